import { countOptions } from '../../../static/src/choosing/filters/option-counts';
import { anAttachment } from '../../support/data/attachments';

it('counts the files of a list by kind, author and size', () => {
  const counts = countOptions([
    anAttachment({ mediaType: 'image/png', authorId: 'a', sizeBytes: 10 }),
    anAttachment({ mediaType: 'image/gif', authorId: 'b', sizeBytes: 20 }),
    anAttachment({ mediaType: 'video/mp4', authorId: null, sizeBytes: null }),
  ]);
  expect([...counts.kinds]).toEqual([
    ['image', 2],
    ['video', 1],
  ]);
  expect([...counts.authors]).toEqual([
    ['a', 1],
    ['b', 1],
    ['', 1],
  ]);
  expect([counts.atLeast(10), counts.atLeast(20), counts.atLeast(21)]).toEqual([2, 1, 0]);
});
