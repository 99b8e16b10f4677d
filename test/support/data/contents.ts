import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import type { StoredContent } from '../../../local/confluence/world';

/** Another page of the recipe's space. */
export function aPage(page: Partial<StoredContent> = {}): StoredContent {
  return {
    id: '20001',
    kind: 'page',
    spaceId: RECIPE_PAGE.spaceId,
    title: 'Onboarding',
    body: '<p>Welcome.</p>',
    draftBody: null,
    properties: {},
    ...page,
  };
}

/** An image of the recipe page's file, as another page shows it. */
export function imageFromRecipePage(title: string): string {
  const page = `<ri:page ri:content-title="${RECIPE_PAGE.title}" />`;
  return `<ac:image><ri:attachment ri:filename="${title}">${page}</ri:attachment></ac:image>`;
}
