/** The constants of an architecture that are not known for sure, each with its law; what a visitor has set by hand is taken as known. */
import type { ConstantId } from '../catalog/constantId';
import { ARCHITECTURE_CONSTANTS } from '../catalog/constants';
import type { Scenario } from '../scenario/scenario';
import { type ConstantLaw, type ConstantRange, constantLaw } from './constantLaw';

export interface UncertainConstant {
  readonly id: ConstantId;
  readonly law: ConstantLaw;
}

export type ConstantRanges = Readonly<Partial<Record<ConstantId, ConstantRange>>>;

/** Those of migration move no figure of what stands: drawing them would only cost time. */
export function uncertainConstants(
  scenario: Scenario,
  ranges: ConstantRanges = ARCHITECTURE_CONSTANTS,
): readonly UncertainConstant[] {
  const ids = Object.keys(ranges) as ConstantId[];
  return ids.flatMap((id) => {
    const range = ranges[id];
    if (range === undefined || scenario.constants?.[id] !== undefined) return [];
    const law = constantLaw(range);
    return law.kind === 'known' ? [] : [{ id, law }];
  });
}
