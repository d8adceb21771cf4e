/**
 * The doors of the house (DESIGN.md): which room may import which, and which packages a room may use.
 * A new room, door or package is a line in these tables.
 */
const DOORS = {
  model: [],
  editions: ['model'],
  checks: ['model'],
  import: ['model'],
  tables: ['model'],
  charts: ['model'],
  sentences: ['model'],
  locales: ['model'],
  export: ['model', 'tables', 'charts'],
  importer: ['model', 'editions', 'import', 'locales'],
  elements: ['model', 'editions', 'checks', 'import', 'tables', 'charts', 'sentences', 'locales', 'export'],
  embed: ['model', 'tables', 'locales'],
  cli: ['model', 'editions', 'checks', 'import', 'importer', 'tables', 'charts', 'sentences', 'locales', 'export'],
};

const REASONS = {
  model: 'model says what things are and depends on nothing; move what it needs into model, or what needs it out.',
  editions: 'an edition is data: it may use the types of model and nothing else.',
  checks: 'a check is handed the edition and the report; it imports only model.',
  import: 'import is handed the editions; it imports only model.',
  tables: 'a table is described from what is handed in (report, edition, words); it imports only model.',
  charts: 'a chart is geometry over figures; it imports only model.',
  sentences: 'a sentence is made from what is handed in; it imports only model.',
  locales: 'a locale is words; it imports only model.',
  export: 'a file to take away is made from the description of a table, or the geometry of a chart: export imports only model, tables and charts.',
  importer: 'importer has reports read, in a worker where there is one; it imports only import, the editions, the words of pages to be read back, and model.',
  elements: 'elements may use every room but cli.',
  embed: 'the page of a frame has the elements from their own file: it needs the names of things and words, no more.',
  cli: 'the command line may use every room but elements: it runs without a document.',
};

/** Packages by the files that may import them; a file under no line may import none. */
const PACKAGES = [
  { name: 'packages-import-html', from: '^src/import/html/', packages: 'parse5', say: 'src/import/html may use parse5 and no other package; a page has its own parser (src/import/dom).' },
  { name: 'packages-import-zip', from: '^src/import/zip/', packages: 'fflate', say: 'src/import/zip may use fflate and no other package.' },
  { name: 'packages-import-xml', from: '^src/import/xml/', packages: '(fflate|saxes)', say: 'src/import/xml may use saxes, and fflate to decode; the readers of .docx and .xlsx use it and zip, and no package.' },
  { name: 'packages-pdf', from: '^src/importer/(page|node)/pdf-engine\\.ts$', packages: 'pdfjs-dist', say: 'these files load pdf.js for the reader of PDF files, and no other package.' },
  { name: 'packages-export-xlsx', from: '^src/export/xlsx/', packages: 'fflate', say: 'src/export/xlsx may use fflate to pack a workbook, and no other package.' },
  { name: 'packages-cli-containers', from: '^src/cli/containers\\.ts$', packages: '(css-select|css-what)', say: 'src/cli/containers.ts may use css-select, and css-what to look at a selector, and no other package: pages select by themselves.' },
  { name: 'packages-elements', from: '^src/(elements/|define\\.ts$|enhance\\.ts$)', packages: '(lit|@lit/[a-z-]+|lit-html|lit-element|@lit-labs/[a-z-]+)', say: 'elements may use lit and no other package.' },
];

const NPM = '(^|/)node_modules/';
const rooms = Object.keys(DOORS);
const known = `^src/((${rooms.join('|')})/|(index|api|export-api|define|cdn|enhance)\\.ts$)`;

module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `door-${room}`,
      comment: `src/${room}: ${REASONS[room]}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...DOORS[room]].join('|')})/` },
    })),
    ...PACKAGES.map(({ name, from, packages, say }) => ({
      name,
      comment: say,
      severity: 'error',
      from: { path: from },
      to: { path: NPM, pathNot: `${NPM}(@types/)?${packages}/` },
    })),
    {
      name: 'packages-none',
      comment: 'This room uses no package. If it has to, add a line to PACKAGES in .dependency-cruiser.cjs and say why.',
      severity: 'error',
      from: { path: '^src/', pathNot: PACKAGES.map(({ from }) => from) },
      to: { path: NPM },
    },
    {
      name: 'page-without-parse5',
      comment: 'A page has a parser of its own: nothing that elements reach may lead to src/import/html and parse5.',
      severity: 'error',
      from: { path: '^src/(elements/|define\\.ts$|enhance\\.ts$)' },
      to: { path: '^src/import/html/', reachable: true },
    },
    {
      name: 'node-only-in-cli',
      comment: 'Only the command line and importer/node run in Node; everything else also runs in a page.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|importer/node)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'index-is-quiet',
      comment: 'src/index.ts re-exports and has no effect: it leads neither to what registers elements nor to the command line.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: ['^src/cli/', '^src/(define|enhance)\\.ts$'], reachable: true },
    },
    {
      name: 'api-hands-in',
      comment: 'src/api.ts hands editions and words to the functions of pure rooms; it needs no document, no reader and no command.',
      severity: 'error',
      from: { path: '^src/api\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(model|editions|checks|tables|locales)/' },
    },
    {
      name: 'export-api-hands-in',
      comment: 'src/export-api.ts hands editions and words to the functions that make files; it needs no element, no reader and no command.',
      severity: 'error',
      from: { path: '^src/export-api\\.ts$' },
      to: { path: '^src/', pathNot: '^src/((model|editions|locales|export)/|api\\.ts$)' },
    },
    {
      name: 'export-on-demand',
      comment: 'What makes files is loaded when a reader asks for one: elements import it with import(), or its types.',
      severity: 'error',
      from: { path: '^src/(elements/|define\\.ts$|enhance\\.ts$)' },
      to: { path: '^src/export/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'export-pictures-apart',
      comment: 'src/export is pure but for png/, which needs a document: nothing pure leads there.',
      severity: 'error',
      from: { path: '^src/export/', pathNot: '^src/export/png/' },
      to: { path: '^src/export/png/' },
    },
    {
      name: 'define-registers-only',
      comment: 'src/define.ts registers the elements and needs nothing but them.',
      severity: 'error',
      from: { path: '^src/define\\.ts$' },
      to: { path: '^src/', pathNot: '^src/elements/' },
    },
    {
      name: 'cdn-loads',
      comment: 'src/cdn.ts is what a script tag loads: the elements, the upgrading of a page, and on demand the import.',
      severity: 'error',
      from: { path: '^src/cdn\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(define\\.ts$|enhance\\.ts$|importer/page/cdn\\.ts$)' },
    },
    {
      name: 'page-and-node-apart',
      comment: 'What runs in a page leads to nothing of Node, and the other way round.',
      severity: 'error',
      from: { path: '^src/importer/(page|node)/' },
      to: { path: '^src/importer/(page|node)/', pathNot: '^src/importer/$1/' },
    },
    {
      name: 'enhance-without-cli',
      comment: 'src/enhance.ts is the script of a page; it has no business with the command line or the package index.',
      severity: 'error',
      from: { path: '^src/enhance\\.ts$' },
      to: { path: ['^src/cli/', '^src/index\\.ts$'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one concept or want a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'only-the-house',
      comment: `src/ holds these rooms and no others: ${rooms.join(', ')}. A new room needs its line in DESIGN.md and here.`,
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: known },
    },
    {
      name: 'only-the-house-from',
      comment: `src/ holds these rooms and no others: ${rooms.join(', ')}. A new room needs its line in DESIGN.md and here.`,
      severity: 'error',
      from: { path: '^src/', pathNot: known },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: a wrong path, a package that is not installed, or `npm run generate` has not run.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'runtime-packages',
      comment: 'What src/ imports is installed with the package: it belongs to "dependencies", not to "devDependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], pathNot: `${NPM}@types/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Importing a type goes through a door as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
