// One option of the layer: what it would cost all in, a way to use it, and below how it came out.

import type { WeighedOption } from '../../drawing/why/weighOptions';
import type { OptionId } from '../../engine';
import { WHY } from '../../words/whySection';
import { OutcomeMark } from './OutcomeMark';
import { SmallButton } from './SmallButton';

interface WeighedRowProps {
  readonly row: WeighedOption;
  readonly ground: string;
  readonly offersUse: boolean;
  readonly onUse: (option: OptionId) => void;
}

export function WeighedRow({ row, ground, offersUse, onUse }: WeighedRowProps) {
  const chosen = row.outcome === 'chosen' || row.outcome === 'nearest';
  const weight = chosen ? 'font-semibold' : 'font-normal';
  return (
    <tbody className="border-t border-hairline">
      <tr className="align-baseline">
        <th scope="row" className={`relative pt-2.5 pr-3 text-left text-small/5 text-ink-1 ${weight}`}>
          {chosen && <span className={`absolute top-3 -left-3 h-4 w-0.75 rounded-full ${ground}`} />}
          {row.name}
        </th>
        <td className={`pt-2.5 text-right text-small/5 whitespace-nowrap text-ink-1 tabular-nums ${weight}`}>
          {row.allIn}
        </td>
        <td rowSpan={2} className="w-0 py-2.5 pl-4 text-right align-top print:hidden">
          {offersUse && (
            <SmallButton label={`${WHY.use}: ${row.name}`} onPress={() => onUse(row.option)}>
              {WHY.use}
            </SmallButton>
          )}
        </td>
      </tr>
      <tr>
        <td colSpan={2} className="pt-0.5 pb-2.5 text-micro text-ink-3">
          <span className="flex items-start gap-1.5">
            <OutcomeMark outcome={row.outcome} />
            <span>{row.reason}</span>
          </span>
        </td>
      </tr>
    </tbody>
  );
}
