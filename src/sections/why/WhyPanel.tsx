// Says why a layer is what it is: beside the stage where there is room, else in a sheet from the lower edge.
import { type NumberId, sourceOf } from '../../drawing/receipt/numberId';
import type { LayerId, OptionId } from '../../engine';
import { useMediaQuery } from '../../kit/useMediaQuery';
import { inSentence } from '../../words/options';
import { WHY_PANEL } from '../../words/why';
import { LayerTabs } from './LayerTabs';
import type { WhyFlip, WhyView } from './viewWhy';
import { WhyBody } from './WhyBody';
import { WhySheet } from './WhySheet';
import './why.css';

export interface WhyPanelProps {
  readonly view: WhyView;
  readonly onLayer: (layer: LayerId) => void;
  readonly onSwap: (layer: LayerId) => void;
  /** Keeps an option by hand; null lets the model choose again. */
  readonly onPin: (layer: LayerId, option: OptionId | null) => void;
  readonly onGo: (flip: WhyFlip) => void;
  readonly onExplain: (number: NumberId) => void;
  /** Whether the sheet is open, where there is one. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Opens the sheet. */
  readonly onPeek: () => void;
}

/** Below it there is no room beside the stage. */
const BESIDE = '(min-width: 1180px)';

export function WhyPanel({ isOpen, onClose, onPeek, ...props }: WhyPanelProps) {
  const isBeside = useMediaQuery(BESIDE, true);
  const { view, onLayer, ...actions } = props;
  const content = (
    <>
      <LayerTabs layer={view.layer} onLayer={onLayer} />
      <WhyBody view={view} {...actions} />
    </>
  );
  if (isBeside)
    return (
      <section className="why" aria-label={WHY_PANEL.name}>
        {content}
      </section>
    );
  return (
    <>
      <button
        type="button"
        className="why-peek"
        data-layer={view.layer}
        aria-haspopup="dialog"
        {...sourceOf('choice')}
        onClick={onPeek}
      >
        <span className="why-square" />
        <b>{WHY_PANEL.peek.replace('{name}', inSentence(view.name))}</b>
        <span className="why-peek-reason">{view.reason}</span>
      </button>
      {isOpen && <WhySheet onClose={onClose}>{content}</WhySheet>}
    </>
  );
}
