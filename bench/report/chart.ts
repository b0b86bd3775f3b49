/** The results as a picture: a panel a measure, a bar a page. */
import { max, scaleLinear } from 'd3';
import type { Measure } from '../measure/round';
import type { Result } from '../results';
import { rows, type Row } from '../rows';
import { number } from '../table';

/** The measures worth a look. */
const shown: readonly Measure[] = ['bytes', 'lcp', 'loadMain', 'scrollMain', 'late', 'pointerP95'];

const COLUMNS = 2;
const PANEL = 480;
/** Room for the names before the bars, and for the values behind them. */
const NAMES = 210;
const VALUES = 56;
const LINE = 22;
const HEAD = 48;

const style = `<style>
text{font:13px "Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;fill:#1b1d22}
.title{font-weight:600}.paper{fill:#faf8f4}.bar{fill:#a3a19b}.range{stroke:#1b1d22}
.ours .bar{fill:#b4420f}.ours text{font-weight:600}
@media (prefers-color-scheme:dark){text{fill:#ece9e2}.paper{fill:#14161a}.bar{fill:#6d7077}.range{stroke:#ece9e2}.ours .bar{fill:#ff9a5c}}
</style>`;

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page's name, its median as a bar, its range as a line, and the median in figures. */
function line({ subject, measured }: Result, y: number, row: Row, x: (value: number) => number) {
  const summary = measured[row.measure];
  const name = `<text x="${NAMES - 8}" y="${y + 14}" text-anchor="end">${escape(subject.title)}</text>`;
  const ours = subject.site === 'ours' ? ' class="ours"' : '';
  if (!summary) return `<g${ours}>${name}<text x="${NAMES}" y="${y + 14}">–</text></g>`;
  const [end, least, most] = [summary.median, summary.least, summary.most].map((value) =>
    Math.round(x(value)),
  ) as [number, number, number];
  const value = number(summary.median / row.per, row.digits);
  return `<g${ours}>${name}<rect class="bar" x="${NAMES}" y="${y + 3}" width="${end - NAMES}" height="14"/><path class="range" d="M${least} ${y + 10}H${most}"/><text x="${Math.max(end, most) + 6}" y="${y + 14}">${value}</text></g>`;
}

function panel(results: readonly Result[], measure: Measure): string {
  const row = rows.find((candidate) => candidate.measure === measure)!;
  const most = max(results, ({ measured }) => measured[measure]?.most) ?? 1;
  const x = scaleLinear([0, most], [NAMES, PANEL - VALUES]);
  const lines = results.map((result, i) => line(result, HEAD + i * LINE, row, x));
  return `<text class="title" x="${NAMES}" y="34">${escape(row.title)}</text>${lines.join('')}`;
}

/** An SVG document, for light and dark pages. */
export function benchmarkChart(results: readonly Result[]): string {
  const measures = shown.filter((measure) => results.some(({ measured }) => measured[measure]));
  const high = HEAD + results.length * LINE + 12;
  const panels = measures.map(
    (measure, i) =>
      `<g transform="translate(${(i % COLUMNS) * PANEL} ${Math.floor(i / COLUMNS) * high})">${panel(results, measure)}</g>`,
  );
  const [width, height] = [COLUMNS * PANEL, Math.ceil(measures.length / COLUMNS) * high];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Medians and ranges of each measure for each page">${style}<rect class="paper" width="${width}" height="${height}"/>${panels.join('')}</svg>\n`;
}
