/** What draws the pictures, as the scripts of the reader's browser have it. */
export { draw } from '../../../src/interaction/draw';
export { default as Drawing } from '../../../src/page/Drawing.svelte';
export { default as LiveChart } from '../../../src/page/LiveChart.svelte';
export { default as Still } from '../../../src/page/Still.svelte';
export const pictures = import.meta.glob('../../../src/charts/*/picture.ts', {
  eager: true,
  import: 'picture',
});
