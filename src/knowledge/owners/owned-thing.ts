import type { Contact } from '../roles.ts';

/** An owner as a file names it. */
export interface GivenOwner {
  readonly written: string;
  /** The id of the role that it is; null where it is none. */
  readonly role: string | null;
  /** 1-based. */
  readonly line: number;
}

/** The paths that a line of CODEOWNERS is for; of the lines of a section the last that matches counts. */
export interface PatternPaths {
  readonly kind: 'pattern';
  readonly rules: 'github' | 'gitlab';
  readonly pattern: string;
  /** Folder that the pattern is relative to, itself relative to the knowledge folder; '' for that one. */
  readonly root: string;
  /** Folded name of the section; '' above the first. */
  readonly section: string;
  /** Whether the section leaves these paths to nobody. */
  readonly isExcluded: boolean;
}

/** The folder that an OWNERS file is for, with all below it that has none of its own. */
export interface FolderPaths {
  readonly kind: 'folder';
  /** Relative to the knowledge folder; '' for that one. */
  readonly folder: string;
  /** The outermost folder of the same tree that has an OWNERS file. */
  readonly root: string;
  /** Whether the folder above counts where this one names nobody. */
  readonly inherits: boolean;
  /** An expression of RE2 for paths below the folder; null for all of them. */
  readonly filter: string | null;
}

/** A thing that a file gives to its owners, or lists without one. */
export interface OwnedThing {
  /** Path of the file, relative to the knowledge folder. */
  readonly file: string;
  /** 1-based line of the record. */
  readonly line: number;
  /** As people see it: a title, a name, a pattern of paths. */
  readonly name: string;
  /** What else it is called. */
  readonly aliases: readonly string[];
  /** Words for what it is, which may follow its name: "service", "API". */
  readonly kinds: readonly string[];
  readonly owners: readonly GivenOwner[];
  /** Who reviews changes to it, where the file says that beside who owns it. */
  readonly reviewers?: readonly GivenOwner[];
  readonly contact?: Contact;
  /** The paths that it stands for; null where it is called by its name alone. */
  readonly paths: PatternPaths | FolderPaths | null;
  /** The record as it stands in the file. */
  quote(): string;
}
