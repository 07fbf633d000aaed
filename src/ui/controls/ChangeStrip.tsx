import { sourceOf } from '../../drawing/receipt/numberId';

// Two lines beside the presets: what the last change was, and what came of it, each on its own where there is a cause to name.
interface ChangeStripProps {
  readonly title: string;
  readonly cause: string | null;
  readonly effect: string;
}

export function ChangeStrip({ title, cause, effect }: ChangeStripProps) {
  const line = cause ? 'block xl:truncate' : '';
  return (
    <p
      className="min-h-9 min-w-0 flex-1 text-micro text-ink-2 tabular-nums max-xl:order-3 max-xl:basis-full xl:line-clamp-2"
      {...sourceOf('choice')}
    >
      <span className={line} title={cause ? `${cause}. ${title}` : title}>
        {cause && `${cause}. `}
        <b className="font-semibold text-ink-1">{title}</b>
      </span>{' '}
      <span className={line} title={effect}>
        {effect}
      </span>
    </p>
  );
}
