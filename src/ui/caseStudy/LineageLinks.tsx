// The lines between two columns of the lineage; on narrow screens, where columns stack, there are none.
import type { LineageNode } from '../../drawing/caseStudy/drawLineage';

/** Row pitch and middle of the boxes, in the units of the drawing. */
const PITCH = 46;
const MIDDLE = 19;
const WIDTH = 40;

const centre = (row: number): number => MIDDLE + row * PITCH;

export function LineageLinks({ nodes }: { readonly nodes: readonly LineageNode[] }) {
  const height = nodes.length * PITCH;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      className="mt-7 text-control max-md:hidden"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.250"
      aria-hidden="true"
    >
      {nodes.flatMap(({ id, feeds }, row) =>
        feeds.map((target) => (
          <path
            key={`${id} ${target}`}
            d={`M3 ${centre(row)}C20 ${centre(row)} 20 ${centre(target)} ${WIDTH - 3} ${centre(target)}`}
          />
        )),
      )}
    </svg>
  );
}
