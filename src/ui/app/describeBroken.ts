import { tellBrokenPromise } from '../../drawing/metrics/tellBrokenPromise';
import type { Decision } from '../../engine';
import { joinNames } from '../../words/fill';
import { PROMISE_NAMES } from '../../words/promises';

export function describeBroken({ chosen, broken }: Extract<Decision, { kind: 'infeasible' }>): string {
  const checks = chosen.promises.filter(({ id, kept }) => !kept || broken.includes(id));
  const words = checks.map(
    (check) => `${PROMISE_NAMES[check.id].toLowerCase()} (${tellBrokenPromise(check)})`,
  );
  return joinNames(words) || 'a promise';
}
