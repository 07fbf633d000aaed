/** How much of each promise and of each limit of a layer is used, as bars with words. */
import type { Assessment, BindingCause, LayerId, PromiseCheck, PromiseId } from '../../engine';
import { formatFigures } from '../format/formatFigures';
import { FORMAT_OF_UNIT } from '../metrics/describePromise';
import { splitUnit } from '../metrics/splitUnit';

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

function writePromise({ unit, actual, promised }: PromiseCheck): string {
  const format = FORMAT_OF_UNIT[unit];
  return writePair(format(actual), format(promised));
}

export function measurePromises(assessment: Assessment, cause: BindingCause | null): HeadroomBar[] {
  const bindingId = cause ? PROMISE_OF_CAUSE[cause] : undefined;
  return assessment.promises.map((check) => ({
    id: check.id,
    name: check.name,
    usedRatio: check.usedRatio,
    text: writePromise(check),
    binds: check.id === bindingId,
    kept: check.kept,
  }));
}

export function measureLimits(assessment: Assessment, layer: LayerId): HeadroomBar[] {
  return assessment.parts[layer].limits.map(({ id, name, used, capacity, unit, utilizationRatio }) => ({
    id,
    name,
    usedRatio: utilizationRatio,
    text: `${formatFigures(used)} of ${formatFigures(capacity)} ${unit}`,
    binds: false,
    kept: utilizationRatio <= 1,
  }));
}
