// The design as a table: a row for each layer, or a list of facts where a table has no room.
import { type TableRow, viewTable, viewTotals } from '../../drawing/diagram/viewTable';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Assessment, LayerId } from '../../engine';
import { OPTION_NAMES } from '../../words/options';
import { STAGE, TABLE } from '../../words/stage';
import './table.css';

interface TablePictureProps {
  readonly assessment: Assessment;
  readonly decidingLayer: LayerId | null;
  readonly openLayer: LayerId | null;
  readonly onLayer: (layer: LayerId) => void;
  readonly isNarrow: boolean;
}

const limitOf = ({ load }: TableRow) => (load ? `${load.limit} ${load.percent}` : TABLE.noLimit);

export function TablePicture({ isNarrow, ...props }: TablePictureProps) {
  return isNarrow ? <Facts {...props} /> : <Table {...props} />;
}

type Props = Omit<TablePictureProps, 'isNarrow'>;

function Table({ assessment, decidingLayer, openLayer, onLayer }: Props) {
  const totals = viewTotals(assessment);
  return (
    <table className="stage-table">
      <caption className="sr-only">{TABLE.caption}</caption>
      <thead>
        <tr>
          {TABLE.columns.map((column, index) => (
            <th key={column} scope="col" data-figure={index === 4 || index === 5 || undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {viewTable(assessment, decidingLayer).map((row) => (
          <tr
            key={row.layer}
            data-layer={row.layer}
            data-thread={`layer:${row.layer}`}
            data-open={row.layer === openLayer || undefined}
            {...sourceOf(`layer:${row.layer}`)}
          >
            <th scope="row">
              <button type="button" aria-pressed={row.layer === openLayer} onClick={() => onLayer(row.layer)}>
                {row.title}
              </button>
            </th>
            <td>
              <b>{OPTION_NAMES[assessment.parts[row.layer].option].name}</b>
              {row.binds && <span className="stage-decides">{STAGE.decides}</span>}
            </td>
            <td>{row.unitsShort}</td>
            <td>{limitOf(row)}</td>
            <td data-figure>{row.infrastructure}</td>
            <td data-figure>{row.people}</td>
            <td data-broken={row.troubles.length > 0 || undefined}>{row.troubles[0] ?? row.why}</td>
          </tr>
        ))}
      </tbody>
      <tfoot {...sourceOf('metric:cost')}>
        <tr>
          <th scope="row" colSpan={4}>
            {TABLE.total}
          </th>
          <td data-figure>{totals.infrastructure}</td>
          <td data-figure>{totals.people}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function Facts({ assessment, decidingLayer, openLayer, onLayer }: Props) {
  const totals = viewTotals(assessment);
  const [, , units, limit, infrastructure, people, why] = TABLE.columns;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without markers lose their role in Safari. */}
      <ol className="stage-facts" role="list" aria-label={STAGE.heading}>
        {viewTable(assessment, decidingLayer).map((row) => (
          <li key={row.layer} data-layer={row.layer} {...sourceOf(`layer:${row.layer}`)}>
            <h3>
              <button type="button" aria-pressed={row.layer === openLayer} onClick={() => onLayer(row.layer)}>
                {row.title}
              </button>
              {row.binds && <span className="stage-decides">{STAGE.decides}</span>}
            </h3>
            <p>{OPTION_NAMES[assessment.parts[row.layer].option].name}</p>
            <dl>
              {[
                [units, row.units],
                [limit, limitOf(row)],
                [infrastructure, row.infrastructure],
                [people, row.people],
                [why, row.troubles[0] ?? row.why],
              ].map(([term, fact]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{fact}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <p className="stage-facts-total" {...sourceOf('metric:cost')}>
        {TABLE.total}: {totals.infrastructure} {TABLE.and} {totals.people}
      </p>
    </>
  );
}
