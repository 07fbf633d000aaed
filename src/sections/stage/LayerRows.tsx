// The six layers one under the other, where a drawing has no room: the data's way as a line, each layer a button.
import { sourceOf } from '../../drawing/receipt/numberId';
import { LAYER_IDS, type LayerId } from '../../engine';
import { STAGE } from '../../words/stage';
import { drawUnits, fitUnits, unitStroke } from './fitUnits';
import type { CardContent, DiagramContent } from './viewDiagram';

interface LayerRowsProps {
  readonly content: DiagramContent;
  readonly openLayer: LayerId | null;
  readonly onLayer: (layer: LayerId) => void;
}

const ROOM = { width: 84, height: 26 };

function RowUnits({ content: { units } }: { readonly content: CardContent }) {
  const field = fitUnits(units.count, ROOM, units.shape);
  if (field === null) return null;
  return (
    <svg className="stage-row-units" width={field.width} height={field.height} aria-hidden="true">
      <path
        className="stage-units"
        data-shape={field.shape}
        d={drawUnits(field, 0, 0)}
        strokeWidth={unitStroke(field)}
      />
    </svg>
  );
}

export function LayerRows({ content, openLayer, onLayer }: LayerRowsProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lists without markers lose their role in Safari.
    <ol className="stage-rows" role="list" aria-label={STAGE.heading}>
      {LAYER_IDS.map((layer) => {
        const card = content.cards[layer];
        const [trouble] = card.troubles;
        return (
          <li
            key={layer}
            data-layer={layer}
            data-thread={`layer:${layer}`}
            {...sourceOf(`layer:${layer}`)}
            data-broken={trouble === undefined ? undefined : true}
          >
            <h3>
              <button type="button" aria-pressed={layer === openLayer} onClick={() => onLayer(layer)}>
                {card.title}
              </button>
              {card.decides && <span className="stage-row-decides">{STAGE.decides}</span>}
            </h3>
            <p>{card.names[0]}</p>
            {trouble !== undefined && <p className="stage-row-broken">{trouble}</p>}
            <RowUnits content={card} />
          </li>
        );
      })}
    </ol>
  );
}
