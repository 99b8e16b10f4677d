import { reportFileName } from '../../static/src/report-download';

const nameFor = (title: string) =>
  reportFileName({ id: '4711', kind: 'page', title }, '2026-01-31');

it.each([
  ['Release evidence', 'attachment-cleanup-release-evidence-2026-01-31.csv'],
  ['Übersicht: Q3/Q4 – “Größe”', 'attachment-cleanup-übersicht-q3-q4-größe-2026-01-31.csv'],
  ['../..\\etc/passwd', 'attachment-cleanup-etc-passwd-2026-01-31.csv'],
  ['हिन्दी', 'attachment-cleanup-हिन्दी-2026-01-31.csv'],
  ['\u202e🙂…', 'attachment-cleanup-4711-2026-01-31.csv'],
  [`${'a'.repeat(59)} b`, `attachment-cleanup-${'a'.repeat(59)}-2026-01-31.csv`],
])('names the report on a page called %j', (title, fileName) => {
  expect(nameFor(title)).toBe(fileName);
});
