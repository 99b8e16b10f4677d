import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Translations } from '@forge/i18n';
import { parse } from 'yaml';

/** The repository's root, where `manifest.yml` and the built UI are. */
export const PROJECT_ROOT = path.resolve(__dirname, '../..');

/** The parts of `manifest.yml` that the stand-in for the platform goes by. */
export type Manifest = {
  readonly modules: {
    readonly 'confluence:contentAction': readonly [
      {
        readonly key: string;
        readonly title: { readonly i18n: string };
        readonly resource: string;
        readonly viewportSize: string;
      },
    ];
  };
  readonly resources: readonly { readonly key: string; readonly path: string }[];
  readonly translations: Translations;
  readonly permissions: { readonly scopes: string[] };
};

export function readManifest(): Manifest {
  return parse(readFileSync(path.join(PROJECT_ROOT, 'manifest.yml'), 'utf8')) as Manifest;
}

/** Where the build of the contentAction's UI lies. */
export function resourcePath(manifest: Manifest): string {
  const [{ resource }] = manifest.modules['confluence:contentAction'];
  const found = manifest.resources.find(({ key }) => key === resource);
  if (found === undefined) throw new Error(`manifest.yml has no resource "${resource}".`);
  return path.join(PROJECT_ROOT, found.path);
}
