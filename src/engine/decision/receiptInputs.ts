/** What of a scenario enters a receipt: sliders, and assumptions with word of whose they are. */
import { resolveAssumptions } from '../demand/resolveAssumptions';
import { ASSUMPTIONS, type AssumptionId } from '../scenario/assumptions';
import { DRIVERS } from '../scenario/drivers';
import { DRIVER_IDS, type DriverId, type Scenario } from '../scenario/scenario';
import type { MetricId } from './decision';
import type { ReceiptInput } from './metricReceipt';

export interface InputNames {
  readonly drivers: readonly DriverId[];
  readonly assumptions: readonly AssumptionId[];
}

export const INPUTS: Readonly<Record<MetricId, InputNames>> = {
  latency: {
    drivers: ['traffic', 'freshness'],
    assumptions: [
      'peakToMeanRatio',
      'bytesPerEvent',
      'retentionMonths',
      'otherSources',
      'queriesPerDay',
      'queryWindowDays',
      'rawQueryShare',
      'servingPromiseSeconds',
      'onlineDecisionShare',
    ],
  },
  cost: {
    drivers: DRIVER_IDS,
    assumptions: [
      'bytesPerEvent',
      'eventsPerRequest',
      'peakToMeanRatio',
      'retentionMonths',
      'otherSources',
      'streamConsumers',
      'queriesPerDay',
      'queryWindowDays',
      'rawQueryShare',
      'metricsPerExperiment',
      'experimentDays',
      'models',
      'peopleOnCall',
      'engineerUsdPerYear',
      'regionPriceFactor',
    ],
  },
  reliability: {
    drivers: ['experiments', 'reliability', 'freshness'],
    assumptions: ['otherSources', 'models', 'dataLossRatio', 'peopleOnCall'],
  },
  complexity: { drivers: DRIVER_IDS, assumptions: ['otherSources', 'models'] },
};

export function receiptInputs(scenario: Scenario, names: InputNames): readonly ReceiptInput[] {
  const values = resolveAssumptions(scenario);
  const sliders = names.drivers.map((id): ReceiptInput => {
    const { name, field } = DRIVERS[id];
    return { origin: 'slider', driver: id, name, value: scenario[field], unit: DRIVERS[id].unit };
  });
  const assumed = ASSUMPTIONS.filter(({ id }) => names.assumptions.includes(id)).map(
    ({ id, name, unit }): ReceiptInput => ({
      origin: scenario.assumptions[id] === undefined ? 'default' : 'by hand',
      driver: null,
      name,
      value: values[id],
      unit,
    }),
  );
  return [...sliders, ...assumed];
}
