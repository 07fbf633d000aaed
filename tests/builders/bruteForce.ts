// Every combination of the catalog, judged one by one on its full assessment: slow, plain, and nothing pruned.

import type {
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  ProcessingId,
  StorageId,
} from '../../src/engine/architecture';
import type { Catalog } from '../../src/engine/data/catalog';
import type { Assessment, LayerId, Scenario } from '../../src/engine/index';
import { assess } from '../../src/engine/laws/assess';
import { sizeControlPlane } from '../../src/engine/laws/controlPlane';
import { planDataPlane } from '../../src/engine/laws/dataPlane';
import { deriveDemand } from '../../src/engine/laws/demand';
import type { Design } from '../../src/engine/laws/design';
import { sizeIngestion } from '../../src/engine/laws/ingestion';
import { sizeModeling } from '../../src/engine/laws/modeling';
import {
  deploymentCarries,
  deploymentIsWatched,
  processingReads,
  storeTakes,
} from '../../src/engine/options/compatibility';
import { OPTIONS, PROCESSING } from '../../src/engine/options/options';
import { RUN_INTERVALS_SECONDS } from '../../src/engine/search/space';

/** All designs whose options go together, each part sized for the scenario. */
export function* everyDesign(
  scenario: Scenario,
  catalog: Catalog,
  intervals = RUN_INTERVALS_SECONDS,
): Generator<Design> {
  const k = catalog.constants;
  const setting = { demand: deriveDemand(scenario, k), constants: k };
  const offered = <Id extends string>(layer: LayerId) =>
    catalog.options[layer].filter((id) => (scenario.pins[layer] ?? id) === id) as string[] as Id[];
  for (const storage of offered<StorageId>('storage'))
    for (const processing of offered<ProcessingId>('processing'))
      for (const interval of PROCESSING[processing].isScheduled ? intervals : [null]) {
        const fits = offered<IngestionId>('ingestion').filter(
          (id) => storeTakes(id, storage) && processingReads(id, storage, processing),
        );
        if (fits.length === 0) continue;
        const plan = planDataPlane(setting, { storage, processing, intervalSeconds: interval });
        for (const id of fits)
          for (const place of OPTIONS[id].redundancies) {
            const ingestion = sizeIngestion(setting, id, place);
            for (const storeRedundancy of OPTIONS[storage].redundancies)
              for (const model of offered<ModelingId>('modeling')) {
                const modeling = sizeModeling(setting, model);
                for (const deployment of offered<DeploymentId>('deployment'))
                  for (const monitoring of offered<MonitoringId>('monitoring')) {
                    if (!deploymentIsWatched(deployment, monitoring)) continue;
                    if (!deploymentCarries(deployment, processing, model)) continue;
                    const control = sizeControlPlane(setting, deployment, monitoring);
                    yield { ingestion, plan, storeRedundancy, modeling, control };
                  }
              }
          }
      }
}

interface BruteForce {
  readonly designs: number;
  readonly kept: number;
  /** Infinity when nothing keeps every promise. */
  readonly objectiveUsd: number;
  readonly chosen: Assessment | null;
}

export function bruteForce(
  scenario: Scenario,
  catalog: Catalog,
  intervals = RUN_INTERVALS_SECONDS,
): BruteForce {
  const d = deriveDemand(scenario, catalog.constants);
  let answer: BruteForce = { designs: 0, kept: 0, objectiveUsd: Number.POSITIVE_INFINITY, chosen: null };
  for (const design of everyDesign(scenario, catalog, intervals)) {
    answer = { ...answer, designs: answer.designs + 1 };
    const assessment = assess(design, d, catalog);
    if (!assessment.promises.every((promise) => promise.kept)) continue;
    const { totalUsdPerMonth, infrastructureUsdPerMonth } = assessment.cost;
    const objectiveUsd = scenario.objective === 'total' ? totalUsdPerMonth : infrastructureUsdPerMonth;
    answer =
      objectiveUsd < answer.objectiveUsd
        ? { ...answer, kept: answer.kept + 1, objectiveUsd, chosen: assessment }
        : { ...answer, kept: answer.kept + 1 };
  }
  return answer;
}
