import { sourceOf } from '../../drawing/receipt/numberId';

// Two lines beside the presets: what the last change was, and what came of it.
interface ChangeStripProps {
  readonly title: string;
  readonly cause: string | null;
  readonly effect: string;
}

export function ChangeStrip({ title, cause, effect }: ChangeStripProps) {
  return (
    <p
      className="min-h-9 min-w-0 flex-1 text-micro text-ink-2 tabular-nums max-xl:order-3 max-xl:basis-full"
      {...sourceOf('choice')}
    >
      <span className="block xl:truncate" title={cause ? `${cause}. ${title}` : title}>
        {cause && `${cause}. `}
        <b className="font-semibold text-ink-1">{title}</b>
      </span>
      <span className="block xl:truncate" title={effect}>
        {effect}
      </span>
    </p>
  );
}
