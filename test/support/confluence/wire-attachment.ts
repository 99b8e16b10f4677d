/** An attachment's entry with every field as it is documented. */
export const WIRE = {
  id: 'att7',
  status: 'current',
  title: 'plan.png',
  createdAt: '2020-01-01T00:00:00.000Z',
  version: { number: 3, createdAt: '2021-01-01T00:00:00.000Z', authorId: 'somebody' },
  fileSize: 5,
  mediaType: 'image/png',
  fileId: 'f',
  pageId: '100',
};
