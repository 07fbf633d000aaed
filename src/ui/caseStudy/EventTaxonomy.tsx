// The three events of the taxonomy with their fields, beside a run that speaks them.

import { sampleEvents } from '../../drawing/caseStudy/sampleEvents';
import type { Assessment } from '../../engine';
import { EVENT_TAXONOMY } from '../../words/caseStudy';
import { SECTIONS } from '../../words/frame';
import { SectionFrame } from '../why/SectionFrame';
import { EventSample } from './EventSample';

export function EventTaxonomy({ now }: { readonly now: Assessment }) {
  return (
    <SectionFrame id={SECTIONS.events} heading={EVENT_TAXONOMY.heading} lead={EVENT_TAXONOMY.lead}>
      <div className="grid rounded-card border border-hairline bg-surface md:grid-cols-[4fr_5fr]">
        <ul className="grid min-w-0 gap-5 p-4 sm:p-6">
          {EVENT_TAXONOMY.events.map(({ name, purpose, fields }) => (
            <li key={name}>
              <h3 className="font-mono text-small/5 font-semibold tracking-tight text-ink-1">{name}</h3>
              <p className="mt-0.5 text-micro text-ink-3">{purpose}</p>
              <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-micro">
                {fields.map((field) => (
                  <div key={field.name} className="col-span-2 grid grid-cols-subgrid">
                    <dt className="font-mono tracking-tight text-ink-2">{field.name}</dt>
                    <dd className="text-ink-3">{field.meaning}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
        <div className="min-w-0 border-hairline p-4 max-md:border-t sm:p-6 md:border-l">
          <EventSample events={sampleEvents(now)} />
        </div>
      </div>
    </SectionFrame>
  );
}
