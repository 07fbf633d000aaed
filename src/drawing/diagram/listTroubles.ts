/** What is wrong in a layer: a limit passed, or a promise that breaks because of it. */
import type { Assessment, LayerId } from '../../engine';
import { tellBrokenPromise } from '../metrics/tellBrokenPromise';
import { viewLoad } from './viewLoad';

/** In words, worst first; empty when the layer does its part. */
export function listTroubles(assessment: Assessment, layer: LayerId): readonly string[] {
  const load = viewLoad(assessment.parts[layer]);
  const saturation = load?.isSaturated ? [`${load.limit} at ${load.percent}`] : [];
  const broken = assessment.promises.filter(
    (promise) =>
      !promise.kept && promise.layer === layer && !(promise.id === 'capacity' && saturation.length > 0),
  );
  return [...saturation, ...broken.map(tellBrokenPromise)];
}
