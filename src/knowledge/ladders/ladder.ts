import type { Passage } from '../passage.ts';

/** What the articles say of a level on one aspect: "Scope": "a team". */
export interface LevelTrait {
  readonly aspect: string;
  /** Plain text. */
  readonly text: string;
  /** Whether that only says that there is nothing of the kind: "none", "no". */
  readonly isNone: boolean;
  /** Passages that say so. */
  readonly passages: readonly Passage[];
}

/** One level of a ladder. */
export interface Level {
  /** As it is shown: "Senior engineer (L4)". */
  readonly name: string;
  /** The title alone, or '' where the articles only number it. */
  readonly title: string;
  /** The code alone, "L4"; '' where there is none. */
  readonly code: string;
  /** All that it is called, folded, words in the singular and one space apart; only levels of one title share them. */
  readonly names: readonly string[];
  /** How high it stands, from 0; levels of one step stand side by side. */
  readonly step: number;
  /** Id of the role that it is; null where it is no role of roles.yaml. */
  readonly role: string | null;
  /** In the order of the articles, each aspect once. */
  readonly traits: readonly LevelTrait[];
  /** Passages that speak of it, best first. */
  readonly passages: readonly Passage[];
}

/** Levels in their order, as one table, run of headings or file has them. */
export interface Ladder {
  /** The title of its article and the headings above it, outermost first. */
  readonly about: readonly string[];
  /** The track that it is, where a table has several: "Management". */
  readonly track: string | null;
  /** At least two, the lowest first. */
  readonly levels: readonly Level[];
}

/** A level as it is written, before its place and passages are known. */
export interface WrittenLevel {
  readonly label: LevelLabel;
  /** 1-based. */
  readonly line: number;
  readonly traits: readonly Omit<LevelTrait, 'passages'>[];
}

/** What a level is called. */
export interface LevelLabel {
  /** Without the code; '' where there is none. */
  readonly title: string;
  /** Null where the level is not numbered. */
  readonly code: LevelCode | null;
}

/** `L4`: a number, and what is before it. */
export interface LevelCode {
  /** As written. */
  readonly text: string;
  /** Folded: "l", "level"; '' for a bare number. Numbers of one prefix are in one order. */
  readonly prefix: string;
  readonly number: number;
}
