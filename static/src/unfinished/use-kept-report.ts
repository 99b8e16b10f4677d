import { useEffect, useRef } from 'react';
import type { Act } from '../../../src/cleanup/plan';
import type { RunState } from '../../../src/run/run-state';
import type { ReportPlace } from './kept-report';
import { usePlatform } from '../platform/platform';
import type { ReportTopic } from '../report/report-download';
import type { AfterChoosing } from '../after-choosing';
import type { UnfinishedRun } from './unfinished-run';

type WhichRun = Pick<UnfinishedRun, 'act' | 'startedAt'>;

export type KeptReport = {
  readonly placeOf: (run: WhichRun) => ReportPlace;
  /** To be called before the run itself begins. */
  readonly begin: (run: WhichRun, topic: Omit<ReportTopic, 'run'>) => void;
  readonly forget: (act: Act) => void;
};

/** Keeps what a report needs in this browser while a run goes on. */
export function useKeptReport(
  contentId: string,
  run: RunState | null,
  { part }: AfterChoosing,
): KeptReport {
  const { siteId } = usePlatform();
  const tell = useRef<((run: RunState) => void) | null>(null);
  useEffect(() => {
    if (run !== null) tell.current?.(run);
  }, [run]);
  const placeOf = ({ act, startedAt }: WhichRun) => ({ siteId, contentId, act, startedAt });
  return {
    placeOf,
    begin: (which, topic) => {
      tell.current = part?.keepReport(placeOf(which), topic) ?? null;
    },
    forget: (act) => {
      part?.forgetReport({ siteId, contentId, act }).catch(() => undefined);
    },
  };
}
