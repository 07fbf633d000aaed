// Shows both journeys on one clock: an event that falls through the layers, a failure that climbs back.
import { useId, useMemo } from 'react';
import { sourceOf } from '../../../drawing/receipt/numberId';
import { type Assessment, type Binding, LAYER_IDS, type LayerId } from '../../../engine';
import { CardButtons } from '../CardButtons';
import { SvgText } from '../SvgText';
import { viewDiagram } from '../viewDiagram';
import { DATA_LAYERS } from './dataLayers';
import { describeTime } from './describeTime';
import { drawTime } from './drawTime';
import { layTime, placeLog } from './layTime';
import { listFallLabels } from './listFallLabels';
import { listObstacles } from './listObstacles';
import { listReturnLabels } from './listReturnLabels';
import { placeLabels } from './placeLabels';
import { readFigures } from './readFigures';
import { TimeDefs } from './TimeDefs';
import { TimeGround } from './TimeGround';
import { TimeTexts } from './TimeTexts';
import { TimeThreads } from './TimeThreads';
import { useTween } from './useTween';
import { viewCaption, viewTimeRow } from './viewTimeRows';
import './time.css';

interface TimePictureProps {
  readonly assessment: Assessment;
  readonly binding: Binding | null;
  readonly openLayer: LayerId | null;
  readonly onLayer: (layer: LayerId) => void;
  /** Moves at once to each new result: during a drag, and where no motion is wanted. */
  readonly isStill: boolean;
  readonly width: number;
}

const MARGIN = { x: 20, top: 0 };
const PHONE_MARGIN = { x: 0, top: 0 };

export function TimePicture(props: TimePictureProps) {
  const { assessment, binding, openLayer, onLayer, isStill, width } = props;
  const id = useId();
  const target = useMemo(() => readFigures(assessment), [assessment]);
  const content = useMemo(() => viewDiagram(assessment, binding?.layer ?? null), [assessment, binding]);
  const figures = useTween(target, isStill);
  const isPhone = width < 640;
  const margin = isPhone ? PHONE_MARGIN : MARGIN;
  const layout = layTime(width - 2 * margin.x);
  const drawing = drawTime(layout, figures);
  const labels =
    figures === target
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
  const rows = LAYER_IDS.map((layer, row) => viewTimeRow(content.cards[layer], row, assessment, layout));
  return (
    <div className="stage-ground" {...sourceOf('metric:latency')}>
      <svg
        className="stage-picture time"
        viewBox={`${-margin.x} 0 ${width} ${layout.height + 8}`}
        aria-hidden="true"
      >
        <TimeDefs id={id} layout={layout} drawing={drawing} />
        <TimeGround id={id} layout={layout} figures={figures} drawing={drawing} />
        <TimeThreads id={id} layout={layout} drawing={drawing} cause={cause} />
        {!isPhone && viewCaption(assessment, layout).map((text) => <SvgText key={text.text} {...text} />)}
        <TimeTexts
          layout={layout}
          labels={labels}
          cause={cause}
          wait={{ label: `wait-${DATA_LAYERS[figures.wait[0]]}`, start: placeLog(layout, figures.wait[1]) }}
        />
        {rows.map(({ content: { layer }, box, texts }) => (
          <g key={layer} data-layer={layer} className="time-row" data-open={layer === openLayer || undefined}>
            <rect className="time-hue" x={box.x} y={box.y + 4} width={3} height={box.height - 8} rx={1.5} />
            {texts.map((text) => (
              <SvgText key={`${text.x} ${text.y}`} {...text} />
            ))}
          </g>
        ))}
      </svg>
      <CardButtons cards={rows} margin={margin} openLayer={openLayer} onLayer={onLayer} />
      <p className="sr-only">{describeTime(assessment)}</p>
    </div>
  );
}
