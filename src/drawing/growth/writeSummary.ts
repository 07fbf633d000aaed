/** Growth in sentences: what is outgrown and when to start, what moving now costs, what never moving breaks, and what nothing can keep. */

import type { GrownGrowth, Migration } from '../../engine';
import { fill, joinNames } from '../../words/fill';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { GROWTH } from '../../words/growth';
import { nameInSentence } from '../../words/options';
import { PROMISE_NAMES } from '../../words/promises';
import { countMonths } from './countMonths';
import { tellBreak } from './tellBreak';
import { tellMove } from './tellMigration';

const { summary: WORDS } = GROWTH;
type PolicyMonth = GrownGrowth['policies']['never']['months'][number];
/** Differences below this share of the whole are none. */
const LEAST_SHARE = 0.01;

function writePace(growth: number): string {
  if (growth === 0) return WORDS.still;
  return fill(growth > 0 ? WORDS.growing : WORDS.shrinking, { percent: formatRatio(Math.abs(growth)) });
}

export function writeSummary(grown: GrownGrowth): { readonly first: string; readonly rest: string } {
  return {
    first: writeFirst(grown),
    rest: [
      ...writeToday(grown),
      ...writeBefore(grown),
      ...writeNow(grown),
      ...writeNever(grown),
      ...writeLimits(grown),
    ].join(' '),
  };
}

function writeFirst({ request, policies, late, months, todaysInterval }: GrownGrowth): string {
  const growth = writePace(request.trafficGrowthPerMonth);
  const { migrations } = policies['just-in-time'];
  const broken = late.firstBreak;
  if (broken === null) {
    const run = todaysInterval === null ? '' : WORDS.run;
    const [move] = migrations;
    return move === undefined
      ? fill(WORDS.stays, { growth, run, months: request.months })
      : fill(
          policies.never.totals.totalUsd >= policies['just-in-time'].totals.totalUsd
            ? WORDS.pays
            : WORDS.paysBill,
          { growth, run, start: move.startMonth },
        );
  }
  const move = migrations[late.answeredBy ?? migrations.length];
  const isMoved = move === undefined || move.moves.some(({ layer }) => layer === broken.layer);
  const blamed = nameInSentence(policies.never.months[0]?.standing[broken.layer].option ?? 'postgresql');
  const values = {
    growth,
    option: isMoved ? blamed : WORDS.standing,
    month: broken.month,
    what: tellBreak(broken.promise),
    which: isMoved ? '' : fill(WORDS.which, { move: tellMoves(move) }),
  };
  if (broken.month === 0 && move?.startMonth === 0) return fill(WORDS.outgrowsToday, values);
  if (move === undefined || (months[broken.month]?.unkeepable.length ?? 0) > 0)
    return fill(WORDS.outgrowsStuck, values);
  const timed = { ...values, start: move.startMonth, months: countMonths(move.month - broken.month) };
  if (move.month <= broken.month) return fill(WORDS.outgrows, timed);
  return fill(move.startMonth === 0 ? WORDS.outgrowsLate : WORDS.outgrowsQueued, timed);
}

/** What the interval that is held breaks today although another would keep it. */
function writeToday({ todaysInterval }: GrownGrowth): readonly string[] {
  if (todaysInterval === null) return [];
  const { intervalSeconds, betterSeconds, broken } = todaysInterval;
  return [
    fill(WORDS.today, {
      interval: formatSeconds(intervalSeconds),
      better: formatSeconds(betterSeconds),
      promises: joinNames(broken.map(({ id }) => PROMISE_NAMES[id].toLowerCase())),
      what: broken.map(tellBreak).join('; '),
    }),
  ];
}

const tellMoves = ({ moves }: Migration) => moves.map(tellMove).join('; ');

/** A move that comes before the one the first sentence speaks of, and what it is for. */
function writeBefore(grown: GrownGrowth): readonly string[] {
  const { answeredBy } = grown.late;
  const [first] = grown.policies['just-in-time'].migrations;
  if (first === undefined || answeredBy === null || answeredBy === 0) return [];
  const values = { what: tellMoves(first), start: first.startMonth };
  const promises = keptByFirst(grown);
  if (promises.length > 0) return [fill(WORDS.beforeKeeps, { ...values, promises: joinNames(promises) })];
  return [fill(savedByFirst(grown) > 0 ? WORDS.beforePays : WORDS.before, values)];
}

/** The months from the first move to the one after it, in time and as if nobody had moved. */
function monthsOfFirst({ policies }: GrownGrowth): readonly { inTime: PolicyMonth; never: PolicyMonth }[] {
  const { migrations, months } = policies['just-in-time'];
  const [first, second] = migrations;
  return months
    .slice(first?.month ?? months.length, second?.month ?? months.length)
    .map((inTime) => ({ inTime, never: policies.never.months[inTime.month] ?? inTime }));
}

/** Promises that never moving breaks in these months and the move keeps. */
function keptByFirst(grown: GrownGrowth): readonly string[] {
  const kept = monthsOfFirst(grown).flatMap(({ inTime, never }) =>
    never.broken.filter(({ id }) => inTime.broken.every((broken) => broken.id !== id)),
  );
  return [...new Set(kept.map(({ id }) => PROMISE_NAMES[id].toLowerCase()))];
}

/** What the move saves until the next one, its own cost taken off. */
function savedByFirst(grown: GrownGrowth): number {
  const cost = ({ infrastructureUsd, peopleUsd }: PolicyMonth) => infrastructureUsd + peopleUsd;
  return monthsOfFirst(grown).reduce(
    (sum, { inTime, never }) => sum + cost(never) - cost(inTime) - inTime.migrationUsd,
    0,
  );
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
  if (late.firstBreak !== null) {
    const { id } = late.firstBreak.promise;
    const later = late.promises.find((promise) => promise.id === id);
    const promise = PROMISE_NAMES[id].toLowerCase();
    if (later === undefined) return [fill(WORDS.neverBreaksToday, { promise })];
    return [
      fill(later.lateHours === null ? WORDS.neverBreaks : WORDS.neverBreaksLate, {
        promise,
        month: late.firstBreak.month,
        broken: countMonths(later.months),
        hours: formatHours(later.lateHours ?? 0),
      }),
    ];
  }
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
