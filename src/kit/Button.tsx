// The one button of the page: filled for the first choice of its place, outlined for the others, bare for icons.
import type { ComponentProps } from 'react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  readonly kind?: 'filled' | 'outlined' | 'bare';
}

export function Button({ kind = 'outlined', ...rest }: ButtonProps) {
  return <button type="button" className="button" data-kind={kind} {...rest} />;
}
