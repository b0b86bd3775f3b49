/** The story's own picture of a trend, with `?data=` generated data, drawn in the browser. */
import { flushSync, mount } from 'svelte';
import LiveChart from '../../../src/page/LiveChart.svelte';
import { trendModel } from '../model';
import type { Chart } from '../../../src/interaction/chart';
import { picture as counted } from '../../../src/charts/squares/picture';

// The type of a mounted component cannot say that its layout fits its chart.
const chart = counted as unknown as Chart<unknown, string>;
const model = trendModel(Number(new URLSearchParams(location.search).get('data')));
const target = document.getElementById('picture')!;
performance.mark('draw');
flushSync(() => mount(LiveChart, { target, props: { chart, model } }));
performance.measure('drawn', 'draw');
