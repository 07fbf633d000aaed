// Draws over the view what leads from a slider to a layer: the pink wire of what decides the cost, and a pulse when a slider turns a card.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { DriverId, LayerId } from '../../engine';
import type { Box } from './place';
import { routeWire, type WireRoute } from './routeWire';
import './wire.css';

export interface WireEnd {
  readonly driver: DriverId;
  readonly layer: LayerId;
}

export interface Pulse extends WireEnd {
  /** A pulse runs once for each key. */
  readonly key: number;
}

interface WireProps {
  /** Null while nothing decides, or while something moves. */
  readonly deciding: WireEnd | null;
  readonly pulse: Pulse | null;
  /** Measures again when it changes: what stands where, and how large. */
  readonly occasion: unknown;
}

const THUMB_RADIUS = 11;
const RINGS = [13, 19];
/** A plane spans the others and can only be crossed. */
const MOST_OF_STAGE = 0.45;

function boxWithin(element: Element, origin: DOMRect): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - origin.left, y: top - origin.top, width, height };
}

const find = (name: string) => document.querySelector(`[data-thread="${name}"]`);

interface Measured extends WireRoute {
  readonly thumb: { readonly x: number; readonly y: number };
}

function measure({ driver, layer }: WireEnd, overlay: SVGSVGElement): Measured | null {
  const origin = overlay.getBoundingClientRect();
  const rail = find(`driver:${driver}`);
  const card = find(`layer:${layer}`);
  const stage = card?.closest('.stage');
  const ratio = Number(rail?.getAttribute('data-thread-ratio') ?? Number.NaN);
  // No room for wires, or a console that has shrunk to a strip over the page.
  if (origin.width === 0 || !rail || !card || !stage || !Number.isFinite(ratio)) return null;
  if (rail.closest('[data-compact]')) return null;
  const track = boxWithin(rail, origin);
  const thumb = { x: track.x + ratio * track.width, y: track.y + track.height / 2 };
  const frame = boxWithin(stage, origin);
  const route = routeWire({
    thumb: { x: thumb.x, bottom: thumb.y + THUMB_RADIUS },
    layer: boxWithin(card, origin),
    stageTop: frame.y,
    cards: [...stage.querySelectorAll('[data-thread^="layer:"]')]
      .filter((other) => other !== card)
      .map((other) => boxWithin(other, origin))
      .filter(({ width }) => width < MOST_OF_STAGE * frame.width),
    inTheWay: [...stage.querySelectorAll('.stage-switch, .stage-tools')].map((element) =>
      boxWithin(element, origin),
    ),
  });
  return route && { ...route, thumb };
}

function useRoute(
  overlay: RefObject<SVGSVGElement | null>,
  end: WireEnd | null,
  occasion: unknown,
): Measured | null {
  const [route, setRoute] = useState<Measured | null>(null);
  const [driver, layer] = [end?.driver, end?.layer];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion says that other boxes stand there now.
  useLayoutEffect(() => {
    const draw = () =>
      setRoute(overlay.current && driver && layer ? measure({ driver, layer }, overlay.current) : null);
    draw();
    if (!overlay.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(draw);
    observer.observe(overlay.current);
    return () => observer.disconnect();
  }, [overlay, driver, layer, occasion]);
  return route;
}

export function Wire({ deciding, pulse, occasion }: WireProps) {
  const overlay = useRef<SVGSVGElement>(null);
  const wire = useRoute(overlay, deciding, occasion);
  const beat = useRoute(overlay, pulse, pulse?.key);
  return (
    <svg ref={overlay} className="wire-layer" aria-hidden="true">
      {wire && (
        <g key={wire.path} className="decides-wire">
          <path d={wire.path} pathLength={1} />
          <circle cx={wire.end.x} cy={wire.end.y} r="3.5" />
        </g>
      )}
      {pulse && beat && (
        <g key={pulse.key} className="pulse" data-layer={pulse.layer}>
          {RINGS.map((radius) => (
            <circle key={radius} className="pulse-ring" cx={beat.thumb.x} cy={beat.thumb.y} r={radius} />
          ))}
          <path d={beat.path} pathLength={1} />
        </g>
      )}
    </svg>
  );
}
