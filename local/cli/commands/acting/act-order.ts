import type { Act } from '../../../../src/cleanup/plan';
import type { Rules } from '../../../../src/cleanup/choosing/selection';

/** What was asked for on the command line. */
export type ActOrder = {
  readonly act: Act;
  readonly siteUrl: string;
  readonly pageId: string;
  readonly rules: Rules;
  readonly includeMarked: boolean;
  /** Without it, nothing is done. */
  readonly yes: boolean;
  readonly triesAll: boolean;
  /** Whether other pages of the space are looked at as well. */
  readonly checksSpace: boolean;
  readonly json: boolean;
  /** Where the report goes; `null`: nowhere. */
  readonly csv: string | null;
};
