/** A small window beside a row: the picture of the file, and what is known of it. */
import Popup from '@atlaskit/popup';
import Spinner from '@atlaskit/spinner';
import { useEffect, useState } from 'react';
import { fileKind } from '../../../../src/cleanup/attachments/file-kind';
import type { Preview } from '../../../../src/contract';
import type { UsageLookup } from '../../../../src/cleanup/usage';
import { useFormats } from '../../language/formats';
import type { Looked } from './use-file-preview';
import { useLookAt } from './use-looks';
import { usePeople } from '../../reading/people';
import { factsOf } from './file-facts';
import type { Fact } from './file-facts';
import { useTranslate } from '../../language/translate';

export type FilePreviewProps = {
  readonly looked: Looked | null;
  readonly usage: UsageLookup;
  /** The pointer has come into the preview. */
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
};

export function FilePreview(props: FilePreviewProps) {
  const { looked, usage, onStay, onLeave, onClose } = props;
  const { names: people } = usePeople();
  const translate = useTranslate();
  const formats = useFormats();
  const preview = usePreview(looked);
  useClosing(looked, onClose);
  const { text } = translate;
  const name = looked?.attachment.title ?? '';
  const comment = preview?.comment ?? null;
  const facts =
    looked === null
      ? []
      : factsOf(looked.attachment, { comment, usage, people, translate, formats });
  return (
    <>
      <p className="visually-hidden" role="status">
        {looked?.isByKey === true && preview !== undefined && inWords(name, facts)}
      </p>
      {/* eslint-disable @typescript-eslint/no-deprecated -- they mean something until Atlaskit opens its gate for the top layer, where focus stays by the role */}
      <Popup
        isOpen={looked !== null}
        onClose={onClose}
        placement="right-start"
        // The focus stays in the row, which keeps its keys.
        autoFocus={false}
        shouldRenderToParent
        shouldDisableFocusLock
        strategy="fixed"
        // Nothing can be seen outside of the app's frame.
        shouldFitViewport
        role="tooltip"
        label={text('preview.label', { name })}
        content={({ update }) => (
          <div className="preview" onMouseEnter={onStay} onMouseLeave={onLeave}>
            <strong className="preview-name" dir="auto">
              {name}
            </strong>
            {looked !== null && (
              <Picture
                key={looked.attachment.id}
                name={name}
                url={preview === undefined ? undefined : (preview?.pictureUrl ?? null)}
                isExpected={fileKind(looked.attachment) === 'image'}
                onChange={update}
              />
            )}
            <Facts facts={facts} />
          </div>
        )}
        trigger={({ ref }) => <span ref={ref} className="preview-anchor" style={looked?.place} />}
      />
      {/* eslint-enable @typescript-eslint/no-deprecated */}
    </>
  );
}

/**
 * Of the file that is looked at, and of no other: an answer that comes late is not shown.
 *
 * @returns `undefined` until there is an answer, `null` where there is none to be had.
 */
function usePreview(looked: Looked | null): Preview | null | undefined {
  const lookAt = useLookAt();
  const attachment = looked?.attachment ?? null;
  const [answer, setAnswer] = useState<{ of: typeof attachment; preview: Preview | null }>();
  useEffect(() => {
    if (attachment === null) return undefined;
    let isCurrent = true;
    void lookAt(attachment).then((preview) => {
      if (isCurrent) setAnswer({ of: attachment, preview });
    });
    return () => {
      isCurrent = false;
    };
  }, [attachment, lookAt]);
  return answer?.of === attachment ? answer.preview : undefined;
}

/** It stands where its row was: it goes when the row moves away, or the focus does. */
function useClosing(looked: Looked | null, onClose: () => void): void {
  useEffect(() => {
    if (looked === null) return undefined;
    document.addEventListener('scroll', onClose, true);
    window.addEventListener('resize', onClose);
    if (looked.isByKey) document.addEventListener('focusin', onClose);
    return () => {
      document.removeEventListener('scroll', onClose, true);
      window.removeEventListener('resize', onClose);
      document.removeEventListener('focusin', onClose);
    };
  }, [looked, onClose]);
}

type PictureProps = {
  readonly name: string;
  /** `undefined`: not known yet. */
  readonly url: string | null | undefined;
  /** Room is kept for it, so that nothing jumps. */
  readonly isExpected: boolean;
  readonly onChange: () => unknown;
};

function Picture({ name, url, isExpected, onChange }: PictureProps) {
  const { text } = useTranslate();
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => {
    onChange();
  }, [url, isBroken, onChange]);
  if (url === undefined) {
    return isExpected ? (
      <span className="preview-picture">
        <Spinner label={text('preview.loading')} />
      </span>
    ) : null;
  }
  if (url === null || isBroken) {
    return isExpected ? <p className="subtle">{text('preview.no-picture')}</p> : null;
  }
  return (
    <span className="preview-picture">
      <img
        src={url}
        alt={text('preview.picture', { name })}
        referrerPolicy="no-referrer"
        onLoad={onChange}
        onError={() => {
          setIsBroken(true);
        }}
      />
    </span>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="preview-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function inWords(name: string, facts: readonly Fact[]): string {
  return [name, ...facts.map(({ label, value }) => `${label}: ${value}`)].join('. ');
}
