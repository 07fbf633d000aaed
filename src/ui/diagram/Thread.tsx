// Draws the one pink thread behind cards and planes; the verdict sentence says the same in words.
import { useRef } from 'react';
import type { Binding } from '../../engine';
import { useThreadRoute } from './useThreadRoute';
import './thread.css';

interface ThreadProps {
  readonly binding: Binding;
  readonly view: string;
}

export function Thread({ binding, view }: ThreadProps) {
  const overlay = useRef<SVGSVGElement>(null);
  const route = useThreadRoute(overlay, binding, view);
  return (
    <svg ref={overlay} className="thread" aria-hidden="true">
      {route?.legs.map((leg, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a leg is known by its place.
        <path key={index} className="thread-leg" d={leg} pathLength={1} />
      ))}
      {route?.dots.map(({ x, y }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is known by its place.
        <circle key={index} className="thread-dot" cx={x} cy={y} r={3.5} />
      ))}
    </svg>
  );
}
