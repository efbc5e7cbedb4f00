/** What the command line does with files. Each rejects with the system's error. */
export interface Files {
  /** The bytes of a file, piece by piece; reading ends with an error, too, when it is stopped. */
  readFile(path: string, stopped: AbortSignal): AsyncIterable<Uint8Array>;
  /** Puts a text in place of a file, all of it or nothing: whoever reads it has the old one or the new one. */
  replaceFile(path: string, text: string): Promise<void>;
  /** What lies in a folder, by name. A link is what it is, not what it leads to. */
  listFolder(path: string): Promise<readonly FolderEntry[]>;
  /** What a path leads to, through links; undefined where nothing is there. */
  kindOf(path: string): Promise<FileKind | undefined>;
}

export type FileKind = 'file' | 'folder' | 'other';

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind;
}
