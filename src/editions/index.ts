import type { Editions } from '../model/table.js';
import { EDITION_2019 } from './2019.js';
import { EDITION_2021 } from './2021.js';

/** Every published form this library knows. */
export const EDITIONS: Editions = { '2019': EDITION_2019, '2021': EDITION_2021 };
