import type { FormId } from '../model/edition.js';
import { LoadError } from './load-report.js';
import type { CheckedReport } from './load-report.js';

export function readTables(host: Element, tables: readonly HTMLTableElement[], form: FormId, setAside: (tables: readonly Element[]) => void): CheckedReport | undefined {
  throw new LoadError('noTable', form + String(tables.length) + host.localName + String(setAside.length));
}
