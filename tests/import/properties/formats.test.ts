import { describeFormat } from './describe-format.js';
import { BARE_XLSX, CELL_LINES, DOC, DOCX, HTML, MARKDOWN, SHEET_TEXT, TABS, XLSX } from './printers/printers.js';

describeFormat(HTML, 0.5);
describeFormat(MARKDOWN, 0.25);
for (const printer of [SHEET_TEXT, TABS, CELL_LINES, DOCX, XLSX, BARE_XLSX, DOC]) describeFormat(printer, 0.12);
