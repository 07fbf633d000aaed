// The cost of the evolution beneath its lanes: what it is, what it could be, what of it is engineers; and a mark wherever a layer changes.
import type { PlacedEvolution } from './layEvolution';
import { SvgText } from './SvgText';

const MARK = { width: 3, pitch: 4, height: 7 };

export function EvolutionCurves({ picture }: { readonly picture: PlacedEvolution }) {
  const { curves, costTicks, ticks, span, key } = picture;
  return (
    <>
      {costTicks.map(({ y, text }) => (
        <g key={text.text}>
          <path className="evolution-level" d={`M${key.from} ${y}H${key.to}`} />
          <SvgText {...text} />
        </g>
      ))}
      {curves.range !== null && <path className="evolution-range" d={curves.range} />}
      <path className="evolution-people" d={curves.people} />
      <path className="evolution-cost" d={curves.cost} />
      {ticks.map(({ x, layers }) =>
        layers.map((layer, index) => (
          <rect
            key={`${x} ${layer}`}
            className="evolution-tick"
            data-layer={layer}
            x={x + (index - (layers.length - 1) / 2) * MARK.pitch - MARK.width / 2}
            y={span.bottom + 2}
            width={MARK.width}
            height={MARK.height}
          />
        )),
      )}
      {key.texts.map((text) => (
        <SvgText key={text.text} {...text} />
      ))}
      {key.marks.map(({ id, x, y }) =>
        id === 'range' ? (
          <rect key={id} className="evolution-range" x={x} y={y - 5} width="20" height="10" rx="2" />
        ) : (
          <path key={id} className={`evolution-${id}`} d={`M${x} ${y}h20`} />
        ),
      )}
    </>
  );
}
