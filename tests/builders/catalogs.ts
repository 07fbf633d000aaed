// Random catalogs: some of the options, and constants anywhere between the low and the high of their sources.
import fc from 'fast-check';
import { type Catalog, makeCatalog } from '../../src/engine/catalog/catalog';
import type { ConstantId } from '../../src/engine/catalog/constantId';
import { CONSTANTS } from '../../src/engine/catalog/constants';
import { LAYER_IDS, type LayerId, OPTION_IDS, type OptionId } from '../../src/engine/index';

const STEPS = 1000;
const CONSTANT_IDS = Object.keys(CONSTANTS) as ConstantId[];

type Counts = Partial<Record<LayerId, readonly [least: number, most: number]>>;

const anyOptions = (usual: readonly [number, number], counts: Counts = {}) =>
  fc.record(
    Object.fromEntries(
      LAYER_IDS.map((layer) => {
        const [minLength, maxLength] = counts[layer] ?? usual;
        return [layer, fc.subarray<OptionId>([...OPTION_IDS[layer]], { minLength, maxLength })];
      }),
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
        const { low, high } = CONSTANTS[id];
        return share < 0 ? [] : [[id, low + (high - low) * share]];
      }),
    ),
  );

const catalogWith = (usual: readonly [number, number], counts?: Counts): fc.Arbitrary<Catalog> =>
  fc
    .record({ options: anyOptions(usual, counts), constants: anyConstants })
    .map(({ options, constants }) => makeCatalog(options, constants));

export const anyCatalog = catalogWith([2, 3]);
/** So few options that all designs can be judged in milliseconds. */
export const anySmallCatalog = catalogWith([1, 2], {
  storage: [1, 1],
  processing: [1, 2],
  deployment: [1, 1],
});
