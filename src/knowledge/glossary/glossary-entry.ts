import type { Passage } from '../passage.ts';

/** A term that a glossary explains. */
export interface GlossaryEntry {
  /** As it is written: "ADR". */
  readonly term: string;
  /** What else it is called, its long form among that: "architecture decision record". */
  readonly aliases: readonly string[];
  /** Plain text. */
  readonly meaning: string;
  /** The passage that says so. */
  readonly passage: Passage;
}

/** An entry as it is written, before its passage is known. */
export interface WrittenEntry {
  /** Plain text, with other names in brackets or behind marks: "ADR (architecture decision record)". */
  readonly term: string;
  readonly aliases: readonly string[];
  readonly meaning: string;
}
