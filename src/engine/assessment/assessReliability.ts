/** Reliability of a design: late hours by cause against the hours that the promise allows. */
import { errorBudget } from '../../math/reliability';
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from '../demand/units';
import type { Design } from '../sizing/design';
import type { LateCause, Reliability } from './assessment';
import { dataPath } from './dataPath';
import { ageTail } from './freshnessLaw';
import {
  failedRunHours,
  pipelineOutageHours,
  pipelineUnavailability,
  slackSeconds,
  storeUnavailability,
} from './lateness';

export function assessReliability(design: Design, d: Demand, k: ConstantValues): Reliability {
  const { ingestion, plan, control, modeling, storeRedundancy } = design;
  const path = dataPath(ingestion, plan, d, k);
  const miss = ageTail(path.law, d.scenario.freshnessSeconds) * HOURS_PER_MONTH;
  const store = storeUnavailability(plan.storage, storeRedundancy, k) * HOURS_PER_MONTH;
  const failedRuns = failedRunHours(plan, path, control.retries, d, k);
  const pipeline = pipelineUnavailability(ingestion, plan, k) + control.unavailability;
  const online = modeling.unavailability * HOURS_PER_MONTH;
  const outages = store + online + pipelineOutageHours(pipeline, slackSeconds(path, d), k);
  const causes: readonly LateCause[] = [
    { id: 'changes', name: 'Changes that fail', layer: 'deployment', hoursPerMonth: control.changeLateHours },
    { id: 'failed-runs', name: 'Runs that fail', layer: 'processing', hoursPerMonth: failedRuns },
    { id: 'outages', name: 'Outages', layer: 'storage', hoursPerMonth: outages },
    {
      id: 'missed-freshness',
      name: 'Older than promised in regular operation',
      layer: 'processing',
      hoursPerMonth: miss,
    },
  ];
  const sum = control.changeLateHours + failedRuns + outages + miss;
  const late = Math.min(HOURS_PER_MONTH, sum);
  const budget = errorBudget(d.scenario.reliabilityRatio, HOURS_PER_MONTH);
  return {
    onTimeRatio: 1 - late / HOURS_PER_MONTH,
    lateHoursPerMonth: late,
    budgetHoursPerMonth: budget,
    budgetLeftHoursPerMonth: budget - late,
    causes,
    changesPerMonth: d.changesPerMonth + d.scenario.experimentsPerMonth,
    incidentsPerMonth: control.incidentsPerMonth,
    detectSeconds: control.detectHours * SECONDS_PER_HOUR,
    repairSeconds: control.repairHours * SECONDS_PER_HOUR,
    blastRatio: control.blastRatio,
  };
}
