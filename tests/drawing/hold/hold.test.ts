// The words and drawings of a held architecture.
import { describe, expect, it } from 'vitest';
import { listBreaks } from '../../../src/drawing/hold/listBreaks';
import { roundPlace } from '../../../src/drawing/hold/roundPlace';
import { tellCourse } from '../../../src/drawing/hold/tellCourse';
import { tellHealing } from '../../../src/drawing/hold/tellHealing';
import { tellPlace } from '../../../src/drawing/hold/tellPlace';
import { viewCourse } from '../../../src/drawing/hold/viewCourse';
import { viewCourseTable } from '../../../src/drawing/hold/viewCourseTable';
import { viewHoldLine } from '../../../src/drawing/hold/viewHoldLine';
import { DRIVERS, decide, PRESETS, type Scenario } from '../../../src/engine';
import type { HoldOutlook } from '../../../src/runner/hold/holdOutlook';
import { holdSteps } from '../../../src/runner/hold/holdSteps';
import { HOLD, PROMISE_FAILS } from '../../../src/words/hold';

function outlookOf(scenario: Scenario): HoldOutlook {
  const found = [...holdSteps({ scenario, loads: ['traffic', 'experiments'] })].filter((one) => one !== null);
  return found.at(-1) as HoldOutlook;
}

const held = outlookOf(PRESETS.startup);
const traffic = held.courses.traffic as NonNullable<typeof held.courses.traffic>;
const broken = outlookOf({ ...held.held, eventsPerDay: 1e7 });

describe('the line of the console', () => {
  it('names how far the load is carried, what breaks then, which layer fails and what heals it', () => {
    const line = viewHoldLine(held);
    expect(line.course).toMatch(/^It keeps every promise up to \S+ events a day\. Then .+, \w+ first\.$/);
    expect(line.healing).toMatch(/^Smallest change that keeps every promise at .+, [+−]\$\S+ a month\.$/);
    expect(line.go?.scenario.eventsPerDay).toBe(held.ahead.traffic?.value);
    expect(decide(line.go?.scenario as Scenario).kind).toBe('infeasible');
  });

  it('past the limit says from where on, and offers a change that keeps every promise here', () => {
    const line = viewHoldLine(broken);
    expect(line.course).toMatch(/^It is past its limit: from \S+ events a day on .+, \w+ first\.$/);
    expect(line.go).toBeNull();
    expect(line.apply?.scenario.eventsPerDay).toBe(1e7);
    expect(decide(line.apply?.scenario as Scenario).kind).toBe('feasible');
  });

  it('says the same place whether it lies ahead or behind', () => {
    const [before] = traffic.breaks;
    const [after] = broken.courses.traffic?.breaks ?? [];
    expect(after?.promise.id).toBe(before?.promise.id);
    expect((after?.brokenAt ?? 0) / (before?.brokenAt ?? 1)).toBeCloseTo(1, 2);
  });

  it('of what holds to the end of the slider says so', () => {
    expect(tellCourse({ ...traffic, breaks: [] }, true)).toBe(
      'It keeps every promise up to 10T events a day, the end of the slider.',
    );
  });

  it('says when nothing heals, and when that is for the pins', () => {
    const none = { kind: 'none' } as const;
    expect(tellHealing(none, PRESETS.startup, HOLD.healingHere)).toMatch(/^No change within the catalog/);
    const pinned = { ...PRESETS.startup, pins: { storage: 'postgresql' } } as const;
    expect(tellHealing(none, pinned, HOLD.healingHere)).toMatch(/^With the pinned layers as they are/);
  });
});

it('rounds what is kept down and what is broken up', () => {
  expect(roundPlace(505_912, 'kept')).toBe(505_000);
  expect(roundPlace(506_401, 'broken')).toBe(507_000);
  expect(roundPlace(47.4, 'broken')).toBe(48);
});

it('the list keeps the order of the breaks and leads beyond each', () => {
  const rows = listBreaks(traffic, held.held);
  expect(rows).toHaveLength(traffic.breaks.length);
  for (const { go, id } of rows) {
    if (go === null) throw new Error('What breaks ahead has a way there.');
    const decision = decide(go.scenario);
    expect(decision.kind === 'infeasible' && decision.broken).toContain(id);
    expect(go.label).toBe(
      `Go to ${tellPlace('traffic', go.scenario.eventsPerDay)}, where ${PROMISE_FAILS[id]}`,
    );
  }
});

describe('where no smaller load keeps every promise', () => {
  const busy = outlookOf({ ...PRESETS.growth, held: held.held.held as NonNullable<Scenario['held']> });
  const course = busy.courses.traffic as typeof traffic;
  const { eventsPerDay } = busy.held;
  const below = DRIVERS.traffic.detents
    .filter((detent) => detent < eventsPerDay)
    .map((detent) => decide({ ...busy.held, eventsPerDay: detent }).chosen.promises);
  const brokenHere = course.breaks.filter(({ keptAt }) => keptAt === null);

  it('says so, and of each promise only that it is broken here: some smaller load keeps one of them', () => {
    for (const promises of below) expect(promises.some(({ kept }) => !kept)).toBe(true);
    const keptBelow = brokenHere.filter(({ promise }) =>
      below.some((promises) => promises.some(({ id, kept }) => id === promise.id && kept)),
    );
    expect(keptBelow.length).toBeGreaterThan(0);
    expect(tellCourse(course, false)).toMatch(/^No smaller load keeps every promise\. Here .+, \w+ first\.$/);
    const rows = listBreaks(course, busy.held).filter(({ place }) => place === 'here already');
    expect(rows.map(({ id }) => id)).toEqual(brokenHere.map(({ promise }) => promise.id));
  });

  it('leads to none of these places', () => {
    const rows = listBreaks(course, busy.held).slice(0, brokenHere.length);
    for (const { go } of rows) expect(go).toBeNull();
  });
});

describe('the drawing of a course', () => {
  it.each([254, 320, 560, 900])(
    'stays within %i px and finite, with room for the names of its lines',
    (width) => {
      for (const outlook of [held, broken]) {
        const course = outlook.courses.traffic as typeof traffic;
        const view = viewCourse(course, outlook.held.eventsPerDay, width);
        for (const { path, labelY } of [...view.promises, ...view.layers]) {
          expect(path).not.toMatch(/NaN|Infinity/);
          expect(labelY).toBeLessThanOrEqual(view.heightPx);
        }
        for (const { x } of view.breaks) expect(x).toBeLessThanOrEqual(view.toX);
        expect(view.promises.length).toBeGreaterThan(1);
        expect(view.widthPx - view.toX).toBeGreaterThanOrEqual(104);
      }
    },
  );

  it('marks where the visitor stands once the first promise is broken', () => {
    expect(viewCourse(traffic, held.held.eventsPerDay, 560).hereX).toBeNull();
    const course = broken.courses.traffic as typeof traffic;
    expect(viewCourse(course, 1e7, 560).hereX).toBeGreaterThan(34);
  });

  it('writes no name over another, nor over the heading above, where many are at the top', () => {
    const busy = outlookOf({ ...PRESETS.growth, held: held.held.held as NonNullable<Scenario['held']> });
    const course = busy.courses.traffic as typeof traffic;
    const { promises, layers } = viewCourse(course, busy.held.eventsPerDay, 254);
    for (const lines of [promises, layers]) {
      const places = lines.map(({ labelY }) => labelY).sort((a, b) => a - b);
      expect(places[0]).toBeGreaterThanOrEqual(16);
      for (const [index, place] of places.slice(1).entries())
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
    }
  });

  it('has a table with the same columns in every row', () => {
    for (const { cells } of viewCourseTable(traffic)) expect(cells).toHaveLength(HOLD.tableColumns.length);
    expect(viewCourseTable(traffic).some(({ kept }) => !kept)).toBe(true);
  });
});
