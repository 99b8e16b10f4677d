// Written by `npm run translations` from locales/en-US.json; a test sees to it that it is.

/** What each message has to be given; `object` where it is nothing. */
export type MessageArguments = {
  readonly 'app.title': object;
  readonly 'app.opening': object;
  readonly 'app.page-not-read': object;
  readonly 'app.next-step-missing': object;
  readonly 'app.try-again': object;
  readonly 'app.cancel': object;
  readonly 'app.close': object;
  readonly 'view.current': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'view.trashed': object;
  readonly 'reading.label.current': object;
  readonly 'reading.label.trashed': object;
  readonly 'reading.progress.current': { readonly readSoFar: number };
  readonly 'reading.progress.trashed': { readonly readSoFar: number };
  readonly 'reading.list-failed': object;
  readonly 'reading.trash-failed': object;
  readonly 'reading.nothing-selectable': object;
  readonly 'cutoff.date': object;
  readonly 'cutoff.date.pattern': object;
  readonly 'cutoff.date.hint': { readonly example: string };
  readonly 'cutoff.calendar.open': object;
  readonly 'cutoff.calendar.opening': object;
  readonly 'cutoff.calendar.choose': object;
  readonly 'cutoff.calendar.previous-month': object;
  readonly 'cutoff.calendar.next-month': object;
  readonly 'cutoff.older-than': object;
  readonly 'cutoff.older-than.days': { readonly amount: number };
  readonly 'cutoff.older-than.years': { readonly amount: number };
  readonly 'cutoff.basis': object;
  readonly 'cutoff.basis.updated': object;
  readonly 'cutoff.basis.uploaded': object;
  readonly 'cutoff.refused.not-a-date': object;
  readonly 'cutoff.refused.no-such-day': object;
  readonly 'cutoff.refused.time-without-zone': object;
  readonly 'cutoff.refused.before-1970': object;
  readonly 'cutoff.refused.future': object;
  readonly 'cutoff.refused.unknown-time-zone': object;
  readonly 'effect.nothing-chosen': { readonly size: string; readonly oldest: string; readonly total: number };
  readonly 'effect.nothing-chosen-undated': { readonly size: string; readonly total: number };
  readonly 'effect.matching': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly matching: number; readonly total: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'effect.read-to-end': object;
  readonly 'effect.nothing-kept': object;
  readonly 'effect.kept': { readonly reasons: string; readonly kept: number };
  readonly 'effect.kept.separator': object;
  readonly 'effect.kept.no-cutoff': { readonly kept: number };
  readonly 'effect.kept.not-older': { readonly kept: number };
  readonly 'effect.kept.no-date': { readonly kept: number };
  readonly 'effect.kept.unreadable-date': { readonly kept: number };
  readonly 'effect.kept.archived': { readonly kept: number };
  readonly 'effect.kept.other-status': { readonly kept: number };
  readonly 'effect.kept.in-use': { readonly kept: number };
  readonly 'effect.kept.usage-unknown': { readonly kept: number };
  readonly 'effect.kept.among-newest': { readonly kept: number };
  readonly 'effect.kept.other-name': { readonly kept: number };
  readonly 'effect.kept.other-kind': { readonly kept: number };
  readonly 'effect.kept.smaller': { readonly kept: number };
  readonly 'effect.kept.size-unknown': { readonly kept: number };
  readonly 'effect.kept.other-author': { readonly kept: number };
  readonly 'effect.marked': { readonly marked: number };
  readonly 'choose.nothing-there.current': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.nothing-there.trashed': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.about-trash': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.clear-cutoff': object;
  readonly 'choose.selected': { readonly size: string; readonly selected: number; readonly matching: number };
  readonly 'table.to-trash': object;
  readonly 'table.to-purge': object;
  readonly 'table.in-trash': object;
  readonly 'table.keyboard-hint': object;
  readonly 'table.select-all': object;
  readonly 'table.select-file': { readonly name: string };
  readonly 'table.column.name': object;
  readonly 'table.column.size': object;
  readonly 'table.column.updated': object;
  readonly 'table.column.uploaded': object;
  readonly 'table.column.version': object;
  readonly 'table.column.reason': object;
  readonly 'table.date.missing': object;
  readonly 'table.date.unreadable': object;
  readonly 'table.mark.newer-version': object;
  readonly 'table.mark.version-date-unknown': object;
  readonly 'act.trash': { readonly count: number };
  readonly 'act.purge': { readonly count: number };
  readonly 'trash-dialog.explanation': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly count: number; readonly basis: 'updated' | 'uploaded'; readonly contentKind: 'page' | 'blogpost' };
  readonly 'purge-dialog.explanation': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'purge-dialog.explanation-of-run': { readonly size: string; readonly count: number };
  readonly 'purge-dialog.not-listed': { readonly count: number };
  readonly 'purge-dialog.type-count': { readonly count: string };
  readonly 'purge-trashed.title': object;
  readonly 'purge-trashed.nothing.title': object;
  readonly 'purge-trashed.nothing': { readonly missing: number };
  readonly 'forecast.within': { readonly duration: string; readonly points: number; readonly hourly: number };
  readonly 'forecast.beyond': { readonly duration: string; readonly points: number; readonly hourly: number; readonly pauses: number };
  readonly 'safety.export.trash': object;
  readonly 'safety.export.purge': object;
  readonly 'safety.other-pages': object;
  readonly 'safety.finality': object;
  readonly 'run.title.trash': { readonly total: number };
  readonly 'run.title.purge': { readonly total: number };
  readonly 'run.counts': { readonly done: number; readonly failed: number; readonly left: number };
  readonly 'run.counts-with-left-alone': { readonly done: number; readonly failed: number; readonly leftAlone: number; readonly left: number };
  readonly 'run.stop': object;
  readonly 'run.stopping': object;
  readonly 'run.stopping-files': { readonly count: number };
  readonly 'run.keep-open': object;
  readonly 'run.not-noted': object;
  readonly 'pause.offline.title': object;
  readonly 'pause.offline': object;
  readonly 'pause.trouble.title': object;
  readonly 'pause.nothing-lost': object;
  readonly 'pause.resume': object;
  readonly 'pause.countdown.title': object;
  readonly 'pause.countdown.rate-limited': { readonly time: string; readonly countdown: string };
  readonly 'pause.countdown.confluence-trouble': { readonly time: string; readonly countdown: string };
  readonly 'pause.not-permitted.title': object;
  readonly 'pause.not-permitted.trash': { readonly failed: number };
  readonly 'pause.not-permitted.purge': { readonly failed: number };
  readonly 'pause.not-permitted.go-on': { readonly left: number };
  readonly 'result.done.trash': { readonly done: number };
  readonly 'result.done.purge': { readonly done: number };
  readonly 'result.ended-early': object;
  readonly 'result.stopped': object;
  readonly 'result.not-reached': { readonly left: number };
  readonly 'result.after-trash': object;
  readonly 'result.did-not-go': { readonly count: number };
  readonly 'result.back': object;
  readonly 'report.download': object;
  readonly 'report.download-list': object;
  readonly 'report.failed': object;
  readonly 'outcome.trashed': object;
  readonly 'outcome.purged': object;
  readonly 'outcome.already-gone': object;
  readonly 'outcome.not-reached': object;
  readonly 'outcome.skipped.changed': object;
  readonly 'outcome.skipped.not-on-this-page': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'outcome.skipped.already-trashed': object;
  readonly 'outcome.skipped.not-in-trash': object;
  readonly 'outcome.skipped.other-status': object;
  readonly 'outcome.skipped.no-longer-older': object;
  readonly 'outcome.skipped.no-longer-matches': object;
  readonly 'outcome.skipped.in-use': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'outcome.failed.not-permitted': { readonly act: 'trash' | 'purge' };
  readonly 'outcome.failed.refused': object;
  readonly 'outcome.failed.not-readable': object;
  readonly 'outcome.failed.confluence-trouble': object;
  readonly 'outcome.failed.unknown': object;
  readonly 'trouble.bad-request': object;
  readonly 'trouble.content-not-found': object;
  readonly 'trouble.signed-out': object;
  readonly 'trouble.not-permitted': object;
  readonly 'trouble.list-expired': object;
  readonly 'trouble.unreadable-answer': object;
  readonly 'trouble.rate-limited': object;
  readonly 'trouble.confluence-trouble': object;
  readonly 'trouble.no-answer': object;
  readonly 'trouble.no-progress': object;
  readonly 'trouble.paging-goes-in-circles': object;
  readonly 'unfinished.title': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'unfinished.explanation.trash': { readonly startedAt: string; readonly cutoff: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'unfinished.explanation.purge': { readonly startedAt: string; readonly cutoff: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'unfinished.take-up': object;
  readonly 'unfinished.forget': object;
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
