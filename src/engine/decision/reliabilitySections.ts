/** The sections of the receipts of reliability and complexity. */
import type { Assessment } from '../assessment/assessment';
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from '../demand/units';
import type { ReceiptSection } from './metricReceipt';
import { compact, line } from './receiptLine';
import { STANDINGS } from './standings';
import { duration, percent } from './words';

export function lateSection(chosen: Assessment): ReceiptSection {
  const { reliability } = chosen;
  const sum = reliability.causes.map((cause) => duration(cause.hoursPerMonth * SECONDS_PER_HOUR)).join(' + ');
  return {
    title: 'Late time',
    law: 'reliability = 1 − (failed changes + failed runs + outages beyond the slack + missed freshness) ÷ hours of a month',
    standing: STANDINGS.late,
    substituted: `1 − (${sum}) ÷ ${HOURS_PER_MONTH} h = ${percent(reliability.onTimeRatio)}`,
    result: line('On time', reliability.onTimeRatio, 'ratio'),
    lines: [
      ...reliability.causes.map((cause) => line(cause.name, cause.hoursPerMonth, 'hours')),
      line('Error budget', reliability.budgetHoursPerMonth, 'hours'),
      line('Events lost', chosen.dataLoss.lostRatio, 'ratio'),
    ],
  };
}

export function changeSection(chosen: Assessment): ReceiptSection {
  const { reliability } = chosen;
  const late = reliability.causes.find((cause) => cause.id === 'changes')?.hoursPerMonth ?? 0;
  return {
    title: 'Changes that fail',
    law: 'late = incidents × (time to detect + time to repair) × share of the product that one takes down',
    standing: STANDINGS.changes,
    substituted: `${compact(reliability.incidentsPerMonth)} × (${duration(reliability.detectSeconds)} + ${duration(reliability.repairSeconds)}) × ${percent(reliability.blastRatio)} = ${duration(late * SECONDS_PER_HOUR)}`,
    result: line('Late by changes', late, 'hours'),
    lines: [
      line('Changes a month, tests included', reliability.changesPerMonth, 'count'),
      line('Incidents a month', reliability.incidentsPerMonth, 'plain'),
      line('Time to detect', reliability.detectSeconds, 'seconds'),
      line('Time to repair', reliability.repairSeconds, 'seconds'),
      line('Share taken down', reliability.blastRatio, 'ratio'),
    ],
  };
}

export function structureSection(chosen: Assessment): ReceiptSection {
  const { complexity } = chosen;
  return {
    title: 'Structural complexity',
    law: 'C = C1 + C2 · C3: components, interfaces, graph energy ÷ n',
    standing: STANDINGS.structure,
    substituted: `${complexity.components} components, ${complexity.interfaces} interfaces, C3 = ${compact(complexity.topology)}: C = ${compact(complexity.structural)}`,
    result: line('Structural complexity', complexity.structural, 'plain'),
    lines: [
      line('Engineers to run it', complexity.operatingEngineers, 'plain'),
      line('Stateful systems', complexity.statefulSystems, 'count'),
      line('Graph energy per component', complexity.topology, 'plain'),
    ],
  };
}
