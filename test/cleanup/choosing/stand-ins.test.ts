import { standInsFor } from '../../../src/cleanup/choosing/stand-ins';
import { anAttachment } from '../../support/data/attachments';

const by = (id: string, authorId: string | null) => anAttachment({ id, authorId });

it('asks for one file of each person, one’s own first', () => {
  const files = [by('att1', 'ann'), by('att2', 'ann'), by('att3', 'me'), by('att4', null)];
  expect(standInsFor(files, 'me')).toEqual(['att3', 'att1', 'att4']);
});

it('asks for five files at most, and one’s own is among them', () => {
  const files = ['1', '2', '3', '4', '5', '6'].map((n) => by(`att${n}`, n));
  expect(standInsFor(files, '6')).toEqual(['att6', 'att1', 'att2', 'att3', 'att4']);
});

it('asks for no file whose id may not be sent', () => {
  expect(standInsFor([by('../pages/1', 'ann'), by('att2', 'ann')], '')).toEqual(['att2']);
});
