// The Why panel as a sheet from the lower edge of the window: a native dialog, closed by Escape, by its handle, or by a press beside it.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { WHY_PANEL } from '../../words/why';

interface WhySheetProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function WhySheet({ onClose, children }: WhySheetProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // The first control is the handle: whoever opens the sheet wants to read it.
    dialog.focus();
  }, []);
  return (
    <dialog ref={ref} className="why-sheet" aria-label={WHY_PANEL.name} closedby="any" onClose={onClose}>
      <button
        type="button"
        className="why-handle"
        aria-label={WHY_PANEL.close}
        onClick={() => ref.current?.close()}
      />
      {children}
    </dialog>
  );
}
