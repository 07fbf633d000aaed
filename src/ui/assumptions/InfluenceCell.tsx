// How much of the doubt a constant causes, as a bar and a number.
import { ASSUMPTIONS_VIEW as WORDS } from '../../words/assumptions';
import { formatRatio } from '../../words/format/ratio';

interface InfluenceCellProps {
  readonly share: number;
  readonly most: number;
  /** Moving acts on no figure whose doubt is shared out. */
  readonly isOfGrowth: boolean;
}

/** What moves less is called none. */
export const LEAST_INFLUENCE = 0.005;

export function InfluenceCell({ share, most, isOfGrowth }: InfluenceCellProps) {
  return (
    <td className="py-2 pr-3 whitespace-nowrap text-ink-2 max-sm:sr-only">
      {share < LEAST_INFLUENCE ? (
        <span className="text-ink-3">{isOfGrowth ? WORDS.growthOnly : WORDS.noInfluence}</span>
      ) : (
        <>
          <span className="font-mono tracking-tight">{formatRatio(Math.min(share, 1))}</span>
          <svg className="mt-0.5 block h-1 w-16" aria-hidden="true">
            <rect width="100%" height="4" rx="2" className="fill-hairline" />
            <rect width={`${(share / most) * 100}%`} height="4" rx="2" className="fill-ink-2" />
          </svg>
        </>
      )}
    </td>
  );
}
