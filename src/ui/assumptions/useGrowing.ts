// Lets a long list grow a few rows a frame, so that showing all of it never holds the page up; it shrinks at once.
import { useEffect, useState } from 'react';

const ROWS_A_FRAME = 10;

export function useGrowing(target: number, start: number): number {
  const [length, setLength] = useState(start);
  const shown = Math.min(length, target);
  useEffect(() => {
    if (length === target) return;
    if (length > target) return setLength(target);
    const frame = requestAnimationFrame(() => setLength(Math.min(length + ROWS_A_FRAME, target)));
    return () => cancelAnimationFrame(frame);
  }, [length, target]);
  return shown;
}
