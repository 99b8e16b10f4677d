const path = require('node:path');

/**
 * Who may know whom. Each row names a room of the house, a folder or a file; what may be imported
 * there (anything else is an error), by its path in the project or the name of its package; and the
 * reason that the error gives.
 *
 * `types` are for `import type` only. Every folder may import from itself.
 */
const IMPORT_RULES = [
  {
    room: 'src/cleanup',
    values: ['date-fns', '@date-fns/tz'],
    types: [],
    reason:
      'src/cleanup is pure: it runs in the browser, the function, the command line and tests.',
  },
  {
    room: 'src/contract.ts',
    values: [],
    types: ['src/cleanup/*', 'src/confluence/pacing/pace'],
    reason: 'The contract holds types only; values would travel into both bundles.',
  },
  {
    room: 'src/run',
    values: ['src/cleanup/*', 'src/clock'],
    types: ['src/contract'],
    reason: 'A run knows the contract, not who answers it: no React, no Forge, no Confluence.',
  },
  {
    room: 'src/report',
    values: ['src/cleanup/*', 'papaparse'],
    types: ['src/contract', 'src/run/run-state'],
    reason: 'A report tells what was judged and what became of it; it decides nothing.',
  },
  {
    room: 'src/batch',
    values: ['src/cleanup/*', 'p-limit'],
    types: ['src/contract'],
    reason: 'A batch decides order, time and stopping; requests are handed in as arguments.',
  },
  {
    room: 'src/usage',
    values: ['src/cleanup/*', 'sax'],
    types: [],
    reason: 'src/usage reads what a body refers to; where the body comes from is not its business.',
  },
  {
    room: 'src/confluence',
    values: ['src/cleanup/*', 'src/clock', '@forge/api', 'p-limit', 'superstruct'],
    types: [],
    reason: 'src/confluence is the only folder that knows REST v2, and it knows nothing above it.',
  },
  {
    room: 'src/resolver',
    values: ['src/cleanup/*', 'src/batch/*', 'src/confluence/*', 'src/usage/*', 'superstruct'],
    types: ['src/contract', '@forge/resolver'],
    reason: 'The resolver gets requests and clock as arguments; only src/index.ts binds Forge.',
  },
  {
    room: 'static/src/platform/bridge.ts',
    values: ['@forge/bridge', '@forge/i18n', 'src/cleanup/*'],
    types: ['src/contract'],
    reason: 'bridge.ts is the one door between the screen and the platform.',
  },
  {
    room: 'static/src/dates',
    values: ['src/cleanup/*', 'date-fns', 'date-fns/locale/*', '@date-fns/tz'],
    types: [],
    reason: 'Dates are read without a screen: each file here is pure.',
  },
  {
    room: 'static/src',
    except: ['static/src/platform/bridge.ts', 'static/src/dates/**'],
    values: [
      'src/cleanup/*',
      'src/run/*',
      'src/report/*',
      'src/clock',
      'locales/en-US.json',
      'idb-keyval',
      'intl-messageformat',
      'react*',
      '@atlaskit/*',
      '@tanstack/*',
      'virtual:*',
    ],
    types: ['src/contract'],
    reason: 'The screen knows the contract, the core and the run; bridge.ts alone knows Forge.',
  },
];

const NO_CLOCK = 'The clock is an argument: src/cleanup has none of its own.';

const CLOCK_RULE = {
  files: ['src/cleanup/**'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: NO_CLOCK,
      },
      {
        selector: 'MemberExpression[object.name="Date"][property.name="now"]',
        message: NO_CLOCK,
      },
    ],
  },
};

const IN_PERSONS_LANGUAGE =
  'What a person reads comes from locales: useTranslate().text("key"), or rich() for one with tags.';
const SHOWN =
  ':matches(JSXElement, JSXFragment, ' +
  'JSXAttribute[name.name=/^(?:title|alt|placeholder|label|ariaLabel|aria-.*label|aria-description)$/])';
const LETTER = '/\\p{L}/u';

const LANGUAGE_RULE = {
  files: ['static/src/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...[
        `JSXText[value=${LETTER}]`,
        `${SHOWN} > Literal[value=${LETTER}]`,
        ...['', ':matches(ConditionalExpression, LogicalExpression) > '].flatMap((branch) => [
          `${SHOWN} > JSXExpressionContainer > ${branch}Literal[value=${LETTER}]`,
          `${SHOWN} > JSXExpressionContainer > ${branch}TemplateLiteral > TemplateElement[value.raw=${LETTER}]`,
        ]),
        // A sentence, wherever it is, but for the errors of programmers.
        ':not(NewExpression[callee.name=/Error$/]) > Literal[value=/^\\p{Lu}\\p{L}* \\p{L}/u]',
        ':not(NewExpression[callee.name=/Error$/]) > TemplateLiteral > TemplateElement[value.raw=/\\p{L} \\p{L}/u]',
      ].map((selector) => ({ selector, message: IN_PERSONS_LANGUAGE })),
    ],
  },
};

const LISTENING_RULE = {
  files: ['test/browser/**'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'Identifier[name=/^(?:newContext|launchBrowser|launch)$/]',
        message: 'Only what in-browser.ts opens is listened to; use its blankPage or open.',
      },
    ],
  },
};

/** Folders in folders: a room has no more than so many of them, one in the other. */
const DEEPEST = 3;
const PROJECT_PATH = /^(?:src|static|locales)\//;

/** The ESLint configuration blocks for the table, for the clock, and for the browser. */
function houseRuleConfigs() {
  return [...IMPORT_RULES.flatMap(importConfigs), CLOCK_RULE, LANGUAGE_RULE, LISTENING_RULE];
}

/** One for each depth of a room, as a relative import says the same thing otherwise there. */
function importConfigs({ room, except = [], ...rule }) {
  if (/\.\w+$/.test(room)) return [importConfig(room, except, path.posix.dirname(room), [], rule)];
  return Array.from({ length: DEEPEST + 1 }, (_, depth) => {
    const up = Array.from({ length: depth }, (_none, index) => `${'../'.repeat(index + 1)}*`);
    const own = ['./*', ...up];
    const folder = room + '/x'.repeat(depth);
    return importConfig(`${room}${'/*'.repeat(depth)}/*`, except, folder, own, rule);
  });
}

/** @param own What is in the room as well. */
function importConfig(files, ignores, folder, own, { values, types, reason }) {
  const inFolder = (name) =>
    PROJECT_PATH.test(name) ? path.posix.relative(folder, name).replace(/^(?!\.)/, './') : name;
  const allowedTypes = types.map(inFolder);
  const allowed = [...own, ...values.map(inFolder), ...allowedTypes];
  const typesOnly = {
    regex: `^(?:${allowedTypes.map(asRegex).join('|')})$`,
    allowTypeImports: true,
    message: `Types only. ${reason}`,
  };
  const patterns = [{ regex: allBut(allowed), message: reason }];
  return {
    files: [files],
    ignores,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: types.length === 0 ? patterns : [...patterns, typesOnly] },
      ],
    },
  };
}

function allBut(allowed) {
  return `^(?!(?:${allowed.map(asRegex).join('|')})$)`;
}

function asRegex(pattern) {
  return pattern.replace(/[.+^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '(?:(?!\\.\\.).)*');
}

module.exports = { houseRuleConfigs };
