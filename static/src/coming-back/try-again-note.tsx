import SectionMessage from '@atlaskit/section-message';
import { useTranslate } from '../language/translate';

type Props = { /** Files of the run before; 0: there is nothing to say. */ readonly count: number };

/** Why only some rows are ticked after a run. */
export function TryAgainNote({ count }: Props) {
  const { text } = useTranslate();
  if (count === 0) return null;
  return (
    <SectionMessage appearance="information">
      <p>{text('try-again.note', { count })}</p>
    </SectionMessage>
  );
}
