/** Which option stands in each layer, how often, and how often it runs; sizes follow the load and are no part of it. */
import type { PerLayer } from './layers';
import type { OptionId, Redundancy } from './optionIds';

/** One choice per layer; the interval is null where nothing runs on a schedule. */
export interface Architecture {
  readonly choices: PerLayer<{ readonly option: OptionId; readonly redundancy: Redundancy }>;
  readonly intervalSeconds: number | null;
}
