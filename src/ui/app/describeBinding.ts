/** Says what binds: "Freshness binds: 4 h instead of 1 h would save $2.1K a month." */

import { type Binding, type BindingCause, DRIVERS } from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { formatDriverValue } from '../../words/format/driver';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { VERDICT } from '../../words/hero';

const NAMES: Readonly<Record<BindingCause, string>> = {
  traffic: DRIVER_WORDS[DRIVERS.traffic.id].name,
  experiments: DRIVER_WORDS[DRIVERS.experiments.id].name,
  reliability: DRIVER_WORDS[DRIVERS.reliability.id].name,
  freshness: DRIVER_WORDS[DRIVERS.freshness.id].name,
  serving: 'Serving time',
  'data-loss': 'Data loss',
  budget: 'Budget',
};

function writeCause(cause: BindingCause, value: number): string {
  switch (cause) {
    case 'serving':
      return formatSeconds(value);
    case 'data-loss':
      return formatRatio(value);
    case 'budget':
      return formatUsd(value);
    case 'traffic':
      return `${formatDriverValue(cause, value)} events a day`;
    case 'experiments':
      return `${formatDriverValue(cause, value)} tests a month`;
    default:
      return formatDriverValue(cause, value);
  }
}

export interface BindingWords {
  /** "Freshness binds"; empty when nothing does. */
  readonly clause: string;
  readonly rest: string;
}

export function describeBinding(binding: Binding | null): BindingWords {
  if (!binding) return { clause: '', rest: VERDICT.nothingBinds };
  const { cause, isPromise, from, to, savedUsdPerMonth } = binding;
  const [clause = '', rest = ''] = (isPromise ? VERDICT.bindingPromise : VERDICT.bindingDemand).split(
    /(?=:)/,
  );
  return {
    clause: clause.replace('{cause}', NAMES[cause]),
    rest: rest
      .replace('{to}', writeCause(cause, to))
      .replace('{from}', writeCause(cause, from))
      .replace('{saved}', formatUsd(savedUsdPerMonth)),
  };
}
