// The map with the visitor's point on it: dragged, clicked elsewhere, or moved by the keys of two hidden ranges.
import { type PointerEvent, useRef, useState } from 'react';
import { type MapFrame, toX, toY } from '../../drawing/map/frame';
import {
  axisPlace,
  DRIVERS,
  type DriverId,
  type MapPicture,
  nearestDetentIndex,
  type Scenario,
} from '../../engine';
import { MAP } from '../../words/map';
import { MapAxes } from './MapAxes';
import { MapGround } from './MapGround';
import { MapKeys } from './MapKeys';
import './map.css';

export interface MapSpot {
  readonly x: number;
  readonly y: number;
}

interface MapPlotProps {
  readonly frame: MapFrame;
  readonly picture: MapPicture;
  readonly here: number;
  readonly isStale: boolean;
  readonly x: DriverId;
  readonly y: DriverId;
  readonly scenario: Scenario;
  readonly onHover: (spot: MapSpot | null) => void;
  readonly onDrag: (driver: DriverId, value: number) => void;
  readonly onSettle: () => void;
}

const HINT = 'map-keys-hint';
const HANDLE_PX = 22;

export function MapPlot(props: MapPlotProps) {
  const { frame, picture, here, isStale, x, y, scenario, onHover, onDrag, onSettle } = props;
  const drawing = useRef<SVGSVGElement>(null);
  const [isDragging, setDragging] = useState(false);
  const standsAt = (driver: DriverId) => scenario[DRIVERS[driver].field];
  const pointX = toX(frame, axisPlace(x, standsAt(x)));
  const pointY = toY(frame, axisPlace(y, standsAt(y)));

  function spotOf(event: { clientX: number; clientY: number }): MapSpot | null {
    const box = drawing.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const scale = frame.width / box.width;
    const place = (value: number) => Math.min(1, Math.max(0, value));
    return {
      x: place(((event.clientX - box.left) * scale - frame.left) / (frame.right - frame.left)),
      y: place((frame.bottom - (event.clientY - box.top) * scale) / (frame.bottom - frame.top)),
    };
  }

  function moveTo(spot: MapSpot | null): void {
    if (!spot) return;
    for (const [driver, place] of [
      [x, spot.x],
      [y, spot.y],
    ] as const) {
      const { detents } = DRIVERS[driver];
      const detent = detents[Math.round(place * (detents.length - 1))];
      if (detent !== undefined && detent !== standsAt(driver)) onDrag(driver, detent);
    }
  }

  function begin(event: PointerEvent<SVGSVGElement>): void {
    const isHandle = event.target instanceof Element && event.target.classList.contains('map-handle');
    if (event.button !== 0 || (event.pointerType !== 'mouse' && !isHandle)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
    if (!isHandle) moveTo(spotOf(event));
  }

  function end(): void {
    if (!isDragging) return;
    setDragging(false);
    onSettle();
  }

  const cross = (driver: DriverId) => (steps: number) => {
    const { detents } = DRIVERS[driver];
    const detent = detents[nearestDetentIndex(driver, standsAt(driver)) + steps];
    if (detent !== undefined) onDrag(driver, detent);
  };

  return (
    <div className="map-plot relative">
      <svg
        ref={drawing}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className="block h-auto w-full select-none"
        aria-hidden="true"
        focusable="false"
        onPointerDown={begin}
        onPointerMove={(event) => {
          const spot = spotOf(event);
          if (isDragging) moveTo(spot);
          else onHover(spot);
        }}
        onPointerUp={end}
        onPointerCancel={end}
        onPointerLeave={() => onHover(null)}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.classList.contains('map-handle')) return;
          moveTo(spotOf(event));
          onSettle();
        }}
      >
        <g
          className="map-ground transition-opacity duration-base motion-reduce:transition-none"
          data-stale={isStale}
        >
          <MapGround picture={picture} frame={frame} here={here} />
        </g>
        <MapAxes frame={frame} x={x} y={y} />
        <g className="map-point">
          <path
            d={`M${frame.left} ${pointY}H${frame.right}M${pointX} ${frame.top}V${frame.bottom}`}
            className="stroke-ink-2"
            strokeWidth="1"
            strokeDasharray="1 3"
            fill="none"
          />
          <circle cx={pointX} cy={pointY} r="12" className="map-ring fill-page stroke-page" strokeWidth="2" />
          <circle cx={pointX} cy={pointY} r="8" className="fill-ink-1" />
          <circle cx={pointX} cy={pointY} r={HANDLE_PX} fill="transparent" className="map-handle" />
        </g>
      </svg>
      <MapKeys
        label={MAP.acrossPoint}
        driver={x}
        value={standsAt(x)}
        describedBy={HINT}
        isUpright={false}
        onDrag={onDrag}
        onCross={cross(y)}
        onSettle={onSettle}
      />
      <MapKeys
        label={MAP.upPoint}
        driver={y}
        value={standsAt(y)}
        describedBy={HINT}
        isUpright
        onDrag={onDrag}
        onCross={cross(x)}
        onSettle={onSettle}
      />
      <p id={HINT} className="pt-2 text-micro text-ink-3 print:hidden">
        {MAP.keys}
      </p>
    </div>
  );
}
