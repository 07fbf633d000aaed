/** How many tests fit when each unit may be in one test only. */

export interface TestLane {
  readonly newUnitsPerDay: number;
  readonly armCount: number;
  readonly unitsPerArm: number;
}

export interface ExclusiveTests {
  /** Whole days that one test with all the traffic takes. */
  readonly daysPerTest: number;
  readonly perYear: number;
}

const DAYS_PER_YEAR = 365;

/** Overlapping layers multiply these numbers. Source: capacity identity; Tang et al. 2010, doi 10.1145/1835804.1835810. */
export function exclusiveTests({ newUnitsPerDay, armCount, unitsPerArm }: TestLane): ExclusiveTests {
  const daysPerTest = Math.max(1, Math.ceil((armCount * unitsPerArm) / newUnitsPerDay));
  return { daysPerTest, perYear: Math.floor(DAYS_PER_YEAR / daysPerTest) };
}
