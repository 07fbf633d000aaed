// One option of the layer: what it would cost all in, how it came out, and a way to use it.
import { WHY } from '../../content/why';
import type { WeighedOption } from '../../drawing/why/weighOptions';
import type { OptionId } from '../../engine';
import { OutcomeMark } from './OutcomeMark';
import { SmallButton } from './SmallButton';

interface WeighedRowProps {
  readonly row: WeighedOption;
  readonly ground: string;
  readonly offersUse: boolean;
  readonly onUse: (option: OptionId) => void;
}

export function WeighedRow({ row, ground, offersUse, onUse }: WeighedRowProps) {
  const chosen = row.outcome === 'chosen';
  return (
    <tr className="border-t border-hairline align-top">
      <th scope="row" className="relative py-2.5 pr-3 text-left font-normal">
        {chosen && <span className={`absolute top-3 -left-3 h-4 w-0.75 rounded-full ${ground}`} />}
        <span className={`block text-small/5 ${chosen ? 'font-semibold text-ink-1' : 'text-ink-1'}`}>
          {row.name}
        </span>
        <span className="mt-0.5 flex items-start gap-1.5 text-micro text-ink-3">
          <OutcomeMark outcome={row.outcome} />
          <span>{row.reason}</span>
        </span>
      </th>
      <td
        className={`py-2.5 pl-2 text-right text-small/5 whitespace-nowrap tabular-nums ${chosen ? 'font-semibold text-ink-1' : 'text-ink-2'}`}
      >
        {row.allIn}
        {row.extra && <span className="mt-0.5 block text-micro font-normal text-ink-3">{row.extra}</span>}
      </td>
      <td className="py-2 pl-4 text-right print:hidden">
        {offersUse && (
          <SmallButton label={`${WHY.use}: ${row.name}`} onPress={() => onUse(row.option)}>
            <span>
              {WHY.useShort}
              <span className="max-sm:hidden"> {WHY.useRest}</span>
            </span>
          </SmallButton>
        )}
      </td>
    </tr>
  );
}
