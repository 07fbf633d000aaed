// The dashed line at which a promise breaks.
interface PromiseTickProps {
  readonly ratio: number;
  readonly binds: boolean;
}

export function PromiseTick({ ratio, binds }: PromiseTickProps) {
  const place = `${ratio * 100}%`;
  return (
    <line
      x1={place}
      x2={place}
      y1="0"
      y2="18"
      className={binds ? 'stroke-bind' : 'stroke-control'}
      strokeWidth="1.5"
      strokeDasharray="3 2.5"
    />
  );
}
