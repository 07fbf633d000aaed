// The architecture map: two drivers against each other, the visitor's point on it, and the same in words.
import { useMemo, useRef, useState } from 'react';
import { frameMap } from '../../drawing/map/frame';
import { readMap } from '../../drawing/map/readMap';
import { axisPlace, DRIVERS, type DriverId, type MapPicture, type Scenario } from '../../engine';
import { SECTIONS } from '../../words/frame';
import { MAP } from '../../words/map';
import { useWidth } from '../diagram/useWidth';
import { StudyStatus } from '../study/StudyStatus';
import type { StudyView } from '../study/useStudy';
import { SectionFrame } from '../why/SectionFrame';
import { AxisPickers } from './AxisPickers';
import { MapLegend } from './MapLegend';
import { MapPlot, type MapSpot } from './MapPlot';
import { MapReading } from './MapReading';
import { MapText } from './MapText';

interface MapSectionProps {
  /** As it is, a drag included, and as it counts. */
  readonly scenario: Scenario;
  readonly committed: Scenario;
  /** Of the committed scenario, as the objective counts; null where nothing keeps every promise. */
  readonly decidedUsd: number | null;
  readonly x: DriverId;
  readonly y: DriverId;
  readonly picture: MapPicture | null;
  readonly isStale: boolean;
  readonly status: StudyView<'map'>['status'];
  readonly isSlower: boolean;
  readonly again: () => void;
  readonly onPickAxes: (x: DriverId, y: DriverId) => void;
  readonly onDrag: (driver: DriverId, value: number) => void;
  readonly onSettle: () => void;
}

function spotOf(scenario: Scenario, x: DriverId, y: DriverId): MapSpot {
  return {
    x: axisPlace(x, scenario[DRIVERS[x].field]),
    y: axisPlace(y, scenario[DRIVERS[y].field]),
  };
}

export function MapSection(props: MapSectionProps) {
  const { scenario, committed, x, y, picture, isStale, status, isSlower, again } = props;
  const card = useRef<HTMLDivElement>(null);
  const width = useWidth(card);
  const frame = useMemo(() => frameMap(width), [width]);
  const [hovered, hover] = useState<MapSpot | null>(null);
  const fits = picture !== null && picture.request.x === x && picture.request.y === y;
  const point = spotOf(committed, x, y);
  const here = fits ? readMap(picture, point.x, point.y).answer : 0;
  return (
    <SectionFrame
      id={SECTIONS.map}
      source="choice"
      heading={MAP.heading}
      lead={MAP.lead}
      aside={<p className="mt-2.5 max-w-[64ch] text-micro text-ink-3 xl:max-w-[34ch]">{MAP.aside}</p>}
    >
      <div className="rounded-card border border-hairline bg-surface p-3 sm:p-5">
        <AxisPickers x={x} y={y} onPick={props.onPickAxes} />
        <div ref={card} className="mt-3 min-h-[24rem] lg:min-h-[38rem] print:min-h-0">
          {!fits && <p className="py-4 text-small text-ink-3">{MAP.withoutResult}</p>}
          {fits && (
            <>
              <MapReading
                picture={picture}
                spot={hovered ?? spotOf(scenario, x, y)}
                isPoint={hovered === null}
                decidedUsd={hovered === null && scenario === committed ? props.decidedUsd : null}
              />
              <MapPlot
                frame={frame}
                picture={picture}
                here={here}
                isStale={isStale}
                x={x}
                y={y}
                scenario={scenario}
                onHover={hover}
                onDrag={props.onDrag}
                onSettle={props.onSettle}
              />
            </>
          )}
        </div>
        <StudyStatus status={status} hasResult={fits} isSlower={isSlower} again={again} />
        <MapLegend scenario={fits ? picture.request.scenario : committed} />
        {fits && (
          <details className="mt-3">
            <summary className="min-h-6 text-micro text-ink-2 hover:text-ink-1">{MAP.text}</summary>
            <MapText picture={picture} scenario={committed} x={x} y={y} />
          </details>
        )}
      </div>
    </SectionFrame>
  );
}
