/** Growth in sentences: what is outgrown and when to start, what moving now costs, what never moving breaks, and what nothing can keep. */
import { GROWTH } from '../../content/growth';
import { type GrownGrowth, type Migration, optionName } from '../../engine';
import { tellBrokenPromise } from '../diagram/tellBrokenPromise';
import { formatHours } from '../format/formatHours';
import { formatRatio } from '../format/formatRatio';
import { formatUsd } from '../format/formatUsd';
import { countMonths } from './countMonths';
import { fill } from './fill';

const { summary: WORDS } = GROWTH;
/** Differences below this are none. */
const LEAST_USD = 0.5;

function writePace(growth: number): string {
  if (growth === 0) return WORDS.still;
  return fill(growth > 0 ? WORDS.growing : WORDS.shrinking, { percent: formatRatio(Math.abs(growth)) });
}

export function writeSummary(grown: GrownGrowth): { readonly first: string; readonly rest: string } {
  return {
    first: writeFirst(grown),
    rest: [...writeNow(grown), ...writeNever(grown), ...writeLimits(grown)].join(' '),
  };
}

function writeFirst({ request, policies, late, months }: GrownGrowth): string {
  const growth = writePace(request.trafficGrowthPerMonth);
  const { migrations } = policies['just-in-time'];
  const broken = late.firstBreak;
  if (broken === null) {
    const [move] = migrations;
    return move === undefined
      ? fill(WORDS.stays, { growth, months: request.months })
      : fill(WORDS.pays, { growth, start: move.startMonth });
  }
  const option = optionName(policies.never.months[0]?.standing[broken.layer].option ?? 'postgresql');
  const values = { growth, option, month: broken.month, what: tellBrokenPromise(broken.promise) };
  const move = migrations.find((one) => heals(one, broken.layer)) ?? migrations[0];
  if (broken.month === 0 && move !== undefined) return fill(WORDS.outgrowsToday, values);
  if (move === undefined || (months[broken.month]?.unkeepable.length ?? 0) > 0)
    return fill(WORDS.outgrowsStuck, values);
  return move.month > broken.month
    ? fill(WORDS.outgrowsLate, { ...values, months: countMonths(move.month - broken.month) })
    : fill(WORDS.outgrows, { ...values, start: move.startMonth });
}

const heals = ({ moves }: Migration, layer: string) => moves.some((move) => move.layer === layer);

function writeNow({ request, policies, early }: GrownGrowth): readonly string[] {
  const now = policies['everything-now'];
  if (now.migrations.length === 0 || Math.abs(early.totalUsd) < LEAST_USD) return [];
  const words =
    early.totalUsd > 0 ? WORDS.nowMore : early.migrationUsd < 0 ? WORDS.nowLess : WORDS.nowLessPlain;
  const { brokenMonths } = now.totals;
  return [
    `${fill(words, { usd: formatUsd(Math.abs(early.totalUsd)), months: request.months })}${
      brokenMonths > policies['just-in-time'].totals.brokenMonths
        ? fill(WORDS.nowBreaks, { broken: brokenMonths })
        : ''
    }.`,
  ];
}

function writeNever({ policies, late }: GrownGrowth): readonly string[] {
  if (policies['just-in-time'].migrations.length === 0 && late.firstBreak === null) return [];
  if (late.firstBreak !== null)
    return [
      fill(WORDS.neverBreaks, {
        promise: late.firstBreak.promise.name.toLowerCase(),
        month: late.firstBreak.month,
        broken: countMonths(late.brokenMonths),
        hours: formatHours(policies.never.totals.brokenLateHours),
      }),
    ];
  const more = policies.never.totals.totalUsd - policies['just-in-time'].totals.totalUsd;
  return [fill(more >= 0 ? WORDS.neverCosts : WORDS.neverSaves, { usd: formatUsd(Math.abs(more)) })];
}

function writeLimits({ months, clampedFrom }: GrownGrowth): readonly string[] {
  const first = months.find(({ unkeepable }) => unkeepable.length > 0);
  const what = first?.unkeepable.map(tellBrokenPromise).join('; ') ?? '';
  return [
    ...(first === undefined
      ? []
      : [fill(first.month === 0 ? WORDS.impossibleNow : WORDS.impossible, { month: first.month, what })]),
    ...(clampedFrom.traffic === null ? [] : [fill(WORDS.clampedTraffic, { month: clampedFrom.traffic })]),
    ...(clampedFrom.experiments === null
      ? []
      : [fill(WORDS.clampedExperiments, { month: clampedFrom.experiments })]),
  ];
}
