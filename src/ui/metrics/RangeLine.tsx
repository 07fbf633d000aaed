// The P10–P90 range of a figure, above its bar: a thin line with ends.
interface RangeLineProps {
  readonly fromRatio: number;
  readonly toRatio: number;
}

const percent = (ratio: number): string => `${ratio * 100}%`;

export function RangeLine({ fromRatio, toRatio }: RangeLineProps) {
  return (
    <g className="stroke-ink-2" strokeWidth="1.25">
      <line x1={percent(fromRatio)} x2={percent(toRatio)} y1="1.5" y2="1.5" />
      <line x1={percent(fromRatio)} x2={percent(fromRatio)} y1="-1" y2="4" />
      <line x1={percent(toRatio)} x2={percent(toRatio)} y1="-1" y2="4" />
    </g>
  );
}
