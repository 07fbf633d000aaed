/** What keeping an architecture leads to, as asked for and as found. */
import type { Course, Healing, LoadId, Scenario } from '../../engine';

export interface HoldRequest {
  readonly scenario: Scenario;
  readonly loads: readonly LoadId[];
}

/** The smallest change at one value of a load. */
export interface HealingAt {
  readonly load: LoadId;
  readonly value: number;
  readonly healing: Healing;
  /** True when the changed design keeps every promise at the present load too. */
  readonly holdsNow: boolean;
}

export interface HoldOutlook {
  /** The scenario asked about, with what stands in it held. */
  readonly held: Scenario;
  readonly isKept: boolean;
  /** A course that starts before the present load leads over the place where the first promise broke. */
  readonly courses: Partial<Readonly<Record<LoadId, Course>>>;
  /** At the present load; says that all is kept where it is. */
  readonly healing: Healing;
  /** At the first detent beyond the first break of each load, where there is one ahead. */
  readonly ahead: Partial<Readonly<Record<LoadId, HealingAt>>>;
}
