/** How and where a file is used. */
import Lozenge from '@atlaskit/lozenge';
import Popup from '@atlaskit/popup';
import { useState } from 'react';
import type { FoundUse, UsageSource } from '../../../src/cleanup/usage';
import { contentPath } from '../attachment-path';
import { usePlatform } from '../platform';
import { useTranslate } from '../translate';

/** A row has room for one; the others are listed when somebody asks for them. */
export function Uses({ uses }: { readonly uses: readonly FoundUse[] }) {
  const [first] = uses;
  if (first === undefined) return null;
  return (
    <>
      <OneUse found={first} />
      {uses.length > 1 && <OtherUses uses={uses} />}
    </>
  );
}

function OtherUses({ uses }: { readonly uses: readonly FoundUse[] }) {
  const { text } = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const more = `+${String(uses.length - 1)}`;
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

function OneUse({ found: { use, source } }: { readonly found: FoundUse }) {
  const { text } = useTranslate();
  return (
    <span className="use">
      <Lozenge appearance="inprogress">{text(`use.${use}`)}</Lozenge>
      <UsePlace source={source} />
    </span>
  );
}

/** Where it is used, if not in what is published of the page itself; another page can be opened. */
function UsePlace({ source }: { readonly source: UsageSource }) {
  const { text } = useTranslate();
  const { open } = usePlatform();
  switch (source.kind) {
    case 'text':
    case 'header-image':
    case 'space':
      return null;
    case 'draft':
      return <span className="subtle"> {text('use.only-in-draft')}</span>;
    case 'comment':
      return <span className="subtle"> {text('use.in-comment')}</span>;
    case 'other-page':
      return (
        <button
          type="button"
          className="use-page"
          onClick={() => {
            open(contentPath(source.content.id));
          }}
        >
          {text('use.on-page', { title: source.content.title })}
        </button>
      );
  }
}
