/** Decides at places of the scale path, each place once. */

import type { OptionId } from '../../architecture';
import type { Assessment } from '../../laws/assessment';
import { LAYER_IDS, type LayerId, mapLayers, type PerLayer } from '../../layers';
import type { Scenario } from '../../scenario';
import { decide } from '../../search/decide';
import type { PathPoint, PathRequest } from './path';
import { scenarioOnPath } from './scenarioOnPath';

/** What is kept of the answer at one place. */
export interface PathAnswer {
  readonly options: PerLayer<OptionId>;
  readonly point: PathPoint;
}

export interface PathDecider {
  scenarioAt(position: number): Scenario;
  answerAt(position: number): PathAnswer;
  optionsOf(scenario: Scenario): PerLayer<OptionId>;
}

export function decideOnPath({ constants }: PathRequest): PathDecider {
  const known = new Map<number, PathAnswer>();
  const scenarioAt = (position: number): Scenario => {
    const scenario = scenarioOnPath(position);
    return constants === undefined ? scenario : { ...scenario, constants };
  };
  return {
    scenarioAt,
    optionsOf: (scenario) => optionsIn(decide(scenario).chosen),
    answerAt(position) {
      const found = known.get(position);
      if (found !== undefined) return found;
      const { kind, chosen } = decide(scenarioAt(position));
      const answer: PathAnswer = {
        options: optionsIn(chosen),
        point: {
          position,
          totalUsdPerMonth: chosen.cost.totalUsdPerMonth,
          peopleUsdPerMonth: chosen.cost.peopleUsdPerMonth,
          operatingEngineers: chosen.complexity.operatingEngineers,
          isKept: kind === 'feasible',
        },
      };
      known.set(position, answer);
      return answer;
    },
  };
}

const optionsIn = ({ parts }: Assessment): PerLayer<OptionId> => mapLayers((layer) => parts[layer].option);

export function layersThatDiffer(a: PerLayer<OptionId>, b: PerLayer<OptionId>): readonly LayerId[] {
  return LAYER_IDS.filter((layer) => a[layer] !== b[layer]);
}
