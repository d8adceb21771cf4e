import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addressLines, FRAMED } from '../../demo/addresses.js';
import { foldersIn } from '../../src/embed/folders.js';
import { wantedIn } from '../../src/embed/wanted.js';

const BASE = 'http://localhost:4173/';
const PAGES = [...readdirSync('demo').filter((file) => file.endsWith('.html')), 'cdn/embed.html'];

describe('what npm start prints', () => {
  const lines = addressLines(BASE, [...PAGES, 'cdn/embed.js', 'data/2022-county.json']);

  it('is a line for each page, which says what it is', () => {
    assert.equal(lines.length, PAGES.length);
    for (const line of lines) assert.match(line, /^http:\S+ +\S.* \/ \S/);
    assert.ok(lines.some((line) => line.startsWith(`${BASE} `)));
  });

  it('names the page for a frame with a report that it shows', () => {
    const embed = lines.find((line) => line.includes('embed.html')) ?? '';
    const address = new URL(embed.split(' ')[0] ?? '');
    const [, content] = /<meta name="disclosure-src" content="([^"]*)"/.exec(readFileSync('src/embed/embed.html', 'utf8')) ?? [];
    const wanted = wantedIn(address, foldersIn(content, address));
    assert.equal('src' in wanted && wanted.src, BASE + FRAMED.beside);
    assert.ok(existsSync(`demo/public/${FRAMED.data}`));
  });
});
