/** Lists the promises that the nearest architecture breaks, with what it does instead: "freshness (52 min, promised 1 min)". */
import { formatCount } from '../../drawing/format/formatCount';
import { formatRatio } from '../../drawing/format/formatRatio';
import { formatSeconds } from '../../drawing/format/formatSeconds';
import { formatUsd } from '../../drawing/format/formatUsd';
import type { Decision, PromiseCheck } from '../../engine';

const FORMATS: Readonly<Record<PromiseCheck['unit'], (value: number) => string>> = {
  seconds: formatSeconds,
  ratio: formatRatio,
  usd: formatUsd,
  people: (value) => `${formatCount(value)} people`,
  consumers: (value) => `${formatCount(value)} consumers`,
};

export function describeBroken({ chosen, broken }: Extract<Decision, { kind: 'infeasible' }>): string {
  const checks = chosen.promises.filter(({ id, kept }) => !kept || broken.includes(id));
  const words = checks.map(({ name, actual, promised, unit }) => {
    const write = FORMATS[unit];
    return `${name.toLowerCase()} (${write(actual)}, promised ${write(promised)})`;
  });
  return words.length > 0 ? words.join(' and ') : 'a promise';
}
