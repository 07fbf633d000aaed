// Rows of squares, one a week: how long a test must run to find an effect; a table for those who hear it.

import type { WeekSquare, WeeksDrawing, WeeksRow } from '../../drawing/experiments/drawWeeks';
import { EXPERIMENTS } from '../../words/experiments';

const GAP_RATIO = 0.14;
const percent = (ratio: number): string => `${ratio * 100}%`;
const TONES: Readonly<Record<WeekSquare['kind'], string>> = {
  needed: 'forced-colors:fill-[CanvasText]',
  saved: 'fill-transparent stroke-ink-3 forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText]',
  'too-long': 'fill-hairline stroke-hairline forced-colors:fill-[GrayText]',
};

interface SquaresProps {
  readonly row: WeeksRow;
  readonly weekRatio: number;
  readonly setRatio: number;
  /** Of the line, on the first row. */
  readonly label: string | null;
}

function Squares({ row, weekRatio, setRatio, label }: SquaresProps) {
  const place = percent(setRatio - (weekRatio * GAP_RATIO) / 2);
  const ink = row.isSet ? 'fill-ink-1 stroke-ink-1' : 'fill-ink-3 stroke-ink-3';
  return (
    <svg className="block h-5 w-full overflow-visible" aria-hidden="true">
      {row.squares.map(({ id, fromRatio, kind }) => (
        <rect
          key={id}
          x={percent(fromRatio)}
          width={percent(weekRatio * (1 - GAP_RATIO))}
          y="5"
          height="10"
          rx="2"
          className={`${TONES[kind]} ${kind === 'needed' ? ink : ''}`}
        />
      ))}
      <line
        x1={place}
        x2={place}
        y1="-3"
        y2="23"
        className="stroke-ink-1"
        strokeWidth="1.5"
        strokeDasharray="3 2.5"
      />
      {label !== null && (
        <text x={place} dx="-3" y="-9" className="fill-ink-1 text-[0.8125rem] font-normal">
          {label}
        </text>
      )}
    </svg>
  );
}

export function WeeksChart({ drawing }: { readonly drawing: WeeksDrawing }) {
  const { rows, weekRatio, setRatio, setLabel, alone } = drawing;
  return (
    <section aria-label={EXPERIMENTS.weeks}>
      <h4 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{EXPERIMENTS.weeks}</h4>
      <p className="mt-1 text-micro text-ink-3">
        {EXPERIMENTS.weeksLead} {alone}
      </p>
      <table className="mt-8 w-full max-w-[38rem] text-micro tabular-nums">
        <caption className="sr-only">{EXPERIMENTS.weeks}</caption>
        <thead className="sr-only">
          <tr>
            {EXPERIMENTS.weeksColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} className={row.isSet ? 'font-semibold text-ink-1' : 'text-ink-2'}>
              <th scope="row" className="w-10 py-0.5 pr-2 text-right font-[inherit]">
                {row.effect}
              </th>
              <td className="sr-only">{row.cells[0]}</td>
              <td className="w-full py-0.5">
                <Squares
                  row={row}
                  weekRatio={weekRatio}
                  setRatio={setRatio}
                  label={index === 0 ? setLabel : null}
                />
              </td>
              <td className="py-0.5 pl-2 whitespace-nowrap">
                {row.label}
                <span className="sr-only">, with variance reduction {row.cells[2]}</span>
                <span className="font-normal text-ink-3 max-sm:hidden" aria-hidden="true">
                  {row.reduced && ` ${row.reduced}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
