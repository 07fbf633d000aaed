// The months under the charts.
import type { TimeAxis } from '../../drawing/growth/timeAxis';

export function MonthTicks({ axis }: { readonly axis: TimeAxis }) {
  return (
    <svg
      width={axis.widthPx}
      height={20}
      className="block max-w-full overflow-visible text-[0.75rem] tabular-nums"
      aria-hidden="true"
    >
      {axis.ticks.map((month) => (
        <text key={month} x={axis.place(month)} y={14} textAnchor="middle" className="fill-ink-3">
          {month}
        </text>
      ))}
    </svg>
  );
}
