import type { FlowData } from './flow.js';
import { flowAcross } from './flow-across.js';
import { flowDown } from './flow-down.js';
import type { FlowPicture, FlowSpace } from './flow-parts.js';
import { layoutOf } from './layout.js';

/**
 * Geometry of the flow, from left to right where names can stand beside it, else from top to bottom. All bands are to one
 * scale; what would be thinner than a line is drawn as one and marked `thin`, what is 0 is named in `none`.
 */
export function flowPicture(data: FlowData, space: FlowSpace): FlowPicture {
  return layoutOf([], space).beside ? flowAcross(data, space) : flowDown(data, space);
}
