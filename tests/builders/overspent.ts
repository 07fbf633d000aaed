// How far a design misses the promises, worked out from its full assessment: the measure of the nearest design.

import type { Catalog } from '../../src/engine/data/catalog';
import type { PromiseId } from '../../src/engine/index';
import { assess } from '../../src/engine/laws/assess';
import { directWriteRatio } from '../../src/engine/laws/dataPlane';
import type { Demand } from '../../src/engine/laws/demand';
import type { Design } from '../../src/engine/laws/design';
import { ageMean, ageTail, dataPath, TABLES_PROMISE_SECONDS } from '../../src/engine/laws/freshness';

const SATURATION_WEIGHT = 20;
const TAIL = 0.05;

const over = (ratio: number) => Math.log(Math.max(1, Math.min(ratio, Number.MAX_SAFE_INTEGER)));

/** Sum over promises of the logarithm of how far each is overspent; a saturated part counts twenty times. */
export function overspent(design: Design, d: Demand, catalog: Catalog): { miss: number; usd: number } {
  const k = catalog.constants;
  const { promises, cost, freshness } = assess(design, d, catalog);
  const used = (id: PromiseId) => promises.find((promise) => promise.id === id)?.usedRatio ?? 0;
  const { law, tables, consumer } = dataPath({ demand: d, constants: k }, design.ingestion, design.plan);
  const fleet = design.ingestion.fleetVcpu + design.plan.fleetVcpu + design.modeling.fleetVcpu;
  const tablesLate = consumer === 'online-store' && ageTail(tables, TABLES_PROMISE_SECONDS) > TAIL;
  const misses = [
    freshness.missRatio > TAIL
      ? over(freshness.missRatio / TAIL) + over(ageMean(law) / d.scenario.freshnessSeconds)
      : 0,
    tablesLate ? 1 + over(ageMean(tables) / TABLES_PROMISE_SECONDS) : 0,
    over(used('serving')),
    d.decisionsPerSecond > 0 && design.modeling.decision === null
      ? SATURATION_WEIGHT
      : over(used('decision')),
    over(used('reliability')),
    over(used('data-loss')),
    d.scenario.reliabilityRatio > k.pagedRatio && !design.control.pagesAtNight
      ? SATURATION_WEIGHT
      : over(used('on-call')),
    over(used('budget')),
    used('fan-out') > 1 ? SATURATION_WEIGHT : 0,
    SATURATION_WEIGHT * over(design.plan.saturation),
    SATURATION_WEIGHT * over(fleet / design.control.fleetVcpuHigh),
    SATURATION_WEIGHT * over(directWriteRatio({ demand: d, constants: k }, design.ingestion, design.plan)),
  ];
  return { miss: misses.reduce((sum, one) => sum + one, 0), usd: cost.infrastructureUsdPerMonth };
}
