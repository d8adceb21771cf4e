/** A column of printed figures. */
const DECIMALS = 2;

/** Prints rows under a heading, columns aligned; figures with two decimals. */
export function printTable(title: string, header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [header, ...rows.map((row) => row.map((value) => (typeof value === 'number' ? figure(value) : value)))];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const printed = lines.map((line) => line.map((text, column) => pad(text, widths[column] ?? 0, column === 0)).join('  '));
  process.stdout.write(`\n${title}\n${printed.join('\n')}\n`);
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(DECIMALS);
}

function pad(text: string, width: number, left: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return left ? text + space : space + text;
}

/** Han characters are two columns wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
