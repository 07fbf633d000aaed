// The case in ninety seconds: four short answers side by side; on a phone the first stands, the others open.
import { useState } from 'react';
import { SECTIONS } from '../../words/frame';
import { SUMMARY, SUMMARY_HEADING, type SummaryPart } from '../../words/summary';
import { Icon } from '../controls/Icon';

type PartId = SummaryPart['id'];

export function Summary() {
  const [open, setOpen] = useState<PartId>('problem');
  const opened = SUMMARY.find(({ id }) => id === open);
  return (
    <section aria-label={SUMMARY_HEADING} className="summary">
      <ul className="summary-columns">
        {SUMMARY.map(({ id, heading, short }) => (
          <li key={id} className="summary-part" data-open={id === open}>
            <b className="font-semibold text-ink-2">{heading}.</b> <span>{short}</span>
          </li>
        ))}
      </ul>
      <div className="summary-pills">
        {SUMMARY.map(({ id, heading }) => (
          <button key={id} type="button" aria-pressed={id === opened?.id} onClick={() => setOpen(id)}>
            {heading}
          </button>
        ))}
      </div>
      <p className="summary-line">
        <a
          href={`#${SECTIONS.case}`}
          className="inline-flex min-h-6 items-center gap-1.5 text-ink-2 hover:text-ink-1"
        >
          The case in 90 seconds: {SUMMARY.map(({ heading }) => heading.toLowerCase()).join(', ')}
          <Icon name="down" className="size-3" />
        </a>
      </p>
    </section>
  );
}
