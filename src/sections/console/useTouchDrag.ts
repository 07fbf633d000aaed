// Tells a touch that sets a slider from one that scrolls the page: only a sideways move, or a press on the thumb, sets.
import { type RefObject, useEffect, useRef } from 'react';

interface TouchDrag {
  /** Where the thumb stands, as a share of the width. */
  readonly thumb: number;
  readonly onDrag: (share: number) => void;
  readonly onRelease: () => void;
}

const THUMB_PX = 24;
const SIDEWAYS_PX = 6;

/** The style sheet takes touches away from the native input; a mouse and keys still reach it. */
export function useTouchDrag(area: RefObject<HTMLElement | null>, drag: TouchDrag): void {
  const latest = useRef(drag);
  useEffect(() => {
    latest.current = drag;
  });
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let start: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    let isDragging = false;
    const shareAt = (x: number) => {
      const { left, width } = element.getBoundingClientRect();
      return Math.min(1, Math.max(0, (x - left) / width));
    };
    const begin = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && !matchMedia('(any-pointer: coarse)').matches) return;
      const { left, width } = element.getBoundingClientRect();
      start = { id: event.pointerId, x: event.clientX, y: event.clientY };
      const isOnThumb = Math.abs(event.clientX - left - latest.current.thumb * width) <= THUMB_PX;
      isDragging = isOnThumb || event.pointerType === 'mouse';
      element.querySelector('input')?.focus({ preventScroll: true });
      if (event.pointerType === 'mouse') latest.current.onDrag(shareAt(event.clientX));
    };
    const move = (event: PointerEvent) => {
      if (start?.id !== event.pointerId) return;
      const [dx, dy] = [Math.abs(event.clientX - start.x), Math.abs(event.clientY - start.y)];
      if (!isDragging && dx > SIDEWAYS_PX && dx > dy) isDragging = true;
      if (!isDragging) return;
      element.setPointerCapture(event.pointerId);
      latest.current.onDrag(shareAt(event.clientX));
    };
    const end = (event: PointerEvent) => {
      if (start?.id !== event.pointerId) return;
      start = null;
      if (isDragging) latest.current.onRelease();
      isDragging = false;
    };
    element.addEventListener('pointerdown', begin);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', end);
    return () => {
      element.removeEventListener('pointerdown', begin);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', end);
      element.removeEventListener('pointercancel', end);
    };
  }, [area]);
}
