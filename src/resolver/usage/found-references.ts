import { referenceKey } from '../../cleanup/usage';
import type { Reference } from '../../cleanup/usage';
import type { Asked } from '../../usage/owner';
import { referencesIn } from '../../usage/storage-references';

/** Characters of broken bodies in one reply, which Forge bounds by 5 MB. */
const MOST_MENTION_CHARACTERS = 1_000_000;

/** What is left of a reply for the texts of bodies that could not be read in full. */
export class MentionBudget {
  private left = MOST_MENTION_CHARACTERS;

  /** @returns Whether there was room for it. */
  take(characters: number): boolean {
    if (characters > this.left) return false;
    this.left -= characters;
    return true;
  }
}

/** Gathers what bodies refer to, each once: references cross the bridge, bodies do not. */
export class FoundReferences {
  private readonly references = new Map<string, Reference>();
  private readonly listingMacros = new Set<string>();

  constructor(
    private readonly asked: Asked,
    private readonly mentions: MentionBudget,
  ) {}

  /**
   * @param storage In storage format; `null` where there is no such body.
   * @returns Whether all that it refers to is known.
   */
  note(storage: string | null): boolean {
    if (storage === null) return false;
    const inBody = referencesIn(storage, this.asked);
    if (inBody === 'unknown') return false;
    for (const macro of inBody.listingMacros) this.listingMacros.add(macro);
    return inBody.references.map((reference) => this.add(reference)).every(Boolean);
  }

  all(): { readonly references: readonly Reference[]; readonly listingMacros: readonly string[] } {
    return {
      references: [...this.references.values()],
      listingMacros: [...this.listingMacros],
    };
  }

  private add(reference: Reference): boolean {
    const { by, key } = reference;
    if (by === 'mention' && !this.mentions.take(key.length)) return false;
    this.references.set(referenceKey(reference), reference);
    return true;
  }
}
