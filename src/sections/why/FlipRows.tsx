// The nearest places where a slider changes the layer; each can be gone to.
import { WHY_PANEL } from '../../words/why';
import type { WhyFlip } from './viewWhy';

interface FlipRowsProps {
  readonly flips: readonly WhyFlip[] | null;
  readonly onGo: (flip: WhyFlip) => void;
}

const ARROWS = { up: 'M8 13V4M4 7.500 8 3.500l4 4', down: 'M8 3v9M4 8.500l4 4 4-4' };

export function FlipRows({ flips, onGo }: FlipRowsProps) {
  if (flips === null) return <p className="why-none">{WHY_PANEL.pending}</p>;
  if (flips.length === 0) return <p className="why-none">{WHY_PANEL.none}</p>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lists without markers lose their role in Safari.
    <ul role="list" className="why-flips">
      {flips.map((flip) => (
        <li key={`${flip.flip.driver} ${flip.direction}`}>
          <button type="button" onClick={() => onGo(flip)}>
            <svg className="why-sign" viewBox="0 0 16 16" aria-hidden="true">
              <path d={ARROWS[flip.direction]} />
            </svg>
            <span>{flip.name}</span>
            <span className="why-value">{flip.at}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
