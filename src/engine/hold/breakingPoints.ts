/** Where the promises of a held architecture break as its load grows, worked out at a stretch. */
import type { Architecture } from '../assessment/assessment';
import { type Catalog, catalogOf } from '../catalog/catalog';
import type { Scenario } from '../scenario/scenario';
import { courseSteps } from './courseSteps';
import type { Course, LoadId } from './hold';

export function breakingPoints(
  architecture: Architecture,
  scenario: Scenario,
  load: LoadId,
  catalog: Catalog = catalogOf(scenario),
): Course {
  const steps = courseSteps(architecture, scenario, load, catalog);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
