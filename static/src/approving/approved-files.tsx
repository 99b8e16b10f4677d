import { useMemo } from 'react';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import { dateThatCounts } from '../../../src/cleanup/choosing/selection';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import { filtersInWords } from '../language/filter-words';
import { useFormats } from '../language/formats';
import { usePeople } from '../reading/people';
import { useTranslate } from '../language/translate';

/** As many names are read before a run; of more files, the largest stands for all. */
const MOST_NAMES = 10;

type Props = {
  readonly files: readonly Attachment[];
  /** `null`: what the run before has moved to the trash. */
  readonly rules: Rules | null;
  /** Matches that are not ticked. */
  readonly unselected: number;
};

/** What was chosen, once more: filters, what is left out, and which files they are. */
export function ApprovedFiles({ files, rules, unselected }: Props) {
  const { names } = usePeople();
  const formats = useFormats();
  const translate = useTranslate();
  const { text } = translate;
  const span = useMemo(() => spanOf(files, rules?.age.basis ?? 'updated'), [files, rules]);
  const largest = useMemo(() => largestOf(files), [files]);
  const filters = rules === null ? [] : filtersInWords(rules.filters, translate, formats, names);
  return (
    <>
      <ul className="approved">
        {filters.length > 0 && (
          <li>{text('approval.filters', { filters: filters.join(' · ') })}</li>
        )}
        {unselected > 0 && <li>{text('approval.unselected', { count: unselected })}</li>}
        {span !== null && files.length > 1 && (
          <li>
            {text('approval.span', {
              oldest: formats.instant(span.oldestMs),
              newest: formats.instant(span.newestMs),
            })}
          </li>
        )}
        {files.length > MOST_NAMES && largest !== null && (
          <li>
            {text('approval.largest', {
              name: largest.title,
              size: formats.size(largest.sizeBytes ?? 0),
            })}
          </li>
        )}
      </ul>
      {files.length <= MOST_NAMES && (
        <ul className="approved approved-names" aria-label={text('approval.files')}>
          {files.map(({ id, title }) => (
            <li key={id} dir="auto">
              {title}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** `null` where no file has a date that can be read. */
function spanOf(files: readonly Attachment[], basis: Rules['age']['basis']) {
  let [oldestMs, newestMs] = [Infinity, -Infinity];
  for (const file of files) {
    const date = dateThatCounts(file, basis);
    if (typeof date !== 'number') continue;
    oldestMs = Math.min(oldestMs, date);
    newestMs = Math.max(newestMs, date);
  }
  return oldestMs > newestMs ? null : { oldestMs, newestMs };
}

function largestOf(files: readonly Attachment[]): Attachment | null {
  return files.reduce<Attachment | null>(
    (largest, file) => ((file.sizeBytes ?? -1) > (largest?.sizeBytes ?? -1) ? file : largest),
    null,
  );
}
