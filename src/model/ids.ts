/** The notice a form was published with: 2019 is 国办公开办函〔2019〕60号, 2021 is 国办公开办函〔2021〕30号. */
export type EditionId = '2019' | '2021';

/** The statutory tables, by their name in report JSON. */
export type FormId = 'disclosure' | 'requests' | 'reviewLitigation';

/** The statutory tables in the order a report prints them. */
export const FORM_IDS: readonly FormId[] = ['disclosure', 'requests', 'reviewLitigation'];
