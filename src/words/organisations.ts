/** Sentences of the check against real organisations: why the model and the world differ, from the records of the engine. */
import type { BacktestChoice, BacktestVerdict, OptionId, PromiseCheck } from '../engine';
import { formatRatio } from './format/ratio';
import { formatSeconds } from './format/time';
import { formatUsd } from './format/usd';
import { LAYER_NAMES, TIER_NAMES } from './layers';
import { optionName } from './options';
import { countUnitsShort } from './parts';
import { PROMISE_NAMES } from './promises';
import { tellBrokenCheck } from './receipts/promise';

const tellBroken = (broken: readonly PromiseCheck[]) => broken.map(tellBrokenCheck).join('; ');
const tellOptions = (options: readonly OptionId[]) => options.map(optionName).join(' in ');

export function tellVerdict({ reason }: BacktestVerdict): string | null {
  switch (reason?.kind) {
    case undefined:
      return null;
    case 'breaks': {
      const layers = reason.pointsTo.map((layer) => LAYER_NAMES[layer].toLowerCase()).join(' and ');
      const blame = layers === '' ? '' : `, which points to ${layers}`;
      return `Breaks ${tellBroken(reason.broken)}${reason.atAnySize ? ' at any size' : blame}.`;
    }
    case 'half-tested':
      return `The machine is not published, so only half is tested: the stack holds when given the size that it needs, ${countUnitsShort(reason)}.`;
    case 'holds': {
      const answer = `${formatSeconds(reason.answerSeconds)} against ${formatSeconds(reason.promisedSeconds)}`;
      const nearest = `${PROMISE_NAMES[reason.nearest.id].toLowerCase()} is used to ${formatRatio(reason.nearest.usedRatio)}`;
      return `Nothing breaks: dashboards answer in ${answer} at p95, the busy hour loads ${optionName(reason.storage)} to ${formatRatio(reason.loadRatio)}, and ${nearest}.`;
    }
  }
}

export function tellChoice({ reason, expected }: BacktestChoice): string | null {
  if (reason === null) return null;
  if (reason.kind === 'nothing-keeps') return `Nothing keeps every promise: ${tellBroken(reason.broken)}.`;
  const kept = `${tellOptions(reason.chosen)} keeps every promise for ${formatUsd(reason.usdPerMonth)} a month`;
  const tier = TIER_NAMES[expected];
  if (reason.kind === 'other-breaks')
    return `${kept}; the best at tier ${tier} breaks ${tellBroken(reason.broken)}.`;
  const { extraUsdPerMonth: extra } = reason;
  const close = reason.tossUp ? `, ${formatRatio(extra / reason.usdPerMonth)}: a toss-up` : '';
  return `${kept}; the cheapest at tier ${tier}, ${tellOptions(reason.other)}, costs ${formatUsd(extra)} more${close}.`;
}
