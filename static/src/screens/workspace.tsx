import { ModalTransition } from '@atlaskit/modal-dialog';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls, Content } from '../../../src/contract';
import { useFormats } from '../formats';
import { useCutoff } from '../hooks/use-cutoff';
import { useRun } from '../hooks/use-run';
import { useTickMemory } from '../hooks/use-ticks';
import { ListView } from './list-view';
import { PurgeTrashed } from './purge-trashed';
import { ResultScreen } from './result-screen';
import { RunScreen } from './run-screen';

type Props = { readonly calls: CleanupCalls; readonly content: Content };

/** The two views over the one cutoff, and the run that comes out of them. */
export function Workspace({ calls, content }: Props) {
  const { timeZone } = useFormats();
  const tickMemory = useTickMemory();
  const cutoff = useCutoff(timeZone, tickMemory.startOver);
  const run = useRun(calls);
  const [view, setView] = useState(0);
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [isPurging, setIsPurging] = useState(false);

  const showView = (index: number) => {
    tickMemory.startOver();
    setView(index);
  };
  const start = (plan: Plan, ofFiles: readonly Attachment[]) => {
    setFiles(ofFiles);
    setIsPurging(false);
    run.start(plan);
  };

  if (run.state === null) {
    const shared = { calls, content, cutoff, tickMemory, onStart: start };
    return (
      <Tabs id="views" selected={view} onChange={showView} shouldUnmountTabPanelOnChange>
        <TabList>
          <Tab>On this page</Tab>
          <Tab>In trash</Tab>
        </TabList>
        <TabPanel>
          <ListView {...shared} status="current" />
        </TabPanel>
        <TabPanel>
          <ListView {...shared} status="trashed" />
        </TabPanel>
      </Tabs>
    );
  }
  if (run.state.phase !== 'ended') {
    return <RunScreen run={run.state} onStop={run.stop} onResume={run.resume} />;
  }
  return (
    <>
      <ResultScreen
        run={run.state}
        attachments={files}
        onBack={run.clear}
        onPurge={() => {
          setIsPurging(true);
        }}
      />
      <ModalTransition>
        {isPurging && (
          <PurgeTrashed
            calls={calls}
            run={run.state}
            onStart={(plan) => {
              start(plan, files);
            }}
            onCancel={() => {
              setIsPurging(false);
            }}
          />
        )}
      </ModalTransition>
    </>
  );
}
