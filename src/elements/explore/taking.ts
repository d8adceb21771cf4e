import { EXPORT_WORDS } from '../../locales/export.js';
import type { Scene } from '../../export/index.js';
import type { ExportContext } from '../../export/index.js';
import type { Explored } from '../explored.js';
import { copyTexts } from './copying.js';
import type { Controls } from './controls.js';
import { importExport } from './import-export.js';
import type { Exports } from './import-export.js';

/** What may be taken away. */
export type TakingKind = 'copy' | FileKind | 'print';
type FileKind = 'printed' | 'tidy' | 'workbook' | 'json' | 'svg' | 'png';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes the table, its figures and its chart away; what makes the files is loaded with the first of them. */
export class Taking {
  readonly #explorer: Controls;

  constructor(explorer: Controls) {
    this.#explorer = explorer;
  }

  /** Loads what makes the files: a browser lets a page copy only soon after something the reader did. */
  prepare(): void {
    importExport().catch((error: unknown) => {
      console.error(error);
    });
  }

  offers(): readonly TakingKind[] {
    return ['copy', 'printed', 'tidy', 'workbook', 'json', ...(this.#picture() ? (['svg', 'png'] as const) : []), 'print'];
  }

  async take(kind: TakingKind): Promise<void> {
    const { words, explored } = this.#explorer;
    if (!explored) return;
    try {
      if (kind === 'print') {
        window.print();
        return;
      }
      const exports = await importExport();
      const context: ExportContext = { editions: explored.editions, words: explored.words, fileWords: EXPORT_WORDS[explored.words.language] };
      if (kind === 'copy') {
        const copied = exports.toClipboard(explored.report, explored.form.id, context);
        if (!copied) throw new Error('There is no table.');
        await copyTexts(copied);
        this.#explorer.say(words.taking.copied);
      } else {
        const { name, blob } = await this.#file(kind, exports, context, explored);
        save(name, blob);
        this.#explorer.say(words.taking.saved(name));
      }
    } catch (error) {
      console.error(error);
      this.#explorer.say(words.taking.failed);
    }
  }

  async #file(kind: FileKind, exports: Exports, context: ExportContext, { report, form }: Explored): Promise<{ name: string; blob: Blob }> {
    const of = (file: Parameters<Exports['fileName']>[1], type: string, ...content: BlobPart[]): { name: string; blob: Blob } => ({
      name: exports.fileName(report, file, context, form.id),
      blob: new Blob(content, { type }),
    });
    switch (kind) {
      case 'printed':
        return of('csv', 'text/csv;charset=utf-8', present(exports.toPrintedCsv(report, form.id, context)));
      case 'tidy':
        return of('tidy', 'text/csv;charset=utf-8', exports.toTidyCsv(report, context, [form.id]));
      case 'workbook':
        return of('xlsx', XLSX, present(exports.toXlsx(report, context, [form.id])) as BlobPart);
      case 'json':
        return of('json', 'application/json', exports.toReportJson(report, context.editions));
      case 'svg':
        return of('svg', 'image/svg+xml', this.#svg(exports, context, report, form.id).svg);
      case 'png':
        return of('png', 'image/png', await exports.toPng(this.#svg(exports, context, report, form.id)));
    }
  }

  #svg(exports: Exports, context: ExportContext, report: Explored['report'], part: Explored['form']['id']): ReturnType<Exports['toSvg']> {
    const picture = this.#picture();
    if (!picture) throw new Error('There is no chart.');
    const scene: Scene = exports.sceneFromSvg(picture);
    const figure = picture.closest('figure');
    const title = figure?.querySelector('.title')?.textContent ?? '';
    const notes = Array.from(figure?.querySelectorAll('.lead, .remark') ?? [], (line) => line.textContent);
    const made = new Date().toLocaleDateString('sv-SE');
    return exports.toSvg(scene, exports.chartCaption(report, scene, { part, title, notes, made }, context));
  }

  #picture(): SVGSVGElement | null {
    return this.#explorer.element.renderRoot.querySelector<SVGSVGElement>('.chart svg.picture');
  }
}

/** What the report does not have makes no file. */
function present<Content>(content: Content | undefined): Content {
  if (content === undefined) throw new Error('There is no table.');
  return content;
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers read it after the click.
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 10_000);
}
