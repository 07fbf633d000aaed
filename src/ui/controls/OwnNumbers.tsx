// One line: how many numbers behind the answer are the visitor's own, a way to see them, and the way back to ours.
import { SECTIONS } from '../../content/frame';
import { OWN_NUMBER } from '../../content/receipt';
import { goToSection } from '../app/goToSection';
import { Icon } from './Icon';
import './ownNumbers.css';

interface OwnNumbersProps {
  readonly count: number;
  readonly onReset: () => void;
}

const LINK =
  'inline-flex min-h-6 items-center gap-1 text-ink-1 underline decoration-control decoration-dotted underline-offset-3';

export default function OwnNumbers({ count, onReset }: OwnNumbersProps) {
  const words = count === 1 ? OWN_NUMBER.count.one : OWN_NUMBER.count.more;
  return (
    <p data-own-numbers="" className="mt-2 flex flex-wrap items-center gap-x-3 text-micro text-ink-2">
      <span className="rounded-md border border-dashed border-ink-2 px-1.5 font-medium text-ink-1">
        {words.replace('{count}', String(count))}
      </span>
      <a
        href={`#${SECTIONS.assumptions}`}
        aria-label={OWN_NUMBER.showAll}
        onClick={goToSection}
        className={LINK}
      >
        {OWN_NUMBER.show}
      </a>
      <button type="button" aria-label={OWN_NUMBER.resetAll} onClick={onReset} className={LINK}>
        <Icon name="reset" className="size-3" />
        {OWN_NUMBER.reset}
      </button>
    </p>
  );
}
