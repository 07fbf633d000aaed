/** Says how many models or tests there are. */
import { formatCount } from '../format/formatCount';

export function tellModels(models: number): string {
  if (models === 0) return 'no models';
  return `${formatCount(models)} ${models === 1 ? 'model' : 'models'}`;
}

export function tellTests(testsPerMonth: number): string {
  if (testsPerMonth === 0) return 'no tests';
  return `${formatCount(testsPerMonth)} ${testsPerMonth === 1 ? 'test' : 'tests'} a month`;
}
