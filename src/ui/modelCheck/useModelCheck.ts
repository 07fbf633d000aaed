// Runs the check when asked, keeps its pieces as they come, and forgets them with the page.
import { useEffect, useRef, useState } from 'react';
import type { CheckPart, Scenario } from '../../engine';
import type { CheckListener, runCheck } from '../../runner/check/runCheck';

export type RunCheck = typeof runCheck;
type Part<Kind extends CheckPart['kind']> = Extract<CheckPart, { kind: Kind }>;

export interface ModelCheck {
  readonly status: 'waiting' | 'running' | 'done' | 'failed';
  readonly published: Part<'published'> | null;
  readonly anchors: Part<'anchors'> | null;
  readonly organisations: Part<'organisations'> | null;
  readonly laws: Part<'laws'> | null;
  readonly tookMs: number | null;
  /** The visitor's own numbers with which it ran. */
  readonly constants: Scenario['constants'];
}

const SCENARIOS = 200;
const NOTHING: ModelCheck = {
  status: 'waiting',
  published: null,
  anchors: null,
  organisations: null,
  laws: null,
  tookMs: null,
  constants: undefined,
};

/** Each run draws other scenarios than the one before. */
export function useModelCheck(run: RunCheck, constants: Scenario['constants']) {
  const [check, setCheck] = useState<ModelCheck>(NOTHING);
  const seed = useRef(0);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  function start(): void {
    stop.current();
    seed.current += 1;
    setCheck({ ...NOTHING, status: 'running', constants });
    const listener: CheckListener = {
      onPart: (part) => setCheck((now) => ({ ...now, [part.kind]: part })),
      onDone: (tookMs) => setCheck((now) => ({ ...now, status: 'done', tookMs })),
      onFailure: () => setCheck((now) => ({ ...now, status: 'failed' })),
    };
    stop.current = run({ seed: seed.current, scenarios: SCENARIOS, constants }, listener);
  }
  return { check, start };
}
