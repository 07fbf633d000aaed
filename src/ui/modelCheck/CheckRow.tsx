// One row of a check; why it misses stands below it, over the whole width.
import type { CheckRowView } from '../../drawing/modelCheck/checkView';
import { StateMark } from './StateMark';

interface CheckRowProps {
  readonly row: CheckRowView;
  readonly hasErrors: boolean;
}

const COLUMNS = 4;

export function CheckRow({ row, hasErrors }: CheckRowProps) {
  const { title, note, source, published, computed, error, passes, state, sentence } = row;
  return (
    <tbody className="border-t border-hairline">
      <tr className="align-baseline">
        <th scope="row" className="py-2 pr-3 text-left font-normal">
          {source ? (
            <a
              href={source.url}
              title={source.title}
              rel="noopener noreferrer"
              target="_blank"
              className="border-b border-dotted border-control text-ink-1 hover:border-ink-1"
            >
              {title}
            </a>
          ) : (
            <span className="text-ink-1">{title}</span>
          )}
          {note && <span className="block text-ink-3 wrap-break-word">{note}</span>}
        </th>
        <td className="py-2 pr-3 wrap-break-word text-ink-2">{published}</td>
        <td className="py-2 pr-3 wrap-break-word text-ink-1">{computed}</td>
        {hasErrors && <td className="py-2 pr-3 whitespace-nowrap text-ink-2 max-sm:sr-only">{error}</td>}
        <td className="py-2">
          <StateMark passes={passes} word={state} />
        </td>
      </tr>
      {sentence && (
        <tr>
          <td colSpan={hasErrors ? COLUMNS + 1 : COLUMNS} className="pb-2.5 text-ink-2">
            <span className="block max-w-[84ch]">{sentence}</span>
          </td>
        </tr>
      )}
    </tbody>
  );
}
