// Explains the three marks of the diagram.
export function DiagramLegend() {
  return (
    <ul className="legend" aria-label="Key">
      <li data-key="load">tightest limit used</li>
      <li data-key="flow">flow, weight = volume</li>
      <li data-key="idle">not needed</li>
    </ul>
  );
}
