/**
 * Who may know whom. Each row names a room of the house, what may be imported there (anything else
 * is an error), and the reason that the error gives.
 *
 * `types` are for `import type` only. Every room may import from itself (`./…`).
 */
const IMPORT_RULES = [
  {
    files: ['src/cleanup/**'],
    values: ['date-fns', '@date-fns/tz'],
    types: [],
    reason:
      'src/cleanup is pure: it runs in the browser, the function, the command line and tests.',
  },
  {
    files: ['src/contract.ts'],
    values: [],
    types: ['./cleanup/*', './confluence/pace'],
    reason: 'The contract holds types only; values would travel into both bundles.',
  },
  {
    files: ['src/run/**'],
    values: ['../cleanup/*', '../clock'],
    types: ['../contract'],
    reason: 'A run knows the contract, not who answers it: no React, no Forge, no Confluence.',
  },
  {
    files: ['src/report/**'],
    values: ['../cleanup/*', 'papaparse'],
    types: ['../contract', '../run/run-state'],
    reason: 'A report tells what was judged and what became of it; it decides nothing.',
  },
  {
    files: ['src/batch/**'],
    values: ['../cleanup/*', 'p-limit'],
    types: ['../contract'],
    reason: 'A batch decides order, time and stopping; requests are handed in as arguments.',
  },
  {
    files: ['src/usage/**'],
    values: ['../cleanup/*', 'sax'],
    types: [],
    reason: 'src/usage reads what a body refers to; where the body comes from is not its business.',
  },
  {
    files: ['src/confluence/**'],
    values: ['../cleanup/*', '../clock', '@forge/api', 'p-limit', 'superstruct'],
    types: [],
    reason: 'src/confluence is the only folder that knows REST v2, and it knows nothing above it.',
  },
  {
    files: ['src/resolver/**'],
    values: ['../cleanup/*', '../batch/*', '../confluence/*', '../usage/*', 'superstruct'],
    types: ['../contract', '@forge/resolver'],
    reason: 'The resolver gets requests and clock as arguments; only src/index.ts binds Forge.',
  },
  {
    files: ['static/src/bridge.ts'],
    values: ['@forge/bridge', '@forge/i18n', '../../src/cleanup/*'],
    types: ['../../src/contract'],
    reason: 'bridge.ts is the one door between the screen and the platform.',
  },
  {
    files: ['static/src/*.{ts,tsx}'],
    ignores: ['static/src/bridge.ts'],
    values: [
      '../../src/cleanup/*',
      '../../src/run/*',
      '../../src/report/*',
      '../../src/clock',
      '../../locales/en-US.json',
      'idb-keyval',
      'intl-messageformat',
      'react*',
      '@atlaskit/*',
      'virtual:*',
    ],
    types: ['../../src/contract'],
    reason: 'The screen knows the contract, the core and the run; bridge.ts alone knows Forge.',
  },
  {
    files: ['static/src/dates/**'],
    values: ['../../../src/cleanup/*', 'date-fns', 'date-fns/locale/*', '@date-fns/tz'],
    types: [],
    reason: 'Dates are read without a screen: each file here is pure.',
  },
  {
    files: ['static/src/*/**'],
    ignores: ['static/src/dates/**'],
    values: [
      '../../../src/cleanup/*',
      '../../../src/run/*',
      '../../../src/report/*',
      '../../../src/clock',
      '../*',
      'react*',
      '@atlaskit/*',
      '@tanstack/*',
    ],
    types: ['../../../src/contract'],
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

/** The ESLint configuration blocks for the table, for the clock, and for the browser. */
function houseRuleConfigs() {
  const imports = IMPORT_RULES.map(({ files, ignores = [], values, types, reason }) => ({
    files,
    ignores,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: allBut(['./*', ...values, ...types]), message: reason },
            ...(types.length === 0
              ? []
              : [
                  {
                    regex: `^(?:${types.map(asRegex).join('|')})$`,
                    allowTypeImports: true,
                    message: `Types only. ${reason}`,
                  },
                ]),
          ],
        },
      ],
    },
  }));
  return [...imports, CLOCK_RULE, LANGUAGE_RULE, LISTENING_RULE];
}

function allBut(allowed) {
  return `^(?!(?:${allowed.map(asRegex).join('|')})$)`;
}

function asRegex(pattern) {
  return pattern.replace(/[.+^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '(?:(?!\\.\\.).)*');
}

module.exports = { houseRuleConfigs };
