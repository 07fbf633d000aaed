// The scenario of a month for the console, with as many figures as a person would type.
import type { GrownGrowth, Scenario } from '../../engine';

const FIGURES = 4;
const tidy = (value: number): number => Number(value.toPrecision(FIGURES));

export function takeMonth({ months, request }: GrownGrowth, month: number): Scenario {
  const scenario = months[month]?.scenario ?? request.scenario;
  if (month === 0) return scenario;
  return {
    ...scenario,
    eventsPerDay: tidy(scenario.eventsPerDay),
    experimentsPerMonth: tidy(scenario.experimentsPerMonth),
  };
}
