/** One process of `npm run campaign`: lives through the scenarios that it is sent, part by part. */
import { campaign } from './campaign';
import type { CampaignResult } from './campaign';

export type Part = { readonly seed: number; readonly from: number; readonly to: number };
export type PartDone = { readonly part: Part; readonly result: CampaignResult };

process.on('message', (part: Part) => {
  void campaign(part).then((result) => process.send?.({ part, result } satisfies PartDone));
});
