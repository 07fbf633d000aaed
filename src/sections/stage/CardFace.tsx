// Draws one layer at its place; the button that lies over it says the same to those who do not see it.
import { sourceOf } from '../../drawing/receipt/numberId';
import { drawUnits, unitStroke } from './fitUnits';
import type { LaidCard, PlacedUnits } from './layCard';
import type { Box } from './place';
import { SvgText } from './SvgText';
import { useTurn } from './useTurn';

interface CardFaceProps {
  readonly card: LaidCard;
  readonly isOpen: boolean;
  readonly isFrozen: boolean;
  /** Place among the layers that turn at once; each turns a little after the one before. */
  readonly order: number;
  readonly isStill: boolean;
}

const WARNING = 'M8 1.500 1.500 13h13zM8 6v3.200M8 11.200v.1';

export function CardFace({ card: laid, isOpen, isFrozen, order, isStill }: CardFaceProps) {
  const { card, phase, delayMs } = useTurn(laid, order, isStill);
  const { content, box, texts, units, racks, bar, isBar, isBare } = card;
  const size = { width: box.width, height: box.height, rx: isBar ? 11 : 12 };
  const inset = isBar ? 10 : 12;
  return (
    <g
      className="stage-card"
      data-layer={content.layer}
      {...sourceOf(`layer:${content.layer}`)}
      data-open={isOpen || undefined}
      data-decides={content.decides || undefined}
      data-broken={content.troubles.length > 0 || undefined}
      data-frozen={isFrozen || undefined}
      data-bare={isBare || undefined}
      transform={`translate(${box.x} ${box.y})`}
    >
      <g
        className="stage-face"
        data-phase={phase ?? undefined}
        style={phase === 'away' ? { animationDelay: `${delayMs}ms` } : undefined}
      >
        <rect className="stage-card-ground" {...size} />
        <rect className="stage-card-tint" {...size} />
        <rect className="stage-card-edge" {...size} />
        <rect className="stage-card-hue" y={inset} width={3} height={box.height - 2 * inset} rx={1.5} />
        {texts.map((text) => (
          <SvgText key={`${text.y} ${text.text}`} {...text} />
        ))}
        {!isBar &&
          texts
            .filter(({ tone }) => tone === 'broken')
            .map(({ x, y }) => (
              <path
                key={y}
                className="stage-warning"
                d={WARNING}
                transform={`translate(${x - 20} ${y - 12})`}
              />
            ))}
        {racks.length > 0 ? (
          <Racks racks={racks} units={units} />
        ) : (
          units.map((field) => <Units key={field.x} field={field} />)
        )}
        {bar && (
          <g className="stage-load" data-full={bar.isFull || undefined}>
            <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} rx={1.5} />
            <rect x={bar.x} y={bar.y} width={bar.width * bar.fill} height={bar.height} rx={1.5} />
          </g>
        )}
      </g>
    </g>
  );
}

function Units({ field }: { readonly field: PlacedUnits }) {
  return (
    <path
      className="stage-units"
      data-shape={field.shape}
      d={drawUnits(field, field.x, field.y)}
      strokeWidth={unitStroke(field)}
    />
  );
}

function Racks({ racks, units }: { readonly racks: readonly Box[]; readonly units: readonly PlacedUnits[] }) {
  const machines = units.flatMap(({ x, y, width, size, pitch, marks }) =>
    Array.from({ length: marks }, (_, place) => ({ x, y: y + place * pitch, width, height: size })),
  );
  return (
    <>
      {racks.map((rack) => (
        <rect key={rack.x} className="stage-rack" {...rack} rx={7} />
      ))}
      {machines.map((machine) => (
        <rect key={`${machine.x} ${machine.y}`} className="stage-machine" {...machine} rx={3.5} />
      ))}
    </>
  );
}
