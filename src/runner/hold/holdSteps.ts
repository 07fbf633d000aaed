/** Works out where a held architecture breaks and what heals it: first the present load, then along each load that is asked for. */
import {
  courseSteps,
  DRIVERS,
  decide,
  findHealing,
  findStart,
  holdToday,
  type LoadId,
  type Scenario,
} from '../../engine';
import type { HealingAt, HoldOutlook, HoldRequest } from './holdOutlook';

export function* holdSteps({ scenario, loads }: HoldRequest): Generator<HoldOutlook | null, void> {
  const { scenario: held, decision } = holdToday(scenario);
  yield null;
  let outlook: HoldOutlook = {
    held,
    isKept: decision.kind === 'feasible',
    courses: {},
    healing: findHealing(scenario),
    ahead: {},
  };
  yield outlook;
  const { architecture } = decision.chosen;
  for (const load of loads) {
    const from = findStart(architecture, held, load);
    yield null;
    const course = yield* courseSteps(architecture, { ...held, [DRIVERS[load].field]: from }, load);
    outlook = { ...outlook, courses: { ...outlook.courses, [load]: course } };
    yield outlook;
    const [first] = course.breaks;
    if (first === undefined || !outlook.isKept) continue;
    outlook = { ...outlook, ahead: { ...outlook.ahead, [load]: healAhead(held, load, first.brokenAt) } };
    yield outlook;
  }
}

function healAhead(held: Scenario, load: LoadId, brokenAt: number): HealingAt {
  const { field, detents } = DRIVERS[load];
  const value = detents.find((detent) => detent >= brokenAt) ?? brokenAt;
  const healing = findHealing({ ...held, [field]: value });
  const changed = healing.kind === 'healed' ? healing.scenario : held;
  const now = decide({ ...changed, [field]: held[field] });
  return { load, value, healing, holdsNow: now.kind === 'feasible' };
}
