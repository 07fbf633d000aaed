// One line: how many numbers behind an answer are the visitor's own, a way to see them, and the way back to ours.
import type { MouseEventHandler } from 'react';
import { SECTIONS } from '../../words/frame';
import { OWN_NUMBER } from '../../words/receipt';
import { focusBefore } from './focusBefore';
import { Icon } from './Icon';
import './ownNumbers.css';

interface OwnNumbersWords {
  readonly count: { readonly one: string; readonly more: string };
  readonly showAll: string;
  readonly resetAll: string;
}

interface OwnNumbersProps {
  readonly count: number;
  readonly words?: OwnNumbersWords;
  /** Id of the place that lists them, and how to get there. */
  readonly place?: string;
  readonly onShow?: MouseEventHandler<HTMLAnchorElement>;
  readonly onReset: () => void;
}

const LINK =
  'inline-flex min-h-6 items-center gap-1 text-ink-1 underline decoration-control decoration-dotted underline-offset-3';

export function OwnNumbers(props: OwnNumbersProps) {
  const { count, words = OWN_NUMBER, place = SECTIONS.assumptions, onShow, onReset } = props;
  const counted = count === 1 ? words.count.one : words.count.more;
  return (
    <p data-own-numbers="" className="mt-2 flex flex-wrap items-center gap-x-3 text-micro text-ink-2">
      <span className="rounded-md border border-dashed border-ink-2 px-1.5 font-medium text-ink-1">
        {counted.replace('{count}', String(count))}
      </span>
      <a href={`#${place}`} aria-label={words.showAll} onClick={onShow} className={LINK}>
        {OWN_NUMBER.show}
      </a>
      <button
        type="button"
        aria-label={words.resetAll}
        onClick={(event) => {
          focusBefore(event.currentTarget.closest('p'));
          onReset();
        }}
        className={LINK}
      >
        <Icon name="reset" className="size-3" />
        {OWN_NUMBER.reset}
      </button>
    </p>
  );
}
