// The frame of a receipt: a native dialog with a heading and a close button.
import { type ReactNode, useId } from 'react';
import { RECEIPT } from '../../words/receipt';
import { useDialog } from './useDialog';

interface ReceiptDialogProps {
  readonly heading: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ReceiptDialog({ heading, open, onClose, children }: ReceiptDialogProps) {
  const ref = useDialog(open);
  const headingId = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={headingId}
      className="m-auto max-h-[86dvh] w-[min(56rem,calc(100%-2rem))] overflow-y-auto overscroll-contain rounded-card border border-control bg-surface text-ink-2 shadow-raised backdrop:bg-page/75 print:hidden"
      closedby="any"
      onClose={onClose}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-4 border-b border-hairline bg-surface px-4 py-3 sm:px-6">
        <h2 id={headingId} className="text-[1.1875rem]/7 font-semibold tracking-tight text-ink-1">
          {heading}
        </h2>
        <button
          type="button"
          aria-label={RECEIPT.close}
          className="-mr-2 grid size-11 place-items-center rounded-control text-ink-2 hover:bg-card hover:text-ink-1"
          onClick={() => ref.current?.close()}
        >
          <svg
            viewBox="0 0 16 16"
            className="size-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.750"
            aria-hidden="true"
          >
            <path d="M3 3l10 10M13 3 3 13" />
          </svg>
        </button>
      </div>
      <div className="p-4 sm:p-6">{children}</div>
    </dialog>
  );
}
