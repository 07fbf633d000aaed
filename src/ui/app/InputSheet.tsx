// Holds the inputs: in the flow of the page on wide screens, a sheet over its lower half on a phone.
import type { KeyboardEvent } from 'react';
import { Icon } from '../controls/Icon';
import { SlidersPanel } from '../controls/SlidersPanel';
import { ErrorBoundary } from './ErrorBoundary';
import { lazyPart } from './lazyPart';
import type { Sheet } from './useSheet';

const AssumptionsPanel = lazyPart(
  'The assumptions',
  async () => (await import('../controls/AssumptionsPanel')).AssumptionsPanel,
  { fallback: <p className="text-small text-ink-3">Loading the assumptions.</p> },
);

export const INPUTS_ID = 'inputs';
export const ASSUMPTIONS_ID = 'assumptions';

interface InputSheetProps {
  readonly sheet: Sheet;
  readonly showsAssumptions: boolean;
  readonly onToggleAssumptions: () => void;
}

export function InputSheet({ sheet, showsAssumptions, onToggleAssumptions }: InputSheetProps) {
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !sheet.isOpen) return;
    event.stopPropagation();
    sheet.close();
  }
  return (
    <section
      id={INPUTS_ID}
      aria-label="Inputs"
      tabIndex={-1}
      data-open={sheet.isOpen}
      onKeyDown={closeOnEscape}
      className="input-sheet"
    >
      <div className="input-sheet-head">
        <h2 className="text-h3">Inputs</h2>
        <button
          type="button"
          onClick={sheet.close}
          aria-label="Close the inputs"
          className="grid size-11 place-items-center rounded-control text-ink-2 hover:text-ink-1"
        >
          <Icon name="close" className="size-5" />
        </button>
      </div>
      <ErrorBoundary name="The sliders">
        <SlidersPanel />
      </ErrorBoundary>
      <button
        type="button"
        aria-expanded={showsAssumptions}
        aria-controls={ASSUMPTIONS_ID}
        onClick={onToggleAssumptions}
        className="mt-5 flex min-h-11 w-full items-center justify-between rounded-control border border-hairline px-4 text-small font-medium text-ink-1 md:hidden"
      >
        Budget and assumptions
        <Icon name="down" className={showsAssumptions ? 'size-4 rotate-180' : 'size-4'} />
      </button>
      <div id={ASSUMPTIONS_ID} hidden={!showsAssumptions} className="mt-4">
        {showsAssumptions && <AssumptionsPanel />}
      </div>
    </section>
  );
}
