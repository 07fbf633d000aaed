// A link that leaves the page.
interface OutwardLinkProps {
  readonly label: string;
  readonly href: string;
}

export function OutwardLink({ label, href }: OutwardLinkProps) {
  return (
    <a
      href={href}
      rel="noopener"
      className="inline-flex min-h-8 items-center gap-1.5 border-b border-dotted border-control text-small font-medium text-ink-1 hover:border-ink-1"
    >
      {label}
      <svg
        viewBox="0 0 16 16"
        className="size-3 flex-none text-ink-3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.750"
        aria-hidden="true"
      >
        <path d="M5 11 11 5M6 5h5v5" />
      </svg>
    </a>
  );
}
