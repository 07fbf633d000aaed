// The bar of a result: a dot in its range before the promise, money in its parts, or three steps.
import { useId } from 'react';
import type { ResultBar as Bar } from './viewResults';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
const GAP = 0.012;
const STEPS = [0, 1, 2];

function DotBar({ bar }: { readonly bar: Extract<Bar, { kind: 'dot' }> }) {
  return (
    <>
      <rect width="100%" height="4" y="5" rx="2" className="result-track" />
      <rect
        x={percent(bar.from)}
        width={percent(Math.max(bar.to - bar.from, 0.004))}
        height="4"
        y="5"
        rx="2"
        className="result-range"
      />
      <line x1={percent(bar.promise)} x2={percent(bar.promise)} y1="0" y2="14" className="result-promise" />
      <circle cx={percent(bar.at)} cy="7" r="5" className="result-mark" />
    </>
  );
}

function MoneyBar({ bar }: { readonly bar: Extract<Bar, { kind: 'money' }> }) {
  const hatch = useId();
  const total = bar.people + bar.infrastructure;
  const base = total - bar.promised;
  const people = Math.min(bar.people, base);
  return (
    <>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="result-soft" />
          <rect width="2" height="5" className="result-pink" />
        </pattern>
      </defs>
      <rect width="100%" height="8" y="3" rx="2" className="result-track" />
      <rect width={percent(Math.max(people - GAP / 2, 0))} height="8" y="3" rx="2" className="result-range" />
      <rect
        x={percent(people)}
        width={percent(Math.max(base - people - GAP / 2, 0))}
        height="8"
        y="3"
        rx="2"
        className="result-mark"
      />
      {bar.promised > 0 && (
        <rect
          x={percent(base)}
          width={percent(bar.promised)}
          height="8"
          y="3"
          rx="2"
          fill={`url(#${hatch})`}
        />
      )}
      {bar.budget !== null && (
        <line x1={percent(bar.budget)} x2={percent(bar.budget)} y1="0" y2="14" className="result-promise" />
      )}
    </>
  );
}

export function ResultBar({ bar }: { readonly bar: Bar }) {
  return (
    <svg className="result-bar" aria-hidden="true">
      {bar.kind === 'dot' && <DotBar bar={bar} />}
      {bar.kind === 'money' && <MoneyBar bar={bar} />}
      {bar.kind === 'steps' &&
        STEPS.map((step) => (
          <rect
            key={step}
            x={percent(step * (1 / 3 + GAP / 2))}
            width={percent(1 / 3 - GAP)}
            height="6"
            y="4"
            rx="3"
            className={step === bar.step ? 'result-mark' : step < bar.step ? 'result-range' : 'result-track'}
          />
        ))}
    </svg>
  );
}
