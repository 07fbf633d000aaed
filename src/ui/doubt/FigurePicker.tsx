// Goes through the figures; the pressed one is drawn below.

import { FIGURES, type FigureId } from '../../drawing/doubt/doubtFigure';
import { DOUBT } from '../../words/doubt';

interface FigurePickerProps {
  readonly figures: readonly FigureId[];
  readonly figure: FigureId;
  readonly onPick: (figure: FigureId) => void;
}

export function FigurePicker({ figures, figure, onPick }: FigurePickerProps) {
  return (
    <fieldset className="flex flex-wrap gap-1 border-b border-hairline p-2 print:hidden">
      <legend className="sr-only">{DOUBT.picker}</legend>
      {figures.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === figure}
          className="min-h-10 rounded-xl px-3 text-micro font-medium text-ink-2 transition-colors duration-fast hover:text-ink-1 aria-pressed:bg-raised aria-pressed:text-ink-1 aria-pressed:outline-1 aria-pressed:-outline-offset-1 aria-pressed:outline-hairline"
          onClick={() => onPick(id)}
        >
          {FIGURES[id].tab}
        </button>
      ))}
    </fieldset>
  );
}
