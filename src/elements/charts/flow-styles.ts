import { css } from 'lit';

/**
 * Styles of the flow, beside those of the other charts, whose properties they use. One hue: nodes are solid, bands are
 * lightly filled between two lines, so that they are told apart without colour; what is not to scale is dotted.
 */
export const FLOW_STYLES = css`
.picture .flow-node { fill: var(--mark); shape-rendering: auto; }
.flow-band { fill: var(--mark); fill-opacity: 0.28; }
.flow-fine { fill: var(--mark); stroke: var(--ground); stroke-width: 0.5px; }
.flow-side { fill: none; stroke: var(--mark); }
.flow-thin { fill: none; stroke: var(--mark); stroke-width: 1.5px; stroke-dasharray: 1.5 3; }
@media (forced-colors: active) {
  .flow-band { fill: none; }
}
`;
