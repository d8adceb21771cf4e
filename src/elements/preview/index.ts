import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hintMiscounted } from '../../checks/miscounted.js';
import { PREVIEW_WORDS } from '../../locales/preview.js';
import { FORM_IDS } from '../../model/edition.js';
import type { FormId } from '../../model/edition.js';
import type { Finding, Side } from '../../model/finding.js';
import { troubleIn } from '../../model/parse-json.js';
import type { Problem } from '../../model/problem.js';
import { editionOf } from '../../model/table.js';
import type { Editions } from '../../model/table.js';
import type { LoadErrorCode, PreviewWords, Words } from '../../model/words.js';
import { adoptOnce } from '../adopt-styles.js';
import type { Part } from '../explored.js';
import type { CheckedReport } from '../load-report.js';
import { PREVIEW_STYLES } from './styles.js';

export { VERSION } from '../../model/version.js';

/** The element that shows one part of a report. */
type ShownPart = Element & { readonly form: FormId };

/** The element around all of them. */
type ShownReport = Element & { readonly checked: CheckedReport | undefined };

/** What editors see in `preview`: what does not add up in a part, and what of its data could not be used. Never on a public page. */
export function findingsPanel(
  { form, table, findings: sums }: Part,
  editions: Editions,
  all: readonly Problem[],
  language: Words['language'],
  element: ShownPart,
): TemplateResult | undefined {
  const problems = ofPart(all, element);
  if (sums.length + problems.length === 0) return undefined;
  const findings = hintMiscounted(sums, editionOf(table, editions).relations.filter((relation) => relation.form === form.id));
  const words = PREVIEW_WORDS[language];
  const title = `${form.part}　${words.title}`;
  const count = (outcome: Finding['outcome']): number => findings.filter((finding) => finding.outcome === outcome).length;
  const broken = findings.filter((finding) => finding.outcome === 'broken');
  const counts = { broken: broken.length, notAssessable: count('notAssessable'), holds: count('holds') };
  return html`<section class="findings" part="findings" aria-label=${title}>
    <p class="findings-title">${title}</p>
    <p>${words.summary(counts)}</p>
    ${broken.length === 0 ? nothing : html`<ul>${broken.map((finding) => html`<li>${words.findingHead(finding)}${operandsOf(finding, words)}</li>`)}</ul>`}
    ${problemList(problems, words)}
  </section>`;
}

/** Problems alone: of a part that has no figures, or those that no part of a report shows. */
export function problemsPanel(all: readonly Problem[], language: Words['language'], element: ShownPart | ShownReport): TemplateResult | undefined {
  const problems = 'form' in element ? ofPart(all, element) : ofReport(all, element);
  if (problems.length === 0) return undefined;
  const words = PREVIEW_WORDS[language];
  return html`<section class="findings" part="findings" aria-label=${words.problems(problems.length)}>${problemList(problems, words)}</section>`;
}

/** Adds the styles of the panels to the root of an element, once. */
export function adoptPreviewStyles(root: Node): void {
  adoptOnce(root, PREVIEW_STYLES);
}

/** What went wrong, and what to do. */
export function errorText(code: LoadErrorCode, detail: string, language: Words['language']): string {
  return PREVIEW_WORDS[language].errors[code](detail);
}

/** Where a text stops being JSON, as `line:column`; empty where that is not known. */
export function placeOfFault(text: string): string {
  const { line, column } = troubleIn(text);
  return line === undefined || column === undefined ? '' : `${String(line)}:${String(column)}`;
}

/** Problems of this part; those of the report itself are said by the report, if there is one around. */
function ofPart(problems: readonly Problem[], part: ShownPart): readonly Problem[] {
  const enclosed = part.closest('disclosure-report') !== null;
  const others = FORM_IDS.filter((id) => id !== part.form);
  return problems.filter(({ pointer }) => (enclosed ? pointer.startsWith(`/${part.form}/`) : !others.some((id) => pointer.startsWith(`/${id}/`))));
}

/** Problems of the report itself, and of parts that were left out whole. */
function ofReport(problems: readonly Problem[], { checked }: ShownReport): readonly Problem[] {
  const shown = FORM_IDS.filter((id) => checked?.report[id] !== undefined);
  return problems.filter(({ pointer }) => !shown.some((id) => pointer.startsWith(`/${id}/`)));
}

/** All figures of a relation, folded: there may be two dozen. */
function operandsOf({ form, left, right }: Finding, words: PreviewWords): TemplateResult {
  const side = (name: string, { operands, sum }: Side): TemplateResult =>
    html`<li>${name}${sum === undefined ? nothing : html` = ${sum}`}<ul>${operands.map((operand) => html`<li>${words.operand(form, operand)}</li>`)}</ul></li>`;
  return html`<details>
    <summary>${words.operands}</summary>
    <ul>${side(words.left, left)}${side(words.right, right)}</ul>
  </details>`;
}

function problemList(problems: readonly Problem[], words: PreviewWords): unknown {
  if (problems.length === 0) return nothing;
  return html`<p>${words.problems(problems.length)}</p>
    <ul>${problems.map((problem) => html`<li>${words.problem(problem)}</li>`)}</ul>`;
}
