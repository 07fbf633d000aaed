/** How much of each promise and of each limit of a layer is used, as bars with words. */
import type { Assessment, BindingCause, LayerId, LimitUnit, PromiseCheck, PromiseId } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { splitUnit } from '../../words/format/span';
import { formatHours, formatSeconds } from '../../words/format/time';
import { LIMIT_NAMES, unitName } from '../../words/parts';
import { PROMISE_NAMES } from '../../words/promises';
import { FORMAT_OF_UNIT } from '../metrics/describePromise';

export interface HeadroomBar {
  readonly id: string;
  readonly name: string;
  /** Used share; above 1 it is overspent. */
  readonly usedRatio: number;
  readonly text: string;
  readonly binds: boolean;
  readonly kept: boolean;
}

const PROMISE_OF_CAUSE: Readonly<Partial<Record<BindingCause, PromiseId>>> = {
  freshness: 'freshness',
  reliability: 'reliability',
  serving: 'serving',
  'data-loss': 'data-loss',
  budget: 'budget',
};

/** "52 of 60 min" where both share a unit, "52 s of 1 h" where they don't. */
function writePair(used: string, whole: string): string {
  const [a, b] = [splitUnit(used), splitUnit(whole)];
  if (a.unit !== b.unit || a.unit === '') return `${used} of ${whole}`;
  return `${a.number} of ${whole}`;
}

/** A reliability is written in late hours, the part of it that gets used up. */
function writePromise({ id, unit, actual, promised }: PromiseCheck, { reliability }: Assessment): string {
  if (id === 'reliability')
    return writePair(
      formatHours(reliability.lateHoursPerMonth),
      formatHours(reliability.budgetHoursPerMonth),
    );
  const format = FORMAT_OF_UNIT[unit];
  return writePair(format(actual), format(promised));
}

export function measurePromises(assessment: Assessment, cause: BindingCause | null): HeadroomBar[] {
  const bindingId = cause ? PROMISE_OF_CAUSE[cause] : undefined;
  return assessment.promises.map((check) => ({
    id: check.id,
    name: PROMISE_NAMES[check.id],
    usedRatio: check.usedRatio,
    text: writePromise(check, assessment),
    binds: check.id === bindingId,
    kept: check.kept,
  }));
}

function writeLimit(used: number, capacity: number, unit: LimitUnit): string {
  if (unit === 'second') return writePair(formatSeconds(used), formatSeconds(capacity));
  if (unit === 'share') return writePair(formatRatio(used), formatRatio(capacity));
  return `${formatCount(used)} of ${formatCount(capacity)} ${unitName(unit)}`;
}

export function measureLimits(assessment: Assessment, layer: LayerId): HeadroomBar[] {
  return assessment.parts[layer].limits.map(({ id, used, capacity, unit, utilizationRatio }) => ({
    id,
    name: LIMIT_NAMES[id].charAt(0).toUpperCase() + LIMIT_NAMES[id].slice(1),
    usedRatio: utilizationRatio,
    text: writeLimit(used, capacity, unit),
    binds: false,
    kept: utilizationRatio <= 1,
  }));
}
