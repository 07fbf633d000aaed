// Holds the four sliders: side by side on a wide screen; on a phone one at a time at the lower edge, under the results, or all of them in a sheet.
import { Children, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { DRIVER_IDS, DRIVERS } from '../../engine';
import { useEscape } from '../../kit/useEscape';
import { CONSOLE } from '../../words/console';

interface SliderDockProps {
  readonly results: ReactNode;
  readonly children: ReactNode;
}

/** A shorter move is a press. */
const PULL_PX = 24;

/** Which slide is in sight. */
function useSlide(row: React.RefObject<HTMLDivElement | null>) {
  const [slide, setSlide] = useState(0);
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () => {
      if (element.scrollWidth > element.clientWidth)
        setSlide(Math.round(element.scrollLeft / element.clientWidth));
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [row]);
  return slide;
}

export function SliderDock({ results, children }: SliderDockProps) {
  const row = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const slide = useSlide(row);
  const pull = useRef({ y: 0, isPulled: false });
  const close = useCallback(() => {
    setOpen(false);
    handle.current?.focus();
  }, []);
  useEscape(isOpen, close);
  const show = (index: number) =>
    row.current?.scrollTo({ left: index * row.current.clientWidth, behavior: 'smooth' });
  return (
    <div className="dock" data-open={isOpen || undefined}>
      <button
        ref={handle}
        type="button"
        className="dock-handle"
        aria-expanded={isOpen}
        aria-label={isOpen ? CONSOLE.closeSheet : CONSOLE.openSheet}
        onClick={() => {
          if (!pull.current.isPulled) setOpen(!isOpen);
        }}
        onPointerDown={(event) => {
          pull.current = { y: event.clientY, isPulled: false };
          event.currentTarget.setPointerCapture?.(event.pointerId);
        }}
        onPointerUp={(event) => {
          const moved = event.clientY - pull.current.y;
          if (Math.abs(moved) < PULL_PX) return;
          pull.current = { y: 0, isPulled: true };
          setOpen(moved < 0);
        }}
      />
      <div className="dock-results">{results}</div>
      <div ref={row} className="drivers">
        {children}
      </div>
      <div className="dock-dots">
        {Children.count(children) > 0 &&
          DRIVER_IDS.map((id, index) => (
            <button
              key={id}
              type="button"
              aria-label={CONSOLE.showSlider.replace('{name}', DRIVERS[id].name)}
              aria-current={index === slide || undefined}
              onClick={() => show(index)}
            />
          ))}
      </div>
    </div>
  );
}
