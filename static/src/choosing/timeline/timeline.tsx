import Button from '@atlaskit/button/default/button';
import { useMemo, useState } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import { calendarDateAt } from '../../../../src/cleanup/choosing/cutoff';
import type { Match } from '../../../../src/cleanup/choosing/judgement';
import type { AgeBasis } from '../../../../src/cleanup/choosing/selection';
import { stopsOf, tallyOf, timelineOf } from '../../../../src/cleanup/choosing/timeline';
import { useFormats } from '../../language/formats';
import { usePeriodWords } from './use-period-words';
import { tallestOf } from './period-whole';
import type { Measure } from './period-whole';
import { useTranslate } from '../../language/translate';
import { TimelineBars } from './timeline-bars';
import { TimelineSlider } from './timeline-slider';
import { TimelineYears } from './timeline-years';

export type TimelineProps = {
  readonly attachments: readonly Attachment[];
  readonly matches: readonly Match[];
  /** Those of them that are ticked. */
  readonly selected: readonly Attachment[];
  readonly basis: AgeBasis;
  /** `null` while there is no cutoff: everything stays. */
  readonly beforeMs: number | null;
  /** @param date `YYYY-MM-DD` */
  readonly onCutoff: (date: string) => void;
};

const MEASURES: readonly Measure[] = ['count', 'sizeBytes'];

/** When the attachments came, and what of them goes, with the cutoff to take hold of. */
export function Timeline(props: TimelineProps) {
  const { attachments, matches, selected, basis, beforeMs, onCutoff } = props;
  const formats = useFormats();
  const { timeZone } = formats;
  const { text } = useTranslate();
  const [measure, setMeasure] = useState<Measure>('count');
  const [today] = useState(() => calendarDateAt(Date.now(), timeZone));
  const timeline = useMemo(
    () => timelineOf(attachments, basis, timeZone),
    [attachments, basis, timeZone],
  );
  const stops = useMemo(() => stopsOf(timeline, today, timeZone), [timeline, today, timeZone]);
  const tallies = useMemo(
    () => tallyOf(timeline, matches, selected),
    [timeline, matches, selected],
  );
  const words = usePeriodWords(timeline, tallies);
  const { undatedCount } = timeline;
  const undated = undatedCount > 0 && (
    <span className="subtle">{text('timeline.undated', { undatedCount })}</span>
  );
  if (tallies.length === 0) return undated;
  const tallest = tallestOf(tallies, measure);

  return (
    <section className="timeline" aria-label={text('timeline.label')}>
      <div className="timeline-head">
        <span className="timeline-key timeline-key-goes">{text('timeline.goes')}</span>
        {selected.length < matches.length && (
          <span className="timeline-key timeline-key-unselected">
            {text('timeline.unselected')}
          </span>
        )}
        <span className="timeline-key timeline-key-stays">{text('timeline.stays')}</span>
        {undated}
        <div className="timeline-measures" role="group" aria-label={text('timeline.measure')}>
          {MEASURES.map((offered) => (
            <Button
              key={offered}
              appearance="subtle"
              spacing="compact"
              isSelected={offered === measure}
              aria-pressed={offered === measure}
              onClick={() => {
                setMeasure(offered);
              }}
            >
              {text(`timeline.measure.${offered}`)}
            </Button>
          ))}
        </div>
      </div>
      <TimelineSlider
        {...{ timeline, stops, beforeMs, onCutoff, words }}
        scale={measure === 'count' ? formats.count(tallest) : formats.size(tallest)}
        goingCount={selected.length}
        totalCount={attachments.length}
      >
        <TimelineBars {...{ words, tallies, measure }} />
      </TimelineSlider>
      <TimelineYears {...{ timeline, tallies }} />
    </section>
  );
}
