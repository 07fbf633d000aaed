// Where nothing keeps every promise: what the nearest stack breaks, what was kept by hand and stands in the way, and the nearest that works.

import { formatDriverValue } from '../../drawing/format/formatDriverValue';
import { formatUsd } from '../../drawing/format/formatUsd';
import { describeNearest } from '../../drawing/why/describeNearest';
import { type Decision, DRIVER_IDS, DRIVERS, type NearestScenario } from '../../engine';
import { Button } from '../../kit/Button';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { describeBroken } from '../../ui/app/describeBroken';
import { PinsInTheWayPanel } from '../../ui/app/PinsInTheWayPanel';
import { SENTENCE } from '../../words/answer';

interface ImpossiblePanelProps {
  readonly broken: Extract<Decision, { kind: 'infeasible' }>;
  readonly way: NearestScenario | null;
}

function nameWay(way: NearestScenario): string {
  const driver = DRIVER_IDS.find((id) => id === way.change.of);
  const usd = formatUsd(decideOnce(way.scenario).chosen.cost.totalUsdPerMonth);
  if (!driver) return `${describeNearest(way)}, ${usd}`;
  const words = DRIVERS[driver].kind === 'promise' ? SENTENCE.change : SENTENCE.changeDemand;
  return words.replace('{value}', formatDriverValue(driver, way.change.to)).replace('{usd}', usd);
}

export function ImpossiblePanel({ broken, way }: ImpossiblePanelProps) {
  const { goTo } = useSimulator(({ actions }) => actions);
  return (
    <>
      <div className="sentence sentence-tight">
        <PinsInTheWayPanel>{SENTENCE.nearest.replace('{broken}', describeBroken(broken))}</PinsInTheWayPanel>
      </div>
      {way && way.change.of !== 'pins' && way.change.of !== 'hold' && (
        <p className="answer-ways">
          <Button kind="filled" onClick={() => goTo(way.scenario)}>
            {nameWay(way)}
          </Button>
        </p>
      )}
    </>
  );
}
