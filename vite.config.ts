/**
 * The demo: every page of demo/ built into demo/dist/, as an integrator would build it. The files for script tags are built
 * by .build/cdn.ts; `npm start` puts them beside the pages, in cdn/.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { SYNTAX, TARGET } from './.build/cdn.js';
import { minifyTemplates } from './.build/minify-templates.js';

const demo = fileURLToPath(new URL('demo', import.meta.url));

const pages = readdirSync(demo, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replace(/\\/g, '/'))
  .filter((file) => file.endsWith('.html') && !/^(?:dist|public)\//.test(file));

export default defineConfig({
  root: demo,
  // The built pages work from any folder of a server.
  base: './',
  appType: 'mpa',
  plugins: [minifyTemplates(TARGET)],
  build: {
    target: SYNTAX,
    outDir: 'dist',
    emptyOutDir: true,
    // Pages under a strict policy take no inlined data but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((page) => `${demo}/${page}`) },
  },
});
