import type { OptionId } from '../architecture';
import { ARCHITECTURE_CONSTANTS, CONSTANTS } from '../data/constants';
import type { ConstantId, ConstantValues } from '../data/constantValues';
import type { ConstantKind } from '../data/sourced';
import { type Design, designOptions } from '../laws/design';
import type { ReceiptConstants } from '../options/option';
import { OPTIONS } from '../options/options';
import type { MetricId } from '../promises';
import type { Scenario } from '../scenario';

export interface ReceiptConstant {
  readonly id: ConstantId;
  readonly name: string;
  /** In use: the visitor's own number where one is set. */
  readonly value: number;
  readonly standard: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly kind: ConstantKind;
  /** How it was derived, or why it was assumed. */
  readonly note: string;
  /** Ids of evidence; empty for an estimate. */
  readonly sources: readonly string[];
}

const QUERIES: readonly ConstantId[] = [
  'rowsPerQueryHigh',
  'rollupFactor',
  'rollupRowsHigh',
  'queryVariation',
  'queryHoursPerDay',
  'queryPeakFactor',
  'questionsPerView',
  'storageTargetUtilization',
];
const WORK: readonly ConstantId[] = ['hoursPerYear', 'incidentHours', 'testHours'];
const CHANGES: readonly ConstantId[] = [
  'changesPerTableMonth',
  'changesPerSourceMonth',
  'changesPerModelMonth',
  'testBlast',
];
const TRAINING: readonly ConstantId[] = ['trainingVcpuHoursPerModelMonth', 'computeUsdPerVcpuHour'];
const HELD: readonly ConstantId[] = [
  'containerGap',
  'collectorLossRatio',
  'maintenanceUnavailability',
  'failoverMaintenanceShare',
  'onlineStoreGap',
];
const ALWAYS_LATE: readonly ConstantId[] = [
  'changesPerTableMonth',
  'changesPerSourceMonth',
  'changesPerModelMonth',
  'testBlast',
  'jobFailureRate',
  'outageShareOfGap',
  'outageHours',
];

export function receiptConstants(
  metric: MetricId,
  design: Design,
  values: ConstantValues,
  own: readonly ConstantId[],
): readonly ReceiptConstant[] {
  const options = Object.values(designOptions(design)).map((id) => OPTIONS[id].receipt);
  const pick = (acting: keyof ReceiptConstants) => options.flatMap((receipt) => receipt[acting] ?? []);
  const ids: Readonly<Record<MetricId, readonly ConstantId[]>> = {
    latency: [...pick('freshness'), ...pick('serving'), ...QUERIES],
    cost: [
      ...pick('prices'),
      ...pick('hours'),
      ...WORK,
      ...pick('serving'),
      ...QUERIES,
      ...pick('lateness'),
      ...CHANGES,
      ...TRAINING,
    ],
    reliability: [...pick('lateness'), ...ALWAYS_LATE, ...HELD],
    complexity: [...pick('hours'), ...WORK],
  };
  return describeAll([...ids[metric], ...own], values);
}

/** Numbers that a visitor replaced are listed everywhere, so that they can be seen and taken back; those of migration act on nothing that a receipt explains. */
export function ownConstants({ constants = {} }: Scenario): readonly ConstantId[] {
  return (Object.keys(constants) as ConstantId[]).filter((id) => Object.hasOwn(ARCHITECTURE_CONSTANTS, id));
}

/** The constants behind one option alone. */
export function optionConstants(
  option: OptionId,
  values: ConstantValues,
  own: readonly ConstantId[],
): readonly ReceiptConstant[] {
  const { freshness = [], serving = [], prices = [], hours = [], lateness = [] } = OPTIONS[option].receipt;
  return describeAll([...freshness, ...serving, ...prices, ...hours, ...lateness, ...WORK, ...own], values);
}

export function describeAll(ids: readonly ConstantId[], values: ConstantValues): readonly ReceiptConstant[] {
  return [...new Set(ids)].map((id) => {
    const { name, value, low, high, unit, kind, evidence, note } = CONSTANTS[id];
    return { id, name, value: values[id], standard: value, low, high, unit, kind, sources: evidence, note };
  });
}
