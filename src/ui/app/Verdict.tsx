// The answer as one live sentence; its bold values lead to the controls that set them.

import { Fragment } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { BlankId, VerdictPiece } from './composeVerdict';
import type { BindingWords } from './describeBinding';

interface VerdictProps {
  readonly pieces: readonly VerdictPiece[];
  /** The value that binds, if it is one of the sentence. */
  readonly binding: BlankId | null;
  /** What binds and what loosening it would save; null while nothing can be said. */
  readonly bindingWords: BindingWords | null;
  /** True while the words about what binds still speak of the scenario before. */
  readonly stale: boolean;
  /** Leads from what binds to the field that sets it, where that is no value of the sentence. */
  readonly onCause: (() => void) | null;
  readonly onValue: (blank: BlankId) => void;
}

export function Verdict({ pieces, binding, bindingWords, stale, onCause, onValue }: VerdictProps) {
  return (
    <p className="verdict" {...sourceOf('choice')}>
      {pieces.map((piece) =>
        piece.kind === 'words' ? (
          <Fragment key={piece.place}>{piece.text}</Fragment>
        ) : (
          <span key={piece.blank} className="whitespace-nowrap">
            <button
              type="button"
              onClick={() => onValue(piece.blank)}
              className={`border-b border-dotted font-semibold tabular-nums ${
                piece.blank === binding
                  ? 'border-bind text-bind-ink'
                  : 'border-control text-ink-1 hover:border-ink-1'
              }`}
            >
              {piece.text}
            </button>
            {piece.tail}
          </span>
        ),
      )}
      {bindingWords && (
        <span className={`transition-opacity delay-150 duration-base ${stale ? 'opacity-60' : ''}`}>
          {' '}
          {onCause ? (
            <button
              type="button"
              onClick={onCause}
              className="border-b border-dotted border-bind font-semibold text-bind-ink"
            >
              {bindingWords.clause}
            </button>
          ) : (
            <span className={binding === null && bindingWords.clause ? 'font-semibold text-bind-ink' : ''}>
              {bindingWords.clause}
            </span>
          )}
          {bindingWords.rest}
        </span>
      )}
    </p>
  );
}
