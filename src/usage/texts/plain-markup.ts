/**
 * Macros whose body is another language (Markdown, HTML, wiki markup, a style sheet) name files of
 * the page by their bare names.
 */
import { spellingsOf } from './attachment-url';

/** Each has the name as its first group. */
const NAMING: readonly RegExp[] = [
  // Markdown: `![x](plan.png "title")`, `[x](<a plan.png>)`, and `[x]: plan.png`.
  /\]\(\s*(?:<([^<>\n]{1,255})>|([^()\n]{1,255}?))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g,
  /^\s{0,3}\[[^\]\n]{1,255}\]:\s*<?([^<>\n"]{1,255}?)>?(?:\s+"[^"\n]*")?\s*$/gm,
  // HTML, quoted or not.
  /\b(?:src|href|data|poster)\s*=\s*(?:"([^"\n]{1,255})"|'([^'\n]{1,255})'|([^\s"'<>]{1,255}))/gi,
  // CSS.
  /\burl\(\s*["']?([^"'()\n]{1,255}?)["']?\s*\)/gi,
  // Wiki markup: `!plan.png|width=300!`, `[^plan.png]`, `[the plan^plan.png]`.
  /!([^!|\n]{1,255})(?:\|[^!\n]{0,255})?!/g,
  /\[[^\]^\n]{0,255}\^([^\]\n]{1,255})\]/g,
  // PlantUML: `<img:plan.png{scale=0.5}>`.
  /<img:([^<>{}\n]{1,255})(?:\{[^}\n]*\})?>/gi,
];
/** An address of its own, or a place in the page: no file of the page. A name may hold a colon. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:\/\/|\/|#)/i;

/** The bare names in a macro's body, in each way in which they may be spelled. */
export function fileNamesInMarkup(text: string): string[] {
  const found = NAMING.flatMap((naming) =>
    Array.from(text.matchAll(naming), ([, ...groups]) => groups.find(Boolean) ?? ''),
  );
  return found
    .map((name) => name.trim().replace(/^\.\//, ''))
    .filter((name) => name !== '' && !ELSEWHERE.test(name))
    .flatMap((name) => [name, name.replace(/[?#].*/, '')])
    .flatMap(spellingsOf);
}
