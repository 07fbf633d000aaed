// Starts the check again, and says how far it is, how long it took, and with whose numbers.

import { fill } from '../../drawing/modelCheck/countPassed';
import type { Scenario } from '../../engine';
import { formatSeconds } from '../../words/format/time';
import { CHECK } from '../../words/modelCheck';
import { SmallButton } from '../why/SmallButton';
import type { ModelCheck } from './useModelCheck';

interface CheckControlsProps {
  readonly check: ModelCheck;
  /** The visitor's own numbers as they stand now. */
  readonly constants: Scenario['constants'];
  readonly onStart: () => void;
}

const MS_PER_SECOND = 1000;

function describe({ status, published, anchors, organisations, laws, tookMs }: ModelCheck): string {
  if (status === 'failed') return CHECK.failed;
  if (status === 'done' && tookMs !== null)
    return fill(CHECK.done, { took: formatSeconds(tookMs / MS_PER_SECOND) });
  if (status === 'waiting') return '';
  const done = [
    anchors !== null,
    organisations !== null,
    published !== null && published.rows.length === published.wanted,
    laws !== null && laws.report.scenarios === laws.report.wanted,
  ];
  return fill(CHECK.running, { done: done.filter(Boolean).length });
}

export function CheckControls({ check, constants, onStart }: CheckControlsProps) {
  const own = Object.keys(check.constants ?? {}).length;
  const isOutdated = check.status !== 'waiting' && check.constants !== constants;
  return (
    <div className="mt-4 grid justify-items-start gap-2 text-micro text-ink-3" data-check="">
      <SmallButton onPress={onStart}>{check.status === 'waiting' ? CHECK.start : CHECK.again}</SmallButton>
      <p aria-live="polite" className="tabular-nums">
        {describe(check)}
      </p>
      {own > 0 && <p>{fill(CHECK.withOwn, { count: own })}</p>}
      {isOutdated && <p className="text-warn">{CHECK.outdated}</p>}
    </div>
  );
}
