/** What a cell may hold besides text, and what would be lost if only the text were shown. */
export type Markup = 'link' | 'picture' | 'control' | 'table' | 'mark' | 'struck' | 'unseen' | 'other';
