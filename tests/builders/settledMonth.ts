// A month of growth in which what stands at the Growth preset breaks what a test says it does.
import { decide, PRESETS } from '../../src/engine/index';
import type { Settled } from '../../src/engine/studies/growth/moves';

export const { chosen } = decide(PRESETS.growth);
export const overspent = (id: string, usedRatio: number) => {
  const promise = chosen.promises.find((one) => one.id === id);
  if (promise === undefined) throw new Error(id);
  return { ...promise, kept: false, usedRatio };
};
export const month = (...broken: readonly ReturnType<typeof overspent>[]): Settled => ({
  assessment: chosen,
  broken,
  grade: broken.length === 0 ? 0 : 1,
  objectiveUsd: 1,
});
