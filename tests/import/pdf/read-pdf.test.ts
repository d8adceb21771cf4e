import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadPdfEngine } from '../../../src/importer/node/pdf-engine.js';
import { Refusal } from '../../../src/import/file-reader.js';
import { createPdfReader } from '../../../src/import/pdf/read-pdf.js';
import { assertWhole, standard, unreadOf } from '../support.js';
import { drawn, importPdf, line, pdf, readPdf, stream, tables, text, written } from './support.js';

const THREE = [40, 50, 120, 38, 38, 38, 38, 38, 38, 38];
const TWO = [150, 110, 110, 130];
const FOUR = Array.from({ length: 15 }, () => 34);

const heading = (words: string, y: number): string => text(words, 40, y, 12);

async function refusal(bytes: Uint8Array): Promise<Refusal['code'] | 'read'> {
  try {
    await readPdf(bytes);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error.code;
  }
}

describe('reports printed to PDF', () => {
  for (const edition of ['2019', '2021'] as const) {
    it(`all three tables of ${edition}, to the figure`, async () => {
      const pages = [
        text('某某区人民政府办公室2023年政府信息公开工作年度报告', 60, 50, 16) + heading('一、总体情况', 80) + text('全年主动公开信息。', 60, 100) + heading('二、主动公开政府信息情况', 130) + drawn(standard('disclosure', edition), { top: 140, widths: TWO }),
        heading('三、收到和处理政府信息公开申请情况', 40) + drawn(standard('requests', edition), { top: 50, widths: THREE, height: 24 }),
        heading('四、政府信息公开行政复议、行政诉讼情况', 40) + drawn(standard('reviewLitigation', edition), { widths: FOUR }),
      ];
      const imported = await importPdf(pdf(pages));
      for (const form of ['disclosure', 'requests', 'reviewLitigation'] as const) assertWhole(imported, form, edition);
      assert.equal(imported.report.year, 2023);
      assert.equal(imported.report.sections?.[0]?.heading, '一、总体情况');
    });
  }

  it('a table over two pages, with page numbers', async () => {
    const rows = standard('requests', '2021');
    const cut = rows.findIndex((cells) => cells.some(({ text: shown }) => shown === '1.本机关不掌握相关政府信息'));
    // What the group over the break becomes: shorter above, and a blank cell below.
    const upper = rows.slice(0, cut).map((cells) => cells.map((one) => (one.text.startsWith('三、') ? { ...one, rows: 10 } : one)));
    const lower = rows.slice(cut).map((cells, index) => (index === 0 ? [{ text: '', cols: 1, rows: 12 }, ...cells] : cells));
    const pages = [heading('三、收到和处理政府信息公开申请情况', 40) + drawn(upper, { widths: THREE, height: 36 }), drawn(lower, { widths: THREE, height: 36 })];
    const file = pdf(pages.map((content, index) => content + text(`- ${index + 1} -`, 290, 820)));
    assertWhole(await importPdf(file), 'requests', '2021');
    assert.equal(tables(await readPdf(file)).length, 1);
  });

  it('text printed twice, and glyph by glyph, is read once', async () => {
    const twice = (shown: string, x: number, y: number, size: number): string => text(shown, x, y, size) + text(shown, x + 0.3, y, size);
    const apart = (shown: string, x: number, y: number, size: number): string => {
      const widths = Array.from(shown, (character) => (character.charCodeAt(0) < 0x100 ? size / 2 : size));
      return Array.from(shown, (character, index) => text(character, x + widths.slice(0, index).reduce((sum, width) => sum + width, 0), y, size)).reverse().join('');
    };
    for (const show of [twice, apart]) assertWhole(await importPdf(pdf([drawn(standard('reviewLitigation', '2021'), { widths: FOUR, show })])), 'reviewLitigation', '2021');
  });

  it('a page printed sideways, or turned, is read upright', async () => {
    const content = drawn(standard('reviewLitigation', '2021'), { widths: FOUR });
    assertWhole(await importPdf(pdf([content], { page: '/Rotate 90' })), 'reviewLitigation', '2021');
    assertWhole(await importPdf(pdf([`0 1 -1 0 800 0 cm\n${content}`])), 'reviewLitigation', '2021');
  });

  it('lines filled as thin areas, and areas of colour behind, make the same table', async () => {
    const filled = (content: string): string => content.replace(/(\S+) (\S+) m (\S+) (\S+) l S/g, (_, ...[x1, y1, x2, y2]: string[]) => `${x1} ${y1} ${Number(x2) - Number(x1) || 0.5} ${Number(y2) - Number(y1) || 0.5} re f`);
    const content = `0.9 g 40 700 510 90 re f 0 g\n${filled(drawn(standard('reviewLitigation', '2021'), { widths: FOUR }))}`;
    assertWhole(await importPdf(pdf([content])), 'reviewLitigation', '2021');
  });
});

describe('what a page does not show for certain is not read', () => {
  const table = (cell: string): string => [...[60, 80, 100].map((y) => line(40, y, 240, y)), ...[40, 140, 240].map((x) => line(x, 60, x, 100)), text('内容', 50, 74), text('件数', 150, 74), text('规章', 50, 94), cell].join('');
  const read = async (cell: string, parts = {}): Promise<string | undefined> => written(tables(await readPdf(pdf([table(cell)], parts)))[0]!)[1]?.split(' | ')[1];
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    plain: [text('12', 150, 94), '12'],
    'standard font': ['BT /H 10 Tf 150 748 Td (12) Tj ET\n', '12'],
    'digits moved together': ['BT /H 10 Tf 150 748 Td [(1) -20 (2)] TJ ET\n', '12'],
    'digits moved apart': ['BT /H 10 Tf 150 748 Td [(1) -300 (2)] TJ ET\n', '1 2?'],
    'hidden text': [text('12', 150, 94, 10, '3 Tr'), ''],
    'white on white': [`1 g ${text('12', 150, 94)} 0 g\n`, '12?'],
    'white on dark': [`0 0 1 rg 141 743 98 18 re f 1 g ${text('12', 150, 94)} 0 g\n`, '12'],
    covered: [`${text('12', 150, 94)} 1 g 145 744 40 14 re f 0 g\n`, '12?'],
    'cut off': [`q 150 740 6 20 re W n ${text('123', 150, 94)} Q\n`, '1?'],
    mirrored: ['BT /H 10 Tf -1 0 0 1 170 748 Tm (12) Tj ET\n', '12?'],
    tiny: [text('12', 150, 94, 1), '12?'],
    'drawn with curves': ['150 748 m 152 756 160 756 158 748 c f\n', '?'],
    'a dash drawn as a line': [line(170, 90, 180, 90), '?'],
    'struck out': [text('12', 150, 94) + line(148, 91, 165, 91), '12?'],
    'a slanting line': [line(150, 98, 230, 62), '?'],
    'in a drawn form': ['/X Do\n', '12'],
  };
  for (const [name, [content, expected]] of Object.entries(cases)) {
    it(name, async () => {
      const form = stream('BT /H 10 Tf 10 8 Td (12) Tj ET', '/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Matrix[1 0 0 1 140 740]/Resources<</Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>');
      assert.equal(await read(content, { page: '/XObject<</X 7 0 R>>', objects: [form] }), expected);
    });
  }
  it('fonts without a map to Unicode', async () => {
    const [first] = tables(await readPdf(pdf([table(text('12', 150, 94))], { toUnicode: '' })));
    assert.ok(first?.rows.every(({ cells }) => cells.every(({ content }) => content === 'unclear')));
  });
  it('maps to private characters, and codes that a map leaves out', async () => {
    const head = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ';
    const privately = `${head} 2 beginbfrange <0100> <ffef> <0100> <0030> <0039> <e030> endbfrange endcmap end end`;
    assert.match((await read(text('12', 150, 94), { toUnicode: privately })) ?? '', /\?$/);
    const without = `${head} 1 beginbfrange <0100> <ffef> <0100> endbfrange endcmap end end`;
    assert.match((await read(text('12', 150, 94), { toUnicode: without })) ?? '', /\?$/);
  });
  it('no figure of a report whose digits are not mapped', async () => {
    const show = (shown: string, x: number, y: number, size: number): string => (/^\d+$/.test(shown) ? text(shown.replace(/\d/g, (digit) => String.fromCharCode(0xe000 + Number(digit))), x, y, size) : text(shown, x, y, size));
    const imported = await importPdf(pdf([drawn(standard('reviewLitigation', '2021'), { widths: FOUR, show })]));
    assert.equal(unreadOf(imported, 'reviewLitigation', '2021').length, 15);
  });
});

describe('files that cannot be read', () => {
  it('say why', async () => {
    assert.equal(await refusal(new TextEncoder().encode('no PDF at all')), 'unknownFormat');
    assert.equal(await refusal(new TextEncoder().encode('%PDF-1.7\nnothing more')), 'damagedFile');
    assert.equal(await refusal(pdf(['40 700 510 90 re f'])), 'picturesOnly');
    assert.equal(await refusal(pdf([text('12', 150, 94, 10, '3 Tr')])), 'picturesOnly');
    assert.equal(await refusal(pdf(Array.from({ length: 301 }, () => ''))), 'tooLarge');
    const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -44/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>>>/ID[<00><00>]`;
    assert.equal(await refusal(pdf([text('12', 150, 94)], { trailer: encrypt })), 'encrypted');
  });
  it('stop when nobody wants them any more, and tell how far they are', async () => {
    const file = pdf(Array.from({ length: 4 }, (_, index) => text(`第${index}段`, 50, 94)));
    const signal = { aborted: false };
    const told: number[] = [];
    await assert.rejects(readPdf(file, { signal, progress: (part) => (told.push(part), (signal.aborted = part >= 0.5)) }), (error) => error instanceof Refusal && error.code === 'cancelled');
    assert.deepEqual(told, [0, 0.25, 0.5]);
    const whole: number[] = [];
    await readPdf(file, { progress: (part) => whole.push(part) });
    assert.deepEqual(whole, [0, 0.25, 0.5, 0.75, 1]);
  });
  it('are not waited for longer than somebody wants them', async () => {
    const engine = await loadPdfEngine();
    const signal = { aborted: false };
    const never = { promise: new Promise<never>(() => undefined), destroy: () => Promise.resolve() };
    const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
    const read = createPdfReader(() => Promise.resolve({ pdfjs: { ...engine.pdfjs, getDocument: () => never }, wait }));
    setTimeout(() => (signal.aborted = true), 20);
    await assert.rejects(read(pdf(['']), { signal }), (error) => error instanceof Refusal && error.code === 'cancelled');
    await assert.rejects(read(pdf(['']), {}), (error) => error instanceof Refusal && error.code === 'tooLong');
    const own = createPdfReader(() => Promise.resolve({ ...engine, wait }));
    assert.equal((await own(pdf([text('前文一段。', 50, 94)]), {})).blocks.length, 1);
  });
  it('keep a page that is damaged apart from those that can be read', async () => {
    const file = pdf([text('前文一段。', 50, 94), `${text('12', 150, 94)} /X Do`], { page: '/XObject<</X 9 0 R>>', objects: [stream('', '/Type/XObject/Subtype/Image/Width 99999/Height 99999/BitsPerComponent 8/ColorSpace/DeviceGray')] });
    assert.deepEqual((await readPdf(file)).blocks.map(({ type }) => type), ['paragraph', 'picture']);
  });
  it('leave the bytes to their owner', async () => {
    const file = pdf([text('12', 150, 94)]);
    const copy = file.slice();
    await readPdf(file);
    assert.deepEqual(file, copy);
  });
});

describe('hostile bytes', () => {
  it('end in a document or a refusal', async () => {
    const file = pdf([drawn(standard('reviewLitigation', '2021'), { widths: FOUR })]);
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 60; round += 1) {
      const bytes = file.slice(0, round % 3 === 0 ? random(file.length) : file.length);
      for (let count = 0; count < 1 + (round % 20); count += 1) bytes[random(bytes.length)] = random(256);
      await refusal(bytes);
    }
  });
  it('bind no wrong figure when operators are lost', async () => {
    const content = drawn(standard('reviewLitigation', '2021'), { widths: FOUR }).split('\n');
    for (let lost = 1; lost < content.length; lost += 7) {
      const shown = content[lost] ?? '';
      // Without a figure the cell is blank; every other loss leaves figures right or unread.
      if (shown.includes('Tj')) continue;
      unreadOf(await importPdf(pdf([content.filter((_, index) => index !== lost).join('\n')])), 'reviewLitigation', '2021');
    }
  });
  it('stand operators without end, order or sense', async () => {
    const contents = ['q '.repeat(5_000), 'Q '.repeat(1000), '/X Do', 'BT /H 1e308 Tf 1e308 0 Td (12) Tj ET', '1e38 0 0 1e38 1e38 1e38 cm '.repeat(20) + text('12', 10, 10), 'BT /None 10 Tf (12) Tj ET', line(0, 0, 600, 0).repeat(20_000)];
    for (const content of contents) await refusal(pdf([text('字', 50, 94) + content]));
  });
});
