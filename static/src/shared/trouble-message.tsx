import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { focusAround } from './focus-around';
import { useTranslate } from '../language/translate';

type Props = {
  readonly title: string;
  readonly explanation: string;
  /** Left out where trying again is of no use. */
  readonly onRetry?: () => void;
};

export function TroubleMessage({ title, explanation, onRetry }: Props) {
  const { text } = useTranslate();
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={title}>
        <p>{explanation}</p>
        {onRetry !== undefined && (
          <Button
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              onRetry();
            }}
          >
            {text('app.try-again')}
          </Button>
        )}
      </SectionMessage>
    </div>
  );
}
