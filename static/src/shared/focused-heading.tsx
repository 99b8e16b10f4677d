import Heading from '@atlaskit/heading';
import { useEffect, useRef } from 'react';

/** A heading that takes the focus when its screen appears, so that nobody is left nowhere. */
export function FocusedHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div ref={heading} tabIndex={-1} className="focused-heading">
      <Heading size="medium" as="h2">
        {children}
      </Heading>
    </div>
  );
}
