import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { LIMITS, Refusal } from '../file-reader.js';

/** Attributes by local name (`w:val` as `val`), declarations of namespaces left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Called for what stands in an XML file, in its order. Names are local (`w:tbl` as `tbl`). */
export interface XmlHandlers {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Characters parsed between two calls of `between`. */
const STEP = 1 << 20;

/**
 * Parses an XML part of a file. A DOCTYPE is refused, so there are no entities but XML's five; nothing is fetched.
 * @param part its name, for the refusal
 * @param between called now and then; what it throws ends the parsing
 * @throws {Refusal} if it is no well-formed XML in UTF-8, or has too many nodes or too deep ones
 */
export function parseXml(bytes: Uint8Array, part: string, handlers: XmlHandlers, between?: () => void): void {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: false });
  let depth = 0;
  let nodes = 0;
  const count = (more: number): void => {
    nodes += more;
    if (nodes > LIMITS.nodes) throw new Refusal('tooLarge', `${part}: ${LIMITS.nodes} nodes`);
  };
  const damaged = (): never => {
    throw new Refusal('damagedFile', part);
  };
  const text = (value: string): void => {
    count(1);
    handlers.text(value);
  };
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', (tag) => {
    depth += 1;
    count(1 + Object.keys(tag.attributes).length);
    if (depth > LIMITS.depth) throw new Refusal('tooLarge', `${part}: ${LIMITS.depth} elements deep`);
    handlers.open(localName(tag.name), localAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close(localName(tag.name));
  });
  const source = strFromU8(bytes);
  for (let from = 0; from < source.length; from += STEP) {
    between?.();
    parser.write(source.slice(from, from + STEP));
  }
  parser.close();
}

const NONE: XmlAttributes = Object.freeze(Object.create(null) as XmlAttributes);

function localAttributes(attributes: Readonly<Record<string, string>>): XmlAttributes {
  let local: Record<string, string | undefined> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    local ??= Object.create(null) as Record<string, string | undefined>;
    local[localName(name)] ??= value;
  }
  return local ?? NONE;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
