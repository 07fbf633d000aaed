// The table of the comparison: heads, what is asked, what stands in each layer, and the answers with their differences.

import { type CompareColumn, type CompareRow, columnId } from '../../drawing/compare/compareColumn';
import { compareInputs } from '../../drawing/compare/compareInputs';
import { compareLayers } from '../../drawing/compare/compareLayers';
import { compareMetrics } from '../../drawing/compare/compareMetrics';
import { comparePromises } from '../../drawing/compare/comparePromises';
import { COMPARE } from '../../words/compare';
import { type ColumnActions, ColumnButtons } from './ColumnButtons';
import { DifferenceMark } from './DifferenceMark';
import { CELL, GroupHead, HEAD, TextRow } from './TextRow';

interface CompareTableProps extends ColumnActions {
  readonly columns: readonly CompareColumn[];
}

/** Columns of one width, wide enough to be read; what does not fit is scrolled to. */
const LEAST_WIDTHS = ['', 'min-w-64', 'min-w-100', 'min-w-136', 'min-w-172'];

const isEqual = ({ cells }: CompareRow) => cells.every(({ isSame }, index) => index === 0 || isSame);

export function CompareTable({ columns, ...actions }: CompareTableProps) {
  const inputs = compareInputs(columns);
  const promises = comparePromises(columns);
  const span = columns.length + 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="overflow-x-auto" tabIndex={0} aria-label={COMPARE.caption}>
      <table className={`w-full table-fixed text-micro ${LEAST_WIDTHS[columns.length] ?? ''}`}>
        <caption className="sr-only">{COMPARE.caption}</caption>
        <thead>
          <tr className="border-t border-hairline text-left align-top">
            <td className={HEAD} />
            {columns.map((column) => (
              <th key={columnId(column)} scope="col" className={`${CELL} font-normal`}>
                <span className="block text-[1.0625rem]/6 font-semibold text-ink-1">
                  {column.letter ?? COMPARE.now}
                </span>
                <span className="text-ink-3">{column.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="print:hidden">
          <tr>
            <th scope="row" className={`${HEAD} text-ink-3`}>
              <span className="sr-only">{COMPARE.actions}</span>
            </th>
            {columns.map(({ letter }) => (
              <td key={letter ?? 'now'} className={CELL}>
                {letter && <ColumnButtons letter={letter} {...actions} />}
              </td>
            ))}
          </tr>
        </tbody>
        <tbody data-inputs="">
          <GroupHead span={span} name={COMPARE.groups.inputs}>
            {inputs.length === 0 ? COMPARE.sameInputs : COMPARE.followers}
          </GroupHead>
          {inputs.map((row) => (
            <TextRow key={row.id} row={row} isFaint={false} />
          ))}
        </tbody>
        <tbody>
          <GroupHead span={span} name={COMPARE.groups.layers} />
          {compareLayers(columns).map((row) => (
            <TextRow key={row.id} row={row} isFaint={isEqual(row)} />
          ))}
        </tbody>
        <tbody>
          <GroupHead span={span} name={COMPARE.groups.metrics} />
          <TextRow row={promises} isFaint={isEqual(promises)} />
          {compareMetrics(columns).map(({ id, name, source, cells }) => (
            <tr key={id} data-source={source} className="border-t border-hairline align-top">
              <th scope="row" className={`${HEAD} text-ink-2`}>
                {name}
              </th>
              {cells.map((cell) => (
                <td key={cell.id} className={`${CELL} tabular-nums text-ink-1`}>
                  <span className="block font-medium">{cell.text}</span>
                  {cell.difference && <DifferenceMark difference={cell.difference} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
