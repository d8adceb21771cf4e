const FOOTNOTE = /^\s*(?:[(（【[]?\s*(?:备\s*注|附\s*注|注\s*释|说\s*明|注)\s*[\d一二三四五六七八九十]{0,2}\s*[)）】\]]?\s*[:：.．、]|※\s*\S|[(（]?单位\s*[:：])/;

/** Whether a text says of itself that it is a footnote (注：…), or names the unit of a table. */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text);
}
