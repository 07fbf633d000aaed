/** The whole diagram as words and small numbers, ready to be set in boxes. */
import { type Assessment, type LayerId, mapLayers, type PerLayer, type Track } from '../../engine';
import { formatSeconds } from '../../words/format/time';
import { countUnitsShort } from '../../words/parts';
import { arrangeReplicas, type Replicas } from './arrangeReplicas';
import { DATA_LAYERS, type DataLayerId, listTaps, type Tap } from './listTaps';
import { type Card, viewCard } from './viewCard';
import { type Output, viewOutputs } from './viewOutputs';
import { viewWires, type Wire } from './viewWires';

export interface CarriedLayer {
  readonly layer: DataLayerId;
  readonly replicas: Replicas;
  readonly units: string;
}

export interface ArchitectureView {
  readonly cards: PerLayer<Card>;
  readonly taps: readonly Tap[];
  readonly carried: readonly CarriedLayer[];
  readonly wires: readonly Wire[];
  readonly outputs: readonly Output[];
  readonly findsOutIn: string;
  readonly repairsIn: string;
  /** True when data in motion flies past the store. */
  readonly isStreaming: boolean;
}

export interface Surroundings {
  readonly before: Assessment | null;
  readonly bindingLayer: LayerId | null;
  readonly freshnessTrack: Track | null;
}

export function viewArchitecture(now: Assessment, around: Surroundings): ArchitectureView {
  const cards = mapLayers((layer) => viewCard(layer, now, around.before, around.bindingLayer));
  const wires = viewWires(now, around.freshnessTrack);
  return {
    cards,
    taps: listTaps(now.architecture.choices),
    carried: DATA_LAYERS.map((layer) => ({
      layer,
      replicas: arrangeReplicas(now.parts[layer]),
      units: countUnitsShort(now.parts[layer]),
    })),
    wires,
    outputs: viewOutputs(now),
    findsOutIn: formatSeconds(now.reliability.detectSeconds),
    repairsIn: formatSeconds(now.reliability.repairSeconds),
    isStreaming: wires.some(({ id, isNeeded }) => id === 'stream' && isNeeded),
  };
}
