import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tile } from '../../charts/index.js';
import type { ChartOptions } from './drawing.js';

/** 二: figures that share no axis, as numbers. */
export function renderTiles(tiles: readonly Tile[], { labelOf, words }: Pick<ChartOptions, 'labelOf' | 'words'>): TemplateResult {
  return html`<dl class="tiles">
    ${tiles.map(
      ({ name, figures }) =>
        html`<div class="tile">
          <dt>${labelOf(name)}</dt>
          ${figures.map(
            ({ name, text, unit, unitMissing, cells }) =>
              html`<dd class="mark" data-cells=${cells.join(' ')}>
                <span class="tile-label">${labelOf(name)}</span> <span class="tile-figure">${text}</span>
                ${unit === undefined ? nothing : html`<span class="tile-unit">${words.unit(unit)}</span>`}
                ${unitMissing ? html`<span class="tile-unit">${words.unitMissing}</span>` : nothing}
              </dd>`,
          )}
        </div>`,
    )}
  </dl>`;
}
