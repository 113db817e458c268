import type { Answer } from './answer/answer.ts';
import { type Catalog, toCatalog } from './answer/catalog.ts';
import { answerChosenHeading, readChosenHeading } from './answer/chosen-heading.ts';
import type { Composed } from './answer/complete-answer.ts';
import { compose } from './answer/compose.ts';
import { explainReading } from './answer/explain.ts';
import {
  answerComparedTerms,
  answerFromGlossary,
  createGlossary,
  tellDefined,
  tellsMoreThanTerms,
  withholdUndefined,
} from './answer/glossary-answer.ts';
import { answerOnLadder } from './answer/level-answer.ts';
import { answerLevelSought } from './answer/level-sought.ts';
import { type AskOne, replyToMessage } from './answer/message-reply.ts';
import { addNearLevel } from './answer/near-level.ts';
import { createPassageIndex } from './answer/passage-index.ts';
import type { Reply } from './answer/reply.ts';
import type { Knowledge } from './knowledge/load.ts';
import { findAskedWho } from './question/asks-identity.ts';
import { readLevelQuestion } from './question/asks-level.ts';
import { readMeaningAsked } from './question/asks-meaning.ts';
import { readLevelSought } from './question/asks-which-level.ts';
import { createLevelFinder } from './question/level-mentions.ts';
import { readLevelReply } from './question/level-reply.ts';
import { type AnswerGiven, nextThreadContext } from './question/next-thread.ts';
import { type Question, saysWhatItIsAbout, type ThreadContext } from './question/question.ts';
import { createMentionFinder } from './question/role-mentions.ts';
import type { WordUse } from './question/topic.ts';
import { understand } from './question/understand.ts';
import type { Corpus } from './search/corpus.ts';
import type { Indexed } from './search/indexed.ts';
import { FACETS, RELATED, SAME } from './search/lexicon.ts';
import { prepareSearch } from './search/search.ts';
import { createSynonymIndex } from './search/synonyms.ts';
import { finish, type Steps } from './slices.ts';
import { listShortForms } from './text/name-forms.ts';
import { createNameFinder } from './text/role-names.ts';
import { prepareThingIndex } from './things/thing-index.ts';

/** Wordings for one side of a role. */
const SIDES = finish(createSynonymIndex({ own: [], same: [], related: FACETS }));

/** Takes a question and what its thread is about; gives an answer and what the thread is about now. */
export interface Rolecall {
  ask(text: string, thread?: ThreadContext): Reply;
  /** What there is to be asked about; summed up when first called. */
  catalog(): Catalog;
}

/** Indexes a knowledge folder and answers from it, and from nothing else. */
export function createRolecall(knowledge: Knowledge): Rolecall {
  return finish(prepareRolecall(knowledge));
}

/**
 * The same in steps, so that a bot at work can go on answering meanwhile. What was `indexed` for the knowledge before is
 * brought up to date: one after the other may use it, but not two at once.
 */
export function* prepareRolecall(knowledge: Knowledge, indexed?: Indexed): Steps<Rolecall> {
  const thesaurus = { own: knowledge.synonyms, same: SAME, related: RELATED, facets: FACETS };
  const search = yield* prepareSearch(knowledge.passages, thesaurus, indexed);
  yield;
  const { corpus } = search;
  const isOrdinaryForm = (folded: string): boolean => knowledge.ordinaryWords.has(folded);
  const names = createNameFinder(knowledge.roles, isOrdinaryForm);
  const isKnown = (folded: string): boolean => corpus.frequency(folded) > 0;
  const things = yield* prepareThingIndex(knowledge.things, isKnown);
  const index = createPassageIndex(knowledge, search, names, things);
  const shortForms = listShortForms(knowledge.roles);
  const mentions = createMentionFinder(knowledge.roles, {
    isKnown: (folded) => isKnown(folded) || things.names.hasWord(folded),
    isOrdinary: (folded) =>
      // of names of several words and of acronyms only what was counted as such is known
      shortForms.has(folded) || folded.includes(' ') || folded !== folded.toLowerCase()
        ? isOrdinaryForm(folded)
        : corpus.isOrdinary(folded),
  });
  const use = readWordUse(corpus);
  const levels = createLevelFinder(knowledge.ladders, knowledge.roles, mentions);
  const answerLevels = (
    text: string,
    thread: ThreadContext | undefined,
    readings: readonly Question[],
  ): Composed | null => {
    const [reading] = readings;
    const asked = readLevelReply(text, thread, levels) ?? readLevelQuestion(text, thread, levels);
    if (reading === undefined) return null;
    const sought = asked === null ? readLevelSought(text, reading, levels) : [];
    if (asked === null) return answerLevelSought(sought, text, reading, levels.ladders, index);
    const composed = answerOnLadder(asked, text, reading, index);
    if (composed?.answer.outcome !== 'clarify' || asked.asked.kind !== 'compare') return composed;
    // roles with articles of their own are compared by these, whatever levels share their titles
    const byArticles = compose(text, readings, index);
    return byArticles.answer.outcome === 'answered' ? byArticles : composed;
  };
  const glossary = createGlossary(knowledge.terms);
  const answerMeaning = (text: string, readings: readonly Question[]): Composed => {
    const asked = readMeaningAsked(text);
    const [reading] = readings;
    if (asked === null || reading === undefined) return compose(text, readings, index);
    const byGlossary = answerFromGlossary(asked, text, reading, glossary, index);
    const asksWho = findAskedWho(reading) !== null;
    if (byGlossary !== null && !asksWho) return byGlossary;
    const composed = compose(text, readings, index);
    // who the DSL is, and not what it stands for
    if (byGlossary !== null) return composed.answer.outcome === 'answered' ? composed : byGlossary;
    const defined = tellDefined(composed, asked, index);
    if (defined !== null || glossary.isEmpty) return defined ?? composed;
    const compared = answerComparedTerms(text, reading, glossary, index);
    if (compared !== null && !tellsMoreThanTerms(composed, compared)) return compared;
    return withholdUndefined(composed, asked);
  };
  const toReply = ({ answer, reading }: Composed, thread: ThreadContext | undefined): Reply => {
    const passages = answer.passages.map(({ passage }) => passage);
    return {
      answer,
      thread: saysWhatItIsAbout(reading, thread)
        ? nextThreadContext(thread, reading, toGiven(answer))
        : thread,
      explain: () => explainReading(reading, passages, index),
    };
  };
  const askOne: AskOne = (text, thread) => {
    const readings = understand(text, thread, mentions, use);
    const composed =
      answerLevels(text, thread, readings) ??
      addNearLevel(text, answerMeaning(text, readings), levels, index);
    return toReply(composed, thread);
  };
  let catalog: Catalog | undefined;
  return {
    catalog() {
      catalog ??= toCatalog(knowledge);
      return catalog;
    },

    ask(text, thread) {
      const chosen = readChosenHeading(text, thread, index);
      const [base] = chosen === null ? [] : understand(text, thread, mentions, use);
      // a heading may have the words of several questions
      if (chosen !== null && base !== undefined)
        return toReply(answerChosenHeading(chosen, text, base, index), thread);
      return replyToMessage(text, thread, {
        read: (one) => understand(one, undefined, mentions, use)[0],
        ask: askOne,
        mentions,
      });
    },
  };
}

/** What a thread keeps of an answer. */
function toGiven({ outcome, owners, passages }: Answer): AnswerGiven {
  return {
    owners: owners.map(({ role }) => role.id),
    articles: passages.map(({ passage }) => passage.path),
    quoted: passages.map(({ passage }) => passage.id),
    isNear: outcome !== 'answered',
  };
}

/** What the articles tell of words, for the reading of questions. */
function readWordUse(corpus: Corpus): WordUse {
  return {
    frequency: corpus.frequency,
    isCompound: corpus.isCompound,
    hasPhrase: corpus.hasPhrase,
    isHeading: (words) => corpus.headedBy(words).length > 0,
    findSides: (words) => SIDES.find(words).map(({ words: phrase }) => phrase),
  };
}

/** A Rolecall whose knowledge can be replaced while it is in use: each question goes to the latest. */
export function holdRolecall(first: Rolecall): Rolecall & { swap(next: Rolecall): void } {
  let current = first;
  return {
    ask: (text, thread) => current.ask(text, thread),
    catalog: () => current.catalog(),
    swap(next) {
      current = next;
    },
  };
}
