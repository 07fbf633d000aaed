// The options of a layer as bars against what is allowed.
import { WHY_PANEL } from '../../words/why';
import type { RowMark, WhyRow, WhyView } from './viewWhy';

interface WeighedRowsProps {
  readonly view: Pick<WhyView, 'rows' | 'unit' | 'allowed' | 'optionCount'>;
  readonly onMore: () => void;
  /** Opens the workings of the whole choice. */
  readonly onExplain: () => void;
}

const SIGNS: Readonly<Record<RowMark, string>> = {
  chosen: 'm3 8.500 3 3 6-7',
  breaks: 'm4 4 8 8M12 4l-8 8',
  dearer: 'M8 13V4M4 7.500 8 3.500l4 4',
  cheaper: 'M8 3v9M4 8.500l4 4 4-4',
  tossUp: 'M3.500 6h9M3.500 10h9',
  clash: 'M4 8h8',
};

const percent = (share: number) => `${100 * Math.max(0, share)}%`;

function Bar({ row, allowedAt }: { readonly row: WhyRow; readonly allowedAt: number | null }) {
  const kept = Math.min(row.length, row.isBroken && allowedAt !== null ? allowedAt : 1);
  return (
    <svg className="why-bar" aria-hidden="true">
      <rect className="why-bar-track" y="3" width="100%" height="6" rx="3" />
      <rect className="why-bar-used" y="3" width={percent(kept)} height="6" rx="3" />
      {row.isBroken && (
        <rect
          className="why-bar-over"
          x={percent(kept)}
          y="3"
          width={percent(row.length - kept)}
          height="6"
          rx="3"
        />
      )}
      {allowedAt !== null && (
        <rect className="why-bar-allowed" x={percent(allowedAt)} width="2" height="12" />
      )}
    </svg>
  );
}

export function WeighedRows({
  view: { rows, unit, allowed, optionCount },
  onMore,
  onExplain,
}: WeighedRowsProps) {
  return (
    <section className="why-weighed">
      <h3 id="why-weighed">{WHY_PANEL.weighed}</h3>
      <p className="why-unit">{unit}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without markers lose their role in Safari. */}
      <ul role="list" aria-labelledby="why-weighed">
        {rows.map((row) => (
          <li key={row.option} data-mark={row.mark} data-broken={row.isBroken || undefined}>
            <svg className="why-sign" viewBox="0 0 16 16" aria-hidden="true">
              <path d={SIGNS[row.mark]} />
            </svg>
            <span className="why-option">
              {row.name}
              {row.extra !== null && <span className="why-extra">{row.extra}</span>}
              <span className="sr-only">, {WHY_PANEL.marks[row.mark]}:</span>
            </span>
            <span className="why-value">{row.value}</span>
            <Bar row={row} allowedAt={allowed?.place ?? null} />
          </li>
        ))}
      </ul>
      {allowed && <p className="why-allowed">{allowed.words}</p>}
      <p className="why-foot">
        {optionCount > rows.length && (
          <button type="button" className="why-link" aria-haspopup="dialog" onClick={onMore}>
            {WHY_PANEL.more.replace('{count}', String(optionCount))}
          </button>
        )}
        <button type="button" className="why-link" aria-haspopup="dialog" onClick={onExplain}>
          {WHY_PANEL.choice}
        </button>
      </p>
    </section>
  );
}
