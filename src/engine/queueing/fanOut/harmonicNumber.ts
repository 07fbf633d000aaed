/** The sum of 1/k for k from 1 to n. */
export function harmonicNumber(count: number): number {
  let sum = 0;
  for (let k = count; k >= 1; k -= 1) sum += 1 / k;
  return sum;
}
