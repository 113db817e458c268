// Finds the things that files give to one role and the articles to another.

import type { Knowledge } from '../knowledge/load.ts';
import { findTypedPaths } from '../question/asked-path.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { ThingNames } from '../things/thing-names.ts';
import type { Answer } from './answer.ts';

/** A thing that a file and an article give to different owners, and where each says so. */
export interface Disagreement {
  readonly thing: string;
  readonly file: string;
  readonly line: number;
  /** Owners by the file, as names of roles or as it writes them. */
  readonly owners: readonly string[];
  readonly article: string;
  readonly articleLine: number;
  /** Names of the roles that the article gives it to. */
  readonly against: readonly string[];
}

/** The pattern of what has no line of its own: whatever has a slash in an article ("w/", "/page") would be one of its paths. */
const OF_ALL_PATHS = /^[*/]+$/;

/** Every disagreement on a thing that the articles call by its whole name, in the order in which they do. */
export function findDisagreements(
  { passages, things }: Pick<Knowledge, 'passages' | 'things'>,
  names: Pick<ThingNames, 'find'>,
  ask: (question: string) => Answer,
): Disagreement[] {
  if (things.length === 0) return [];
  const asked = new Set<string>();
  for (const passage of passages) {
    const text = [...passage.heading, toPlainText(passage.text)].join('\n');
    for (const { things: named } of names.find(text)) asked.add(named[0]?.name ?? '');
    for (const path of findTypedPaths(text.replace(/\s+/g, ' '))) asked.add(path);
  }
  return [...asked].flatMap((name) => {
    const answer = ask(`/who-owns ${name}`);
    return readDisagreement(name, answer, things) ?? [];
  });
}

/** What an answer by a file says that the articles say against it; null where they agree, or one is silent. */
function readDisagreement(
  thing: string,
  { owners, passages }: Answer,
  things: Knowledge['things'],
): Disagreement | null {
  const record = passages[0]?.passage;
  if (record?.attribution !== 'record') return null;
  const ofArticle = owners.filter(({ passage }) => !isRecord(passage, passages));
  const article = passages.find(({ passage }) => passage.id === ofArticle[0]?.passage)?.passage;
  if (article === undefined) return null;
  const byFile = owners.filter(({ passage }) => isRecord(passage, passages));
  const given = things.filter(({ file, line }) => file === record.path && line === record.line);
  if (given.some(({ name }) => OF_ALL_PATHS.test(name))) return null;
  const written = given.flatMap((one) => one.owners.map((owner) => owner.written));
  return {
    thing,
    file: record.path,
    line: record.line,
    owners: byFile.length > 0 ? byFile.map(({ role }) => role.name) : [...new Set(written)],
    article: article.path,
    articleLine: article.line,
    against: ofArticle.map(({ role }) => role.name),
  };
}

function isRecord(id: string, passages: Answer['passages']): boolean {
  return passages.some(({ passage }) => passage.id === id && passage.attribution === 'record');
}
