import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' };
const MARKUP = 'What a workbook holds is text, never markup: let preact write it.';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test/output/', 'test/bench/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', NO_ENUM],
      eqeqeq: 'error',
      complexity: ['warn', 15],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'Office', 'Excel', 'process', 'fetch', 'Intl'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core has no clock: today comes in as a parameter.' },
        { object: 'Math', property: 'random', message: 'core is deterministic.' },
      ],
    },
  },
  {
    files: ['addin/**/*.ts', 'addin/**/*.tsx'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        NO_ENUM,
        { selector: 'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]', message: MARKUP },
        {
          selector:
            'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name="document"]',
          message: MARKUP,
        },
        { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: MARKUP },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: MARKUP },
      ],
    },
  },
  {
    files: ['addin/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
);
