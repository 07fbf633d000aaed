/** Names where a number on the page comes from: a metric, a layer, what stands under a slider, or the choice itself. */
import type { DriverId, LayerId, MetricId } from '../../engine';

export type NumberId = `metric:${MetricId}` | `layer:${LayerId}` | `driver:${DriverId}` | 'choice';

/** Marks an element whose numbers come from there; a test finds every number that no element marks. */
export function sourceOf(id: NumberId): { readonly 'data-source': NumberId } {
  return { 'data-source': id };
}
