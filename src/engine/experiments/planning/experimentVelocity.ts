/** How many tests a year an organisation can run, and what holds it back. */

export interface VelocityLimits {
  readonly trafficPerYear: number;
  readonly buildPerYear: number;
  readonly computePerYear: number;
}

export interface ExperimentVelocity {
  readonly testsPerYear: number;
  readonly bindingLimit: 'traffic' | 'build' | 'compute';
}

/** The smallest of the three; ties go to the first named. */
export function experimentVelocity(limits: VelocityLimits): ExperimentVelocity {
  const { trafficPerYear, buildPerYear, computePerYear } = limits;
  const testsPerYear = Math.min(trafficPerYear, buildPerYear, computePerYear);
  if (testsPerYear === trafficPerYear) return { testsPerYear, bindingLimit: 'traffic' };
  return { testsPerYear, bindingLimit: testsPerYear === buildPerYear ? 'build' : 'compute' };
}
