// Leads to a constant in the list of all of them, which may still have to be loaded.
import type { ConstantId } from '../../engine';
import { leadTo, whenInPage } from '../../kit/whenInPage';

export function showConstant(constant: ConstantId): void {
  whenInPage(`constant-${constant}`, leadTo);
}
