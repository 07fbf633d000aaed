// Honours what a visitor did to a field of the prerendered page before its script was there.
import { type RefObject, useEffect, useRef } from 'react';

/** Runs `take` once, at the start, when the field shows something else than the page means; a browser restores none of these fields. */
export function useEarly<Field extends HTMLInputElement>(
  field: RefObject<Field | null>,
  isEarly: (field: Field) => boolean,
  take: (field: Field) => void,
): void {
  const first = useRef({ isEarly, take });
  useEffect(() => {
    const { current } = first;
    if (field.current && current.isEarly(field.current)) current.take(field.current);
  }, [field]);
}
