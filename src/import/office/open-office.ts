import { Refusal } from '../file-reader.js';
import { elementsOf, readXml } from '../xml/xml-tree.js';
import { openZip } from '../zip/open-zip.js';
import { isCompoundFile, mentions } from './compound-signature.js';

/** The parts of an office file (.docx, .xlsx), found by how they refer to each other and not by their names. */
export interface OfficeFile {
  /** The part everything begins with: the document, the workbook. */
  readonly main: string;
  /**
   * The bytes of a part that has to be there.
   * @throws {Refusal}
   */
  readonly read: (part: string) => Uint8Array;
  /** The bytes of a part that may be missing. */
  readonly find: (part: string) => Uint8Array | undefined;
  /** The parts that a part refers to. */
  readonly relations: (part: string) => readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** Last word of the relation's type: `styles`, `worksheet`. */
  readonly type: string;
  /** Full name of the part; none for something outside of the file. */
  readonly part?: string;
}

/**
 * Opens an office file.
 * @throws {Refusal} `encrypted` for one locked with a password, `damagedFile` for what is no office file
 */
export function openOffice(bytes: Uint8Array): OfficeFile {
  // A locked file is packed, encrypted, into a container of the kind that .doc is.
  if (isCompoundFile(bytes)) throw new Refusal(mentions(bytes, 'EncryptedPackage') ? 'encrypted' : 'damagedFile', 'compound file');
  const zip = openZip(bytes);
  const read = (part: string): Uint8Array => {
    const content = zip.read(part);
    if (content === undefined) throw new Refusal('damagedFile', `${part} is missing`);
    return content;
  };
  const relations = (part: string): Relation[] => {
    const slash = part.lastIndexOf('/') + 1;
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const content = zip.read(name);
    return content ? readRelations(content, name, part.slice(0, slash)) : [];
  };
  const main = relations('').find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined || !zip.has(main)) throw new Refusal('damagedFile', main ?? '_rels/.rels');
  return { main, read, find: zip.read, relations };
}

function readRelations(bytes: Uint8Array, name: string, folder: string): Relation[] {
  return elementsOf(readXml(bytes, name)).map(({ attributes: { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } }) => ({
    id,
    type: type.slice(type.lastIndexOf('/') + 1),
    ...(mode === 'External' ? {} : { part: resolve(folder, target) }),
  }));
}

/** The name a target has, relative to the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
