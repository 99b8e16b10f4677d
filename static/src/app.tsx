import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useEffect, useState } from 'react';
import { realClock } from '../../src/clock';
import type { CleanupCalls, Content } from '../../src/contract';
import { askUntilAnswered } from '../../src/run/reading/ask-function';
import type { ListTrouble } from '../../src/run/reading/read-list';
import { TroubleMessage } from './shared/trouble-message';
import type { RunNotes } from './unfinished/run-notes';
import { Workspace } from './workspace';
import { useTranslate } from './language/translate';

type ContentState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'known'; readonly content: Content }
  | { readonly kind: 'failed'; readonly because: ListTrouble };

type Props = {
  readonly calls: CleanupCalls;
  readonly notes: RunNotes;
};

export function App({ calls, notes }: Props) {
  const { text } = useTranslate();
  const [state, setState] = useState<ContentState>({ kind: 'reading' });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    void describe(calls).then((result) => {
      if (isCurrent) setState(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [calls, tries]);

  switch (state.kind) {
    case 'reading':
      return (
        <main className="app app-opening" tabIndex={-1}>
          <Spinner size="large" label={text('app.opening')} />
        </main>
      );
    case 'failed':
      return (
        <main className="app" tabIndex={-1}>
          {/* The window says so already, but in a frame of its own. */}
          <h1 className="visually-hidden">{text('app.title')}</h1>
          <TroubleMessage
            title={text('app.page-not-read')}
            explanation={text(`trouble.${state.because}`)}
            onRetry={() => {
              setState({ kind: 'reading' });
              setTries(tries + 1);
            }}
          />
        </main>
      );
    case 'known':
      return (
        <main className="app" tabIndex={-1}>
          <Heading size="small" as="h1">
            {state.content.title}
          </Heading>
          <Workspace {...{ calls, notes }} content={state.content} />
        </main>
      );
  }
}

async function describe(calls: CleanupCalls): Promise<ContentState> {
  const reply = await askUntilAnswered(() => calls.describeContent(), realClock);
  if (reply?.ok === true) return { kind: 'known', content: reply.value };
  return { kind: 'failed', because: reply === null ? 'no-answer' : reply.error.code };
}
