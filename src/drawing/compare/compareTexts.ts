/** A row of texts, each with whether it says the same as the first. */
import { type CompareColumn, type CompareRow, columnId } from './compareColumn';

export function compareTexts(
  id: string,
  name: string,
  columns: readonly CompareColumn[],
  write: (column: CompareColumn) => string,
): CompareRow {
  const texts = columns.map(write);
  return {
    id,
    name,
    cells: columns.map((column, index) => ({
      id: columnId(column),
      text: texts[index] ?? '',
      isSame: index > 0 && texts[index] === texts[0],
    })),
  };
}
