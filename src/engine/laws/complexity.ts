/** Complexity of a design: structural complexity of the drawn graph, engineers to run it, stateful systems. */

import { structuralComplexity } from '../../math/graph';
import type { Architecture } from '../architecture';
import { LAYER_IDS, type LayerId } from '../layers';
import type { Redundancy } from '../options/option';
import { OPTIONS } from '../options/options';

export type ComplexityBand = 'Low' | 'Medium' | 'High';

export interface Complexity {
  readonly band: ComplexityBand;
  /** C1 + C2·C3 of Sinha and de Weck over the drawn graph. */
  readonly structural: number;
  readonly components: number;
  readonly interfaces: number;
  readonly topology: number;
  readonly operatingEngineers: number;
  readonly statefulSystems: number;
}

const INTERFACE_COMPLEXITY = 0.5;
const PLACE_FACTOR: Readonly<Record<Redundancy, number>> = {
  'one-zone': 1,
  'several-zones': 1.2,
  'two-regions': 1.8,
};
/** Geometric midpoints between an all-startup, an all-growth and an all-enterprise stack of this catalog (7, 30 and 143): estimates. */
const MEDIUM_FROM = 15;
const HIGH_FROM = 65;
const HOURS_PER_ENGINEER_MONTH = 150;

/** Sinha and de Weck (2013): C = C1 + C2·C3; C1 over components, C2 over interfaces, C3 = graph energy ÷ n. The ordering is defensible, the absolute number is not. */
export function assessComplexity(architecture: Architecture, hoursPerMonth: number): Complexity {
  const alphas = LAYER_IDS.map((layer) => {
    const choice = architecture.choices[layer];
    return OPTIONS[choice.option].complexity * PLACE_FACTOR[choice.redundancy];
  });
  const interfaces = edges(architecture).map(([one, other]) => {
    const from = LAYER_IDS.indexOf(one);
    const to = LAYER_IDS.indexOf(other);
    return { from, to, complexity: INTERFACE_COMPLEXITY * (alphas[from] as number) * (alphas[to] as number) };
  });
  const { topology, total: structural } = structuralComplexity(alphas, interfaces);
  return {
    band: bandOf(structural),
    structural,
    components: LAYER_IDS.length,
    interfaces: interfaces.length,
    topology,
    operatingEngineers: hoursPerMonth / HOURS_PER_ENGINEER_MONTH,
    statefulSystems: LAYER_IDS.reduce(
      (sum, layer) => sum + OPTIONS[architecture.choices[layer].option].statefulSystems,
      0,
    ),
  };
}

function bandOf(structural: number): ComplexityBand {
  if (structural < MEDIUM_FROM) return 'Low';
  return structural < HIGH_FROM ? 'Medium' : 'High';
}

/** Who touches whom in every architecture: data at rest, what is carried. */
const ALWAYS_TOUCHES: readonly (readonly [LayerId, LayerId])[] = [
  ['ingestion', 'storage'],
  ['storage', 'processing'],
  ['storage', 'modeling'],
  ['deployment', 'processing'],
  ['deployment', 'modeling'],
  ['deployment', 'monitoring'],
];

/** With what the options add: data in motion, what is watched. */
function edges({ choices }: Architecture): readonly (readonly [LayerId, LayerId])[] {
  return [
    ...ALWAYS_TOUCHES,
    ...LAYER_IDS.flatMap((layer) =>
      OPTIONS[choices[layer].option].touches.map((other) => [layer, other] as const),
    ),
  ];
}
