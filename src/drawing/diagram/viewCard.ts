/** What a layer's card shows. */
import type { Assessment, LayerId } from '../../engine';
import { LAYER_NAMES } from '../../words/layers';
import { headName, optionName, shortName } from '../../words/options';
import { countUnits, listFacts } from '../../words/parts';
import { fitFacts } from './fitFacts';
import { listTroubles } from './listTroubles';
import { type Load, viewLoad } from './viewLoad';

export interface Card {
  readonly layer: LayerId;
  /** "Ingestion". */
  readonly title: string;
  /** What stands there: "Kafka". */
  readonly part: string;
  readonly facts: string;
  readonly units: string;
  readonly load: Load | null;
  /** What stood there before the last change; null when it is the same. */
  readonly was: string | null;
  readonly troubles: readonly string[];
  readonly binds: boolean;
}

export function viewCard(
  layer: LayerId,
  now: Assessment,
  before: Assessment | null,
  bindingLayer: LayerId | null,
): Card {
  const part = now.parts[layer];
  const old = before?.parts[layer].option;
  return {
    layer,
    title: LAYER_NAMES[layer],
    part: headName(part.option),
    facts: fitFacts(optionName(part.option), listFacts(now, layer)),
    units: countUnits(part),
    load: viewLoad(part),
    was: old === undefined || old === part.option ? null : shortName(old),
    troubles: listTroubles(now, layer),
    binds: bindingLayer === layer,
  };
}
