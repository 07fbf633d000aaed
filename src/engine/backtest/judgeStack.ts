/** The verdict on the stack in use at its load. */
import type { Assessment } from '../assessment/assessment';
import type { ConstantValues } from '../catalog/catalog';
import { decide } from '../decision/decide';
import { duration, percent, promiseWords } from '../decision/words';
import { LAYER_NAMES } from '../scenario/layers';
import type { Scenario } from '../scenario/scenario';
import type { BacktestCase } from './backtestCase';
import type { BacktestVerdict } from './backtestReport';
import { blamedLayers } from './blamedLayers';
import { catalogOfStack } from './catalogOfStack';
import { namedProcessing } from './namedProcessing';
import { namedStorage } from './namedStorage';
import { readMachineVcpu } from './readMachineVcpu';

/** Null where there is nothing to judge: not scored, or neither store nor processing named. */
export function judgeStack(
  entry: BacktestCase,
  scenario: Scenario,
  k: ConstantValues,
): BacktestVerdict | null {
  if (entry.state !== 'ok' && entry.state !== 'failing') return null;
  if (namedStorage(entry).length === 0 && namedProcessing(entry).length === 0) return null;
  const machineVcpu = readMachineVcpu(entry);
  const { kind, chosen } = decide(scenario, catalogOfStack(entry, k, machineVcpu));
  const found = {
    expected: entry.state === 'ok' ? ('holds' as const) : ('breaks' as const),
    expectedLayers: entry.failingLayers,
    computed: kind === 'feasible' ? ('holds' as const) : ('breaks' as const),
    layers: blamedLayers(chosen),
    broken: chosen.promises.filter(({ kept }) => !kept),
    machineVcpu,
  };
  const judged = (agrees: boolean, sentence: string | null): BacktestVerdict => ({
    ...found,
    agrees,
    sentence,
  });
  if (found.expected === 'holds')
    return found.computed === 'holds' ? judged(true, null) : judged(false, `${breaks(chosen)}.`);
  if (entry.failingLayers.includes('capacity')) return judgeCapacity();
  if (found.computed === 'holds') return judged(false, holds(chosen));
  const met = entry.failingLayers.every((layer) => found.layers.some((blamed) => blamed === layer));
  const blamed = found.layers.map((layer) => LAYER_NAMES[layer].toLowerCase()).join(' and ');
  return judged(met, met ? null : `${breaks(chosen)}, which points to ${blamed}.`);

  /** The right stack on too small a machine: breaks on the machine in use, holds on a larger one. */
  function judgeCapacity(): BacktestVerdict {
    if (machineVcpu === null) {
      if (found.computed === 'breaks') return judged(false, `${breaks(chosen)} at any size.`);
      const { unitCount, unitName } = chosen.parts.storage;
      return judged(
        true,
        `The machine is not published, so only half is tested: the stack holds when given the size that it needs, ${Number(unitCount.toPrecision(2))} ${unitName}.`,
      );
    }
    if (found.computed === 'holds') return judged(false, holds(chosen));
    const larger = decide(scenario, catalogOfStack(entry, k, null));
    return larger.kind === 'feasible'
      ? judged(true, null)
      : judged(false, `${breaks(larger.chosen)} at any size.`);
  }
}

function breaks({ promises }: Assessment): string {
  return `Breaks ${promises
    .filter(({ kept }) => !kept)
    .map(promiseWords)
    .join('; ')}`;
}

/** Nothing breaks: how far answers, load and the nearest other promise are from it. */
function holds({ promises, serving, demand, parts }: Assessment): string {
  const others = promises.filter(({ id }) => id !== 'serving' && id !== 'capacity');
  const nearest = others.reduce((a, b) => (b.usedRatio > a.usedRatio ? b : a));
  const load = parts.storage.limits.find(({ id }) => id === 'load')?.utilizationRatio ?? 0;
  const answer = `${duration(serving.dashboardP95Seconds)} against ${duration(demand.assumptions.servingPromiseSeconds)}`;
  return `Nothing breaks: dashboards answer in ${answer} at p95, the busy hour loads ${parts.storage.name} to ${percent(load)}, and ${nearest.name.toLowerCase()} is used to ${percent(nearest.usedRatio)}.`;
}
