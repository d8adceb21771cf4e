import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Finding } from '../model/finding.js';
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
    ${broken.length === 0 ? nothing : html`<ul>${broken.map((finding) => html`<li>${words.finding(finding)}</li>`)}</ul>`}
    ${problems.length === 0
      ? nothing
      : html`<p>${words.page.findings.problems(problems.length)}</p>
          <ul>${problems.map((problem) => html`<li>${words.problem(problem)}</li>`)}</ul>`}
  </section>`;
}
