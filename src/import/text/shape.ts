import type { FormBlock } from '../../model/edition.js';
import type { Axis } from '../labels/axis.js';

/** A block of a form with what its shape is: how many columns of labels and of figures. */
export interface Shape {
  readonly block: FormBlock;
  readonly columns: Axis;
  /** Rows of the whole form, in every edition. */
  readonly rows: readonly Axis[];
  readonly labelColumns: number;
}
