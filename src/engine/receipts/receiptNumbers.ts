/** Numbers behind a decision that no assessment carries: sizes that a receipt puts into its formulas, and the constants that it lists. */

import { type Catalog, catalogOf } from '../data/catalog';
import type { ConstantId } from '../data/constantValues';
import { sizeArchitecture } from '../laws/design';
import type { LayerId } from '../layers';
import type { MetricId } from '../promises';
import type { Decision } from '../search/decide';
import {
  describeAll,
  optionConstants,
  ownConstants,
  type ReceiptConstant,
  receiptConstants,
} from './receiptConstants';

/** How the store answers a dashboard in the busy hour. */
export interface ServingNumbers {
  readonly baseSeconds: number;
  readonly rowsP95: number;
  readonly rowsMean: number;
  readonly units: number;
  readonly loadRatio: number;
  readonly p95Seconds: number;
}

/** Finds the design again for its sizes: for when a receipt is opened. */
export function readServing(
  { chosen, scenario }: Decision,
  catalog: Catalog = catalogOf(scenario),
): ServingNumbers {
  const { size, engine, work } = sizeArchitecture(chosen.architecture, scenario, catalog).design.plan;
  return {
    baseSeconds: engine.querySeconds,
    rowsP95: work.queryRowsP95,
    rowsMean: work.queryRowsMean,
    units: size.units,
    loadRatio: size.loadRatio,
    p95Seconds: size.queryP95Seconds,
  };
}

/** The constants behind a metric of the design that was chosen, with the numbers that the visitor replaced. */
export function listMetricConstants(
  { chosen, scenario }: Decision,
  metric: MetricId,
  catalog: Catalog = catalogOf(scenario),
): readonly ReceiptConstant[] {
  const { design } = sizeArchitecture(chosen.architecture, scenario, catalog);
  return receiptConstants(metric, design, catalog.constants, ownConstants(scenario));
}

/** The constants behind what stands in one layer. */
export function listPartConstants(
  { chosen, scenario }: Decision,
  layer: LayerId,
  catalog: Catalog = catalogOf(scenario),
): readonly ReceiptConstant[] {
  return optionConstants(chosen.parts[layer].option, catalog.constants, ownConstants(scenario));
}

/** The constants named, and those that the visitor replaced. */
export function listConstants(
  { scenario }: Decision,
  ids: readonly ConstantId[],
  catalog: Catalog = catalogOf(scenario),
): readonly ReceiptConstant[] {
  return describeAll([...ids, ...ownConstants(scenario)], catalog.constants);
}
