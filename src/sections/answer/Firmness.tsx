// Cheapest or safer, one click apart; a design kept by hand leads back to the cheapest.
import { formatUsd } from '../../drawing/format/formatUsd';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { FirmerDesign } from '../../engine';
import { FIRMNESS } from '../../words/answer';

interface FirmnessProps {
  readonly firmer: FirmerDesign | null;
  readonly isByHand: boolean;
  readonly onCheapest: () => void;
  readonly onSafer: (design: FirmerDesign) => void;
}

export function Firmness({ firmer, isByHand, onCheapest, onSafer }: FirmnessProps) {
  if (!firmer && !isByHand) return <div className="firmness" />;
  return (
    <fieldset className="firmness" {...sourceOf('choice')}>
      <legend className="sr-only">{FIRMNESS.legend}</legend>
      <label>
        <input type="radio" autoComplete="off" name="firmness" checked={!isByHand} onChange={onCheapest} />
        {FIRMNESS.cheapest}
      </label>
      {isByHand && (
        <label>
          <input type="radio" autoComplete="off" name="firmness" checked readOnly />
          {FIRMNESS.byHand}
        </label>
      )}
      {firmer && (
        <label>
          <input
            type="radio"
            autoComplete="off"
            name="firmness"
            checked={false}
            onChange={() => onSafer(firmer)}
          />
          {FIRMNESS.safer.replace('{usd}', formatUsd(firmer.extraUsdPerMonth))}
        </label>
      )}
    </fieldset>
  );
}
