/** Evaluates a polynomial by Horner's rule, highest power first. */
export function evaluatePolynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}
