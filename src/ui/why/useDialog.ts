// Opens and closes a native dialog to match a flag; the browser keeps focus inside and gives it back.
import { type RefObject, useEffect, useRef } from 'react';

export function useDialog(open: boolean): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return ref;
}
