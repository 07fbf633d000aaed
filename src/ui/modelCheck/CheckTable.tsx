// Rows of a check: what is published, what is computed here, how far apart, and how that ends.
import type { CheckRowView } from '../../drawing/modelCheck/checkView';
import { CheckRow } from './CheckRow';

interface CheckTableProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly CheckRowView[];
}

/** Without a column for the error where nothing has one. */
export function CheckTable({ name, columns, rows }: CheckTableProps) {
  const hasErrors = columns.length > 4;
  return (
    <table aria-label={name} className="mt-2 w-full text-micro tabular-nums">
      <thead className="text-ink-3">
        <tr>
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className={`py-1.5 pr-3 text-left font-normal last:pr-0 ${index === 0 ? 'w-[38%] max-sm:w-[42%]' : ''} ${index === 3 && hasErrors ? 'max-sm:sr-only' : ''}`}
            >
              <span className={index === columns.length - 1 ? 'max-sm:sr-only' : ''}>{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <CheckRow key={row.id} row={row} hasErrors={hasErrors} />
      ))}
    </table>
  );
}
