// The mark of something that unfolds: points right, and down once its `details` (of a group named in the class) is open.
export function Chevron({ className }: { readonly className: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`flex-none transition-transform duration-fast ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="m6 3 5 5-5 5" />
    </svg>
  );
}
