import { reportFileName } from '../../../static/src/report/report-download';

const nameFor = (title: string) =>
  reportFileName('list', { id: '4711', kind: 'page', title, spaceId: null }, '2026-01-31');

it.each([
  ['Release evidence', 'attachment-cleanup-list-release-evidence-2026-01-31.csv'],
  ['Übersicht: Q3/Q4 – “Größe”', 'attachment-cleanup-list-übersicht-q3-q4-größe-2026-01-31.csv'],
  ['../..\\etc/passwd', 'attachment-cleanup-list-etc-passwd-2026-01-31.csv'],
  ['हिन्दी', 'attachment-cleanup-list-हिन्दी-2026-01-31.csv'],
  ['\u202e🙂…', 'attachment-cleanup-list-4711-2026-01-31.csv'],
  [`${'a'.repeat(59)} b`, `attachment-cleanup-list-${'a'.repeat(59)}-2026-01-31.csv`],
])('names the list of a page called %j', (title, fileName) => {
  expect(nameFor(title)).toBe(fileName);
});
