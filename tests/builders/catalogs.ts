// Random catalogs: some of the options, and constants anywhere between the low and the high of their sources.
import fc from 'fast-check';
import { type Catalog, makeCatalog } from '../../src/engine/data/catalog';
import { ARCHITECTURE_CONSTANTS } from '../../src/engine/data/constants';
import { LAYER_IDS, OPTION_IDS, type OptionId } from '../../src/engine/index';
import { processingReads, storeTakes } from '../../src/engine/options/compatibility';
import { STORAGE } from '../../src/engine/options/options';

const STEPS = 1000;
const CONSTANT_IDS = Object.keys(ARCHITECTURE_CONSTANTS) as (keyof typeof ARCHITECTURE_CONSTANTS)[];

const anyOptions = (minLength: number, maxLength: number) =>
  fc.record(
    Object.fromEntries(
      LAYER_IDS.map((layer) => [
        layer,
        fc.subarray<OptionId>([...OPTION_IDS[layer]], { minLength, maxLength }),
      ]),
    ),
  );

/** Half of the constants stay at their value. */
const anyConstants = fc
  .array(fc.noBias(fc.integer({ min: -STEPS, max: STEPS })), {
    minLength: CONSTANT_IDS.length,
    maxLength: CONSTANT_IDS.length,
  })
  .map((draws) =>
    Object.fromEntries(
      CONSTANT_IDS.flatMap((id, index) => {
        const share = (draws[index] ?? 0) / STEPS;
        const { low, high } = ARCHITECTURE_CONSTANTS[id];
        return share < 0 ? [] : [[id, low + (high - low) * share]];
      }),
    ),
  );

export const anyCatalog: fc.Arbitrary<Catalog> = fc
  .record({ options: anyOptions(2, 3), constants: anyConstants })
  .map(({ options, constants }) => makeCatalog(options, constants));

const FITTING = OPTION_IDS.storage.flatMap((storage) =>
  STORAGE[storage].processedBy.flatMap((processing) =>
    OPTION_IDS.ingestion
      .filter((id) => storeTakes(id, storage) && processingReads(id, storage, processing))
      .map((ingestion) => ({ ingestion, storage, processing })),
  ),
);

/** One data plane that fits and one or two options a layer around it: few enough to judge all designs in milliseconds. */
export const anySmallCatalog = fc
  .record({
    plane: fc.constantFrom(...FITTING),
    around: anyOptions(1, 2),
    constants: anyConstants,
  })
  .map(({ plane: { ingestion, storage, processing }, around, constants }) =>
    makeCatalog(
      { ...around, ingestion: [ingestion], storage: [storage], processing: [processing] },
      constants,
    ),
  );
