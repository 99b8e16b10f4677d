import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import type { Act } from '../../../../src/cleanup/plan';
import { focusAround } from '../../shared/focus-around';
import type { Rights } from '../../reading/use-rights';
import { useTranslate } from '../../language/translate';

/** Says what Confluence denies before anybody tries, and lets them try. */
export function DeniedNotice({ act, rights }: { readonly act: Act; readonly rights: Rights }) {
  const { text } = useTranslate();
  return (
    <div role="status" className="denied">
      {rights.isDenied && (
        <SectionMessage appearance="warning" title={text('rights.denied.title', { act })}>
          <p>{text('rights.denied', { act })}</p>
          <Button
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              rights.tryAnyway();
            }}
          >
            {text('rights.try-anyway')}
          </Button>
        </SectionMessage>
      )}
    </div>
  );
}
