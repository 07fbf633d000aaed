// The model held against the world in the visitor's own browser: it starts when it comes into sight.
import { useEffect, useRef } from 'react';
import type { Scenario } from '../../engine';
import { SECTIONS } from '../../words/frame';
import { CHECK } from '../../words/modelCheck';
import { useInSight } from '../assumptions/useInSight';
import { SectionFrame } from '../why/SectionFrame';
import { AnchorsGroup } from './AnchorsGroup';
import { CheckControls } from './CheckControls';
import { LawsGroup } from './LawsGroup';
import { OrganisationsGroup } from './OrganisationsGroup';
import { PublishedGroup } from './PublishedGroup';
import { type RunCheck, useModelCheck } from './useModelCheck';

interface ModelCheckSectionProps {
  readonly constants: Scenario['constants'];
  readonly run: RunCheck;
}

export function ModelCheckSection({ constants, run }: ModelCheckSectionProps) {
  const { check, start } = useModelCheck(run, constants);
  const place = useRef<HTMLDivElement>(null);
  const inSight = useInSight(place);
  /** With the own numbers of this render, so that it may start by itself at any time. */
  const latestStart = useRef(start);
  latestStart.current = start;
  useEffect(() => {
    if (inSight) latestStart.current();
  }, [inSight]);
  return (
    <SectionFrame
      id={SECTIONS.check}
      heading={CHECK.heading}
      lead={CHECK.lead}
      aside={<CheckControls check={check} constants={constants} onStart={start} />}
    >
      <div ref={place} className="rounded-card border border-hairline bg-surface" data-check="">
        <OrganisationsGroup part={check.organisations} />
        <AnchorsGroup part={check.anchors} />
        <PublishedGroup part={check.published} />
        <LawsGroup part={check.laws} />
      </div>
    </SectionFrame>
  );
}
