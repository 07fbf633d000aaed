// The way back from a receipt to the diagram above it.
import { Icon } from '../controls/Icon';

interface BackToDiagramProps {
  /** The layer to return to. */
  readonly name: string;
  readonly onBack: () => void;
}

export function BackToDiagram({ name, onBack }: BackToDiagramProps) {
  return (
    <div className="page-width relative z-2 h-0 print:hidden">
      <button
        type="button"
        onClick={onBack}
        className="absolute top-8 left-0 flex min-h-8 items-center gap-1.5 text-micro text-ink-2 hover:text-ink-1 xl:top-16"
      >
        <Icon name="down" className="size-3.5 rotate-180" />
        Back to the diagram<span className="sr-only">, {name}</span>
      </button>
    </div>
  );
}
