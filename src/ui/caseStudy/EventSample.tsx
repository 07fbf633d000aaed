// One run of the present scenario as newline-delimited JSON.

import type { SampleEvent } from '../../drawing/caseStudy/sampleEvents';
import { sourceOf } from '../../drawing/receipt/numberId';
import { EVENT_TAXONOMY } from '../../words/caseStudy';

export function EventSample({ events }: { readonly events: readonly SampleEvent[] }) {
  return (
    <figure {...sourceOf('metric:latency')}>
      <figcaption className="mb-3 text-[0.9375rem]/5.5 font-semibold text-ink-1">
        {EVENT_TAXONOMY.sampleHeading}
        <span className="block text-micro font-normal text-ink-3">{EVENT_TAXONOMY.sampleNote}</span>
      </figcaption>
      <pre className="font-mono text-micro/5.5 tracking-tight wrap-anywhere whitespace-pre-wrap text-ink-3">
        {events.map(({ event, fields }) => (
          <code key={event} className="mb-2 block">
            {'{"event":"'}
            <b className="font-medium text-ink-1">{event}</b>
            {'"'}
            {Object.entries(fields).map(([name, value]) => (
              <span key={name}>
                ,<wbr />
                <span className="inline-block">
                  "{name}":<span className="text-ink-2">{JSON.stringify(value)}</span>
                </span>
              </span>
            ))}
            {'}'}
          </code>
        ))}
      </pre>
    </figure>
  );
}
