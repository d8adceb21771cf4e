/** The name of an item of article 20, as a caption prints it. */
export const ITEM_NAME = '第二十条第[（(].[）)]项[:：]?';

const ITEM_LINE = new RegExp(`^${ITEM_NAME}$`);

/** Whether a line without white space says no more than the caption of a table of 二 does: 第二十条第（一）项. */
export function isItemLine(line: string): boolean {
  return ITEM_LINE.test(line);
}
