// The course of a held architecture, worked out at a stretch.
import { type Architecture, type Course, courseSteps, type LoadId, type Scenario } from '../../src/engine';
import { catalogOf } from '../../src/engine/data/catalog';

export function followCourse(architecture: Architecture, scenario: Scenario, load: LoadId): Course {
  const steps = courseSteps(architecture, scenario, load, catalogOf(scenario));
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
