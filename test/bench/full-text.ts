import Sqlite from 'libsql';
import type { Passage } from '../../src/knowledge/passage.ts';
import { isStopWord, splitWords } from '../../src/text/words.ts';

/** As many as an answer could be made of. */
const FOUND = 10;

/**
 * SQLite's full-text search over the same passages: the words of a question but
 * function words, any of them, best first by its BM25.
 */
export function createFullTextSearch(passages: readonly Passage[]): (question: string) => void {
  const database = new Sqlite(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE passage USING fts5(article, heading, text, tokenize = 'porter unicode61')",
  );
  const insert = database.prepare('INSERT INTO passage VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const { article, heading, text } of passages) insert.run([article, heading.join(' '), text]);
  database.exec('COMMIT');
  const select = database.prepare(
    `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${FOUND}`,
  );
  return (question) => {
    const words = splitWords(question).filter(({ folded }) => !isStopWord(folded));
    const query = [...new Set(words.map(({ folded }) => `"${folded}"`))].join(' OR ');
    if (query !== '') select.all([query]);
  };
}
