// Turns a card when what stands there changes: the old face first, edge on after a tenth of a second, then the new one.
import { useLayoutEffect, useRef, useState } from 'react';
import type { LaidCard } from './layCard';

const HALF_TURN_MS = 100;
const TURN_APART_MS = 90;

export interface Turn {
  /** The face to show. */
  readonly card: LaidCard;
  readonly phase: 'away' | 'back' | null;
  /** Before it begins to turn away: the cards before it go first. */
  readonly delayMs: number;
}

interface Turning {
  /** The old face while it turns away; null while the new one comes. */
  readonly old: LaidCard | null;
  readonly delayMs: number;
}

export function useTurn(card: LaidCard, order: number, isStill: boolean): Turn {
  const [turning, setTurning] = useState<Turning | null>(null);
  const last = useRef(card);
  const now = useRef({ order, isStill });
  now.current = { order, isStill };
  const { option } = card.content;
  const shown = useRef(option);
  useLayoutEffect(() => {
    if (option === shown.current) return;
    shown.current = option;
    if (now.current.isStill) return;
    const delayMs = now.current.order * TURN_APART_MS;
    setTurning({ old: last.current, delayMs });
    const begin = delayMs + HALF_TURN_MS;
    const swap = setTimeout(() => setTurning({ old: null, delayMs }), begin);
    const end = setTimeout(() => setTurning(null), begin + HALF_TURN_MS);
    return () => {
      clearTimeout(swap);
      clearTimeout(end);
      setTurning(null);
    };
  }, [option]);
  useLayoutEffect(() => {
    last.current = card;
  }, [card]);
  if (turning === null) return { card, phase: null, delayMs: 0 };
  const { old, delayMs } = turning;
  return old ? { card: old, phase: 'away', delayMs } : { card, phase: 'back', delayMs };
}
