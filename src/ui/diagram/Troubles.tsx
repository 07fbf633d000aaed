// Says what is wrong in a layer, with a sign beside the words.
export function Troubles({ troubles }: { readonly troubles: readonly string[] }) {
  return (
    <div className="troubles">
      {troubles.map((trouble) => (
        <p key={trouble}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1.2 11.4 11H.6Z" />
            <path className="troubles-mark" d="M6 4.6v3.2M6 9.2v.2" />
          </svg>
          {trouble}
        </p>
      ))}
    </div>
  );
}
