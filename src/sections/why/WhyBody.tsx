// The reasons of one layer: what it is and why, what its promise costs, what else was weighed, what changes it.
import { useId } from 'react';
import { OPTIONS } from '../../content/options';
import { type NumberId, sourceOf } from '../../drawing/receipt/numberId';
import type { LayerId, OptionId } from '../../engine';
import { WHY_PANEL } from '../../words/why';
import { FlipRows } from './FlipRows';
import type { WhyFlip, WhyView } from './viewWhy';
import { WeighedRows } from './WeighedRows';

interface WhyBodyProps {
  readonly view: WhyView;
  readonly onSwap: (layer: LayerId) => void;
  readonly onPin: (layer: LayerId, option: OptionId | null) => void;
  readonly onGo: (flip: WhyFlip) => void;
  readonly onExplain: (number: NumberId) => void;
}

export function WhyBody({ view, onSwap, onPin, onGo, onExplain }: WhyBodyProps) {
  const { layer, title, name, option, isKept, reason, warning, eased, flips } = view;
  return (
    <div className="why-body" data-layer={layer} {...sourceOf('choice')}>
      <div className="why-head">
        <p className="why-layer">{title}</p>
        <h2>{name}</h2>
        <div className="why-actions">
          <button
            type="button"
            className="why-button"
            aria-label={
              isKept
                ? WHY_PANEL.releaseNamed.replace('{layer}', title.toLowerCase())
                : WHY_PANEL.keepNamed.replace('{name}', name)
            }
            aria-pressed={isKept}
            title={isKept ? WHY_PANEL.release : WHY_PANEL.keep}
            onClick={() => onPin(layer, isKept ? null : option)}
          >
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d="M4 8h10v7H4zM6 8V5.800a3 3 0 0 1 6 0V8" />
            </svg>
          </button>
          <button
            type="button"
            className="why-button why-swap"
            aria-haspopup="dialog"
            aria-label={WHY_PANEL.swapNamed.replace('{layer}', title)}
            onClick={() => onSwap(layer)}
          >
            {WHY_PANEL.swap}
          </button>
        </div>
      </div>
      <p className="why-reason">{reason}</p>
      {eased && (
        <div className="why-eased">
          <EasedBar share={eased.share} />
          <p>{eased.words}</p>
        </div>
      )}
      {warning !== null && <p className="why-warning">{warning}</p>}
      <WeighedRows view={view} onMore={() => onSwap(layer)} onExplain={() => onExplain('choice')} />
      <section className="why-changes">
        <h3>{WHY_PANEL.changes}</h3>
        <button
          type="button"
          className="why-link"
          aria-haspopup="dialog"
          onClick={() => onExplain(`layer:${layer}`)}
        >
          {WHY_PANEL.numbers}
        </button>
        <FlipRows flips={flips} onGo={onGo} />
      </section>
      <About option={option} />
    </div>
  );
}

function About({ option }: { readonly option: OptionId }) {
  const { description, goodAt, cannot } = OPTIONS[option];
  return (
    <details className="why-about">
      <summary>{WHY_PANEL.about}</summary>
      <p>{description}</p>
      <p>
        <b>{WHY_PANEL.goodAt}</b> {goodAt}
      </p>
      <p>
        <b>{WHY_PANEL.cannot}</b> {cannot}
      </p>
    </details>
  );
}

/** What is saved is never drawn thinner than can be seen. */
const LEAST_SHARE = 0.03;
const PERCENT = 100;

function EasedBar({ share }: { readonly share: number }) {
  const hatch = useId();
  const kept = PERCENT * (1 - Math.max(share, LEAST_SHARE));
  return (
    <svg className="why-eased-bar" aria-hidden="true">
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className="why-eased-soft" />
        <rect width="2" height="5" className="why-eased-line" />
      </pattern>
      <rect className="why-bar-track" width={`${kept - 0.6}%`} height="10" rx="3" />
      <rect x={`${kept}%`} width={`${PERCENT - kept}%`} height="10" rx="3" fill={`url(#${hatch})`} />
    </svg>
  );
}
