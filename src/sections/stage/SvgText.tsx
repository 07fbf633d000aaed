// Sets a placed text.
import type { PlacedText } from './place';

export function SvgText({ text, x, y, size, weight, anchor, tone }: PlacedText) {
  return (
    <text
      className="stage-text"
      data-tone={tone}
      data-weight={weight}
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor}
    >
      {text}
    </text>
  );
}
