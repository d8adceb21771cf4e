/** The files for script tags, dist/cdn/: whole in themselves, minified, for the engines of DESIGN.md, decision 6. */
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import type { InlineConfig, Plugin } from 'vite';
import { borrowLit } from './borrow-lit.js';
import { cmaps } from './cmaps.js';
import { compress } from './compress.js';
import { defineInside } from './define-inside.js';
import { recordModules } from './inventory/record-modules.js';
import { writeInventory } from './inventory/write-inventory.js';
import { minifyTemplates } from './minify-templates.js';
import { missingInChromium80 } from './old-engine.js';
import { plainPrivates } from './plain-privates.js';
import { plainStyles } from './plain-styles.js';
import { withoutVariants } from './without-variants.js';

/** For style sheets. */
export const TARGET = 'chrome80';
/** Chromium 80 knows all of it, `?.` and `??` included. */
export const SYNTAX = 'es2020';
const FOLDER = 'dist/cdn';

interface CdnFile {
  readonly file: string;
  readonly entry: string;
  readonly format: 'iife' | 'es';
}

/** What a page names in a script tag. */
const SCRIPTS: readonly CdnFile[] = [
  { file: 'disclosure-elements.js', entry: 'src/cdn.ts', format: 'iife' },
  { file: 'disclosure-elements.module.js', entry: 'src/cdn.ts', format: 'es' },
];

/**
 * What the scripts load when it is wanted. An import() of such a module becomes one of the file beside the script; any
 * other import() ends up inside the script.
 */
const ON_DEMAND: readonly CdnFile[] = [
  { file: 'disclosure-elements.en.js', entry: 'src/locales/en.ts', format: 'es' },
  { file: 'disclosure-elements.reader.js', entry: 'src/elements/take-up/index.ts', format: 'es' },
  { file: 'disclosure-elements.preview.js', entry: 'src/elements/preview/index.ts', format: 'es' },
  { file: 'disclosure-elements.explore.js', entry: 'src/elements/explore/index.ts', format: 'es' },
  { file: 'disclosure-elements.list.js', entry: 'src/elements/listing/index.ts', format: 'es' },
  { file: 'disclosure-elements.terms.js', entry: 'src/locales/terms.ts', format: 'es' },
  { file: 'disclosure-elements.import.js', entry: 'src/importer/page/cdn.ts', format: 'es' },
  { file: 'disclosure-elements.import-here.js', entry: 'src/importer/page/here.ts', format: 'es' },
  { file: 'disclosure-elements.import-pdf.js', entry: 'src/importer/page/pdf-engine.ts', format: 'es' },
  { file: 'disclosure-elements.export.js', entry: 'src/export/png/index.ts', format: 'es' },
];

/** The workers of the import, by the names src/importer/page/cdn.ts has for them. */
const WORKERS: readonly CdnFile[] = [
  { file: 'disclosure-elements.import-worker.js', entry: 'src/importer/page/worker.ts', format: 'iife' },
  { file: 'disclosure-elements.import-pdf-worker.js', entry: 'src/importer/page/pdf-worker.ts', format: 'iife' },
];

/** The page for `<iframe>`, its style and script, and the script of the page around it. */
const EMBED: readonly CdnFile[] = [
  { file: 'embed.js', entry: 'src/embed/page.ts', format: 'iife' },
  { file: 'embed-parent.js', entry: 'src/embed/parent.ts', format: 'iife' },
];
const EMBED_PAGE = ['embed.html', 'embed.css'];

/**
 * What the files with pdf.js name that Chromium 80 lacks: pdf.js brings it, src/importer/page/built-ins.ts does, or it is for
 * drawing and editing pages. tests/old-browser reads a PDF there.
 */
const OF_PDFJS: readonly string[] = [
  ...['.at', '.replaceAll', 'Object.hasOwn', 'structuredClone'],
  ...['.toBase64', '.toHex', '.transferToFixedLength', 'AbortSignal.any', 'Iterator', 'Math.sumPrecise', 'Promise.try', 'Promise.withResolvers', 'URL.parse', 'Uint8Array.fromBase64'],
  ...['.ariaExpanded', '.ariaHidden', '.ariaSelected', '.randomUUID', '.replaceChildren', 'FinalizationRegistry'],
];

/** Each file is a build of its own, so that none shares code with another. What else lies in the folder is removed. */
export async function buildCdn(folder = FOLDER): Promise<void> {
  const elements = await builtElements();
  const modules = new Map<string, ReadonlySet<string>>();
  for (const file of SCRIPTS) modules.set(file.file, new Set([...elements.modules, ...(await buildFile(folder, file, defineInside(elements.code), compress(file.format), marked()))]));
  for (const file of [...ON_DEMAND, ...WORKERS, ...EMBED]) modules.set(file.file, await buildFile(folder, file, borrowLit()));
  for (const file of EMBED_PAGE) {
    copyFileSync(`src/embed/${file}`, `${folder}/${file}`);
    modules.set(file, new Set([resolve(`src/embed/${file}`)]));
  }
  refuseNewer(folder);
  const files = writeInventory(folder, modules);
  for (const other of readdirSync(folder)) if (!files.includes(other)) rmSync(`${folder}/${other}`, { recursive: true });
  reportSizes(folder);
}

/** @throws {Error} where a file needs what the oldest engine does not have */
function refuseNewer(folder: string): void {
  const complaints = [...SCRIPTS, ...ON_DEMAND, ...WORKERS, ...EMBED].flatMap(({ file }) => {
    const missing = missingInChromium80(readFileSync(`${folder}/${file}`, 'utf8')).filter((name) => !file.includes('-pdf') || !OF_PDFJS.includes(name));
    return missing.map((name) => `${file}: ${name}`);
  });
  if (complaints.length > 0) throw new Error(`Chromium 80 does not have:\n${complaints.join('\n')}`);
}

/** The elements alone, as one statement, and the modules in it. */
async function builtElements(): Promise<{ readonly code: string; readonly modules: ReadonlySet<string> }> {
  const modules = new Set<string>();
  const { build: how, ...rest } = options(FOLDER, { file: 'elements.js', entry: 'src/define.ts', format: 'iife' }, [withoutVariants(), plainStyles(), recordModules(modules)]);
  const [built] = [await build({ ...rest, build: { ...how, write: false } })].flat();
  const [chunk] = built && 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error('src/define.ts was not built');
  return { code: chunk.code, modules };
}

/** Returns the modules that the file is made of. */
async function buildFile(folder: string, file: CdnFile, ...plugins: Plugin[]): Promise<ReadonlySet<string>> {
  const modules = new Set<string>();
  await build(options(folder, file, [recordModules(modules), ...plugins]));
  return modules;
}

function options(folder: string, { file, entry, format }: CdnFile, plugins: readonly Plugin[]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins, fileBeside(), cmaps(), plainPrivates(), minifyTemplates(TARGET)],
    build: {
      target: SYNTAX,
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: [format], name: 'disclosureElements', fileName: () => file },
      // Library mode leaves ES output unminified by itself, and splits off what an import() shares with the rest.
      rolldownOptions: {
        output: { minify: true, codeSplitting: false, generatedCode: { symbols: false } },
        // pdf.js asks where its file is, for parts of it that a report never needs; a classic script cannot say.
        ...(format === 'iife' ? { transform: { define: { 'import.meta': '{}' } } } : {}),
      },
    },
  };
}

/** import() resolves against the script's own URL, in classic scripts too, so the bare file name is enough. */
function fileBeside(): Plugin {
  return {
    name: 'file-beside',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return undefined;
      if (ON_DEMAND.some(({ file }) => source === `./${file}`)) return { id: source, external: true };
      const target = await this.resolve(source, importer, { skipSelf: true });
      const beside = ON_DEMAND.find(({ entry }) => target?.id === resolve(entry));
      return beside && { id: `./${beside.file}`, external: true };
    },
  };
}

/**
 * A byte order mark: without it a page in GBK would read the words of a classic script as GBK, whatever they are. It weighs
 * more than any declaration.
 */
function marked(): Plugin {
  return {
    name: 'marked',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\ufeff${file.code}`;
    },
  };
}

/** Bytes, packed, of the script that every visitor loads to see a report, and of what visitors with narrow pages load as well. */
const BUDGET = { 'disclosure-elements.js': 28_000, 'disclosure-elements.list.js': 4_500 };

/** Bytes as a server sends them with brotli at its best. */
function reportSizes(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')).sort()) {
    const bytes = readFileSync(`${folder}/${file}`);
    const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    process.stdout.write(`${folder}/${file}: ${packed.length} bytes brotli (${bytes.length} plain)\n`);
    const budget = Object.entries(BUDGET).find(([name]) => name === file)?.[1];
    if (budget !== undefined && packed.length > budget) throw new Error(`${file} is ${packed.length} bytes packed; its budget is ${budget}.`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await buildCdn();
