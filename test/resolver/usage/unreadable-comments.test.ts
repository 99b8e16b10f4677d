import type { SeenRequest } from '../../../local/confluence/confluence-service';
import type { Fault } from '../../../local/confluence/faults';
import { imageOf } from '../../support/data/comments';
import { plain, told } from '../../support/data/read-comments-of';
import { closeConfluences } from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

const NOT_FOUND: Fault = { kind: 'answer', status: 404 };
const json = (body: object, status = 200): Fault => ({
  kind: 'answer',
  status,
  body: JSON.stringify(body),
});
const pathOf = ({ path }: SeenRequest) => path.replace(/\?.*/, '');

describe('promise 2: what could not be read is told, and the rest still counts', () => {
  const used = { id: '1', body: imageOf('plan.png') };
  const unreadable = { unreadableCount: 1, because: null, source: { state: 'unreadable' } };

  it('of a comment without a body in storage format', async () => {
    const found = await told({ footer: [used, { id: '2', body: null }] });
    expect(found).toMatchObject({ ...unreadable, readCount: 2 });
    expect(found.isUsed('plan.png')).toBe(true);
  });

  it.each(['7\n', '../../x', 7, null, { toString: 0 }])(
    'of a comment with the id %j, and of the others on the same result page',
    async (value) => {
      const found = await told(
        { footer: [used, { id: '2', body: imageOf('other.png') }] },
        {
          faultFor: ({ path }) =>
            path.includes('footer-comments?')
              ? { kind: 'odd-field', entry: 1, field: ['id'], value }
              : null,
        },
      );
      expect(found).toMatchObject({ ...unreadable, readCount: 1 });
      expect([found.isUsed('plan.png'), found.isUsed('other.png')]).toEqual([true, true]);
    },
  );

  it('of a comment that is broken and too long to be searched', async () => {
    const body = `</p>${'x'.repeat(1_200_001)}`;
    expect(await told({ footer: [{ id: '2', body }] })).toMatchObject(unreadable);
  });

  it('keeps what a broken comment names', async () => {
    const found = await told({ footer: [{ id: '2', body: '<p><b>plan.png</p>' }] });
    expect([found.isUsed('plan.png'), found.isUsed('other.png')]).toEqual([true, false]);
  });

  it('of broken comments that together are more than one reply holds', async () => {
    const bodies = ['a', 'b', 'c'].map((letter) => `</p>${letter.repeat(600_000)}`);
    const footer = bodies.map((body, index) => ({ id: String(index + 1), body }));
    expect(await told({ footer })).toMatchObject({ unreadableCount: 2, because: null });
  });

  it('of replies that are not to be seen any more', async () => {
    const faultFor = ({ path }: SeenRequest) => (path.includes('/1/children') ? NOT_FOUND : null);
    expect(await told({ footer: [used, plain(2)] }, { faultFor })).toMatchObject(unreadable);
  });

  it('of a list whose cursors go in circles', async () => {
    const faultFor = (request: SeenRequest) =>
      pathOf(request).endsWith('/2/children')
        ? json({ results: [], _links: { next: `${pathOf(request)}?cursor=again` } })
        : null;
    expect(await told({ footer: [used, plain(2)] }, { faultFor })).toMatchObject(unreadable);
  });

  it('of a list whose cursor expires each time', async () => {
    const found = await told(
      { footer: [used, plain(2), plain(3)] },
      {
        quirks: { largestResultPage: 2 },
        faultFor: ({ path }) => (path.includes('cursor=') ? json({ errors: [] }, 400) : null),
      },
    );
    expect(found).toMatchObject(unreadable);
    expect(found.isUsed('plan.png')).toBe(true);
  });

  it('reads a list anew whose cursor expires once', async () => {
    let isExpired = false;
    const faultFor = ({ path }: SeenRequest) => {
      if (isExpired || !path.includes('cursor=')) return null;
      isExpired = true;
      return json({ errors: [] }, 400);
    };
    const footer = [plain(1), plain(2), { id: '3', body: imageOf('plan.png') }];
    const found = await told({ footer }, { quirks: { largestResultPage: 2 }, faultFor });
    expect(found).toMatchObject({ unreadableCount: 0, because: null, readCount: 3 });
    expect(found.isUsed('plan.png')).toBe(true);
  });

  it('of all comments where nobody has approved the scope', async () => {
    const found = await told({ footer: [used] }, { quirks: { commentScope: 'missing' } });
    expect(found).toMatchObject({ because: 'signed-out', source: { state: 'scope-missing' } });
  });

  it('of all comments of a page that is deleted meanwhile', async () => {
    const faultFor = (request: SeenRequest) =>
      pathOf(request).endsWith('/inline-comments') ? NOT_FOUND : null;
    const found = await told({ footer: [used] }, { faultFor });
    expect(found).toMatchObject({ because: 'content-not-found', source: { state: 'unreadable' } });
  });

  it('of comments that come without bodies', async () => {
    const found = await told({ footer: [used] }, { quirks: { commentBodies: 'left-out' } });
    expect(found).toMatchObject(unreadable);
    expect(found.isUsed('plan.png')).toBe(false);
  });
});
