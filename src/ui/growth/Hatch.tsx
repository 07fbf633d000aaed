// The hatching of what is broken.
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" className="stroke-bad forced-colors:stroke-[color:CanvasText]" strokeWidth="2" />
      </pattern>
    </defs>
  );
}
