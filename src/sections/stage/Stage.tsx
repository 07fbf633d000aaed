// The stage: one design, seen in four ways; the switch on its upper edge, tools beside it, the same in words for those who hear the page.
import { type ReactNode, useRef } from 'react';
import { describeArchitecture } from '../../drawing/diagram/describeArchitecture';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Binding, Decision, LayerId } from '../../engine';
import { useMediaQuery } from '../../ui/diagram/useMediaQuery';
import { STAGE } from '../../words/stage';
import { Diagram } from './Diagram';
import { PictureSwitch } from './PictureSwitch';
import type { PictureId } from './picture';
import { usePixelWidth } from './usePixelWidth';
import './stage.css';

export interface StageProps {
  readonly decision: Decision;
  /** Null while it is being worked out, and where nothing decides. */
  readonly binding: Binding | null;
  readonly picture: PictureId;
  readonly onPicture: (picture: PictureId) => void;
  /** The layer that the Why panel explains. */
  readonly layer: LayerId | null;
  readonly onLayer: (layer: LayerId) => void;
  /** A slider, or the scale, is being moved. */
  readonly isMoving: boolean;
  /** Undo, redo, freeze, link; they stand at the right end of the head. */
  readonly tools?: ReactNode;
  /** What must be known of the design beside the switch: "Frozen since 100M a day". */
  readonly note?: ReactNode;
}

const STILL = '(prefers-reduced-motion: reduce)';

export function Stage(props: StageProps) {
  const { decision, binding, picture, onPicture, layer, onLayer, tools, note } = props;
  const frame = useRef<HTMLElement>(null);
  const width = usePixelWidth(frame);
  const isStill = useMediaQuery(STILL);
  return (
    <section ref={frame} className="stage" data-picture={picture} aria-labelledby="stage-heading">
      <h2 id="stage-heading" className="sr-only">
        {STAGE.heading}
      </h2>
      <div className="stage-head">
        <PictureSwitch picture={picture} onPicture={onPicture} onReach={() => undefined} />
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
        <figcaption className="sr-only" {...sourceOf('choice')}>
          {describeArchitecture(decision)}
        </figcaption>
      </figure>
    </section>
  );
}
