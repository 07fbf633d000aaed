/** The regions of a map as rows of a table, the largest first. */
import { LAYER_IDS, type MapPicture } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { TIER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { nameAnswer } from './readMap';

export interface AnswerRow {
  readonly nodes: number;
  readonly answer: number;
  readonly tier: string;
  /** One option a layer, in the order of the data's way; or that nothing keeps every promise. */
  readonly architecture: string;
  readonly share: string;
  readonly cost: string;
}

const PERCENT = 100;

export function listAnswers(picture: MapPicture): readonly AnswerRow[] {
  const { answers, costsUsd, palette } = picture;
  const count = palette.map(() => 0);
  const low = palette.map(() => Number.POSITIVE_INFINITY);
  const high = palette.map(() => 0);
  answers.forEach((answer, node) => {
    count[answer] = (count[answer] ?? 0) + 1;
    const usd = costsUsd[node] as number;
    if (usd < (low[answer] as number)) low[answer] = usd;
    if (usd > (high[answer] as number)) high[answer] = usd;
  });
  return palette
    .flatMap((architecture, answer) => {
      const nodes = count[answer] ?? 0;
      if (nodes === 0) return [];
      const percent = (nodes / answers.length) * PERCENT;
      return [
        {
          nodes,
          answer,
          tier: architecture ? TIER_NAMES[architecture.tier] : 'None',
          architecture: architecture
            ? LAYER_IDS.map((layer) => optionName(architecture.options[layer])).join(', ')
            : nameAnswer(picture, answer),
          share: percent < 1 ? 'under 1%' : `${Math.round(percent)}%`,
          cost: architecture
            ? `${formatUsd(low[answer] as number)}–${formatUsd(high[answer] as number)}`
            : 'none',
        },
      ];
    })
    .sort((a, b) => b.nodes - a.nodes);
}
