/** Says what a platform can carry and what stops it. */
import type { PlatformLimit, PlatformLimits } from '../../engine';
import { formatTests } from '../../words/format/experiments';
import { formatUsd } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import { PROMISE_NAMES } from '../../words/promises';
import { tellBrokenPromise } from '../metrics/tellBrokenPromise';

type Stopped = Extract<PlatformLimit, { readonly kind: 'limit' | 'never' }>;

/** At a limit the promise is missed by a hair, which no rounded figure shows; without one, by how much. */
function tellStop({ kind, stop }: Stopped): string {
  const [first] = stop.broken;
  if (!first) return 'a promise breaks';
  const where = `${PROMISE_NAMES[first.id].toLowerCase()} breaks in ${LAYER_NAMES[first.layer]}`;
  return kind === 'never' ? `${where}: ${tellBrokenPromise(first)}` : where;
}

function tellHeld(held: PlatformLimit): string {
  switch (held.kind) {
    case 'limit':
      return `This architecture, held, carries ${formatTests(held.testsPerMonth)} tests a month; at one more ${tellStop(held)}.`;
    case 'beyond':
      return `This architecture, held, keeps every promise as far as was looked, to ${formatTests(held.testsPerMonth)} tests a month.`;
    case 'never':
      return `This architecture breaks a promise at any number of tests: ${tellStop(held)}.`;
  }
}

function tellAny(any: PlatformLimit, held: PlatformLimit): string {
  switch (any.kind) {
    case 'limit':
      return held.kind !== 'never' && held.testsPerMonth >= any.testsPerMonth
        ? 'No other carries more.'
        : `Another would carry up to ${formatTests(any.testsPerMonth)}, at ${formatUsd(any.totalUsdPerMonth)} a month with people; then ${tellStop(any)}.`;
    case 'beyond':
      return held.kind === 'beyond'
        ? ''
        : `Another would carry all that was tried, ${formatTests(any.testsPerMonth)}, at ${formatUsd(any.totalUsdPerMonth)} a month with people.`;
    case 'never':
      return 'No other keeps every promise either.';
  }
}

export function tellLimit({ held, any }: PlatformLimits): string {
  return any === null ? tellHeld(held) : `${tellHeld(held)} ${tellAny(any, held)}`.trim();
}
