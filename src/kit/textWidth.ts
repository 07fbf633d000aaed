/**
 * How wide a text is in Inter, without a page to measure it on: pure geometry can place labels, and the built page is laid out as the
 * browser lays it out. The advances are those of the font file the page loads (Inter 4, text cut, tabular figures), measured once in
 * thousandths of an em, two base-36 digits a character; kerning is left out, which makes texts a little wider than they are drawn.
 */

/** Space to tilde, then en dash, minus, apostrophe, multiplication sign, no-break space. */
const OTHERS = '\u2013\u2212\u2019\u00d7\u00a0';
const FIRST = 32;
const ASCII = 95;
const RADIX = 36;

const REGULAR =
  '7h7scmhhhrqvhs82avavi0i07hi07h9wi0i0i0i0i0i0i0i0i0i07h7hi0i0i0e9qvj2i4k9jygnfjkokj7dfrijfmoyktl7hnl7huhre5kkhjoyiufjhfav8iavczdi8pfhgvfqgvg2a3gwga6m6mf46mo8gagigvgvapei91gaf1mjf2f1f4av95avi0dwi05ui07h';
const STRONG =
  '7h8rdyhui2roid8favavhyhy7hhy7haihyhyhyhyhyhyhyhyhyhy7h7hhyhyhyf8ruk8iakgjzgtfqkskn7mg2jjfopkkzlbhvlfi4i2emkcijpzjzg3i4av93avdbdy9mfwhag4hagcarhbgy7878fs78ozgygthahab8f79vgyfrn9fqftflav9yavhydwhy6mhy7h';

function readAdvances(text: string): readonly number[] {
  return Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), RADIX),
  );
}

export type TextWeight = 'regular' | 'strong';

const ADVANCES: Readonly<Record<TextWeight, readonly number[]>> = {
  regular: readAdvances(REGULAR),
  strong: readAdvances(STRONG),
};
const PER_EM = 1000;
/** A character that is not known is as wide as a wide one. */
const UNKNOWN = 1000;

/** Width in pixels at a size in pixels; `strong` is weight 620, the heaviest that text of this size has. */
export function textWidth(text: string, size: number, weight: TextWeight = 'regular'): number {
  const advances = ADVANCES[weight];
  let sum = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0) - FIRST;
    const other = OTHERS.indexOf(letter);
    const index = code >= 0 && code < ASCII ? code : other < 0 ? -1 : ASCII + other;
    sum += advances[index] ?? UNKNOWN;
  }
  return (sum * size) / PER_EM;
}

export interface TextRoom {
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly weight?: TextWeight;
}

/** As many words on each line as have room; null where one word is too wide, or the lines are too many. */
function fillLines(
  words: readonly string[],
  { width, lines, size, weight }: TextRoom,
): readonly string[] | null {
  const filled: string[] = [];
  for (const word of words) {
    const last = filled.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (textWidth(word, size, weight) > width) return null;
    if (last !== undefined && textWidth(joined, size, weight) <= width) filled[filled.length - 1] = joined;
    else filled.push(word);
  }
  return filled.length <= lines ? filled : null;
}

/** The text in as few lines as it needs and about even ones, broken at spaces; null when it does not fit. */
export function wrapText(text: string, room: TextRoom): readonly string[] | null {
  const words = text.split(' ');
  const lines = fillLines(words, room);
  if (lines === null || lines.length < 2) return lines;
  const widths = words.flatMap((_, from) =>
    words
      .slice(from)
      .map((_, count) => textWidth(words.slice(from, from + count + 1).join(' '), room.size, room.weight)),
  );
  const least = widths
    .filter((width) => width <= room.width)
    .sort((a, b) => a - b)
    .find((width) => fillLines(words, { ...room, width, lines: lines.length }) !== null);
  return least === undefined ? lines : fillLines(words, { ...room, width: least, lines: lines.length });
}
