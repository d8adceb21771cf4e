import type { ExportWords } from '../model/export-words.js';

export const EXPORT_EN: ExportWords = {
  tidy: {
    year: 'Year',
    agency: 'Public body',
    part: 'Part',
    edition: 'Edition of the form',
    rowId: 'Row id',
    row: 'Row',
    columnId: 'Column id',
    column: 'Column',
    printed: 'As printed',
    number: 'Number',
    unit: 'Unit',
    note: 'Note',
    footnotes: 'Footnotes',
  },
  note: {
    blank: 'printed blank',
    none: 'printed as 无 (none), not turned into a number',
    notApplicable: 'printed as not applicable',
    unreadable: 'printed text is no single number',
    ownLine: 'a row or column that the form does not have',
  },
  step: ' › ',
  also: '; ',
  source: (address) => `Source: ${address}`,
  published: (date) => `Published: ${date}`,
  made: (date) => `File made: ${date}`,
  computed: '* Sum of sub-items, not printed in the table.',
  file: {
    year: (year) => String(year),
    untitled: 'annual report on government information disclosure',
    tidy: 'figures',
    chart: 'chart',
  },
};
