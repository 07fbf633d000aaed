/** Numbers of the answer table: few enough digits that another machine's last bit does not show, in one form for each value. */
const SIGNIFICANT_DIGITS = 5;

export function writeNumber(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}
