// Written by `npm run translations` from locales/en-US.json; a test sees to it that it is.

/** What each message has to be given; `unknown` where it is nothing. */
export type MessageArguments = {
  readonly 'app.title': unknown;
  readonly 'app.opening': unknown;
  readonly 'app.page-not-read': unknown;
  readonly 'app.next-step-missing': unknown;
  readonly 'app.try-again': unknown;
  readonly 'app.cancel': unknown;
  readonly 'app.close': unknown;
  readonly 'view.current': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'view.trashed': unknown;
  readonly 'reading.label.current': unknown;
  readonly 'reading.label.trashed': unknown;
  readonly 'reading.progress.current': { readonly readSoFar: number };
  readonly 'reading.progress.trashed': { readonly readSoFar: number };
  readonly 'reading.list-failed': unknown;
  readonly 'reading.trash-failed': unknown;
  readonly 'reading.nothing-selectable': unknown;
  readonly 'cutoff.date': unknown;
  readonly 'cutoff.date.pattern': unknown;
  readonly 'cutoff.date.hint': { readonly example: string };
  readonly 'cutoff.calendar.open': unknown;
  readonly 'cutoff.calendar.opening': unknown;
  readonly 'cutoff.calendar.choose': unknown;
  readonly 'cutoff.calendar.previous-month': unknown;
  readonly 'cutoff.calendar.next-month': unknown;
  readonly 'cutoff.older-than': unknown;
  readonly 'cutoff.older-than.days': { readonly amount: number };
  readonly 'cutoff.older-than.years': { readonly amount: number };
  readonly 'cutoff.basis': unknown;
  readonly 'cutoff.basis.updated': unknown;
  readonly 'cutoff.basis.uploaded': unknown;
  readonly 'cutoff.refused.not-a-date': unknown;
  readonly 'cutoff.refused.no-such-day': unknown;
  readonly 'cutoff.refused.time-without-zone': unknown;
  readonly 'cutoff.refused.before-1970': unknown;
  readonly 'cutoff.refused.future': unknown;
  readonly 'cutoff.refused.unknown-time-zone': unknown;
  readonly 'effect.nothing-chosen': { readonly size: string; readonly oldest: string; readonly total: number };
  readonly 'effect.nothing-chosen-undated': { readonly size: string; readonly total: number };
  readonly 'effect.matching': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly matching: number; readonly total: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'effect.read-to-end': unknown;
  readonly 'effect.nothing-kept': unknown;
  readonly 'effect.kept': { readonly reasons: string; readonly kept: number };
  readonly 'effect.kept.separator': unknown;
  readonly 'effect.kept.no-cutoff': { readonly kept: number };
  readonly 'effect.kept.not-older': { readonly kept: number };
  readonly 'effect.kept.no-date': { readonly kept: number };
  readonly 'effect.kept.unreadable-date': { readonly kept: number };
  readonly 'effect.kept.archived': { readonly kept: number };
  readonly 'effect.kept.other-status': { readonly kept: number };
  readonly 'effect.marked': { readonly marked: number };
  readonly 'choose.nothing-there.current': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.nothing-there.trashed': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.about-trash': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.clear-cutoff': unknown;
  readonly 'choose.selected': { readonly size: string; readonly selected: number; readonly matching: number };
  readonly 'table.to-trash': unknown;
  readonly 'table.to-purge': unknown;
  readonly 'table.in-trash': unknown;
  readonly 'table.keyboard-hint': unknown;
  readonly 'table.select-all': unknown;
  readonly 'table.select-file': { readonly name: string };
  readonly 'table.column.name': unknown;
  readonly 'table.column.size': unknown;
  readonly 'table.column.updated': unknown;
  readonly 'table.column.uploaded': unknown;
  readonly 'table.column.version': unknown;
  readonly 'table.column.reason': unknown;
  readonly 'table.date.missing': unknown;
  readonly 'table.date.unreadable': unknown;
  readonly 'table.mark.newer-version': unknown;
  readonly 'table.mark.version-date-unknown': unknown;
  readonly 'act.trash': { readonly count: number };
  readonly 'act.purge': { readonly count: number };
  readonly 'trash-dialog.explanation': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly count: number; readonly basis: 'updated' | 'uploaded'; readonly contentKind: 'page' | 'blogpost' };
  readonly 'purge-dialog.explanation': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'purge-dialog.explanation-of-run': { readonly size: string; readonly count: number };
  readonly 'purge-dialog.not-listed': { readonly count: number };
  readonly 'purge-dialog.type-count': { readonly count: string };
  readonly 'purge-trashed.title': unknown;
  readonly 'purge-trashed.nothing.title': unknown;
  readonly 'purge-trashed.nothing': { readonly missing: number };
  readonly 'forecast.within': { readonly duration: string; readonly points: number; readonly hourly: number };
  readonly 'forecast.beyond': { readonly duration: string; readonly points: number; readonly hourly: number; readonly pauses: number };
  readonly 'safety.export.trash': unknown;
  readonly 'safety.export.purge': unknown;
  readonly 'safety.other-pages': unknown;
  readonly 'safety.finality': unknown;
  readonly 'run.title.trash': { readonly total: number };
  readonly 'run.title.purge': { readonly total: number };
  readonly 'run.counts': { readonly done: number; readonly failed: number; readonly left: number };
  readonly 'run.counts-with-left-alone': { readonly done: number; readonly failed: number; readonly leftAlone: number; readonly left: number };
  readonly 'run.stop': unknown;
  readonly 'run.stopping': unknown;
  readonly 'run.stopping-files': { readonly count: number };
  readonly 'run.keep-open': unknown;
  readonly 'run.not-noted': unknown;
  readonly 'pause.offline.title': unknown;
  readonly 'pause.offline': unknown;
  readonly 'pause.trouble.title': unknown;
  readonly 'pause.nothing-lost': unknown;
  readonly 'pause.resume': unknown;
  readonly 'pause.countdown.title': unknown;
  readonly 'pause.countdown.rate-limited': { readonly time: string; readonly countdown: string };
  readonly 'pause.countdown.confluence-trouble': { readonly time: string; readonly countdown: string };
  readonly 'pause.not-permitted.title': unknown;
  readonly 'pause.not-permitted.trash': { readonly failed: number };
  readonly 'pause.not-permitted.purge': { readonly failed: number };
  readonly 'pause.not-permitted.go-on': { readonly left: number };
  readonly 'result.done.trash': { readonly done: number };
  readonly 'result.done.purge': { readonly done: number };
  readonly 'result.ended-early': unknown;
  readonly 'result.stopped': unknown;
  readonly 'result.not-reached': { readonly left: number };
  readonly 'result.after-trash': unknown;
  readonly 'result.did-not-go': { readonly count: number };
  readonly 'result.back': unknown;
  readonly 'outcome.trashed': unknown;
  readonly 'outcome.purged': unknown;
  readonly 'outcome.already-gone': unknown;
  readonly 'outcome.not-reached': unknown;
  readonly 'outcome.skipped.changed': unknown;
  readonly 'outcome.skipped.not-on-this-page': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'outcome.skipped.already-trashed': unknown;
  readonly 'outcome.skipped.not-in-trash': unknown;
  readonly 'outcome.skipped.other-status': unknown;
  readonly 'outcome.skipped.no-longer-older': unknown;
  readonly 'outcome.failed.not-permitted': { readonly act: 'trash' | 'purge' };
  readonly 'outcome.failed.refused': unknown;
  readonly 'outcome.failed.not-readable': unknown;
  readonly 'outcome.failed.confluence-trouble': unknown;
  readonly 'outcome.failed.unknown': unknown;
  readonly 'trouble.bad-request': unknown;
  readonly 'trouble.content-not-found': unknown;
  readonly 'trouble.signed-out': unknown;
  readonly 'trouble.not-permitted': unknown;
  readonly 'trouble.list-expired': unknown;
  readonly 'trouble.unreadable-answer': unknown;
  readonly 'trouble.rate-limited': unknown;
  readonly 'trouble.confluence-trouble': unknown;
  readonly 'trouble.no-answer': unknown;
  readonly 'trouble.no-progress': unknown;
  readonly 'trouble.paging-goes-in-circles': unknown;
  readonly 'unfinished.title': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'unfinished.explanation.trash': { readonly startedAt: string; readonly cutoff: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'unfinished.explanation.purge': { readonly startedAt: string; readonly cutoff: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'unfinished.take-up': unknown;
  readonly 'unfinished.forget': unknown;
};

/** Those with tags: pieces of them look different. */
export type RichKey =
  | 'effect.nothing-chosen'
  | 'effect.nothing-chosen-undated'
  | 'effect.matching'
  | 'trash-dialog.explanation'
  | 'purge-dialog.explanation'
  | 'purge-dialog.explanation-of-run'
  | 'pause.countdown.rate-limited'
  | 'pause.countdown.confluence-trouble'
  | 'result.after-trash'
  | 'unfinished.explanation.trash'
  | 'unfinished.explanation.purge';
