import type { Note } from '../model/note.js';
import type { Words } from '../model/words.js';
import { noteEn } from './notes.en.js';
import { noteZh } from './notes.zh-CN.js';

/** One note in one line: the place, what was found there, and what to do. */
export const NOTE_WORDS: Readonly<Record<Words['language'], (note: Note) => string>> = { 'zh-CN': noteZh, en: noteEn };
