import type { FormId } from '../model/ids.js';
import type { Obstacle } from '../model/obstacle.js';
import type { SurveyWords } from './enhance-words.js';
import { MARKUP_EN, noteEn, whereEn } from './notes.en.js';
import { partEn, placeWith } from './part.js';

const PARTS: Readonly<Record<FormId, string>> = {
  disclosure: 'Part 二, disclosure without request',
  requests: 'Part 三, requests received and handled',
  reviewLitigation: 'Part 四, reviews and lawsuits',
};

function why(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'unread':
      return noteEn(obstacle.note).replace(/: ?(?=[;.])/g, '');
    case 'markup':
      return `${[...placeWith(partEn, obstacle.place ?? []), ...whereEn(obstacle.at)].join(' · ')}: the cell holds ${MARKUP_EN[obstacle.content]}${obstacle.source === '' ? '' : ` (“${obstacle.source}”)`}.`;
    case 'joined':
      return `${[...placeWith(partEn, obstacle.place ?? []), ...whereEn(obstacle.at)].join(' · ')}: the cell has a space between digits (“${obstacle.source}”), and whether they are one number or two cannot be told: read as one, the sums of the form differ or cannot be checked. If it is one number, remove the space from the table.`;
    case 'apart':
      return 'Its tables do not stand beside each other, or something stands between them.';
    case 'several':
      return `${whereEn(obstacle.at).join('')}: on this page ${obstacle.count} parts of this kind follow one another, and which belongs to which report cannot be told. The page seems to hold several reports: print the title of each report in front of it, or put each into a container of its own that data-enhance selects.`;
    case 'shared':
      return 'Its table holds another part as well, or could not be read cell by cell.';
    case 'hidden':
      return 'The page hides the table.';
    case 'blank':
      return 'The table has no figures yet.';
  }
}

export const SURVEY_EN: SurveyWords = {
  partName: (form) => PARTS[form],
  upgraded: (part) => `${part}: upgraded.`,
  wouldUpgrade: (part) => `${part}: would be upgraded.`,
  left: (part, reason) => `${part}: left as it is. ${reason}`,
  wouldLeave: (part, reason) => `${part}: would be left as it is. ${reason}`,
  why,
  notOfForm: 'It holds no table that can be told to be the statutory one of this part.',
  survey: (found) => `Only looked, nothing changed: ${found}`,
  count: (upgrade, leave) => `on this page ${upgrade} parts would be upgraded, ${leave} left as they are.`,
  noContainer: (selector) => `no container matches the selector “${selector}”.`,
};
