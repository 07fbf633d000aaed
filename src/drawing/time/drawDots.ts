/** Dots drawn as one path of round caps: units of a layer, events on arrival. */
export interface DotField {
  readonly path: string;
  readonly diameter: number;
}

const MANY = 36;
const SOME = 12;

const round = (value: number): string => value.toFixed(1);

export function drawDot(x: number, y: number): string {
  return `M${round(x)} ${round(y)}h.01`;
}

/** Rows of dots around a middle height; more units, smaller dots. */
export function drawUnits(units: number, left: number, middle: number): DotField {
  const count = Math.round(units);
  const columns = count > MANY ? 12 : count > SOME ? 8 : 6;
  const pitch = count > MANY ? 6 : 7;
  const rows = Math.ceil(count / columns);
  const top = middle - ((rows - 1) * pitch) / 2;
  const dots = Array.from({ length: count }, (_, index) =>
    drawDot(left + (index % columns) * pitch, top + Math.floor(index / columns) * pitch),
  );
  return { path: dots.join(''), diameter: count > MANY ? 4 : 4.8 };
}
