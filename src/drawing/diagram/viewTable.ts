/** The architecture as rows of a table, in the order of the data's way. */
import { type Assessment, LAYER_IDS, type LayerId } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { countUnits, countUnitsShort } from '../../words/parts';
import { listTroubles } from './listTroubles';
import { tellWhy } from './tellWhy';
import { type Load, viewLoad } from './viewLoad';

export interface TableRow {
  readonly layer: LayerId;
  readonly title: string;
  readonly part: string;
  readonly units: string;
  /** Without what they are doing there. */
  readonly unitsShort: string;
  readonly load: Load | null;
  readonly infrastructure: string;
  readonly people: string;
  readonly why: string;
  readonly troubles: readonly string[];
  readonly binds: boolean;
}

export interface TableTotals {
  readonly infrastructure: string;
  readonly people: string;
}

export function viewTable(assessment: Assessment, bindingLayer: LayerId | null): readonly TableRow[] {
  return LAYER_IDS.map((layer) => {
    const part = assessment.parts[layer];
    const cost = assessment.cost.byLayer[layer];
    return {
      layer,
      title: LAYER_NAMES[layer],
      part: optionName(part.option),
      units: countUnits(part),
      unitsShort: countUnitsShort(part),
      load: viewLoad(part),
      infrastructure: formatUsd(cost.infrastructureUsdPerMonth),
      people: formatUsd(cost.peopleUsdPerMonth),
      why: tellWhy(assessment, layer),
      troubles: listTroubles(assessment, layer),
      binds: bindingLayer === layer,
    };
  });
}

export function viewTotals({ cost }: Assessment): TableTotals {
  return {
    infrastructure: formatUsd(cost.infrastructureUsdPerMonth),
    people: formatUsd(cost.peopleUsdPerMonth),
  };
}
