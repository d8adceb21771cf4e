/** What a page written by this library prints for a cell that the report does not have; no report prints it so. */
export const MISSING = '※';

/** What the page says of it below the table, by language. */
export const MISSING_NOTES = { zh: '※ 所载数据中没有此格。', en: '※ The data given has no such cell.' } as const;
