/** Says what an event does in each layer: its waits apart from its work. */
import type { Freshness, FreshnessStage } from '../../engine';
import { formatSeconds } from '../../words/format/time';
import { STAGE_NAMES } from '../../words/parts';
import { DATA_LAYERS, type DataLayerId } from '../diagram/listTaps';

export interface StageWords {
  readonly layer: DataLayerId;
  readonly row: number;
  readonly wait: Words | null;
  readonly work: Words | null;
}

interface Words {
  readonly text: string;
  /** The time alone. */
  readonly short: string;
}

function longest(
  stages: readonly FreshnessStage[],
  kind: FreshnessStage['kind'],
): FreshnessStage | undefined {
  return stages
    .filter((stage) => stage.kind === kind)
    .toSorted((one, other) => other.maxSeconds - one.maxSeconds)[0];
}

function tell({ id }: FreshnessStage, between: string, seconds: number): Words {
  const short = formatSeconds(seconds);
  return { text: `${STAGE_NAMES[id]}${between}${short}`, short };
}

export function tellStages({ stages }: Freshness): readonly StageWords[] {
  return DATA_LAYERS.map((layer, row) => {
    const here = stages.filter((stage) => stage.layer === layer);
    const wait = longest(here, 'wait');
    const work = longest(here, 'work');
    return {
      layer,
      row,
      wait: wait ? tell(wait, ': ', wait.maxSeconds) : null,
      work: work ? tell(work, ' ', work.meanSeconds) : null,
    };
  });
}
