import type { SourceReading, UsageSource } from '../../cleanup/usage';
import type { ContentBody, ContentProperty } from '../../confluence/wire/content-wire';
import { ConfluenceError, ResumeLaterError, SignedOutError } from '../../confluence/errors';

/** What was read of a page or blog post; begun at once, and awaited by whichever source needs it. */
export type OwnReads = {
  readonly contentId: string;
  /** Rejects where it is not there or cannot be read: then nothing is known of the whole content. */
  readonly published: Promise<ContentBody>;
  /** `null` where there is no draft to be seen. */
  readonly draft: Promise<ContentBody | null | 'unreadable'>;
  readonly properties: Promise<readonly ContentProperty[] | 'unreadable'>;
};

/** What one source says, with the macros in it that list whatever files there are. */
type FoundInSource = Omit<SourceReading, 'source'> & {
  readonly listingMacros: readonly string[];
};

/** One place of the content itself where its files may be used. */
export type OwnSource = {
  readonly source: UsageSource;
  /** @throws {ConfluenceError} Where nothing may be decided without this source. */
  readonly read: (reads: OwnReads) => Promise<FoundInSource>;
};

/** A limit and a lost session are for everything that is asked, not for this alone. */
export async function unlessUnreadable<Value>(
  reading: Promise<Value>,
): Promise<Value | 'unreadable'> {
  try {
    return await reading;
  } catch (error) {
    const isForAll = error instanceof ResumeLaterError || error instanceof SignedOutError;
    if (isForAll || !(error instanceof ConfluenceError)) throw error;
    return 'unreadable';
  }
}
