import type { Answer } from './answer/answer.ts';
import { type Holdings, toHoldings } from './answer/catalog.ts';
import { compose } from './answer/compose.ts';
import { type Explanation, explain } from './answer/explain.ts';
import { createSources } from './answer/passage-index.ts';
import type { Knowledge } from './knowledge/load.ts';
import { nextThread } from './question/follow-up.ts';
import { isUnderstood, type Thread } from './question/question.ts';
import { createMentionFinder } from './question/role-mentions.ts';
import { understand } from './question/understand.ts';
import { createSearch } from './search/search.ts';
import { RELATED, SAME } from './search/thesaurus.ts';
import { createNameFinder } from './text/role-names.ts';

/** The one door: a question (and what its thread is about) in, an answer and what the thread is about now out. */
export interface Rolecall {
  ask(text: string, thread?: Thread): Reply;
  /** What there is to be asked about; summed up when first called. */
  holdings(): Holdings;
}

export interface Reply {
  readonly answer: Answer;
  /** What to hand in with the next question of the same thread; undefined while nothing has been understood. */
  readonly thread: Thread | undefined;
  /** How the answer came about; worked out when called. */
  explain(): Explanation;
}

/** Indexes a pack and stands ready to answer from it, and from nothing else. */
export function createRolecall(knowledge: Knowledge): Rolecall {
  const search = createSearch(knowledge.passages, {
    own: knowledge.synonyms,
    same: SAME,
    related: RELATED,
  });
  const { corpus } = search;
  const sources = createSources(knowledge, search, createNameFinder(knowledge.roles));
  const mentions = createMentionFinder(knowledge.roles, {
    isKnown: (folded) => corpus.frequency(folded) > 0,
    isOrdinary: (folded) => corpus.isOrdinary(folded),
  });
  let holdings: Holdings | undefined;
  return {
    holdings() {
      holdings ??= toHoldings(knowledge);
      return holdings;
    },

    ask(text, thread) {
      const readings = understand(text, thread, mentions);
      const { answer, reading } = compose(text, readings, sources);
      const passages = answer.passages.map(({ passage }) => passage);
      const owners = answer.owners.map((owner) => owner.role.id);
      const articles = passages.map(({ path }) => path);
      return {
        answer,
        thread: isUnderstood(reading) ? nextThread(thread, reading, owners, articles) : thread,
        explain: () => explain(reading, passages, sources),
      };
    },
  };
}

/** A Rolecall that can be exchanged while it answers: whoever holds it always asks the latest. */
export function holdRolecall(first: Rolecall): Rolecall & { swap(next: Rolecall): void } {
  let current = first;
  return {
    ask: (text, thread) => current.ask(text, thread),
    holdings: () => current.holdings(),
    swap(next) {
      current = next;
    },
  };
}
