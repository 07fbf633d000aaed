/** Every permitted choice of one option per layer, with its sums. */
import { excludes } from './excludes';
import type { LayeredProblem } from './layeredChoice';

export interface Choice {
  readonly options: readonly number[];
  readonly cost: number;
  readonly delay: number;
}

/** In the order of the options; for small problems, and to check a search. */
export function allChoices({ layers, forbidden }: LayeredProblem): readonly Choice[] {
  return layers.reduce<readonly Choice[]>(
    (choices, options) =>
      choices.flatMap((choice) =>
        options.flatMap((option, index) =>
          excludes(forbidden, choice.options, index)
            ? []
            : [
                {
                  options: [...choice.options, index],
                  cost: choice.cost + option.cost,
                  delay: choice.delay + option.delay,
                },
              ],
        ),
      ),
    [{ options: [], cost: 0, delay: 0 }],
  );
}
