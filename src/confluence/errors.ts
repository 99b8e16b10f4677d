/** A request to Confluence that brought no usable answer. */
export class ConfluenceError extends Error {
  override readonly name: string = 'ConfluenceError';

  /** @param httpStatus `null` where no answer came at all. */
  constructor(
    message: string,
    readonly httpStatus: number | null,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** 401: not signed in any more, or the app lacks a scope. */
export class SignedOutError extends ConfluenceError {
  override readonly name = 'SignedOutError';
}

/** 403: Confluence says itself that this person may not. */
export class NotPermittedError extends ConfluenceError {
  override readonly name = 'NotPermittedError';
}

/** 404: not there, hidden, or not permitted; Confluence does not tell which. */
export class NotFoundError extends ConfluenceError {
  override readonly name = 'NotFoundError';
}

/** Any other 4xx: Confluence understood and will not, however often it is asked. */
export class RefusedError extends ConfluenceError {
  override readonly name = 'RefusedError';
}

/** Asking again would help, but not within this invocation's time. */
export class ResumeLaterError extends ConfluenceError {
  override readonly name = 'ResumeLaterError';

  constructor(
    message: string,
    httpStatus: number | null,
    readonly resumeAfterMs: number,
  ) {
    super(message, httpStatus);
  }
}

/**
 * Nothing was done, and nothing is to be done on the strength of the last read: a limit turned the
 * request away, or its turn came too long after that read.
 */
export class LookAgainError extends ConfluenceError {
  override readonly name = 'LookAgainError';
}

/** A reset, a time-out, a 5xx or a conflict: the request may or may not have taken effect. */
export class LostAnswerError extends ConfluenceError {
  override readonly name = 'LostAnswerError';
}

/** An answer that is not what Confluence documents; nothing in it may be acted on. */
export class UnreadableAnswerError extends ConfluenceError {
  override readonly name = 'UnreadableAnswerError';
}
