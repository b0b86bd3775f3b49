/** How frames are dressed, beyond the reach of other sheets and of scripts that write into elements. */

/** What frames wear, by their numbers: important rules of a sheet, more specific than a host's are. */
const rules = [''];
const sheet = new CSSStyleSheet();

/**
 * Dresses a frame in declarations; none undress it. `below` is for the element below it, and a box that holds
 * the frame `alone` is to be as high as it is: such a box is made for it, and may have been given a height.
 */
export type Dress = (frame: string, below?: string, alone?: boolean) => void;

export function dresser(iframe: HTMLIFrameElement): Dress {
  const number = rules.push('');
  return (frame, below, alone) => {
    const me = `[data-135-${number}]:not(#_#_)`;
    const both = alone ? `${me},:has(>${me}):not(td,body)` : me;
    const free =
      'flex-flow:column;height:auto;min-height:0;max-height:none;padding-block:0;transition:none;}';
    // Without an end, Chromium prints an empty page after a box whose last child is a frame of several pages.
    const end = `@media print{:has(>${me})::after{content:"";display:block}}`;
    const way = below ? `${me}+div{all:initial;display:block;${below};}` : '';
    rules[number] =
      `${both}{${free}${me}{display:block;${frame};}${way}`.replaceAll(';', '!important;') + end;
    iframe.toggleAttribute(`data-135-${number}`, !!frame);
    sheet.replaceSync(rules.join(''));
    const { adoptedStyleSheets } = document;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  };
}
