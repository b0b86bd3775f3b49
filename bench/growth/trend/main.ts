/** The story's own picture of a trend, with `?data=` generated data, drawn in the browser. */
import { controls } from '../../../src/locales/en/interface';
import LiveChart from '../../../src/page/LiveChart.svelte';
import { trendModel } from '../model';
import { Alive } from '../../../src/interaction/alive';
import type { Chart } from '../../../src/interaction/chart';
import { draw } from '../../../src/interaction/draw';
import { picture as counted } from '../../../src/charts/squares/picture';
import { Stage } from '../../../src/page/client/stage';

// The type of a component cannot say that its layout fits its chart.
const chart = counted as unknown as Chart<unknown, string>;
const model = trendModel(Number(new URLSearchParams(location.search).get('data')));
const target = document.getElementById('picture')!;
performance.mark('draw');
target.innerHTML = draw(LiveChart, { chart, model, words: controls });
new Stage(target, { chart, model }, new Alive());
performance.measure('drawn', 'draw');
