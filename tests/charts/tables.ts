import { EDITIONS } from '../../src/editions/index.js';
import { formOf } from '../../src/model/index.js';
import type { Disclosure, Figure, Form, Named, Requests, ReviewLitigation } from '../../src/model/index.js';
import type { Box, Line } from '../../src/charts/index.js';

/** Figures of one row of 三 with its total only. */
export const total = (figure: Figure): { total: Figure } => ({ total: figure });

/** 三 of the 2021 form with these totals, 0 where none is given. */
export function requests(totals: Readonly<Record<string, Figure>> = {}): Requests {
  const at = (id: string): { total: Figure } => total(id in totals ? (totals[id] as Figure) : 0);
  const rows = (...ids: string[]): Record<string, { total: Figure }> => Object.fromEntries(ids.map((id) => [id, at(id)]));
  return {
    edition: '2021',
    outcomes: {
      ...rows('granted', 'partial'),
      refused: rows(
        'stateSecret',
        'prohibitedByLaw',
        'securityAndStability',
        'thirdPartyRights',
        'internalAffairs',
        'deliberativeProcess',
        'enforcementFile',
        'administrativeInquiry',
      ),
      unavailable: rows('notHeld', 'needsCreation', 'stillUnclear'),
      notProcessed: rows('petition', 'repeated', 'publication', 'excessive', 'confirmation'),
      otherwise: rows('uncorrected', 'feeUnpaid', 'other'),
      total: at('total'),
    },
  };
}

/** One track of 四: upheld, corrected, other, pending, total. */
export type TrackFigures = [Figure, Figure, Figure, Figure, Figure];

export function cases(review: TrackFigures, direct: TrackFigures, afterReview: TrackFigures): ReviewLitigation {
  const track = ([upheld, corrected, other, pending, sum]: TrackFigures): Record<string, Figure> => ({
    upheld,
    corrected,
    other,
    pending,
    total: sum,
  });
  return { review: track(review), direct: track(direct), afterReview: track(afterReview) };
}

export const requestsForm = (table: Requests): Form => formOf(table, 'requests', EDITIONS);
export const casesForm = EDITIONS['2021'].forms.reviewLitigation;
export const disclosureForm = (table: Disclosure): Form => formOf(table, 'disclosure', EDITIONS);

export const labelOf = (name: Named): string => name.label;
export const longLabelOf = (name: Named): string => `${name.label} (${name.key.replace(/\./g, ', ')} with some words more)`;

/** The box a line of text takes, from the top of its letters to their foot. */
export function boxOf({ text, x, y }: Line, em: number, measure: (text: string, em: number) => number): Box {
  return { x, y: y - 0.85 * em, width: measure(text, em), height: em };
}

/** Whether two boxes share more than an edge. */
export function meet(a: Box, b: Box): boolean {
  const over = (x: number, width: number, otherX: number, otherWidth: number): boolean =>
    Math.min(x + width, otherX + otherWidth) - Math.max(x, otherX) > 0.01;
  return over(a.x, a.width, b.x, b.width) && over(a.y, a.height, b.y, b.height);
}

/** Every width and font size a page may have, more or less. */
export const SPACES = [240, 320, 479, 480, 640, 800, 1200].flatMap((width) => [12, 16, 24, 32].map((fontSize) => ({ width, fontSize })));
