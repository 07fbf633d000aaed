// Layers as rows and lanes in them: what is taken, what is free, and the tests for which there is no lane.

import type { LanesDrawing, LayerRow } from '../../drawing/experiments/drawLanes';
import { EXPERIMENTS } from '../../words/experiments';
import { formatNumber } from '../../words/format/number';

/** A single test among hundreds stays visible. */
const LEAST_TAKEN_RATIO = 0.012;
const percent = (ratio: number): string => `${ratio * 100}%`;
const BAR = { y: 1, height: 10, rx: 2 } as const;
const TAKEN = 'fill-ink-2 forced-colors:fill-[CanvasText]';
const FREE =
  'fill-hairline forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText] forced-colors:[stroke-width:0.5px]';

function LayerBar({ takenRatio, lanes }: LayerRow) {
  return (
    <svg className="block h-3 w-full" aria-hidden="true">
      {lanes.length === 0 && <rect {...BAR} width="100%" className={FREE} />}
      {lanes.length === 0 && takenRatio > 0 && (
        <rect {...BAR} width={percent(Math.max(takenRatio, LEAST_TAKEN_RATIO))} className={TAKEN} />
      )}
      {lanes.map(({ id, fromRatio, sizeRatio, isTaken }) => (
        <rect
          key={id}
          {...BAR}
          x={percent(fromRatio)}
          width={percent(sizeRatio)}
          className={isTaken ? TAKEN : FREE}
        />
      ))}
    </svg>
  );
}

export function LanesPicture({ drawing }: { readonly drawing: LanesDrawing }) {
  const { layers, moreLayers, short, shortLanes, sentence } = drawing;
  return (
    <section aria-label={EXPERIMENTS.lanes}>
      <h4 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{EXPERIMENTS.lanes}</h4>
      <p className="mt-1 text-micro text-ink-2 tabular-nums">{sentence}</p>
      <div className="mt-3 grid gap-0.5">
        {layers.map((layer) => (
          <LayerBar key={layer.id} {...layer} />
        ))}
      </div>
      {moreLayers > 0 && <p className="mt-1 text-micro text-ink-3">and {moreLayers} more layers</p>}
      {short > 0 && (
        <div className="mt-2">
          <svg className="block h-3 w-full" aria-hidden="true">
            {shortLanes.map(({ id, fromRatio, sizeRatio }) => (
              <rect
                key={id}
                {...BAR}
                x={percent(fromRatio)}
                width={percent(sizeRatio)}
                strokeDasharray="2 2"
                className="fill-transparent stroke-warn forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText]"
              />
            ))}
          </svg>
          <p className="mt-1 text-micro text-warn">
            {short === 1 ? '1 test has no lane' : `${formatNumber(short, 0)} tests have no lane`}
          </p>
        </div>
      )}
    </section>
  );
}
