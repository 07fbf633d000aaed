// Moves the drawing from wherever it is to a new result; jumps while a slider is dragged or motion is unwanted.
import { useEffect, useRef, useState } from 'react';
import { easeOut, mixFigures } from './mixFigures';
import type { TimeFigures } from './readFigures';

const MOVE_MILLISECONDS = 520;

export function useTween(target: TimeFigures, jumps: boolean): TimeFigures {
  const [shown, setShown] = useState(target);
  const latest = useRef(target);
  useEffect(() => {
    const from = latest.current;
    const show = (figures: TimeFigures) => {
      latest.current = figures;
      setShown(figures);
    };
    if (jumps || from === target) {
      show(target);
      return;
    }
    let begun: number | null = null;
    let frame = requestAnimationFrame(function step(now) {
      begun ??= now;
      const share = Math.min((now - begun) / MOVE_MILLISECONDS, 1);
      show(share === 1 ? target : mixFigures(from, target, easeOut(share)));
      if (share < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, jumps]);
  return jumps ? target : shown;
}
