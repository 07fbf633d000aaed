/** Growth in sentences: what is outgrown and when to start, what moving now costs, what never moving breaks, and what nothing can keep. */
import { GROWTH } from '../../content/growth';
import type { GrownGrowth, LayerId, Migration } from '../../engine';
import { formatHours } from '../format/formatHours';
import { formatRatio } from '../format/formatRatio';
import { formatUsd } from '../format/formatUsd';
import { countMonths } from './countMonths';
import { fill } from './fill';
import { nameInSentence } from './nameInSentence';
import { tellBreak } from './tellBreak';
import { tellMove } from './tellMigration';

const { summary: WORDS } = GROWTH;
/** Differences below this share of the whole are none. */
const LEAST_SHARE = 0.01;

function writePace(growth: number): string {
  if (growth === 0) return WORDS.still;
  return fill(growth > 0 ? WORDS.growing : WORDS.shrinking, { percent: formatRatio(Math.abs(growth)) });
}

export function writeSummary(grown: GrownGrowth): { readonly first: string; readonly rest: string } {
  return {
    first: writeFirst(grown),
    rest: [...writeBefore(grown), ...writeNow(grown), ...writeNever(grown), ...writeLimits(grown)].join(' '),
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
  const option = nameInSentence(policies.never.months[0]?.standing[broken.layer].option ?? 'postgresql');
  const values = { growth, option, month: broken.month, what: tellBreak(broken.promise) };
  const move = answerTo(migrations, broken.layer);
  if (broken.month === 0 && move !== undefined) return fill(WORDS.outgrowsToday, values);
  if (move === undefined || (months[broken.month]?.unkeepable.length ?? 0) > 0)
    return fill(WORDS.outgrowsStuck, values);
  return move.month > broken.month
    ? fill(WORDS.outgrowsLate, { ...values, months: countMonths(move.month - broken.month) })
    : fill(WORDS.outgrows, { ...values, start: move.startMonth });
}

/** The move that changes the layer which breaks, or the first. */
function answerTo(migrations: readonly Migration[], layer: LayerId): Migration | undefined {
  return migrations.find(({ moves }) => moves.some((move) => move.layer === layer)) ?? migrations[0];
}

/** A move that comes before the one the first sentence speaks of. */
function writeBefore({ policies, late }: GrownGrowth): readonly string[] {
  const { migrations } = policies['just-in-time'];
  const [first] = migrations;
  if (first === undefined || late.firstBreak === null) return [];
  if (answerTo(migrations, late.firstBreak.layer) === first) return [];
  return [fill(WORDS.before, { what: first.moves.map(tellMove).join('; '), start: first.startMonth })];
}

function writeNow({ request, policies, early }: GrownGrowth): readonly string[] {
  const now = policies['everything-now'];
  if (now.migrations.length === 0) return [];
  const isSame = Math.abs(early.totalUsd) < LEAST_SHARE * policies['just-in-time'].totals.totalUsd;
  const words = isSame
    ? WORDS.nowSame
    : early.totalUsd > 0
      ? WORDS.nowMore
      : early.migrationUsd < 0
        ? WORDS.nowLess
        : WORDS.nowLessPlain;
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
  const what = first?.unkeepable.map(tellBreak).join('; ') ?? '';
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
