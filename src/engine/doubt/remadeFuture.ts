/** The decision made again in another possible world. */
import { type ConstantValues, STANDARD_CATALOG } from '../catalog/catalog';
import { designOptions } from '../decision/designOptions';
import { makeDesignSpace } from '../decision/designSpace';
import { searchCheapest } from '../decision/search';
import type { PerLayer } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { complexityLookup } from './complexityLookup';
import { type MeasuredDesign, measureDesign } from './measureDesign';

export interface Winner extends MeasuredDesign {
  readonly options: PerLayer<OptionId>;
}

/** Null where nothing keeps every promise: then nothing wins, and the nearest miss is not asked for. */
export type RemadeFuture = (constants: ConstantValues) => Winner | null;

export function remadeFuture(scenario: Scenario): RemadeFuture {
  const complexityOf = complexityLookup();
  return (constants) => {
    const space = makeDesignSpace(scenario, { constants, options: STANDARD_CATALOG.options });
    const found = searchCheapest(space);
    if (found === null) return null;
    return {
      options: designOptions(found.design),
      ...measureDesign(found.design, space.demand, constants, complexityOf),
    };
  };
}
