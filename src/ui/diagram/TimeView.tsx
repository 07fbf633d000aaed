// Shows both journeys on one clock: an event that falls through the layers, a failure that climbs back.

import { useId, useMemo, useRef } from 'react';
import { DATA_LAYERS } from '../../drawing/diagram/listTaps';
import { viewTable } from '../../drawing/diagram/viewTable';
import { sourceOf } from '../../drawing/receipt/numberId';
import { describeTime } from '../../drawing/time/describeTime';
import { drawTime } from '../../drawing/time/drawTime';
import { layTime, placeLog } from '../../drawing/time/layTime';
import { listFallLabels } from '../../drawing/time/listFallLabels';
import { listObstacles } from '../../drawing/time/listObstacles';
import { listReturnLabels } from '../../drawing/time/listReturnLabels';
import { placeLabels } from '../../drawing/time/placeLabels';
import { readFigures } from '../../drawing/time/readFigures';
import { stepAside } from '../../drawing/time/stepAside';
import type { Assessment, Binding } from '../../engine';
import type { LayerOpener } from './LayerHeading';
import { TimeAnchor } from './TimeAnchor';
import { TimeDefs } from './TimeDefs';
import { TimeGround } from './TimeGround';
import { TimeHeads } from './TimeHeads';
import { TimeKey } from './TimeKey';
import { TimeRows } from './TimeRows';
import { TimeTexts } from './TimeTexts';
import { TimeThreads } from './TimeThreads';
import { useMediaQuery } from './useMediaQuery';
import { useTween } from './useTween';
import { useWidth } from './useWidth';
import './time.css';
import './timeRows.css';
import './timeDrawing.css';

interface TimeViewProps extends LayerOpener {
  readonly assessment: Assessment;
  readonly binding: Binding | null;
  readonly isDragging: boolean;
}

export function TimeView({ assessment, binding, isDragging, ...opener }: TimeViewProps) {
  const id = useId();
  const stage = useRef<HTMLDivElement>(null);
  const prefersStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const target = useMemo(() => readFigures(assessment), [assessment]);
  const figures = useTween(target, isDragging || prefersStill);
  const layout = layTime(useWidth(stage));
  const drawing = drawTime(layout, figures);
  const isSettled = figures === target;
  const labels = isSettled
    ? placeLabels(
        [
          ...listFallLabels(assessment, layout, figures, drawing),
          ...listReturnLabels(assessment, layout, figures, drawing),
        ],
        listObstacles(layout, figures, drawing),
        { left: layout.plotLeft, top: layout.top, right: layout.plotRight, bottom: layout.height },
      )
    : [];
  const cause = binding?.cause ?? null;
  return (
    <div className="time" {...sourceOf('metric:latency')}>
      <TimeKey />
      <div ref={stage} className="time-stage" style={{ height: layout.height }}>
        <svg className="time-drawing" width={layout.width} height={layout.height} aria-hidden="true">
          <TimeDefs id={id} layout={layout} drawing={drawing} />
          <TimeGround id={id} layout={layout} figures={figures} drawing={drawing} />
          <TimeThreads id={id} layout={layout} drawing={drawing} cause={cause} />
          <TimeTexts
            layout={layout}
            labels={labels}
            cause={cause}
            wait={{ label: `wait-${DATA_LAYERS[figures.wait[0]]}`, start: placeLog(layout, figures.wait[1]) }}
          />
        </svg>
        <TimeHeads layout={layout} />
        <TimeRows
          rows={viewTable(assessment, binding?.layer ?? null)}
          layout={layout}
          asides={stepAside(layout, figures, drawing)}
          {...opener}
        />
        {binding && isSettled && <TimeAnchor binding={binding} layout={layout} drawing={drawing} />}
      </div>
      <p className="time-words">{describeTime(assessment)}</p>
    </div>
  );
}
