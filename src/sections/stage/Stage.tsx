// The stage: one design, seen in four ways; the switch on its upper edge, tools beside it, the same in words for those who hear the page.
import { type ReactNode, useRef } from 'react';
import { describeArchitecture } from '../../drawing/diagram/describeArchitecture';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Binding, Decision, LayerId, ScalePath } from '../../engine';
import { useMediaQuery } from '../../kit/useMediaQuery';
import { lazyPart } from '../../ui/app/lazyPart';
import { STAGE } from '../../words/stage';
import { Diagram } from './Diagram';
import type { EvolutionRoom } from './evolutionWords';
import { PictureSwitch } from './PictureSwitch';
import type { PictureId } from './picture';
import { usePixelWidth } from './usePixelWidth';
import { type ScaleEnds, useScaleEnds } from './useScaleEnds';
import './stage.css';

const WAITING = { fallback: <div className="stage-wait" /> };
const fetchEvolution = () => import('./EvolutionPicture');
const EvolutionPicture = lazyPart('The evolution', async () => (await fetchEvolution()).EvolutionPicture, {
  fallback: <div className="stage-wait" />,
});

const fetchTime = () => import('./time/TimePicture');
const TimePicture = lazyPart('The time picture', async () => (await fetchTime()).TimePicture, WAITING);

const fetchTable = () => import('./TablePicture');
const TablePicture = lazyPart('The table', async () => (await fetchTable()).TablePicture, WAITING);

/** Where the design stands on the scale path. */
export interface StagePath {
  /** Null while it is being worked out. */
  readonly study: ScalePath | null;
  readonly position: number;
  /** False where the scenario has left the path: the place is then only the nearest. */
  readonly isOnPath: boolean;
  readonly onMove: (position: number) => void;
  readonly onRelease: () => void;
}

export interface StageProps {
  readonly decision: Decision;
  /** Null while it is being worked out, and where nothing decides. */
  readonly binding: Binding | null;
  readonly picture: PictureId;
  readonly onPicture: (picture: PictureId) => void;
  /** The layer that the Why panel explains. */
  readonly layer: LayerId | null;
  readonly onLayer: (layer: LayerId) => void;
  readonly path: StagePath;
  /** A slider, or the scale, is being moved. */
  readonly isMoving: boolean;
  /** Undo, redo, freeze, link; they stand at the right end of the head. */
  readonly tools?: ReactNode;
  /** What must be known of the design beside the switch: "Frozen since 100M a day". */
  readonly note?: ReactNode;
}

const STILL = '(prefers-reduced-motion: reduce)';

const DRAWN_WIDTH = 1318;
const NARROW_BELOW = 640;
/** Beside the lanes, for their titles. */
const ASIDE = { from: 190, to: 24 };

/** The picture's ground, on the console's own scale where that is as wide. */
function roomOf(width: number, ends: ScaleEnds | null): EvolutionRoom {
  const isNarrow = width < NARROW_BELOW;
  const own = isNarrow ? { from: 2, to: width - 2 } : { from: ASIDE.from, to: width - ASIDE.to };
  return {
    width,
    height: isNarrow ? 500 : 410,
    ...(ends && ends.from >= ASIDE.from - 10 ? ends : own),
    small: 13,
    isNarrow,
  };
}

const DIAGRAM_WIDTH = 916;

/** Ahead of a press on the switch; one that can't be had is said where it is wanted. */
function fetchPictures(): void {
  for (const fetch of [fetchTime, fetchEvolution, fetchTable]) void fetch().catch(() => undefined);
}

export function Stage(props: StageProps) {
  const { decision, binding, picture, onPicture, layer, onLayer, path, isMoving, tools, note } = props;
  const frame = useRef<HTMLElement>(null);
  const width = usePixelWidth(frame, DIAGRAM_WIDTH);
  const isStill = useMediaQuery(STILL);
  const ends = useScaleEnds(frame, width);
  return (
    <section ref={frame} className="stage" data-picture={picture} aria-labelledby="stage-heading">
      <h2 id="stage-heading" className="sr-only">
        {STAGE.heading}
      </h2>
      <div className="stage-head">
        <PictureSwitch picture={picture} onPicture={onPicture} onReach={fetchPictures} />
        {note}
        <div className="stage-tools">{tools}</div>
      </div>
      <figure className="stage-figure" data-thread="panel">
        {picture === 'diagram' && (
          <Diagram
            assessment={decision.chosen}
            decidingLayer={binding?.layer ?? null}
            openLayer={layer}
            onLayer={onLayer}
            isFrozen={decision.scenario.held !== undefined}
            isStill={isStill}
            width={width}
          />
        )}
        {picture === 'time' && (
          <TimePicture
            assessment={decision.chosen}
            binding={binding}
            openLayer={layer}
            onLayer={onLayer}
            isStill={isStill || isMoving}
            width={width ?? DIAGRAM_WIDTH}
          />
        )}
        {picture === 'table' && (
          <TablePicture
            assessment={decision.chosen}
            decidingLayer={binding?.layer ?? null}
            openLayer={layer}
            onLayer={onLayer}
            isNarrow={width !== null && width < NARROW_BELOW}
          />
        )}
        {picture === 'evolution' && (
          <EvolutionPicture
            path={path.study}
            place={{
              position: path.position,
              isOnPath: path.isOnPath,
              totalUsdPerMonth: decision.chosen.cost.totalUsdPerMonth,
              peopleUsdPerMonth: decision.chosen.cost.peopleUsdPerMonth,
            }}
            onMove={path.onMove}
            onRelease={path.onRelease}
            room={roomOf(width ?? DRAWN_WIDTH, ends)}
          />
        )}
        <figcaption className="sr-only" {...sourceOf('choice')}>
          {describeArchitecture(decision)}
        </figcaption>
      </figure>
    </section>
  );
}
