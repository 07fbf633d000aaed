// Reads what the answer is made of: the decision, its futures, and what comes next on the scale or on a slider.
import { useMemo } from 'react';
import { formatFigures } from '../../drawing/format/formatFigures';
import { formatRatio } from '../../drawing/format/formatRatio';
import { formatSeconds } from '../../drawing/format/formatSeconds';
import { formatUsd } from '../../drawing/format/formatUsd';
import { type Decision, type Futures, mapLayers, type NearestScenario, type PathChange } from '../../engine';
import { positionOf } from '../../state/pathPlace';
import { useDecision } from '../../state/useDecision';
import { useFutures } from '../../state/useFutures';
import { useSimulator } from '../../state/useSimulator';
import {
  type ComingChange,
  comingOnSliders,
  type Headline,
  headlineOf,
  headlineOfFrozen,
  headlineOfImpossible,
} from './headline';

export interface Answer {
  readonly decision: Decision;
  readonly futures: Futures | null;
  readonly headline: Headline;
  /** The first way out of what nothing keeps. */
  readonly way: NearestScenario | null;
}

/** As far as a change may be ahead on the scale to be called next. */
const NEAR = 0.15;

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  traffic: formatFigures,
  experiments: formatFigures,
  freshness: formatSeconds,
  serving: formatSeconds,
  budget: formatUsd,
};
const formatWay = (of: NearestScenario['change']['of'], value: number) => (FORMATS[of] ?? formatRatio)(value);

function comingOnPath(changes: readonly PathChange[], position: number): readonly ComingChange[] {
  return changes
    .filter((change) => change.position > position)
    .flatMap((change) =>
      change.layers.map((layer) => ({
        layer,
        option: change.after[layer],
        isNear: change.position - position < NEAR,
      })),
    );
}

export function useAnswer(): Answer {
  const decision = useDecision();
  const futures = useFutures();
  const position = useSimulator(positionOf);
  const changes = useSimulator(({ path }) => path?.changes);
  const insight = useSimulator((state) => state.insight);
  const { scenario, chosen } = decision;
  return useMemo(() => {
    const options = mapLayers((layer) => chosen.parts[layer].option);
    const way = insight?.scenario === scenario ? (insight.nearest[0] ?? null) : null;
    const coming =
      position === null ? comingOnSliders(insight?.flips ?? []) : comingOnPath(changes ?? [], position);
    const tossUp = futures?.scenario === scenario ? (futures.tossUps[0] ?? null) : null;
    const headline = scenario.held
      ? headlineOfFrozen(decision.kind === 'feasible')
      : decision.kind === 'infeasible'
        ? headlineOfImpossible(way, formatWay)
        : headlineOf(options, coming, tossUp);
    return { decision, futures, headline, way };
  }, [decision, scenario, chosen, futures, position, changes, insight]);
}
