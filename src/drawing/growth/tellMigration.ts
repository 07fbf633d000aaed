/** A migration in words: what moves, when to start, why, and what it takes. */

import type { LayerMove, Migration } from '../../engine';
import { fill } from '../../words/fill';
import { formatCount, formatNumber } from '../../words/format/number';
import { formatUsd } from '../../words/format/usd';
import { GROWTH } from '../../words/growth';
import { PLACES } from '../../words/layers';
import { nameInSentence, optionName } from '../../words/options';
import { countMonths } from './countMonths';
import { tellBreak } from './tellBreak';
import { writeSpread } from './writeSpread';

export function tellMove({ from, to, toRedundancy }: LayerMove): string {
  return from === to
    ? `${optionName(from)} in ${PLACES[toRedundancy]}`
    : `${optionName(from)} \u2192 ${nameInSentence(to)}`;
}

/** The option that stood in the layer that breaks, or the first that moves. */
function outgrown({ moves, cause }: Migration): string {
  const broken = cause.kind === 'promise' ? cause : cause.wouldBreak;
  const move = moves.find(({ layer }) => layer === broken?.layer) ?? moves[0];
  return move === undefined ? '' : nameInSentence(move.from);
}

export interface MigrationWords {
  readonly when: string;
  readonly what: string;
  readonly why: string;
  /** What it takes, each with its range. */
  readonly work: readonly string[];
}

export function tellMigration(migration: Migration): MigrationWords {
  const { cause, leadMonths, effortHours, effortUsd, parallelRunUsd } = migration;
  const months = { start: migration.startMonth, month: migration.month };
  const broken = cause.kind === 'promise' ? cause : cause.wouldBreak;
  const breaks =
    broken === null
      ? []
      : [
          fill(cause.kind === 'promise' ? GROWTH.causeBreaks : GROWTH.causeWould, {
            option: outgrown(migration),
            month: broken.month,
            what: tellBreak(broken.promise),
          }),
        ];
  const saves =
    cause.kind === 'saving' ? [fill(GROWTH.causeSaves, { usd: formatUsd(cause.savedUsdPerMonth) })] : [];
  return {
    when:
      migration.lateMonths > 0
        ? fill(GROWTH.moveLate, { ...months, months: countMonths(migration.lateMonths) })
        : fill(migration.startMonth === 0 ? GROWTH.moveNow : GROWTH.moveWhen, months),
    what: migration.moves.map(tellMove).join('; '),
    why: [...saves, ...breaks].join(' '),
    work: GROWTH.moveWork.map((words) =>
      fill(words, {
        hours: writeSpread(effortHours, formatCount),
        lead: writeSpread(leadMonths, (months) => formatNumber(months, 1)),
        effort: writeSpread(effortUsd, formatUsd),
        parallel: writeSpread(parallelRunUsd, formatUsd),
      }),
    ),
  };
}
