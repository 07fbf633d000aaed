// One load: how far it carries, drawn, in order, as a table, and what heals it.

import { listBreaks } from '../../drawing/hold/listBreaks';
import { tellCourse } from '../../drawing/hold/tellCourse';
import { tellHealing } from '../../drawing/hold/tellHealing';
import { tellPlace } from '../../drawing/hold/tellPlace';
import { DRIVERS, type LoadId, type Scenario } from '../../engine';
import type { HoldOutlook } from '../../runner/hold/holdOutlook';
import { fill } from '../../words/fill';
import { HOLD, LOADS } from '../../words/hold';
import { BreakList } from './BreakList';
import { CourseChart } from './CourseChart';
import { CourseTable } from './CourseTable';

interface LoadCourseProps {
  readonly load: LoadId;
  readonly outlook: HoldOutlook;
  readonly onGo: (scenario: Scenario) => void;
}

export function LoadCourse({ load, outlook, onGo }: LoadCourseProps) {
  const { held, isKept, courses, ahead } = outlook;
  const course = courses[load];
  const next = ahead[load];
  const words = next && fill(HOLD.healingAt, { place: tellPlace(load, next.value) });
  return (
    <section
      aria-label={LOADS[load].name}
      className="border-hairline p-4 not-first:border-t sm:px-6 sm:py-5.5"
    >
      <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{LOADS[load].name}</h3>
      {course ? (
        <>
          <p className="mt-1 mb-4 max-w-[80ch] text-small text-ink-2">
            {tellCourse(course, isKept)} {next && words && tellHealing(next.healing, held, words)}
          </p>
          <CourseChart course={course} here={held[DRIVERS[load].field]} />
          <BreakList rows={listBreaks(course, held)} onGo={onGo} />
          <CourseTable course={course} caption={`${HOLD.heading}: ${LOADS[load].name}`} />
        </>
      ) : (
        <p className="mt-1 min-h-64 text-small text-ink-3">{HOLD.waiting}</p>
      )}
    </section>
  );
}
