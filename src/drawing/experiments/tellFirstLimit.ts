/** Says in one sentence which of the two limits comes first, and in another where the tests asked for stand. */
import type { ExperimentPlan, PlatformLimits } from '../../engine';
import { formatTests } from '../../words/format/experiments';

export interface FirstLimit {
  readonly headline: string;
  readonly asked: string;
}

function tellHeadline({ askedPerMonth, layered }: ExperimentPlan, limits: PlatformLimits | null): string {
  const powered = formatTests(layered.perMonth);
  if (askedPerMonth > layered.perMonth)
    return layered.perMonth === 0
      ? `The traffic powers none of the ${formatTests(askedPerMonth)} tests a month.`
      : `The traffic powers ${powered} of the ${formatTests(askedPerMonth)} tests a month.`;
  if (limits === null) return `The traffic can power ${powered} tests a month.`;
  const { held } = limits;
  if (held.kind === 'never') return `The platform limits first: it breaks a promise even without a test.`;
  const carried = formatTests(held.testsPerMonth);
  return held.testsPerMonth < layered.perMonth
    ? `The platform limits first: ${carried} tests a month; the traffic could power ${powered}.`
    : `The traffic limits first: ${powered} tests a month; this architecture could carry ${held.kind === 'beyond' ? `${carried} and more` : carried}.`;
}

function tellAsked(plan: ExperimentPlan): string {
  const { askedPerMonth, layered, usersSeen, usersPerArm, arms } = plan;
  if (askedPerMonth === 0) return 'None is asked for.';
  if (askedPerMonth <= layered.perMonth)
    return `Asked for: ${formatTests(askedPerMonth)}. They have their users within the length that is set.`;
  return usersSeen < arms * usersPerArm
    ? 'One alone does not see its users within the length that is set. No infrastructure buys this.'
    : 'The others would end before they have their users. No infrastructure buys this.';
}

export function tellFirstLimit(plan: ExperimentPlan, limits: PlatformLimits | null): FirstLimit {
  return { headline: tellHeadline(plan, limits), asked: tellAsked(plan) };
}
