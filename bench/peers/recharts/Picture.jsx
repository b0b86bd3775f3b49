import { memo } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

const short = new Intl.NumberFormat('en', { notation: 'compact' }).format;

/** Cells of a square block, filled row by row from below. */
function cells(amount, columns) {
  return Array.from({ length: Math.ceil(amount) }, (_, i) => ({
    x: i % columns,
    y: Math.floor(i / columns),
  }));
}

function Squares({ chapter, shows: { amount } }) {
  const columns = Math.ceil(Math.sqrt(chapter.most));
  return (
    <ScatterChart margin={{ top: 40, right: 40, bottom: 40, left: 40 }}>
      <XAxis type="number" dataKey="x" domain={[0, columns]} hide />
      <YAxis type="number" dataKey="y" domain={[0, columns]} hide />
      <Scatter className="square" data={cells(amount, columns)} shape="square" />
    </ScatterChart>
  );
}

const Dot = ({ cx, cy, payload }) => <circle className={payload.kind} cx={cx} cy={cy} r={5} />;

const Words = ({ active, payload }) =>
  active && payload?.length ? (
    <div className="tooltip">
      {payload[0].payload.year ?? payload[0].payload.name}: {payload[0].payload.label}
    </div>
  ) : null;

function Bars({ chapter, shows: { count } }) {
  return (
    <BarChart
      data={chapter.bars.slice(0, count)}
      margin={{ top: 20, right: 8, bottom: 8, left: 0 }}
    >
      <XAxis dataKey="name" hide />
      <YAxis tickFormatter={short} />
      <Tooltip content={<Words />} />
      <Bar dataKey="value" className="square" />
    </BarChart>
  );
}

function Years({ chapter }) {
  return (
    <ScatterChart margin={{ top: 20, right: 8, bottom: 8, left: 0 }}>
      <CartesianGrid vertical={false} className="rule" />
      <XAxis type="number" dataKey="year" domain={['dataMin', 'dataMax']} />
      <YAxis
        type="number"
        dataKey="value"
        scale="log"
        domain={['auto', 'auto']}
        tickFormatter={short}
      />
      <Tooltip content={<Words />} />
      <Scatter data={chapter.data} shape={<Dot />} />
    </ScatterChart>
  );
}

const drawnAs = { squares: Squares, years: Years, bars: Bars };

function Drawn({ chapter, shows }) {
  const Chart = drawnAs[shows.as];
  return <Chart chapter={chapter} shows={shows} />;
}

export const Picture = memo(({ chapter, step: { shows, alt } }) => (
  <div className="plot" role="img" aria-label={alt}>
    <ResponsiveContainer>
      <Drawn chapter={chapter} shows={shows} />
    </ResponsiveContainer>
  </div>
));
