// Lists the layers beside the drawing, each with the button that opens its receipt.

import type { TableRow } from '../../drawing/diagram/viewTable';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { TimeLayout } from '../../drawing/time/layTime';
import type { Aside } from '../../drawing/time/stepAside';
import { LayerHeading, type LayerOpener } from './LayerHeading';
import { LoadBar } from './LoadBar';
import { Troubles } from './Troubles';

interface TimeRowsProps extends LayerOpener {
  readonly rows: readonly TableRow[];
  readonly layout: TimeLayout;
  readonly asides: readonly Aside[];
}

export function TimeRows({ rows, layout, asides, ...opener }: TimeRowsProps) {
  return (
    <ol className="time-rows" aria-label="Architecture" data-narrow={layout.isNarrow || undefined}>
      {rows.map((row, index) => (
        <li
          key={row.layer}
          className="time-row"
          data-layer={row.layer}
          {...sourceOf(`layer:${row.layer}`)}
          data-binds={row.binds || undefined}
          data-troubled={row.troubles.length > 0 || undefined}
          data-open={opener.openLayer === row.layer || undefined}
          style={{ top: layout.rowTops[index], height: layout.headHeight || layout.rowHeight }}
        >
          <div className="time-name" style={{ width: asides[index]?.width, marginLeft: asides[index]?.left }}>
            <div className="layer-head">
              <LayerHeading layer={row.layer} title={row.title} {...opener} />
              {row.binds && <span className="binds-tag">binds</span>}
            </div>
            <p className="layer-part" id={`stands-${row.layer}`}>
              {row.part}
            </p>
            {row.troubles.length > 0 ? (
              <Troubles troubles={row.troubles.slice(0, 1)} />
            ) : (
              row.load && (
                <div className="time-load">
                  <LoadBar load={row.load} />
                  <span aria-hidden="true">{row.load.limit}</span>
                </div>
              )
            )}
          </div>
          {layout.unitsWidth > 0 && (
            <p className="time-count" style={{ left: layout.labelWidth, width: layout.unitsWidth }}>
              {row.unitsShort}
            </p>
          )}
          <p className="time-cost">
            {row.infrastructure} <small>+{row.people}</small>
          </p>
        </li>
      ))}
    </ol>
  );
}
