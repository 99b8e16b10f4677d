/** Names as they pile up on a page over the years, and how often each kind does. */
export type NameKind = {
  /** Out of 100. */
  readonly share: number;
  readonly mediaType: string;
  readonly minBytes: number;
  readonly maxBytes: number;
  /** @param day `YYYY-MM-DD`. @param number Unique within the page. */
  readonly name: (day: string, number: number) => string;
};

const KB = 1_024;
const MB = 1_024 * KB;

export const NAME_KINDS: readonly NameKind[] = [
  {
    share: 46,
    mediaType: 'image/png',
    minBytes: 80 * KB,
    maxBytes: 4 * MB,
    name: (day, n) => `Screenshot ${day} at ${clock(n)}.png`,
  },
  {
    share: 14,
    mediaType: 'image/jpeg',
    minBytes: 900 * KB,
    maxBytes: 6 * MB,
    name: (_, n) => `IMG_${String(2_000 + n)}.jpg`,
  },
  {
    share: 12,
    mediaType: 'application/pdf',
    minBytes: 60 * KB,
    maxBytes: 9 * MB,
    name: (day, n) => `Test report ${day} run ${String(n)}.pdf`,
  },
  {
    share: 10,
    mediaType: 'text/plain',
    minBytes: 2 * KB,
    maxBytes: 700 * KB,
    name: (day, n) => `build-${day.replaceAll('-', '')}-${String(n)}.log`,
  },
  {
    share: 7,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    minBytes: 20 * KB,
    maxBytes: 3 * MB,
    name: (day, n) => `Capacity plan ${day.slice(0, 7)} v${String(n)}.xlsx`,
  },
  {
    share: 5,
    mediaType: 'application/zip',
    minBytes: 5 * MB,
    maxBytes: 90 * MB,
    name: (day, n) => `diagnostics_${day}_${String(n)}.zip`,
  },
  {
    share: 4,
    mediaType: 'application/vnd.jgraph.mxfile',
    minBytes: 4 * KB,
    maxBytes: 120 * KB,
    name: (_, n) => `deployment-${String(n)}.drawio`,
  },
  {
    share: 2,
    mediaType: 'video/mp4',
    minBytes: 20 * MB,
    maxBytes: 300 * MB,
    name: (day, n) => `demo recording ${day} (${String(n)}).mp4`,
  },
];

/** Names that have broken somebody's tool. */
export const ODD_NAMES: readonly string[] = [
  'Übersicht Kapazität (endgültig).pdf',
  'Cafe\u0301 menu.png', // decomposed: an e and a combining accent
  '請求書_2023-04.pdf',
  'تقرير الإصدار النهائي.docx',
  'FINAL final (2) really final.pptx',
  '=HYPERLINK("https://example.com").csv',
  '<script>alert(1)</script>.txt',
  'a & b + c # 100% ?.png',
  `minutes of the meeting about ${'the minutes of the meeting about '.repeat(6)}nothing.docx`,
  '.env.example',
  'no extension',
  '🎉 launch party.jpg',
];

function clock(n: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(8 + (n % 11))}.${pad((n * 7) % 60)}.${pad((n * 13) % 60)}`;
}
