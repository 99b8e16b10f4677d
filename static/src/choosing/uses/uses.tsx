/** How and where a file is used. */
import Lozenge from '@atlaskit/lozenge';
import type { FoundUse, UsageSource } from '../../../../src/cleanup/usage';
import { contentPath } from '../../platform/attachment-path';
import { useLater } from '../../shared/use-later';
import { usePlatform } from '../../platform/platform';
import { useTranslate } from '../../language/translate';
import { placeInWords } from '../../language/words';
import type { AllUsesProps } from './all-uses';

// Few files are used in several places.
const fetchAllUses = () => import('./all-uses');

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

function OtherUses(props: AllUsesProps) {
  const { part } = useLater(fetchAllUses);
  return part === null ? <>{moreThanOne(props.uses)}</> : <part.AllUses {...props} />;
}

export function moreThanOne(uses: readonly FoundUse[]): string {
  return `+${String(uses.length - 1)}`;
}

export function OneUse({ found: { use, source } }: { readonly found: FoundUse }) {
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
  const translate = useTranslate();
  const { open } = usePlatform();
  const place = placeInWords(translate, source);
  if (place === null) return null;
  if (source.kind !== 'other-page') return <span className="subtle"> {place}</span>;
  return (
    <button
      type="button"
      className="use-page"
      onClick={() => {
        open(contentPath(source.content.id));
      }}
    >
      {place}
    </button>
  );
}
