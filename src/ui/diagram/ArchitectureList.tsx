// Sets each layer as a definition list, where a table has no room.

import type { TableRow, TableTotals } from '../../drawing/diagram/viewTable';
import { sourceOf } from '../../drawing/receipt/numberId';
import { LayerHeading, type LayerOpener } from './LayerHeading';
import { Troubles } from './Troubles';

interface ArchitectureListProps extends LayerOpener {
  readonly rows: readonly TableRow[];
  readonly totals: TableTotals;
}

export function ArchitectureList({ rows, totals, ...opener }: ArchitectureListProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without markers lose their role in Safari. */}
      <ol className="table-list" role="list" aria-label="Architecture">
        {rows.map((row) => (
          <li
            key={row.layer}
            data-layer={row.layer}
            {...sourceOf(`layer:${row.layer}`)}
            data-binds={row.binds || undefined}
          >
            <div className="layer-head">
              <LayerHeading layer={row.layer} title={row.title} {...opener} />
              {row.binds && <span className="binds-word">binds</span>}
            </div>
            <p className="layer-part" id={`stands-${row.layer}`}>
              {row.part}
            </p>
            {row.troubles.length > 0 && <Troubles troubles={row.troubles} />}
            <dl>
              <dt>Units</dt>
              <dd>{row.units}</dd>
              <dt>Tightest limit</dt>
              <dd>{row.load ? `${row.load.limit} at ${row.load.percent}` : 'none near'}</dd>
              <dt>Cost</dt>
              <dd>
                {row.infrastructure}, people {row.people}
              </dd>
              <dt>Why</dt>
              <dd>{row.why}</dd>
            </dl>
          </li>
        ))}
      </ol>
      <p className="table-sum" {...sourceOf('metric:cost')}>
        A month, all layers: {totals.infrastructure}, people {totals.people}
      </p>
    </>
  );
}
