import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useEffect } from 'react';
import { useFormats } from '../language/formats';
import { useNow } from '../shared/use-now';
import { useTranslate } from '../language/translate';

type Props = {
  /** Epoch ms. */
  readonly untilMs: number;
  readonly onOver: () => void;
};

/**
 * In the place of the list, while a run whose window was closed may still act: its own work would
 * be taken for somebody else's.
 */
export function StillFinishing({ untilMs, onOver }: Props) {
  const { text } = useTranslate();
  const formats = useFormats();
  const leftMs = untilMs - useNow(1_000);
  const isOver = leftMs <= 0;
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver, onOver]);
  return (
    <SectionMessage appearance="information" title={text('unfinished.may-act.title')}>
      <p>{text('unfinished.may-act', { countdown: formats.countdown(Math.max(0, leftMs)) })}</p>
      <Button onClick={onOver}>{text('unfinished.do-not-wait')}</Button>
    </SectionMessage>
  );
}
