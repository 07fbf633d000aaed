// Draws a design on its ground, larger with what stands there.
import { useMemo, useState } from 'react';
import { type Assessment, LAYER_IDS, type LayerId } from '../../engine';
import { CardButtons } from './CardButtons';
import { CardFace } from './CardFace';
import { DiagramGround } from './DiagramGround';
import { LayerRows } from './LayerRows';
import { layDiagram } from './layDiagram';
import { type Ground, LEAST_WIDTH } from './layGround';
import { viewDiagram } from './viewDiagram';
import './diagram.css';

export interface DiagramProps {
  readonly assessment: Assessment;
  readonly decidingLayer: LayerId | null;
  readonly openLayer: LayerId | null;
  readonly onLayer: (layer: LayerId) => void;
  readonly isFrozen: boolean;
  /** No turning of cards: a visitor who wants no motion, or a page that only prints. */
  readonly isStill: boolean;
  /** Width of the stage in pixels; null before it is known, and in print. */
  readonly width: number | null;
}

const DRAWN_WIDTH = 916;
const MARGIN = { x: 20, top: 6, bottom: 10 };
const HEIGHTS = { usual: 336, large: 392 };
const LARGE_FROM = 1000;

function groundOf(width: number): Ground {
  const isLarge = width >= LARGE_FROM;
  return {
    width: width - 2 * MARGIN.x,
    height: isLarge ? HEIGHTS.large : HEIGHTS.usual,
    type: isLarge ? { small: 15, name: 18 } : { small: 13, name: 16 },
  };
}

/** Layers whose option differs from the one drawn before, in the order of the data's way. */
function useTurningOrder(assessment: Assessment): (layer: LayerId) => number {
  const options = LAYER_IDS.map((layer) => assessment.parts[layer].option).join();
  const [seen, setSeen] = useState({ options, changed: [] as readonly LayerId[] });
  if (seen.options !== options) {
    const before = seen.options.split(',');
    setSeen({
      options,
      changed: LAYER_IDS.filter((layer, index) => before[index] !== assessment.parts[layer].option),
    });
  }
  return (layer) => Math.max(0, seen.changed.indexOf(layer));
}

export function Diagram(props: DiagramProps) {
  const { assessment, decidingLayer, openLayer, onLayer, isFrozen, isStill, width } = props;
  const content = useMemo(() => viewDiagram(assessment, decidingLayer), [assessment, decidingLayer]);
  const orderOf = useTurningOrder(assessment);
  const picture = useMemo(() => layDiagram(content, groundOf(width ?? DRAWN_WIDTH)), [content, width]);
  const isList = width !== null && width < LEAST_WIDTH;
  return (
    <>
      {(isList || width === null) && <LayerRows content={content} openLayer={openLayer} onLayer={onLayer} />}
      {!isList && (
        <div className="stage-ground">
          <DiagramGround picture={picture} margin={MARGIN}>
            {picture.cards.map((card) => (
              <CardFace
                key={card.content.layer}
                card={card}
                isOpen={card.content.layer === openLayer}
                isFrozen={isFrozen}
                order={orderOf(card.content.layer)}
                isStill={isStill}
              />
            ))}
          </DiagramGround>
          <CardButtons cards={picture.cards} margin={MARGIN} openLayer={openLayer} onLayer={onLayer} />
        </div>
      )}
    </>
  );
}
