/** The policy that docs/security-review.zh-CN.md has for pages: everything works under it. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html disclosure-elements";
