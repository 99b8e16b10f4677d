import { DEMO_SPACE } from '../world';
import type { StoredContent } from '../world';

export const LARGE_PAGE: StoredContent = {
  id: '98304001',
  kind: 'page',
  spaceId: DEMO_SPACE.id,
  title: 'Release evidence',
  body: [
    '<p>Every release leaves its evidence here: screenshots of the sign-off, test reports, build ',
    'logs and the diagnostics that support asked for. Please attach yours before you close the ',
    'release ticket.</p>',
    '<h2>How to add evidence</h2>',
    '<ul><li>Attach the files to this page.</li><li>Name them after the release.</li>',
    '<li>Do not remove the evidence of the last two years: the auditors ask for it.</li></ul>',
    '<p>There are by now so many attachments that the attachments view of this page takes minutes ',
    'to open, when it opens.</p>',
  ].join(''),
  draftBody: null,
  properties: {},
};

export const RECIPE_PAGE: StoredContent = {
  id: '13008897',
  kind: 'page',
  spaceId: DEMO_SPACE.id,
  title: 'Screenshots of October',
  body: '<p>Three screenshots, as in Atlassian’s article on deleting attachments by date.</p>',
  draftBody: null,
  properties: {},
};

export const BLOG_POST: StoredContent = {
  id: '99405002',
  kind: 'blogpost',
  spaceId: DEMO_SPACE.id,
  title: 'What we shipped, year by year',
  body: '<p>Pictures and recordings of the releases that we are proud of.</p>',
  draftBody: null,
  properties: {},
};
