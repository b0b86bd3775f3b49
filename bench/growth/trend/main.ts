/** The story's own picture of a trend, with `?data=` generated data, drawn in the browser. */
import { flushSync, mount } from 'svelte';
import LiveChart from '../../../src/story/LiveChart.svelte';
import { trendModel } from '../model';
import { counted } from '../../../src/charts/countedChart';

const model = trendModel(Number(new URLSearchParams(location.search).get('data')));
const target = document.getElementById('picture')!;
performance.mark('draw');
flushSync(() => mount(LiveChart, { target, props: { chart: counted, model, go: () => {} } }));
performance.measure('drawn', 'draw');
