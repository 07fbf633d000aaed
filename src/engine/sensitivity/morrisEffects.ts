/** How much each input moves a model, and whether it does so evenly: few runs, for screening many inputs. */

export interface MorrisEffects {
  /** Mean effect of each input per unit of the input. */
  readonly mean: readonly number[];
  /** Mean absolute effect: importance. */
  readonly meanAbsolute: readonly number[];
  /** Standard deviation of the effects: interaction or curvature. */
  readonly sd: readonly number[];
}

export interface EvaluatedTrajectory {
  /** One input differs between neighbours. */
  readonly points: readonly (readonly number[])[];
  readonly outputs: readonly number[];
}

/** Source: Morris 1991; mu* from Campolongo et al. 2007. The standard deviation divides by one less than the count. */
export function morrisEffects(
  trajectories: readonly EvaluatedTrajectory[],
  inputCount: number,
): MorrisEffects {
  const effects = Array.from({ length: inputCount }, (): number[] => []);
  for (const { points, outputs } of trajectories) {
    for (const [step, before] of points.slice(0, -1).entries()) {
      const after = points[step + 1] ?? before;
      const moved = before.findIndex((value, input) => value !== after[input]);
      const width = (after[moved] ?? 0) - (before[moved] ?? 0);
      effects[moved]?.push(((outputs[step + 1] ?? 0) - (outputs[step] ?? 0)) / width);
    }
  }
  return {
    mean: effects.map(average),
    meanAbsolute: effects.map((values) => average(values.map(Math.abs))),
    sd: effects.map(deviation),
  };
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const mean = average(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
}
