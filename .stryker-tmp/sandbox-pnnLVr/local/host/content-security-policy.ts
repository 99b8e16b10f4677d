// @ts-nocheck
import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from './manifest';

/**
 * The policy that Forge sends with a Custom UI, made by Forge's own package from what the manifest
 * permits; only the pages that may embed the app are those of this machine.
 */
export function contentSecurityPolicy(
  html: string,
  manifest: Manifest,
  hostOrigins: readonly string[],
): string {
  const quiet = { info: () => undefined };
  const processing = new CSPProcessingService(quiet, load);
  const existingCSPDetails = processing.getCspDetails(html, manifest.permissions);
  return new CSPInjectionService()
    .getInjectableCSP({
      existingCSPDetails,
      microsEnv: 'prod',
      parentEmbeddingDomain: hostOrigins.join(' '),
    })
    .filter((directive) => !directive.startsWith('report-uri'))
    .join('; ');
}

/** The flags of the policy's `sandbox` directive, as the iframe's attribute takes them. */
export function sandboxFlags(policy: string): string {
  const directive = policy.split('; ').find((part) => part.startsWith('sandbox '));
  return directive?.replace('sandbox ', '') ?? '';
}
