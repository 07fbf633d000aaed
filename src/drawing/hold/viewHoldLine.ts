/** What the line of the console says while something is held: how far it carries, what breaks first, what heals it. */

import { DRIVERS, type Healing, type Scenario } from '../../engine';
import type { HoldOutlook } from '../../runner/hold/holdOutlook';
import { fill } from '../../words/fill';
import { HOLD } from '../../words/hold';
import { tellCourse } from './tellCourse';
import { tellHealing } from './tellHealing';
import { tellPlace } from './tellPlace';

export interface HoldLine {
  readonly isKept: boolean;
  readonly course: string;
  readonly healing: string | null;
  /** Leads to the healed design at the present load; null when there is none, or when it would not hold here. */
  readonly apply: { readonly label: string; readonly scenario: Scenario } | null;
  /** Leads to the load at which the first promise breaks. */
  readonly go: { readonly label: string; readonly scenario: Scenario } | null;
}

const changed = (scenario: Scenario, healing: Healing): Scenario | null =>
  healing.kind === 'healed' && healing.scenario.held ? { ...scenario, held: healing.scenario.held } : null;

export function viewHoldLine({ held, isKept, courses, healing, ahead }: HoldOutlook): HoldLine {
  const course = courses.traffic;
  const next = ahead.traffic;
  const place = next ? tellPlace('traffic', next.value) : '';
  const now = changed(held, healing);
  const early = next?.holdsNow ? changed(held, next.healing) : null;
  return {
    isKept,
    course: course ? tellCourse(course, isKept) : HOLD.waiting,
    healing: isKept
      ? next
        ? tellHealing(next.healing, held, fill(HOLD.healingAt, { place }))
        : null
      : tellHealing(healing, held, HOLD.healingHere),
    apply: now ? { label: HOLD.apply, scenario: now } : early && { label: HOLD.applyNow, scenario: early },
    go: next
      ? {
          label: fill(HOLD.go, { place }),
          scenario: { ...held, [DRIVERS.traffic.field]: next.value },
        }
      : null,
  };
}
