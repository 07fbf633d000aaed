// What breaks, in order: each with its place, its layer and a way there.

import type { BreakRow } from '../../drawing/hold/listBreaks';
import type { Scenario } from '../../engine';
import { HOLD } from '../../words/hold';
import { LAYER_GROUNDS } from '../why/layerTones';
import { SmallButton } from '../why/SmallButton';

interface BreakListProps {
  readonly rows: readonly BreakRow[];
  readonly onGo: (scenario: Scenario) => void;
}

export function BreakList({ rows, onGo }: BreakListProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h4 className="mt-4 text-micro font-medium text-ink-1">{HOLD.order}</h4>
      <ol className="mt-1 grid gap-x-8 lg:grid-cols-2">
        {rows.map(({ id, place, fails, layer, layerName, go }, index) => (
          <li
            key={id}
            className="flex items-start gap-3 border-t border-hairline py-2.5 text-micro text-ink-2 tabular-nums"
          >
            <span className="font-mono text-bad">{index + 1}</span>
            <p className="min-w-0 flex-1">
              <span className="font-medium text-ink-1">{place}</span> {fails}.{' '}
              <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
                <span className={`inline-block h-2.5 w-0.75 rounded-full ${LAYER_GROUNDS[layer]}`} />
                {layerName}
              </span>
            </p>
            {go && (
              <SmallButton label={go.label} onPress={() => onGo(go.scenario)}>
                {HOLD.goShort}
              </SmallButton>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
