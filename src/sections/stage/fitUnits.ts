/** Sets units into a rectangle as large as they fit: squares are machines, cores, brokers or models; dots are tables or jobs. */

export type UnitShape = 'square' | 'dot';

export interface UnitField {
  readonly shape: UnitShape;
  readonly size: number;
  readonly pitch: number;
  readonly columns: number;
  readonly rows: number;
  /** Marks that are drawn. */
  readonly marks: number;
  /** What one mark stands for; a power of ten, 1 where there is room for all. */
  readonly each: number;
  readonly width: number;
  readonly height: number;
}

export interface UnitRoom {
  readonly width: number;
  readonly height: number;
}

interface Step {
  readonly size: number;
  readonly pitch: number;
}

const STEPS: Readonly<Record<UnitShape, readonly Step[]>> = {
  square: [
    { size: 11, pitch: 15 },
    { size: 8, pitch: 11 },
    { size: 6.5, pitch: 8.6 },
    { size: 4.6, pitch: 6 },
  ],
  dot: [
    { size: 5, pitch: 8.6 },
    { size: 4, pitch: 7 },
    { size: 4, pitch: 6 },
    { size: 3, pitch: 4.6 },
  ],
};
const TEN = 10;
/** What is left of a part that sizes without steps is no unit of its own. */
const CRUMB = 0.05;

const along = (length: number, { size, pitch }: Step) => Math.floor((length - size) / pitch + 1);

function fieldOf(
  marks: number,
  room: UnitRoom,
  step: Step,
  shape: UnitShape,
  each: number,
): UnitField | null {
  const most = along(room.width, step);
  if (most < 1 || along(room.height, step) < 1) return null;
  const rows = Math.ceil(marks / most);
  if (rows > along(room.height, step)) return null;
  const columns = Math.ceil(marks / rows);
  const { size, pitch } = step;
  return {
    shape,
    size,
    pitch,
    columns,
    rows,
    marks,
    each,
    width: (columns - 1) * pitch + size,
    height: (rows - 1) * pitch + size,
  };
}

/** Null for none, and where not even the smallest mark has room. */
export function fitUnits(count: number, room: UnitRoom, shape: UnitShape): UnitField | null {
  if (!Number.isFinite(count) || count < CRUMB) return null;
  const whole = Math.max(1, Math.ceil(count - CRUMB));
  for (let each = 1; each <= whole * TEN; each *= TEN) {
    const marks = Math.ceil(whole / each);
    for (const step of STEPS[shape]) {
      const field = fieldOf(marks, room, step, shape, each);
      if (field !== null) return field;
    }
  }
  return null;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Thickness of the line that turns the path of a field into its marks: squares get round corners from it. */
export const unitStroke = ({ shape, size }: UnitField): number => (shape === 'dot' ? size : size / 2);

/** One path for the whole field: dots as round ends of lines without length, squares as smaller squares within a thick line. */
export function drawUnits(
  { shape, size, pitch, columns, marks }: UnitField,
  left: number,
  top: number,
): string {
  let path = '';
  for (let index = 0; index < marks; index += 1) {
    const x = left + (index % columns) * pitch;
    const y = top + Math.floor(index / columns) * pitch;
    path +=
      shape === 'dot'
        ? `M${round(x + size / 2)} ${round(y + size / 2)}h.01`
        : `M${round(x + size / 4)} ${round(y + size / 4)}h${round(size / 2)}v${round(size / 2)}h${round(-size / 2)}z`;
  }
  return path;
}
