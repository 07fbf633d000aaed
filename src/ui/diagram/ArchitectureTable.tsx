// Sets the layers as rows of a real table, in a region that scrolls by itself.

import type { TableRow, TableTotals } from '../../drawing/diagram/viewTable';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { LayerOpener } from './LayerHeading';
import { LoadBar } from './LoadBar';
import { SwapButton } from './SwapButton';
import { Troubles } from './Troubles';

interface ArchitectureTableProps extends LayerOpener {
  readonly rows: readonly TableRow[];
  readonly totals: TableTotals;
}

export function ArchitectureTable({ rows, totals, openLayer, onOpen, ...swapper }: ArchitectureTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="table-scroll" tabIndex={0} aria-label="Architecture as a table">
      <table className="architecture-table">
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col">What stands there</th>
            <th scope="col">Units</th>
            <th scope="col">Tightest limit</th>
            <th scope="col" className="figure">
              Infrastructure
            </th>
            <th scope="col" className="figure">
              People
            </th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.layer}
              data-layer={row.layer}
              {...sourceOf(`layer:${row.layer}`)}
              data-binds={row.binds || undefined}
              data-open={openLayer === row.layer || undefined}
            >
              <th scope="row">
                <button
                  type="button"
                  className="table-button"
                  aria-expanded={openLayer === row.layer}
                  onClick={() => onOpen(row.layer)}
                >
                  {row.title}
                </button>
                {row.binds && <span className="binds-word"> binds</span>}
                <SwapButton layer={row.layer} title={row.title} {...swapper} />
              </th>
              <td className="table-part">{row.part}</td>
              <td>{row.units}</td>
              <td className="table-limit">
                {row.load ? (
                  <>
                    <LoadBar load={row.load} />
                    <span aria-hidden="true">{row.load.limit}</span>
                  </>
                ) : (
                  'none near'
                )}
              </td>
              <td className="figure">{row.infrastructure}</td>
              <td className="figure">{row.people}</td>
              <td className="table-why">
                {row.troubles.length > 0 ? <Troubles troubles={row.troubles} /> : row.why}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot {...sourceOf('metric:cost')}>
          <tr>
            <th scope="row" colSpan={4}>
              A month, all layers
            </th>
            <td className="figure">{totals.infrastructure}</td>
            <td className="figure">{totals.people}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
