/** The editors and sanitizers, each at its defaults, in a page that gives them content and asks for theirs. */

/** Something that content goes through. */
export interface Program {
  /** In names of files. */
  readonly id: string;
  /** In the table. */
  readonly name: string;
  /** Its package, whose version the table says. */
  readonly of: string;
  /** What is loaded with it, where that is a choice. */
  readonly with?: string;
  /** An editor has both ways in; a sanitizer takes a text and gives another, in a page or in Node. */
  readonly kind: 'editor' | 'in page' | 'in Node';
  /** What stands in the page; makes `survival`. Not for what runs in Node. */
  readonly page?: string;
}

const script = (address: string): string => `<script src="/packages/${address}"></script>`;
const made = (code: string): string => `<script>${code}</script>`;

const CLASSIC = ['Essentials', 'Autoformat', 'Bold', 'Italic', 'BlockQuote', 'Heading', 'Indent', 'Link', 'List', 'Paragraph', 'PasteFromOffice', 'Table', 'TableToolbar', 'TextTransformation'];
const WITH_HTML = [...CLASSIC, 'TableCaption', 'TableProperties', 'TableCellProperties', 'SourceEditing', 'GeneralHtmlSupport'];

export const PROGRAMS: readonly Program[] = [
  {
    id: 'neditor',
    name: 'Neditor（UEditor）',
    of: '@notadd/neditor',
    kind: 'editor',
    page: [
      '<script id="editor" type="text/plain" style="width:1024px;height:500px"></script>',
      ...['neditor.config.js', 'neditor.all.js', 'neditor.service.js', 'i18n/zh-cn/zh-cn.js'].map((file) => script(`@notadd/neditor/${file}`)),
      made(`const editor = UE.getEditor('editor');
survival = new Promise((done) => editor.ready(() => done({
  set: (html) => editor.setContent(html), get: () => editor.getContent(), focus: () => editor.focus(),
})));`),
    ].join('\n'),
  },
  {
    id: 'wangeditor',
    name: 'wangEditor',
    of: '@wangeditor/editor',
    kind: 'editor',
    page: [
      '<link rel="stylesheet" href="/packages/@wangeditor/editor/dist/css/style.css"><div id="bar"></div><div id="editor" style="height:500px"></div>',
      script('@wangeditor/editor/dist/index.js'),
      made(`const editor = wangEditor.createEditor({ selector: '#editor', mode: 'default' });
wangEditor.createToolbar({ editor, selector: '#bar', mode: 'default' });
survival = Promise.resolve({ set: (html) => editor.setHtml(html), get: () => editor.getHtml(), focus: () => editor.focus() });`),
    ].join('\n'),
  },
  {
    id: 'tinymce',
    name: 'TinyMCE',
    of: 'tinymce',
    with: 'code, lists, link, table',
    kind: 'editor',
    page: [
      '<textarea id="editor"></textarea>',
      script('tinymce/tinymce.min.js'),
      made(`survival = tinymce.init({ selector: '#editor', license_key: 'gpl', plugins: 'code lists link table', height: 500 })
  .then(([editor]) => ({ set: (html) => editor.setContent(html), get: () => editor.getContent(), focus: () => editor.focus() }));`),
    ].join('\n'),
  },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5',
    of: 'ckeditor5',
    with: CLASSIC.join(', '),
    kind: 'editor',
    page: ckeditor(CLASSIC),
  },
  {
    id: 'ckeditor5-html',
    name: 'CKEditor 5 + GeneralHtmlSupport',
    of: 'ckeditor5',
    with: `${WITH_HTML.slice(CLASSIC.length).join(', ')}; htmlSupport.allow: /.*/`,
    kind: 'editor',
    page: ckeditor(WITH_HTML, 'htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] }'),
  },
  {
    id: 'dompurify',
    name: 'DOMPurify',
    of: 'dompurify',
    kind: 'in page',
    page: [script('dompurify/dist/purify.min.js'), made('survival = Promise.resolve({ cleaned: (html) => DOMPurify.sanitize(html) });')].join('\n'),
  },
  { id: 'sanitize-html', name: 'sanitize-html', of: 'sanitize-html', kind: 'in Node' },
];

/** @param options of the editor, beside its plugins, as code */
function ckeditor(plugins: readonly string[], options = ''): string {
  return [
    '<link rel="stylesheet" href="/packages/ckeditor5/dist/browser/ckeditor5.css"><div id="editor"></div>',
    script('ckeditor5/dist/browser/ckeditor5.umd.js'),
    made(`const { ClassicEditor, ${plugins.join(', ')} } = CKEDITOR;
survival = ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins: [${plugins.join(', ')}], ${options} })
  .then((editor) => ({ set: (html) => editor.setData(html), get: () => editor.getData(), focus: () => editor.editing.view.focus() }));`),
  ].join('\n');
}
