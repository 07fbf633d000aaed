/** The constants of migration that a scenario is reckoned with, each with its range; a number of the visitor's own is known, as it is in the study of doubt. */
import { catalogOf } from '../catalog/catalog';
import { MIGRATION_CONSTANTS, type MigrationConstantId } from '../catalog/constants/migration';
import type { Scenario } from '../scenario/scenario';
import type { Spread } from './spread';

export function migrationSpread(scenario: Scenario): (id: MigrationConstantId) => Spread {
  const { constants } = catalogOf(scenario);
  return (id) => {
    const value = constants[id];
    const isOwn = scenario.constants?.[id] !== undefined;
    const { low, high } = isOwn ? { low: value, high: value } : MIGRATION_CONSTANTS[id];
    return { value, low, high };
  };
}
