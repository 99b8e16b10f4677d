import {
  contentPath,
  downloadPath,
  spaceTrashPath,
} from '../../../static/src/platform/attachment-path';
import { anAttachment } from '../../support/data/attachments';

const PATH = '/wiki/rest/api/content/100/child/attachment/att7/download';

it('names a file by its id, and the trash where it is there', () => {
  expect(downloadPath(anAttachment({ id: 'att7' }))).toBe(PATH);
  expect(downloadPath(anAttachment({ id: 'att7', status: 'trashed' }))).toBe(
    `${PATH}?status=trashed`,
  );
});

it('leads nowhere but to that file, whatever Confluence may say', () => {
  const odd = anAttachment({ id: '../../x?y', status: 'a&b' });
  expect(downloadPath(odd)).toBe(
    '/wiki/rest/api/content/100/child/attachment/..%2F..%2Fx%3Fy/download?status=a%26b',
  );
  expect(downloadPath(anAttachment({ contentId: null }))).toBeNull();
});

it('leads to a page, and to the trash of a space, whatever its key holds', () => {
  expect(contentPath('7&x')).toBe('/wiki/pages/viewpage.action?pageId=7%26x');
  expect(spaceTrashPath('~ann&x')).toBe('/wiki/pages/viewtrash.action?key=~ann%26x');
});
