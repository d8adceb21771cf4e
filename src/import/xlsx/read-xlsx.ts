import type { SourceBlock } from '../document.js';
import { Refusal, stopIfCancelled } from '../file-reader.js';
import type { FileReader } from '../file-reader.js';
import { openOffice } from '../office/open-office.js';
import type { OfficeFile } from '../office/open-office.js';
import { childOf, descendantsOf, elementsOf, readXml } from '../xml/xml-tree.js';
import { readSharedStrings } from './strings.js';
import { readSheet } from './read-sheet.js';
import { sheetBlocks } from './sheet-blocks.js';
import { readStyles } from './styles.js';
import { visibleRows } from './visible.js';

/**
 * Reads a spreadsheet (.xlsx): every visible sheet in the order of its tabs, cells with the text they show. Formulas
 * are not computed: a result counts where it is stored.
 */
export const readXlsx: FileReader = async (bytes, options) => {
  const file = openOffice(bytes);
  const between = (): void => stopIfCancelled(options);
  const relations = file.relations(file.main);
  const partOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.part;
  const root = readXml(file.read(file.main), file.main, between);
  const [stylesPart, stringsPart] = [partOf('styles'), partOf('sharedStrings')];
  const workbook = {
    styles: readStyles(stylesPart === undefined ? undefined : readXml(file.read(stylesPart), stylesPart, between)),
    strings: stringsPart === undefined ? [] : readSharedStrings(file.read(stringsPart), stringsPart, between),
    recalculates: /^(?:1|true)$/.test(childOf(root, 'calcPr')?.attributes.fullCalcOnLoad ?? ''),
  };
  const list = childOf(root, 'sheets');
  if (!list) throw new Refusal('damagedFile', file.main);
  const sheets = elementsOf(list).filter(({ attributes: { state = 'visible' } }) => state === 'visible');
  const blocks: SourceBlock[] = [];
  for (const [index, { attributes }] of sheets.entries()) {
    options.progress?.((index + 0.2) / sheets.length);
    await options.pause?.();
    between();
    const relation = relations.find(({ id }) => id === attributes.id);
    // A sheet that is all chart.
    if (relation?.type !== 'worksheet') {
      blocks.push({ type: 'picture' });
      continue;
    }
    const part = relation.part ?? '';
    const sheet = readSheet(file.read(part), part, workbook.styles, between);
    for (const block of sheetBlocks(visibleRows(sheet, workbook))) blocks.push(block);
    if (sheet.hasDrawing && showsPicture(file, part)) blocks.push({ type: 'picture' });
  }
  options.progress?.(1);
  return { blocks };
};

const PICTURES = new Set(['pic', 'graphicFrame']);

/** Whether a sheet's drawing has a picture or chart in it; some programs write an empty one for every sheet. */
function showsPicture(file: OfficeFile, sheet: string): boolean {
  const part = file.relations(sheet).find(({ type }) => type === 'drawing')?.part;
  const bytes = part === undefined ? undefined : file.find(part);
  return bytes !== undefined && descendantsOf(readXml(bytes, part ?? ''), PICTURES).length > 0;
}
