import { createHash } from 'node:crypto';

/** 32 characters that stand for a text of any length, where Slack or the database takes no long ones. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
