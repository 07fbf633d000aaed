// One option: what it is, the difference it makes, what it breaks, and the button that chooses it.
import { SWAP } from '../../content/hold';
import type { SwapView } from '../../drawing/hold/viewSwap';
import { OutcomeMark } from '../why/OutcomeMark';
import { SmallButton } from '../why/SmallButton';

interface SwapRowProps {
  readonly row: SwapView;
  readonly isPinned: boolean;
  readonly onPick: () => void;
}

export function SwapRow({ row, isPinned, onPick }: SwapRowProps) {
  const action = isPinned ? SWAP.letGo : row.stands ? SWAP.keep : SWAP.use;
  const marks = [...(row.stands ? [SWAP.stands] : []), ...(isPinned ? [SWAP.pinned] : [])];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-t border-hairline py-3 first:border-t-0">
      <h3 className="text-small font-semibold text-ink-1">
        {row.name}
        {marks.length > 0 && <span className="ml-2 font-normal text-ink-3">{marks.join(', ')}</span>}
      </h3>
      <span className="row-span-2">
        <SmallButton label={`${action}: ${row.name}`} onPress={onPick}>
          {action}
        </SmallButton>
      </span>
      {row.fits && (
        <p className="flex flex-wrap gap-x-3 text-micro text-ink-2 tabular-nums">
          <b className="font-semibold text-ink-1">{row.cost}</b>
          {row.figures.map(({ name, value, was }) => (
            <span key={name}>
              {name} <span className={was ? 'font-medium text-ink-1' : ''}>{value}</span>
              {was && <span className="text-ink-3"> (now {was})</span>}
            </span>
          ))}
        </p>
      )}
      <p className="col-span-full flex items-start gap-1.5 text-micro text-ink-2">
        <OutcomeMark outcome={row.keeps ? 'keeps' : 'breaks'} />
        <span>
          {row.promises} {row.moves}
        </span>
      </p>
    </li>
  );
}
