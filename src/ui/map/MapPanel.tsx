// Reads scenario and axes of the map; a change of the map's own two drivers moves the point and asks for nothing.
import { useMemo } from 'react';
import { mapRequest } from '../../drawing/map/mapRequest';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { useNear } from '../study/useNear';
import { useStudy } from '../study/useStudy';
import { MapSection } from './MapSection';

export function MapPanel() {
  const committed = useSimulator((state) => state.committed.scenario);
  const isNear = useNear(SECTIONS.map);
  const scenario = useSimulator((state) => (isNear ? state.scenario : state.committed.scenario));
  const { mapX: x, mapY: y } = useSimulator(({ settings }) => settings);
  const { setDriver, settle, changeSettings } = useSimulator(({ actions }) => actions);
  const asked = JSON.stringify(mapRequest(committed, x, y));
  const request = useMemo(() => JSON.parse(asked) as ReturnType<typeof mapRequest>, [asked]);
  const { result, of, status, isSlower, again } = useStudy('map', isNear ? request : null);
  const decision = decideOnce(committed);
  const { infrastructureUsdPerMonth, totalUsdPerMonth } = decision.chosen.cost;
  const costUsd = committed.objective === 'total' ? totalUsdPerMonth : infrastructureUsdPerMonth;
  return (
    <MapSection
      decidedUsd={decision.kind === 'feasible' ? costUsd : null}
      scenario={scenario}
      committed={committed}
      x={x}
      y={y}
      picture={result}
      isStale={of !== request}
      status={status}
      isSlower={isSlower}
      again={again}
      onPickAxes={(mapX, mapY) => changeSettings({ mapX, mapY })}
      onDrag={(driver, value) => setDriver(driver, value, 'drag')}
      onSettle={settle}
    />
  );
}
