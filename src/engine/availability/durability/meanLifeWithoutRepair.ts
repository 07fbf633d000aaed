/** The mean life of a redundant group that nobody repairs. */

export interface UnrepairedGroup {
  readonly neededCount: number;
  readonly partCount: number;
  readonly meanLife: number;
}

/** In the unit of the mean life: sum of meanLife/i for i from k to n, exponential lives. */
export function meanLifeWithoutRepair({ neededCount, partCount, meanLife }: UnrepairedGroup): number {
  let sum = 0;
  for (let running = neededCount; running <= partCount; running += 1) sum += meanLife / running;
  return sum;
}
