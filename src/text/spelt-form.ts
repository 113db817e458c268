// The words of a text that spell a name.

import type { Form } from './name-forms.ts';
import type { Word } from './words.ts';

/** A word of a text, by its number. */
export interface Position {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/** Some words of a text, from a position on, that spell a form. */
export interface Spelling extends Position {
  readonly form: Form;
  readonly length: number;
}
