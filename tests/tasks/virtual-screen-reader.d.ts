/** The build for pages has all it needs in one file; its types are published under another name than it expects. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export { virtual } from '@guidepup/virtual-screen-reader';
}
