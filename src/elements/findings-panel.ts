import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Finding, Side } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import type { Words } from '../model/words.js';

/** What editors see in `preview`: what does not add up, and what of the data could not be used. Never on a public page. */
export function findingsPanel(
  part: string,
  findings: readonly Finding[],
  problems: readonly Problem[],
  words: Words,
): TemplateResult | typeof nothing {
  if (findings.length + problems.length === 0) return nothing;
  const title = `${part}　${words.page.findings.title}`;
  const count = (outcome: Finding['outcome']): number => findings.filter((finding) => finding.outcome === outcome).length;
  const broken = findings.filter((finding) => finding.outcome === 'broken');
  return html`<section class="findings" part="findings" aria-label=${title}>
    <p class="findings-title">${title}</p>
    <p>
      ${words.page.findings.summary({
        broken: broken.length,
        notAssessable: count('notAssessable'),
        holds: count('holds'),
      })}
    </p>
    ${broken.length === 0 ? nothing : html`<ul>${broken.map((finding) => html`<li>${words.findingHead(finding)}${operandsOf(finding, words)}</li>`)}</ul>`}
    ${problemList(problems, words)}
  </section>`;
}

/** All figures of a relation, folded: there may be two dozen. */
function operandsOf({ form, left, right }: Finding, words: Words): TemplateResult {
  const side = (name: string, { operands, sum }: Side): TemplateResult =>
    html`<li>${name}${sum === undefined ? nothing : html` = ${sum}`}<ul>${operands.map((operand) => html`<li>${words.operand(form, operand)}</li>`)}</ul></li>`;
  return html`<details>
    <summary>${words.page.findings.operands}</summary>
    <ul>${side(words.page.findings.left, left)}${side(words.page.findings.right, right)}</ul>
  </details>`;
}

/** Problems alone, where no part shows them. */
export function problemsPanel(problems: readonly Problem[], words: Words): TemplateResult | typeof nothing {
  return problems.length === 0 ? nothing : html`<section class="findings" part="findings" aria-label=${words.page.findings.problems(problems.length)}>${problemList(problems, words)}</section>`;
}

function problemList(problems: readonly Problem[], words: Words): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<p>${words.page.findings.problems(problems.length)}</p>
    <ul>${problems.map((problem) => html`<li>${words.problem(problem)}</li>`)}</ul>`;
}
