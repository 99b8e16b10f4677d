import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';

type Props = {
  readonly title: string;
  readonly explanation: string;
  readonly onRetry: () => void;
};

export function TroubleMessage({ title, explanation, onRetry }: Props) {
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={title}>
        <p>{explanation}</p>
        <Button onClick={onRetry}>Try again</Button>
      </SectionMessage>
    </div>
  );
}
