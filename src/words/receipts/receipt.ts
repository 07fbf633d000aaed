/** What a receipt is: a formula with the numbers put in, its inputs, its constants and their sources. */
import {
  ASSUMPTIONS,
  type AssumptionId,
  DRIVER_IDS,
  DRIVERS,
  type DriverId,
  type MetricId,
  type ReceiptConstant,
  resolveAssumptions,
  type Scenario,
} from '../../engine';
import { ASSUMPTION_WORDS } from '../assumptionNames';
import { DRIVER_WORDS } from '../drivers';

/** `usd` is paid once, or summed over months. */
export type ReceiptUnit =
  | 'usd'
  | 'usd-per-month'
  | 'seconds'
  | 'hours'
  | 'ratio'
  | 'count'
  | 'bytes'
  | 'rows-per-second'
  | 'plain';

export interface ReceiptLine {
  readonly label: string;
  /** Value in base units and how to write it. */
  readonly value: number;
  readonly unit: ReceiptUnit;
  /** The substituted formula, for example "3 brokers × 730 h × $0.204". */
  readonly formula?: string;
}

/** How much an output may be trusted, and by how much it is known to be off. */
export interface Standing {
  readonly kind: 'exact' | 'approximation' | 'estimate';
  readonly note: string;
}

/** A slider or an assumption that enters. */
export interface ReceiptInput {
  readonly origin: 'slider' | 'default' | 'by hand';
  readonly driver: DriverId | null;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface ReceiptSection {
  readonly title: string;
  /** In symbols, as in MODEL.md. */
  readonly law: string;
  readonly standing: Standing;
  /** With the numbers put in. */
  readonly substituted: string;
  readonly result: ReceiptLine;
  readonly lines: readonly ReceiptLine[];
}

/** Whatever a number on the page is worked out from. */
export interface Receipt {
  readonly definition: string;
  readonly sections: readonly ReceiptSection[];
  readonly inputs: readonly ReceiptInput[];
  readonly constants: readonly ReceiptConstant[];
  readonly limits: string;
}

export interface MetricReceipt extends Receipt {
  readonly metric: MetricId;
}

/** Small pieces that receipts are written with. */
export const line = (
  label: string,
  value: number,
  unit: ReceiptLine['unit'],
  formula?: string,
): ReceiptLine => (formula === undefined ? { label, value, unit } : { label, value, unit, formula });

/** What of a scenario enters a receipt: sliders, and assumptions with word of whose they are. */
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
    const { field } = DRIVERS[id];
    return {
      origin: 'slider',
      driver: id,
      name: DRIVER_WORDS[id].name,
      value: scenario[field],
      unit: DRIVER_WORDS[id].unit,
    };
  });
  const assumed = ASSUMPTIONS.filter(({ id }) => names.assumptions.includes(id)).map(
    ({ id }): ReceiptInput => ({
      origin: scenario.assumptions[id] === undefined ? 'default' : 'by hand',
      driver: null,
      name: ASSUMPTION_WORDS[id].name,
      value: values[id],
      unit: ASSUMPTION_WORDS[id].unit,
    }),
  );
  return [...sliders, ...assumed];
}
