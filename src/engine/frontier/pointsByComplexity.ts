/** Points along structural complexity: every combination of options that keeps every promise of the scenario, at its cheapest. */
import { assessComplexity } from '../assessment/assessComplexity';
import type { Catalog } from '../catalog/catalog';
import { OPTIONS } from '../catalog/options';
import { makeDesignSpace } from '../decision/designSpace';
import { type LayerId, mapLayers, type PerLayer } from '../scenario/layers';
import type { OptionId, Redundancy } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { cheapestByOptions } from './cheapestByOptions';
import { optionsOfCode } from './optionCode';
import type { PlacedPoint, PlacedPoints } from './placedPoints';

export function pointsByComplexity(scenario: Scenario, catalog: Catalog): PlacedPoints {
  const cheapest = cheapestByOptions(makeDesignSpace(scenario, catalog));
  const points: PlacedPoint[] = [];
  cheapest.objectiveUsd.forEach((objectiveUsdPerMonth, code) => {
    if (objectiveUsdPerMonth === Number.POSITIVE_INFINITY) return;
    const place = structuralOf(optionsOfCode(code), cheapest.redundancyOf(code));
    points.push({ code, place, objectiveUsdPerMonth });
  });
  return { points, keptDesigns: cheapest.keptDesigns, strictness: (place) => place };
}

function structuralOf(
  options: PerLayer<OptionId>,
  placed: Partial<Readonly<Record<LayerId, Redundancy>>>,
): number {
  const choices = mapLayers((layer) => ({
    option: options[layer],
    redundancy: placed[layer] ?? OPTIONS[options[layer]].redundancies[0] ?? 'several-zones',
  }));
  return assessComplexity({ choices, intervalSeconds: null }, 0).structural;
}
