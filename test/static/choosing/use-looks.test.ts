import type { Preview, PreviewRequest, Reply } from '../../../src/contract';
import { rememberLooks } from '../../../static/src/choosing/preview/use-looks';
import { anAttachment } from '../../support/data/attachments';
import { refusal } from '../../support/run/scripted-calls';

const PREVIEW: Preview = { pictureUrl: null, comment: 'new' };

function looksAnswered(...replies: readonly (Reply<Preview> | Error)[]) {
  const asked: string[] = [];
  const lookAt = rememberLooks({
    previewAttachment: ({ id }: PreviewRequest) => {
      asked.push(id);
      const reply = replies[Math.min(asked.length, replies.length) - 1];
      return reply instanceof Error || reply === undefined
        ? Promise.reject(reply ?? new Error('No reply.'))
        : Promise.resolve(reply);
    },
  });
  return { lookAt, asked };
}

it('asks once for a file, and again for its next version or in the trash', async () => {
  const { lookAt, asked } = looksAnswered({ ok: true, value: PREVIEW });
  const file = anAttachment({ id: 'att1' });
  expect(await Promise.all([lookAt(file), lookAt(file)])).toEqual([PREVIEW, PREVIEW]);
  expect(await lookAt({ ...file })).toBe(PREVIEW);
  expect(asked).toEqual(['att1']);
  await lookAt({ ...file, versionNumber: 2 });
  await lookAt({ ...file, status: 'trashed' });
  expect(asked).toHaveLength(3);
});

it('asks again after a look that brought nothing', async () => {
  const answers = [
    new Error('lost'),
    refusal('confluence-trouble'),
    { ok: true, value: PREVIEW },
  ] as const;
  const { lookAt } = looksAnswered(...answers);
  const file = anAttachment();
  expect([await lookAt(file), await lookAt(file), await lookAt(file)]).toEqual([
    null,
    null,
    PREVIEW,
  ]);
});

it('remembers sixty, so that looking about for hours fills no memory', async () => {
  const { lookAt, asked } = looksAnswered({ ok: true, value: PREVIEW });
  for (let id = 0; id <= 60; id++) await lookAt(anAttachment({ id: `att${String(id)}` }));
  await lookAt(anAttachment({ id: 'att1' }));
  expect(asked).toHaveLength(61);
  await lookAt(anAttachment({ id: 'att0' }));
  expect(asked).toHaveLength(62);
});
