import type { FormId } from '../model/ids.js';
import type { Obstacle } from '../model/obstacle.js';

/** What is said of the statutory parts of a page, to those who run the site. */
export interface SurveyWords {
  readonly partName: (form: FormId) => string;
  readonly upgraded: (part: string) => string;
  readonly wouldUpgrade: (part: string) => string;
  readonly left: (part: string, why: string) => string;
  readonly wouldLeave: (part: string, why: string) => string;
  readonly why: (obstacle: Obstacle) => string;
  /** What stands in an element is not the table of its part. */
  readonly notOfForm: string;
  /** Over the list of a page: how many parts, or that there is nothing to look at. */
  readonly survey: (found: string) => string;
  readonly count: (upgrade: number, leave: number) => string;
  /** No element of a page is one of those that the script is told to look into. */
  readonly noContainer: (selector: string) => string;
}
