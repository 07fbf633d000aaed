/** Lists the promises that the nearest architecture breaks, with what it does instead: "freshness (data 52 min old, 1 min promised)". */
import { joinNames } from '../../drawing/format/joinNames';
import { tellBrokenPromise } from '../../drawing/metrics/tellBrokenPromise';
import type { Decision } from '../../engine';

export function describeBroken({ chosen, broken }: Extract<Decision, { kind: 'infeasible' }>): string {
  const checks = chosen.promises.filter(({ id, kept }) => !kept || broken.includes(id));
  const words = checks.map((check) => `${check.name.toLowerCase()} (${tellBrokenPromise(check)})`);
  return joinNames(words) || 'a promise';
}
