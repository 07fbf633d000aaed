/** The constants that moving is reckoned with, as a receipt lists constants: value in use beside ours. */
import type { ConstantEntry, ReceiptConstant, Scenario } from '../../engine';

export function listMigrationConstants(
  constants: readonly ConstantEntry[],
  own: Scenario['constants'] = {},
): readonly ReceiptConstant[] {
  return constants
    .filter(({ group }) => group === 'migration')
    .map(({ evidence, group: _group, ...constant }) => ({
      ...constant,
      value: own[constant.id] ?? constant.value,
      standard: constant.value,
      sources: evidence,
    }));
}
