import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { houseRuleConfigs } from '../../eslint.house-rules.cjs';

const config: Linter.Config[] = [
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  ...houseRuleConfigs(),
];

function complaintsAbout(file: string, code: string): readonly string[] {
  return new Linter().verify(code, config, file).map(({ ruleId }) => ruleId ?? 'cannot be read');
}

it.each([
  ['src/cleanup/choosing/selection.ts', "import fs from 'node:fs';"],
  ['src/cleanup/choosing/selection.ts', "import { route } from '@forge/api';"],
  ['src/cleanup/choosing/selection.ts', "import { startRun } from '../../run/run-driver';"],
  ['src/cleanup/choosing/selection.ts', 'export const now = Date.now();'],
  ['src/cleanup/choosing/selection.ts', 'export const now = new Date();'],
  ['src/contract.ts', "import { decide } from './cleanup/selection';"],
  ['src/run/run-driver.ts', "import { runBatch } from '../batch/run-batch';"],
  ['src/run/run-driver.ts', "import { useState } from 'react';"],
  [
    'src/run/run-driver.ts',
    "import { makeAttachmentsClient } from '../confluence/attachments-client';",
  ],
  ['src/batch/run-batch.ts', "import { LostAnswerError } from '../confluence/errors';"],
  ['src/batch/run-batch.ts', "import { asUser } from '@forge/api';"],
  ['src/confluence/errors.ts', "import { runBatch } from '../batch/run-batch';"],
  ['src/confluence/errors.ts', "import type { Reply } from '../contract';"],
  ['src/resolver/handlers.ts', "import { asUser } from '@forge/api';"],
  ['src/resolver/handlers.ts', "import { startRun } from '../run/run-driver';"],
  ['test/browser/a.browser.test.ts', 'export const its = await browser.newContext();'],
  ['static/src/app.tsx', "import { view } from '@forge/bridge';"],
  ['static/src/app.tsx', "import { makeHandlers } from '../../src/resolver/handlers';"],
  ['static/src/running/run-screen.tsx', "import { invoke } from '@forge/bridge';"],
  ['static/src/running/run-screen.tsx', "import { Store } from '../../../local/confluence/store';"],
  ['static/src/choosing/cutoff/use-cutoff.ts', "import { invoke } from '@forge/bridge';"],
  ['static/src/choosing/cutoff/use-cutoff.ts', "import { a } from '../../../../src/batch/a';"],
  ['static/src/dates/typed-age.ts', "import { useState } from 'react';"],
  ['static/src/app.tsx', 'export const its = <p>Stop</p>;'],
  ['static/src/app.tsx', 'export const its = <>{"stop"}</>;'],
  ['static/src/app.tsx', 'export const its = <p>{isOn && `${count} files`}</p>;'],
  ['static/src/app.tsx', 'export const its = <p>{isOn ? "stop" : null}</p>;'],
  ['static/src/app.tsx', 'export const its = <Button aria-label="stop" />;'],
  ['static/src/app.tsx', 'export const its = <Tab label={isOn ? "on" : null} />;'],
  ['static/src/language/words.ts', "export const STOPPED = 'You stopped the run.';"],
  ['static/src/language/words.ts', 'export const LEFT = `${count} files are left`;'],
])('%s may not say: %s', (file, code) => {
  const rule = code.startsWith('import')
    ? '@typescript-eslint/no-restricted-imports'
    : 'no-restricted-syntax';
  expect(complaintsAbout(file, code)).toEqual([rule]);
});

it.each([
  ['src/cleanup/choosing/cutoff.ts', "import { tzOffset } from '@date-fns/tz';"],
  ['src/contract.ts', "import type { Plan } from './cleanup/plan';"],
  ['src/run/run-driver.ts', "import type { Reply } from '../contract';"],
  ['src/confluence/clients/attachments-client.ts', "import { route } from '@forge/api';"],
  ['static/src/platform/bridge.ts', "import { view } from '@forge/bridge';"],
  ['static/src/choosing/cutoff/use-cutoff.ts', "import { usePlatform } from '../../platform/a';"],
  [
    'static/src/running/run-screen.tsx',
    "import type { RunState } from '../../../src/run/run-state';",
  ],
  [
    'static/src/app.tsx',
    "export const its = <p id=\"stop\" title={text('run.stop')}>{text('run.stop')}</p>;",
  ],
  ['static/src/app.tsx', 'export const its = <p className="hint hint-error">–</p>;'],
  ['static/src/app.tsx', "throw new Error('There is no provider around this component.');"],
])('%s may say: %s', (file, code) => {
  expect(complaintsAbout(file, code)).toEqual([]);
});
