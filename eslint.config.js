import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Shapes of code the project does without. A later block that names this rule replaces the list, so each adds to it. */
const SHAPES = [
  { selector: 'ExportDefaultDeclaration', message: 'No default export: a name is the same everywhere it is used.' },
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of string literals is data, an enum is code.' },
  { selector: 'PropertyDefinition[accessibility="private"][decorators.length=0]', message: 'Use #name: private at run time too, not only for the compiler. (A decorator cannot stand on one: there, private it is.)' },
  { selector: 'MethodDefinition[accessibility="private"][kind!="constructor"][decorators.length=0]', message: 'Use #name: private at run time too, not only for the compiler.' },
  { selector: 'TSParameterProperty', message: 'Declare the field: a constructor parameter is no place to find one.' },
];

/** Only define.ts and enhance.ts register; a class that is imported must not change the page. */
const REGISTERING = [
  { selector: 'Decorator > CallExpression[callee.name="customElement"]', message: 'Only src/define.ts registers elements: importing a class must have no effect.' },
  { selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]', message: 'Only src/define.ts and src/enhance.ts register elements.' },
  { selector: 'CallExpression[callee.object.property.name="customElements"][callee.property.name="define"]', message: 'Only src/define.ts and src/enhance.ts register elements.' },
];

const INDEX = [
  { selector: 'Program > :not(ExportNamedDeclaration[source], ExportAllDeclaration)', message: 'src/index.ts only re-exports: importing the package must have no effect.' },
];

/** What strict pages (DESIGN.md, decision 7) refuse, or what would turn text into markup. */
const SINKS = [
  { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: 'Text is text: no markup is ever parsed into the page. Use nodes and textContent.' },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]', message: 'Text is text: no markup is ever parsed into the page. Use nodes and textContent.' },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: 'document.write is a Trusted Types sink.' },
];

/** Node's globals have types everywhere, since the command line needs them; a page does not have them. */
const NODE_GLOBALS = ['process', 'Buffer', 'require', 'global', '__dirname', '__filename', 'setImmediate'].map((name) => ({
  name,
  message: 'Node only: this code runs in a page.',
}));

const shapes = (...lists) => ['error', ...SHAPES, ...lists.flat()];

export default defineConfig([
  { ignores: ['dist/', 'demo/dist/', 'coverage/', '**/*.generated.*'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Numbers read well in templates; other types still have to be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // typescript-json-schema closes Record<…> types, so an index signature is sometimes meant.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // node:test awaits its tests by itself; chai's `equal` is typed as a promise by @open-wc/testing and is none.
            { from: 'package', package: '@types/node', name: ['test', 'it', 'suite', 'describe', 'skip', 'todo', 'only'] },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    ignores: ['eslint.config.js', 'vite.config.ts', 'web-test-runner.config.js'],
    rules: {
      'no-restricted-syntax': shapes(),
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
      // What is lost on a page is said there; nothing else is.
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      'no-eval': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/define.ts', 'src/enhance.ts', 'src/index.ts'],
    rules: { 'no-restricted-syntax': shapes(REGISTERING, SINKS) },
  },
  { files: ['src/define.ts', 'src/enhance.ts'], rules: { 'no-restricted-syntax': shapes(SINKS) } },
  { files: ['src/index.ts'], rules: { 'no-restricted-syntax': shapes(INDEX) } },
  { files: ['src/**/*.ts'], ignores: ['src/cli/**', 'src/importer/node/**'], rules: { 'no-restricted-globals': ['error', ...NODE_GLOBALS] } },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'tests/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'ReactiveElement'] } },
    rules: {
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // Lit's own base classes have the lifecycle callbacks.
      'wc/guard-super-call': 'off',
      // A style attribute in a template violates \`style-src 'self'\`.
      'lit/ban-attributes': ['error', 'style'],
    },
  },
  {
    // Assertions of chai are property reads, and a test may build what the product must not.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An assertion narrows types, and what it narrowed is then asserted in detail.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A clone or a query gives an element of a class the test knows; a stream of a page is written for real.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/dot-notation': 'off',
      'no-restricted-syntax': shapes(),
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
]);
