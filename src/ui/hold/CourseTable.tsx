// The course as a table, for whoever does not read the drawing.

import { viewCourseTable } from '../../drawing/hold/viewCourseTable';
import type { Course } from '../../engine';
import { HOLD } from '../../words/hold';

export function CourseTable({ course, caption }: { readonly course: Course; readonly caption: string }) {
  return (
    <details className="mt-3">
      <summary className="min-h-6 cursor-pointer text-micro text-ink-2 hover:text-ink-1">
        {HOLD.table}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="mt-2 overflow-x-auto" tabIndex={0} aria-label={caption}>
        <table className="w-full text-micro whitespace-nowrap text-ink-2 tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="text-left text-ink-3">
              {HOLD.tableColumns.map((column) => (
                <th key={column} scope="col" className="py-1 pr-4 font-normal">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {viewCourseTable(course).map(({ value, cells: [first, ...rest], kept }) => (
              <tr key={value} className="border-t border-hairline">
                <th scope="row" className="py-1 pr-4 text-left font-medium text-ink-1">
                  {first}
                </th>
                {rest.map((cell, index) => (
                  <td
                    key={HOLD.tableColumns[index + 1]}
                    className={`py-1 pr-4 ${!kept && index === rest.length - 1 ? 'text-bad' : ''}`}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
