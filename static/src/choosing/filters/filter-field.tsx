import type { ReactNode } from 'react';

type Props = {
  /** Of the control that it labels. */
  readonly id: string;
  readonly label: string;
  /** A class that sets how wide it is; without one, as wide as the control. */
  readonly className?: string;
  readonly children: ReactNode;
};

/** One filter: its control, and its name above it. */
export function FilterField({ id, label, className = '', children }: Props) {
  return (
    <div className={`filter ${className}`}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
