// Lets a keyboard pass over the navigation.
import { SKIP_LINKS } from '../../words/frame';

export function SkipLinks() {
  return (
    <div className="print:hidden">
      {SKIP_LINKS.map(({ label, href }) => (
        <a
          key={href}
          href={href}
          className="absolute -top-24 left-4 z-50 rounded-control bg-accent px-4 py-2.5 font-semibold text-on-accent focus:top-2"
        >
          {label}
        </a>
      ))}
    </div>
  );
}
