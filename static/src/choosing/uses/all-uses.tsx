import Popup from '@atlaskit/popup';
import { useState } from 'react';
import type { FoundUse } from '../../../../src/cleanup/usage';
import { useTranslate } from '../../language/translate';
import { moreThanOne, OneUse } from './uses';

export type AllUsesProps = { readonly uses: readonly FoundUse[] };

/** Opens a list of them over the row. */
export function AllUses({ uses }: AllUsesProps) {
  const { text } = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const more = moreThanOne(uses);
  return (
    <Popup
      isOpen={isOpen}
      onClose={() => {
        setIsOpen(false);
      }}
      placement="bottom-end"
      // Nothing can be seen outside of the app's frame.
      shouldFitViewport
      role="dialog"
      label={text('use.all', { count: uses.length })}
      content={() => (
        <ul className="all-uses">
          {uses.map((found) => (
            <li key={JSON.stringify(found)}>
              <OneUse found={found} />
            </li>
          ))}
        </ul>
      )}
      trigger={(trigger) => (
        <button
          {...trigger}
          type="button"
          className="use-page"
          // What can be seen comes first, for who speaks to the screen.
          aria-label={`${more}: ${text('use.all', { count: uses.length })}`}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {more}
        </button>
      )}
    />
  );
}
