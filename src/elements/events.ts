import type { SurveyedPart } from '../model/obstacle.js';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { LoadErrorCode } from '../model/words.js';

/** A report was read and is shown. Bubbles, and leaves shadow roots. */
export class ReportLoadEvent extends Event {
  static readonly type = 'report-load';
  /** What is shown: the right part of what was given. */
  readonly report: Report;
  /** What was not as it should be, and was left out. */
  readonly problems: readonly Problem[];

  constructor(report: Report, problems: readonly Problem[]) {
    super(ReportLoadEvent.type, { bubbles: true, composed: true });
    this.report = report;
    this.problems = problems;
  }
}

/** A report could not be shown. Bubbles, and leaves shadow roots. */
export class ReportErrorEvent extends Event {
  static readonly type = 'report-error';
  readonly code: LoadErrorCode;
  /** The address, status or place in question. */
  readonly detail: string;

  constructor(code: LoadErrorCode, detail: string) {
    super(ReportErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.detail = detail;
  }
}

/** The script of a site template has looked at the page without changing it. Fired on the document. */
export class SurveyEvent extends Event {
  static readonly type = 'disclosure-survey';
  /** The statutory parts of the page: those without an obstacle would be upgraded. */
  readonly parts: readonly SurveyedPart[];

  constructor(parts: readonly SurveyedPart[]) {
    super(SurveyEvent.type);
    this.parts = parts;
  }
}

declare global {
  /** What elements, documents and windows have in common: both events bubble, so a listener may stand on any of them. */
  interface GlobalEventHandlersEventMap {
    'report-load': ReportLoadEvent;
    'report-error': ReportErrorEvent;
    'disclosure-survey': SurveyEvent;
  }
}
