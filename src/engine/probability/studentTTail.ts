/** The upper tail of Student's law. */
import { betaCdf } from './betaCdf';

/** P(T > t) with the given degrees of freedom. Source: DLMF 8.17 via I_x(df/2, 1/2) with x = df/(df + t²). */
export function studentTTail(t: number, degreesOfFreedom: number): number {
  const bothTails = betaCdf(
    { alpha: degreesOfFreedom / 2, beta: 1 / 2 },
    degreesOfFreedom / (degreesOfFreedom + t * t),
  );
  return t > 0 ? bothTails / 2 : 1 - bothTails / 2;
}
