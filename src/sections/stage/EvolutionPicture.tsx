// The evolution as a picture: six lanes over the scale path, cost and people beneath; the visitor's place can be dragged along it.

import { type PointerEvent, useMemo } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import { PATH_ENDS, type ScalePath } from '../../engine';
import { EVOLUTION } from '../../words/stage';
import { EvolutionCurves } from './EvolutionCurves';
import { EvolutionWords } from './EvolutionWords';
import type { EvolutionPlace, EvolutionRoom } from './evolutionWords';
import { layEvolution } from './layEvolution';
import { SvgText } from './SvgText';
import './evolution.css';

export interface EvolutionPictureProps {
  /** Null while it is being worked out. */
  readonly path: ScalePath | null;
  readonly place: EvolutionPlace;
  readonly onMove: (position: number) => void;
  readonly onRelease: () => void;
  readonly room: EvolutionRoom;
}

export function EvolutionPicture({ path, ...props }: EvolutionPictureProps) {
  if (path === null) return <p className="stage-wait">{EVOLUTION.pending}</p>;
  return <Evolution path={path} {...props} />;
}

function Evolution(props: EvolutionPictureProps & { readonly path: ScalePath }) {
  const { path, place, onMove, onRelease, room } = props;
  const { position, isOnPath, totalUsdPerMonth, peopleUsdPerMonth } = place;
  const { width, height, from, to, small, isNarrow } = room;
  const picture = useMemo(
    () =>
      layEvolution(
        path,
        { position, isOnPath, totalUsdPerMonth, peopleUsdPerMonth },
        { width, height, from, to, small, isNarrow },
      ),
    [path, position, isOnPath, totalUsdPerMonth, peopleUsdPerMonth, width, height, from, to, small, isNarrow],
  );
  const moveTo = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * width;
    const [low, high] = PATH_ENDS;
    const next = low + ((x - from) / (to - from)) * (high - low);
    onMove(Math.min(high, Math.max(low, next)));
  };
  return (
    <>
      <svg
        aria-hidden="true"
        className="evolution"
        {...sourceOf('metric:cost')}
        viewBox={`0 0 ${width} ${height}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          moveTo(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event);
        }}
        onPointerUp={onRelease}
      >
        {picture.stops.map(({ x, text, isHere }) => (
          <g key={x}>
            <path className="evolution-stop-line" d={`M${x} 28V${picture.span.bottom}`} />
            {!isHere && <circle className="evolution-stop" cx={x} cy="20" r="5" />}
            {text && <SvgText {...text} />}
          </g>
        ))}
        {picture.lanes.map((lane) => (
          <g key={lane.layer} data-layer={lane.layer}>
            <SvgText {...lane.title} />
            {lane.bands.map(({ key, x, y, width: wide, height: tall, strength, isHere }) => (
              <g key={key} className="evolution-band" data-here={isHere || undefined}>
                <rect
                  x={x}
                  y={y}
                  width={wide}
                  height={tall}
                  rx={Math.min(5, wide / 2)}
                  fillOpacity={0.13 + 0.33 * strength}
                />
                <rect
                  className="evolution-edge"
                  x={x}
                  y={y}
                  width={Math.min(3, wide)}
                  height={tall}
                  rx={1.5}
                />
              </g>
            ))}
          </g>
        ))}
        <EvolutionCurves picture={picture} />
        <g data-on={isOnPath || undefined} className="evolution-cursor">
          <path d={`M${picture.cursor.x} ${picture.span.top}V${picture.span.bottom}`} />
          <circle className="evolution-halo" cx={picture.cursor.x} cy={picture.span.top} r="13" />
          <circle cx={picture.cursor.x} cy={picture.span.top} r="9" />
          {picture.cursor.dot !== null && (
            <circle className="evolution-dot" cx={picture.cursor.x} cy={picture.cursor.dot} r="5.5" />
          )}
        </g>
        {picture.lanes.map((lane) => (
          <g key={lane.layer}>
            {lane.names.map((text) => (
              <SvgText key={`${text.x} ${text.text}`} {...text} />
            ))}
          </g>
        ))}
        {picture.label && (
          <g className="evolution-label">
            <rect {...picture.label.box} rx="9" />
            {picture.label.texts.map((text) => (
              <SvgText key={text.text} {...text} />
            ))}
          </g>
        )}
      </svg>
      <EvolutionWords path={path} />
    </>
  );
}
