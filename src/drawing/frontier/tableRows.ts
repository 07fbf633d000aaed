/** The efficient points as rows, cheapest first: the whole architecture once, then what changes from row to row. */

import { type Frontier, LAYER_IDS } from '../../engine';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { FRONTIER } from '../../words/frontier';
import { shortName } from '../../words/options';
import { FRONTIER_AXES } from './frontierAxes';

interface TableRow {
  readonly id: string;
  readonly place: string;
  readonly cost: string;
  readonly architecture: string;
  readonly age: string;
  readonly onTime: string;
  readonly complexity: string;
}

export function tableRows({ efficient, request }: Frontier): readonly TableRow[] {
  const { write } = FRONTIER_AXES[request.axis];
  return efficient.map((answer, index) => {
    const before = efficient[index - 1];
    const { options, figures, equals, isChosen } = answer;
    const changed = LAYER_IDS.filter((layer) => before?.options[layer] !== options[layer]);
    const words =
      changed.length === 0 ? 'the same' : changed.map((layer) => shortName(options[layer])).join(', ');
    const others = equals > 0 ? ` (${equals} more at this cost)` : '';
    return {
      id: `${answer.place} ${answer.objectiveUsdPerMonth}`,
      place: write(answer.place),
      cost: formatUsd(answer.objectiveUsdPerMonth),
      architecture: `${words}${others}${isChosen ? `: ${FRONTIER.chosen}` : ''}`,
      age: formatSeconds(figures.freshnessSeconds),
      onTime: formatRatio(figures.onTimeRatio),
      complexity: formatNumber(figures.structuralComplexity, 0),
    };
  });
}
