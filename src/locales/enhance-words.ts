import type { FormId } from '../model/ids.js';
import type { Obstacle } from '../model/obstacle.js';

/** What the script of a site template says on the console before anything else is loaded. Every visitor loads these words. */
export interface StartWords {
  readonly off: string;
  /** Another copy was there first. */
  readonly twice: (first: string, second: string) => string;
  /** The page or the browser does not let the script work. */
  readonly cannot: (why: string) => string;
  /** Files beside each other are of different versions. */
  readonly stale: string;
}

/** What is said of the statutory parts of a page, to those who run the site. */
export interface SurveyWords {
  readonly partName: (form: FormId) => string;
  readonly upgraded: (part: string) => string;
  readonly wouldUpgrade: (part: string) => string;
  readonly left: (part: string, why: string) => string;
  readonly wouldLeave: (part: string, why: string) => string;
  readonly why: (obstacle: Obstacle) => string;
  /** Over the list of a page. */
  readonly survey: (upgrade: number, leave: number) => string;
}
