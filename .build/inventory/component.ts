/** One package, or one part of another's package, that the files for script tags hold code or data of. */
export interface Component {
  readonly name: string;
  /** Unknown where what holds it does not say. */
  readonly version: string | undefined;
  /** An SPDX identifier, or an SPDX expression. */
  readonly licence: string;
  readonly text: string;
  /** The package it came inside of; none if it came by itself. */
  readonly inside?: string;
}
