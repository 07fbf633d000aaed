/** A run id in the form of a UUID, the same for the same scenario and run. */
import { hashText } from './hashText';

const HEX = 16;
const WORDS = 4;
const WORD_LENGTH = 8;

export function nameRun(text: string): string {
  const hex = Array.from({ length: WORDS }, (_, index) =>
    hashText(`${index}:${text}`).toString(HEX).padStart(WORD_LENGTH, '0'),
  ).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
