import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRuleConfigs } from './eslint.house-rules.cjs';

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'static/build/',
      'local/host/build/',
      'local/cli/build/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // makeResolver and makeInvoke take types, not interfaces; one way to say it is enough.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['warn', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['warn', { max: 50, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['static/src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      // On Atlaskit's dialog it names the button that gets the focus: Cancel.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      // It compiles nothing here; the rule warns of what the React Compiler would leave alone.
      'react-hooks/incompatible-library': 'off',
      // A component's markup is one expression; its length says little about how hard it is.
      'max-lines-per-function': ['warn', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  ...houseRuleConfigs(),
  {
    files: ['test/**'],
    rules: {
      // A describe block holds a whole list of facts.
      'max-lines-per-function': 'off',
    },
  },
);
