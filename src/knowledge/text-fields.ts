// Texts in roles.yaml, in which every value is the text that was written.

import { z } from 'zod';

/** A key without a value counts as a key left out. */
export const dropEmpty = (value: unknown): unknown =>
  value === '' || value === null ? undefined : value;

export const requiredText = z
  .string({ error: 'must be a text' })
  .trim()
  .min(1, { error: 'must not be empty' });
export const optionalText = z.preprocess(dropEmpty, requiredText.optional());
