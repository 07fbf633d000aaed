// Heads the columns of the section drawing and says which way each journey goes.
import type { TimeLayout } from '../../drawing/time/layTime';

export function TimeHeads({ layout }: { readonly layout: TimeLayout }) {
  if (layout.isNarrow) return null;
  return (
    <div aria-hidden="true" className="time-heads">
      <span style={{ left: 0 }}>layer, load</span>
      {layout.unitsWidth > 0 && <span style={{ left: layout.labelWidth }}>units</span>}
      <span style={{ left: layout.plotLeft }}>
        an event falls through the layers and must land before its promise
      </span>
      <span style={{ right: 0 }}>USD a month, + people</span>
      <p style={{ top: layout.axisTop, height: layout.axisBottom - layout.axisTop, width: layout.plotLeft }}>
        <span>
          <b>↑</b> age of an event when it is used
        </span>
        <span>
          <b>↓</b> time until a failure is made good
        </span>
      </p>
    </div>
  );
}
