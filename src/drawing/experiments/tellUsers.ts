/** Says how many users a test needs, and how many it sees. */
import type { ExperimentPlan } from '../../engine';
import { formatEffect } from '../../words/format/experiments';
import { formatCount } from '../../words/format/number';

export function tellUsers(plan: ExperimentPlan): string {
  const { arms, usersPerArm, reducedUsersPerArm, varianceRemovedRatio, usersPerDay, newUsersPerDay } = plan;
  return [
    `A test needs ${formatCount(usersPerArm)} users in each of ${arms} arms;`,
    `with ${formatEffect(varianceRemovedRatio)} of the variance removed, ${formatCount(reducedUsersPerArm)}.`,
    `${formatCount(usersPerDay)} users come by a day, ${formatCount(newUsersPerDay)} of them new to it:`,
    `${formatCount(plan.usersSeen)} in ${plan.days === 1 ? '1 day' : `${plan.days} days`}.`,
  ].join(' ');
}
