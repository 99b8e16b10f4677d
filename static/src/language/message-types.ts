// Written by `npm run translations` from locales/en-US.json; a test sees to it that it is.

/** What has to be given to the messages that take something. */
export type MessageArguments = {
  readonly 'view.current': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'reading.progress.current': { readonly readSoFar: number };
  readonly 'reading.progress.trashed': { readonly readSoFar: number };
  readonly 'reading.progress.usage': { readonly readSoFar: number };
  readonly 'cutoff.date.hint': { readonly example: string };
  readonly 'cutoff.older-than.days': { readonly amount: number };
  readonly 'cutoff.older-than.years': { readonly amount: number };
  readonly 'cutoff.refused.not-a-date': { readonly example: string };
  readonly 'cutoff.refused.two-digit-year': { readonly example: string };
  readonly 'timeline.undated': { readonly undatedCount: number };
  readonly 'timeline.bar': { readonly period: string; readonly size: string; readonly going: string; readonly files: number };
  readonly 'timeline.of-year': { readonly year: string; readonly files: number; readonly going: number };
  readonly 'timeline.cutoff.value': { readonly bound: string; readonly going: number; readonly total: number };
  readonly 'effect.nothing-chosen': { readonly size: string; readonly oldest: string; readonly total: number };
  readonly 'effect.nothing-chosen-undated': { readonly size: string; readonly total: number };
  readonly 'effect.matching': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly matching: number; readonly total: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'effect.read-to-end': { readonly total: number };
  readonly 'effect.kept': { readonly reasons: string; readonly kept: number };
  readonly 'effect.kept.no-cutoff': { readonly kept: number };
  readonly 'effect.kept.unreadable-entry': { readonly kept: number };
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
  readonly 'effect.unselected': { readonly unselected: number };
  readonly 'choose.nothing-there.current': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.nothing-there.trashed': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.about-trash': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'choose.selected': { readonly size: string; readonly selected: number; readonly matching: number };
  readonly 'choose.copied': { readonly count: number };
  readonly 'filter.kind.all-but': { readonly kinds: string };
  readonly 'filter.option-count': { readonly option: string; readonly count: number };
  readonly 'filter.size.at-least': { readonly size: string };
  readonly 'filter.keep-newest.kept': { readonly count: number };
  readonly 'filter.more-set': { readonly moreCount: number };
  readonly 'search.found': { readonly shown: number; readonly all: number };
  readonly 'usage.unknown': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'usage.unknown-included': { readonly files: number; readonly contentKind: 'page' | 'blogpost' };
  readonly 'usage.include': { readonly kept: number; readonly status: 'current' | 'trashed' };
  readonly 'usage.included': { readonly status: 'current' | 'trashed' };
  readonly 'usage.included-unknown': { readonly status: 'current' | 'trashed' };
  readonly 'usage.breaks.current': { readonly files: number };
  readonly 'usage.breaks.images': { readonly count: number; readonly contentKind: 'page' | 'blogpost' };
  readonly 'usage.breaks.links': { readonly count: number; readonly contentKind: 'page' | 'blogpost' };
  readonly 'usage.breaks.comments': { readonly count: number };
  readonly 'usage.breaks.pages': { readonly count: number };
  readonly 'usage.breaks.trashed': { readonly files: number };
  readonly 'usage.nearly-all': { readonly share: number };
  readonly 'usage.listing': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'use.on-page': { readonly title: string };
  readonly 'use.all': { readonly count: number };
  readonly 'space-check.progress': { readonly readSoFar: number };
  readonly 'space-check.done': { readonly read: number; readonly users: number; readonly contentKind: 'page' | 'blogpost' };
  readonly 'space-check.incomplete': { readonly read: number };
  readonly 'space-check.unreadable': { readonly unreadable: number };
  readonly 'table.shown.goes': { readonly count: number; readonly status: 'current' | 'trashed' };
  readonly 'table.shown.stays': { readonly count: number };
  readonly 'table.shown.found': { readonly label: string; readonly found: number };
  readonly 'file.download': { readonly name: string };
  readonly 'preview.label': { readonly name: string };
  readonly 'preview.picture': { readonly name: string };
  readonly 'table.select-marked': { readonly marked: number };
  readonly 'table.select-file': { readonly name: string };
  readonly 'act.trash': { readonly count: number };
  readonly 'act.purge': { readonly count: number };
  readonly 'approval.filters': { readonly filters: string };
  readonly 'approval.filter.name': { readonly name: string };
  readonly 'approval.filter.author': { readonly name: string };
  readonly 'approval.filter.keep-newest': { readonly count: number };
  readonly 'approval.unselected': { readonly count: number };
  readonly 'approval.span': { readonly oldest: string; readonly newest: string };
  readonly 'approval.largest': { readonly name: string; readonly size: string };
  readonly 'trash-dialog.explanation': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly count: number; readonly basis: 'updated' | 'uploaded'; readonly contentKind: 'page' | 'blogpost' };
  readonly 'purge-dialog.explanation': { readonly size: string; readonly bound: string; readonly timeZone: string; readonly boundInUtc: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'purge-dialog.explanation-of-run': { readonly size: string; readonly count: number };
  readonly 'purge-dialog.not-listed': { readonly count: number };
  readonly 'purge-dialog.type-count': { readonly count: string };
  readonly 'purge-trashed.nothing': { readonly missing: number };
  readonly 'forecast.within': { readonly duration: string };
  readonly 'forecast.stop': { readonly count: number };
  readonly 'forecast.beyond': { readonly duration: string; readonly points: number; readonly hourly: number; readonly pauses: number };
  readonly 'run.title.trash': { readonly total: number };
  readonly 'run.title.purge': { readonly total: number };
  readonly 'run.count.done': { readonly count: number };
  readonly 'run.count.failed': { readonly count: number };
  readonly 'run.count.leftAlone': { readonly count: number };
  readonly 'run.count.left': { readonly count: number };
  readonly 'run.under-way': { readonly elapsed: string; readonly count: number };
  readonly 'run.files-a-second': { readonly rate: number };
  readonly 'run.files-a-minute': { readonly rate: number };
  readonly 'run.speed': { readonly speed: string; readonly duration: string; readonly pauses: 'likely' | 'unlikely' };
  readonly 'run.paused-with-rest': { readonly duration: string };
  readonly 'run.reading-comments': { readonly count: number };
  readonly 'run.stopping-files': { readonly count: number };
  readonly 'pause.countdown.rate-limited': { readonly time: string; readonly countdown: string };
  readonly 'pause.countdown.confluence-trouble': { readonly time: string; readonly countdown: string };
  readonly 'rights.denied.title': { readonly act: 'trash' | 'purge' };
  readonly 'rights.denied': { readonly act: 'trash' | 'purge' };
  readonly 'pause.not-permitted.trash': { readonly failed: number };
  readonly 'pause.not-permitted.purge': { readonly failed: number };
  readonly 'pause.not-permitted.go-on': { readonly left: number };
  readonly 'pause.keeps-failing.answered': { readonly status: string };
  readonly 'result.done.trash': { readonly done: number };
  readonly 'result.done.purge': { readonly done: number };
  readonly 'result.not-reached': { readonly left: number };
  readonly 'result.size.trash': { readonly size: string };
  readonly 'result.size.purge': { readonly size: string };
  readonly 'result.try-again': { readonly count: number };
  readonly 'try-again.note': { readonly count: number };
  readonly 'report.head.content': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'report.head.before': { readonly bound: string; readonly basis: 'updated' | 'uploaded' };
  readonly 'report.column.in-zone': { readonly column: string; readonly timeZone: string };
  readonly 'outcome.skipped.not-on-this-page': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'outcome.failed.not-permitted': { readonly act: 'trash' | 'purge' };
  readonly 'unfinished.title': { readonly contentKind: 'page' | 'blogpost' };
  readonly 'unfinished.choice': { readonly cutoff: string; readonly basis: 'updated' | 'uploaded' };
  readonly 'unfinished.may-act': { readonly countdown: string };
  readonly 'unfinished.explanation.trash': { readonly startedAt: string; readonly cutoff: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'unfinished.explanation.purge': { readonly startedAt: string; readonly cutoff: string; readonly count: number; readonly basis: 'updated' | 'uploaded' };
  readonly 'unfinished.progress.trash': { readonly done: number; readonly left: number };
  readonly 'unfinished.progress.purge': { readonly done: number; readonly left: number };
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
  | 'unfinished.choice'
  | 'unfinished.explanation.trash'
  | 'unfinished.explanation.purge';
