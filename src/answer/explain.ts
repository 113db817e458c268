// Explains how an answer came about, and puts it into words.

import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { joinWords } from '../text/join-words.ts';
import type { Outcome } from './answer.ts';
import { rankAspect, rankOverview } from './describe.ts';
import { listAsked } from './exactness.ts';
import type { PassageIndex } from './passage-index.ts';
import { chooseThreshold, scoreFitness } from './relevance.ts';

/** A word that was asked, its weight (idf) and its other wordings in the articles. */
interface AskedWord {
  readonly word: string;
  readonly weight: number;
  readonly standIns: readonly string[];
}

/** Why a passage was quoted, or what it lacked to be. */
interface Reason {
  readonly passage: Passage;
  readonly isQuoted: boolean;
  readonly score: number;
  /** 0..1: how much of what was asked it speaks of, what its headings promise included. */
  readonly fitness: number;
  /** Asked words and the wording of the passage that matched them. */
  readonly matched: readonly {
    readonly word: string;
    readonly as: string;
    readonly inHead: boolean;
  }[];
  readonly missing: readonly string[];
}

/** How an answer came about. Its field names are those of the command line's JSON. */
export interface Explanation {
  readonly intent: Question['intent'];
  readonly roles: readonly string[];
  readonly topic: string | null;
  /** The fitness that a passage needs to be an answer. */
  readonly enough: number;
  readonly asked: readonly AskedWord[];
  /** Quoted passages first, then those that came next. */
  readonly reasons: readonly Reason[];
}

/** Passages shown that were not quoted: enough to see by how much they were behind. */
const MAX_RUNNERS_UP = 3;

function listCandidates(question: Question, index: PassageIndex): readonly Hit[] {
  if (
    question.roles.length === 0 ||
    question.intent === 'who-owns' ||
    question.intent === 'search'
  ) {
    return index.search.find(question);
  }
  if (question.words.length > 0)
    return question.roles.flatMap((role) => rankAspect(role, question, index));
  const whole = question.roles.flatMap((role) => rankOverview(role, question, index));
  return whole.map((found) => ({ ...found, coverage: 1, headCoverage: 0, matches: [] }));
}

/** Says why a reading of a question was answered with these passages, and what the next ones lacked. */
export function explainReading(
  question: Question,
  quoted: readonly Passage[],
  index: PassageIndex,
): Explanation {
  const concepts = listAsked(question, index);
  const ids = new Set(quoted.map((passage) => passage.id));
  const toReason = (hit: Hit, isQuoted: boolean): Reason => {
    const matches = hit.matches.filter(({ concept }) => !concept.hint);
    return {
      passage: hit.passage,
      isQuoted,
      score: hit.score,
      fitness: scoreFitness(hit, question),
      matched: matches.map(({ concept, variant, inHead }) => ({
        word: concept.word,
        as: variant.label,
        inHead,
      })),
      missing: concepts
        .filter(({ word }) => !matches.some(({ concept }) => concept.word === word))
        .map(({ word }) => word),
    };
  };
  const ranked = new Map(index.search.rank(question, quoted).map((hit) => [hit.passage.id, hit]));
  const others = listCandidates(question, index).filter((hit) => !ids.has(hit.passage.id));
  return {
    intent: question.intent,
    roles: question.roles,
    topic: question.topic,
    enough: chooseThreshold(question),
    asked: concepts.map(({ word, weight, variants }) => ({
      word,
      weight,
      standIns: variants.filter(({ kind }) => kind !== 'asked').map(({ label }) => label),
    })),
    reasons: [
      ...quoted.flatMap((passage) => {
        if (passage.attribution === 'record') return [toRecordReason(passage, question)];
        const hit = ranked.get(passage.id);
        return hit === undefined ? [] : [toReason(hit, true)];
      }),
      ...others.slice(0, MAX_RUNNERS_UP).map((hit) => toReason(hit, false)),
    ],
  };
}

/** A record is quoted because it has the whole name that was asked. */
function toRecordReason(passage: Passage, { topic }: Question): Reason {
  const word = topic ?? passage.article;
  const matched = [{ word, as: word, inHead: false }];
  return { passage, isQuoted: true, score: 1, fitness: 1, matched, missing: [] };
}

const ATTRIBUTION_WORDING: Readonly<Record<Passage['attribution'], string>> = {
  heading: 'named in a heading',
  table: 'named in a table',
  'lead-in': 'named by the words that lead in',
  title: 'named by the title, file or front matter',
  mention: 'mentioned in the text',
  record: 'named by the record of a file',
  none: 'no role named',
};

/** What is said of one reason: phrases of plain text without markup, which a layout only arranges and escapes. */
interface ReasonWording {
  /** `ml-engineer: named in a heading` */
  readonly attribution: string;
  /** `speaks of 80 % of what was asked` */
  readonly share: string;
  /** `matched training (heading)`; null where no word matched. */
  readonly matched: string | null;
  /** `lacks latency`; null where nothing is missing. */
  readonly missing: string | null;
}

/** Says how a question was understood. `roles` may be ids or names. */
export function wordReading(reading: Pick<Explanation, 'intent' | 'roles' | 'topic'>): string {
  return `Read as asking ${wordAsked(reading)}.`;
}

function wordAsked({
  intent,
  roles,
  topic,
}: Pick<Explanation, 'intent' | 'roles' | 'topic'>): string {
  const named = joinWords(roles);
  const thing = topic === null ? 'something' : `“${topic}”`;
  switch (intent) {
    case 'compare':
      return `how ${named || 'roles'} differ${topic === null ? '' : ` on ${thing}`}`;
    case 'who-owns':
      return `who owns or does ${thing}${named && `, with ${named} in mind`}`;
    case 'describe':
      return `about ${named || 'a role'}${topic === null ? '' : ` and ${thing}`}`;
    case 'search':
      return `about ${thing}`;
  }
}

/** Says how much a passage needs to be an answer, and where none is one that those quoted are not. */
function wordThreshold({ enough }: Pick<Explanation, 'enough'>, outcome: Outcome): string {
  const needed = `speak of ${toPercent(enough)} of what was asked`;
  return outcome === 'nearest'
    ? `No passage says it; what is quoted comes nearest. An answer has to ${needed}, and to say it.`
    : `A passage has to ${needed}.`;
}

/** Says why a passage was quoted, or what it lacked. */
function wordReason({ passage, fitness, matched, missing }: Reason): ReasonWording {
  const roles = passage.roles.length > 0 ? `${passage.roles.join(', ')}: ` : '';
  const words = matched.map(
    ({ word, as, inHead }) =>
      `${word === as ? word : `${word} as “${as}”`}${inHead ? ' (heading)' : ''}`,
  );
  return {
    attribution: `${roles}${ATTRIBUTION_WORDING[passage.attribution]}`,
    share: `speaks of ${toPercent(fitness)} of what was asked`,
    matched: words.length > 0 ? `matched ${words.join(', ')}` : null,
    missing: missing.length > 0 ? `lacks ${missing.join(', ')}` : null,
  };
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function reasonToText(reason: Reason): string[] {
  const { passage, isQuoted, score } = reason;
  const { attribution, share, matched, missing } = wordReason(reason);
  return [
    `${isQuoted ? 'Quoted' : 'Not quoted'}: ${[passage.article, ...passage.heading].join(' › ')}`,
    `  file ${passage.path}:${passage.line}; ${attribution}`,
    `  score ${score.toFixed(2)}, ${share}`,
    ...(matched === null ? [] : [`  ${matched}`]),
    ...(missing === null ? [] : [`  ${missing}`]),
  ];
}

/** The explanation of an answer with that outcome as lines of plain text. */
export function explanationToText(explanation: Explanation, outcome: Outcome): string {
  const words = explanation.asked.map(({ word, weight, standIns }) => {
    const others = standIns.length > 0 ? `, or ${standIns.join(', ')}` : '';
    return `  ${word} (weight ${weight.toFixed(2)})${others}`;
  });
  return [
    wordReading(explanation),
    wordThreshold(explanation, outcome),
    ...(words.length > 0 ? ['Asked words:', ...words] : []),
    ...explanation.reasons.flatMap(reasonToText),
  ].join('\n');
}
