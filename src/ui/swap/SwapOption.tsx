// One option of the menu: its name and the way to choose it, its differences, and what it keeps or breaks.

import { sourceOf } from '../../drawing/receipt/numberId';
import { tellOutcome } from '../../drawing/swap/tellOutcome';
import type { SwapRow } from '../../drawing/swap/weighSwaps';
import type { OptionId } from '../../engine';
import { SWAP } from '../../words/swap';
import { OutcomeMark } from '../why/OutcomeMark';
import { PinIcon } from '../why/PinIcon';
import { SmallButton } from '../why/SmallButton';
import { SwapFigure } from './SwapFigure';

interface SwapOptionProps {
  readonly row: SwapRow;
  readonly ground: string;
  readonly onChoose: (option: OptionId) => void;
}

const MARKS = { keeps: 'keeps', 'toss-up': 'toss-up', breaks: 'breaks', clash: 'breaks' } as const;

export function SwapOption({ row, ground, onChoose }: SwapOptionProps) {
  const { option, name, outcome, figures, broken, kept } = row;
  const stands = outcome === 'stands';
  const action = stands ? SWAP.keep : broken.length > 0 || outcome === 'clash' ? SWAP.useAnyway : SWAP.use;
  return (
    <tbody className="border-t border-hairline">
      <tr>
        <th scope="rowgroup" colSpan={5} className="relative pt-1.5 text-left font-normal">
          {stands && <i className={`absolute top-3 -left-3 h-4 w-0.75 rounded-full ${ground}`} />}
          <span className="flex min-h-8 items-center gap-3">
            <span className="min-w-0 text-small/5 font-semibold text-ink-1">{name}</span>
            {stands && !kept && <span className="text-micro text-ink-3">{SWAP.stands}</span>}
            <span className="ml-auto flex-none">
              {kept ? (
                <span className="inline-flex items-center gap-1.5 text-micro font-medium text-ink-1">
                  <PinIcon />
                  {SWAP.kept}
                </span>
              ) : (
                <SmallButton label={`${action} ${name}`} onPress={() => onChoose(option)}>
                  {action}
                </SmallButton>
              )}
            </span>
          </span>
        </th>
      </tr>
      {figures.length > 0 && (
        <tr className="align-baseline">
          {figures.map((figure) => (
            <SwapFigure key={figure.id} figure={figure} />
          ))}
        </tr>
      )}
      <tr>
        <td colSpan={5} className="pt-0.5 pb-2 text-micro text-ink-3" {...sourceOf('choice')}>
          <span className="flex items-start gap-1.5">
            <OutcomeMark
              outcome={outcome === 'stands' ? (broken.length > 0 ? 'breaks' : 'chosen') : MARKS[outcome]}
            />
            <span>{tellOutcome(row)}</span>
          </span>
        </td>
      </tr>
    </tbody>
  );
}
