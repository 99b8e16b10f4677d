import Button from '@atlaskit/button/default/button';
import ProgressBar from '@atlaskit/progress-bar';
import type { ContentKind } from '../../../../src/cleanup/attachments/attachment';
import { focusAround } from '../../shared/focus-around';
import type { SpaceCheck as Check } from '../../reading/use-space-check';
import { useTranslate } from '../../language/translate';

type Props = { readonly contentKind: ContentKind; readonly check: Check };

/** Offers to look at the rest of the space, shows how far that is, and tells what came of it. */
export function SpaceCheck({ contentKind, check: { state, start, cancel } }: Props) {
  const { text } = useTranslate();
  if (start === null) return null;
  switch (state.kind) {
    case 'not-checked':
      return (
        <div className="space-check">
          <Offer label={text('space-check.start')} onStart={start} />
          <span className="subtle">{text('space-check.cost')}</span>
        </div>
      );
    case 'reading':
      return (
        <div className="space-check">
          <span role="status">{text('space-check.progress', { readSoFar: state.readSoFar })}</span>
          <span className="space-check-bar">
            <ProgressBar isIndeterminate ariaLabel={text('space-check.label')} />
          </span>
          <Button spacing="compact" onClick={cancel}>
            {text('app.cancel')}
          </Button>
        </div>
      );
    case 'checked': {
      const { because, readCount, unreadableCount, sources } = state.found;
      const users = sources.filter(({ source }) => source.kind === 'other-page').length;
      const sentences = [
        because === null
          ? text('space-check.done', { contentKind, read: readCount, users })
          : `${text('space-check.incomplete', { read: readCount })} ${text(`trouble.${because}`)}`,
        ...(unreadableCount > 0
          ? [text('space-check.unreadable', { unreadable: unreadableCount })]
          : []),
      ];
      return (
        <div className="space-check">
          <span role="status">{sentences.join(' ')}</span>
          {because !== null && <Offer label={text('app.try-again')} onStart={start} />}
        </div>
      );
    }
  }
}

function Offer({ label, onStart }: { readonly label: string; readonly onStart: () => void }) {
  return (
    <Button
      spacing="compact"
      onClick={({ currentTarget }) => {
        // The button goes, and its focus must not.
        focusAround(currentTarget);
        onStart();
      }}
    >
      {label}
    </Button>
  );
}
