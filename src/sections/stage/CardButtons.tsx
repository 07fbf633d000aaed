// The six layers as a list of buttons that lie over their drawings: what is drawn below is hidden from those who hear the page.

import { useLayoutEffect, useRef } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import { LAYER_IDS, type LayerId } from '../../engine';
import { STAGE } from '../../words/stage';
import type { LaidCard } from './layCard';
import { tellCard } from './tellCard';

interface CardButtonsProps {
  readonly cards: readonly Pick<LaidCard, 'content' | 'box'>[];
  readonly margin: { readonly x: number; readonly top: number };
  readonly openLayer: LayerId | null;
  readonly onLayer: (layer: LayerId) => void;
}

export function CardButtons({ cards, margin, openLayer, onLayer }: CardButtonsProps) {
  const list = useRef<HTMLOListElement>(null);
  // Positions are set on the elements: markup that carries styles would be refused by the page's own policy.
  useLayoutEffect(() => {
    for (const { content, box } of cards) {
      const item = list.current?.querySelector<HTMLElement>(`[data-layer="${content.layer}"]`);
      item?.style.setProperty('left', `${box.x + margin.x}px`);
      item?.style.setProperty('top', `${box.y + margin.top}px`);
      item?.style.setProperty('width', `${box.width}px`);
      item?.style.setProperty('height', `${box.height}px`);
    }
  }, [cards, margin]);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lists without markers lose their role in Safari.
    <ol ref={list} className="stage-buttons" role="list" aria-label={STAGE.heading}>
      {LAYER_IDS.map((layer) => {
        const content = cards.find((card) => card.content.layer === layer)?.content;
        if (!content) return null;
        return (
          <li
            key={layer}
            data-layer={layer}
            data-thread={`layer:${layer}`}
            {...sourceOf(`layer:${layer}`)}
            data-decides={content.decides || undefined}
            data-broken={content.troubles.length > 0 || undefined}
          >
            <h3>
              <button
                type="button"
                aria-pressed={layer === openLayer}
                aria-describedby={`stands-${layer}`}
                onClick={() => onLayer(layer)}
              >
                <span className="sr-only">{content.title}</span>
              </button>
            </h3>
            <p id={`stands-${layer}`} className="sr-only">
              {tellCard(content)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
