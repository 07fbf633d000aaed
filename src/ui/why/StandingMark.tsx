// How far an output may be trusted, in a word; what is known of its error stands beside it.
import { STANDINGS } from '../../words/receipt';
import type { Standing } from '../../words/receipts/receipt';

const SHAPES: Readonly<Record<Standing['kind'], string>> = {
  exact: 'M3 6h10M3 10h10',
  approximation: 'M3 9.5c2-3 3.5-3 5-1.500s3 1.500 5-1.500',
  estimate: 'M5.5 6.250a2.500 2.500 0 1 1 3.750 2.200c-.85.5-1.250.95-1.250 1.800M8 12.750v.25',
};

export function StandingMark({ standing: { kind } }: { readonly standing: Standing }) {
  return (
    <span className="inline-flex items-center gap-1.5 rounded-md border border-control px-1.5 text-micro font-medium whitespace-nowrap text-ink-1">
      <svg
        viewBox="0 0 16 16"
        className="size-3 flex-none text-ink-2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.750"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d={SHAPES[kind]} />
      </svg>
      {STANDINGS[kind]}
    </span>
  );
}
