// One column of the lineage: the tables of a stage with how each is fed or kept.
import type { LineageNode } from '../../drawing/caseStudy/drawLineage';

interface LineageColumnProps {
  readonly heading: string;
  readonly nodes: readonly LineageNode[];
}

export function LineageColumn({ heading, nodes }: LineageColumnProps) {
  return (
    <div className="min-w-0">
      <h3 className="mb-2.5 font-mono text-micro text-ink-3">{heading}</h3>
      <ul className="grid gap-2">
        {nodes.map(({ id, note }) => (
          <li
            key={id}
            className="flex min-h-9.5 flex-wrap items-center justify-between gap-x-2.5 rounded-[0.625rem] border border-hairline bg-card px-3 font-mono text-micro tracking-tight"
          >
            <span className="font-medium text-ink-1">{id}</span>
            <span className="text-ink-3">{note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
