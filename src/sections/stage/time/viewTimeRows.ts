/** The words of the rows: what stands in each layer and what it costs, beside its bed or above it. */
import { formatFigures } from '../../../drawing/format/formatFigures';
import { formatSeconds } from '../../../drawing/format/formatSeconds';
import { formatUsd } from '../../../drawing/format/formatUsd';
import type { Assessment } from '../../../engine';
import { textWidth } from '../../../kit/textWidth';
import { TIME } from '../../../words/stage';
import type { Box, PlacedText } from '../place';
import type { CardContent } from '../viewDiagram';
import type { TimeLayout } from './layTime';

export interface TimeRow {
  readonly content: CardContent;
  /** What a press on it opens its layer with. */
  readonly box: Box;
  readonly texts: readonly PlacedText[];
}

const PAD = 13;
const SMALL = 13;
const NAME = 15;
const CAPTION_Y = 13;
/** As many as the traffic of a place between two stops has. */
const DIGITS = 3;

export function viewTimeRow(
  content: CardContent,
  row: number,
  assessment: Assessment,
  layout: TimeLayout,
): TimeRow {
  const { rowTops, rowHeight, headHeight, width, labelWidth, isNarrow } = layout;
  const top = rowTops[row] ?? 0;
  const middle = top + (isNarrow ? headHeight : rowHeight) / 2;
  const room = isNarrow ? width - 110 : labelWidth - PAD;
  const name = content.names.find((text) => textWidth(text, NAME, 'strong') <= room) ?? content.names[1];
  const cost = assessment.cost.byLayer[content.layer];
  const text = (words: string, x: number, y: number, rest: Partial<PlacedText>): PlacedText => ({
    text: words,
    x,
    y,
    size: SMALL,
    weight: 'regular',
    anchor: 'start',
    tone: 'quiet',
    ...rest,
  });
  const titleWidth = textWidth(content.title, SMALL, 'strong');
  const left = [
    text(content.title, PAD, isNarrow ? middle + 4 : middle - 5, {
      tone: 'layer',
    }),
    text(name, isNarrow ? PAD + titleWidth + 10 : PAD, isNarrow ? middle + 5 : middle + 13, {
      size: NAME,
      weight: 'strong',
      tone: content.troubles.length > 0 ? 'broken' : 'strong',
    }),
  ];
  const right = isNarrow
    ? [text(formatUsd(cost.infrastructureUsdPerMonth), width, middle + 5, { anchor: 'end', tone: 'strong' })]
    : [
        text(formatUsd(cost.infrastructureUsdPerMonth), width, middle - 4, {
          anchor: 'end',
          tone: 'strong',
          weight: 'strong',
        }),
        text(TIME.people.replace('{usd}', formatUsd(cost.peopleUsdPerMonth)), width, middle + 13, {
          anchor: 'end',
        }),
      ];
  return {
    content,
    box: {
      x: 0,
      y: top + 2,
      width: isNarrow ? width : labelWidth,
      height: (isNarrow ? headHeight : rowHeight) - 4,
    },
    texts: [...left, ...right],
  };
}

/** What the picture says above itself: how old events are on arrival, and where there is room, what its marks mean. */
export function viewCaption(
  { freshness, demand }: Assessment,
  { width, plotRight }: TimeLayout,
): readonly PlacedText[] {
  const { eventsPerDay, freshnessSeconds } = demand.scenario;
  const caption = TIME.caption
    .replace('{traffic}', formatFigures(Number(eventsPerDay.toPrecision(DIGITS))))
    .replace('{from}', formatSeconds(freshness.p5Seconds))
    .replace('{to}', formatSeconds(freshness.p95Seconds))
    .replace('{promised}', formatSeconds(freshnessSeconds));
  const isLate = freshness.p95Seconds > freshnessSeconds;
  const base = { y: CAPTION_Y, size: SMALL, weight: 'regular', tone: 'quiet' } as const;
  const key = textWidth(TIME.key, SMALL);
  const hasKey = textWidth(caption, SMALL) + key + 24 <= plotRight;
  return [
    { ...base, text: caption, x: 0, anchor: 'start', tone: isLate ? 'broken' : 'plain' },
    ...(hasKey ? [{ ...base, text: TIME.key, x: plotRight, anchor: 'end' } as const] : []),
    { ...base, text: TIME.money, x: width, anchor: 'end' },
  ];
}
