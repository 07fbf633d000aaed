// The scores of the backtest: the verdict, then each layer beside its yardstick.

import { fill } from '../../drawing/modelCheck/countPassed';
import type { BacktestReport, ScoredLayer } from '../../engine';
import { formatRatio } from '../../words/format/ratio';
import { CHECK } from '../../words/modelCheck';

const { organisations: WORDS } = CHECK;
const LAYERS: readonly ScoredLayer[] = ['storage', 'processing', 'deployment'];

export function OrganisationScores({ report: { verdict, layers } }: { readonly report: BacktestReport }) {
  return (
    <>
      <p>
        {fill(WORDS.score, { ...verdict })}
        <span className="text-ink-3">
          , {fill(WORDS.accuracy, { share: formatRatio(verdict.balancedAccuracyRatio) })}
        </span>
      </p>
      <dl className="mt-2 grid max-w-160 grid-cols-3 gap-x-6">
        {LAYERS.map((layer) => {
          const { agreed, scored, yardstick } = layers[layer];
          return (
            <div key={layer} className="border-t border-hairline pt-1.5">
              <dt className="text-micro text-ink-3">{WORDS.layers[layer]}</dt>
              <dd className="text-[1.0625rem]/6 font-semibold">
                {fill(WORDS.layerScore, { agreed, scored })}
                <span className="block text-micro font-normal text-ink-3">
                  {fill(WORDS.yardstick, { agreed: yardstick.agreed })}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
