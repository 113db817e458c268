import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { aspect, overview } from './describe.ts';
import type { Sources } from './passage-index.ts';
import { fitness, leastFitness } from './relevance.ts';

/** A word that was asked, what it says (its idf) and what may stand for it in the articles. */
interface Asked {
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

/** How an answer came about. */
export interface Explanation {
  readonly intent: Question['intent'];
  readonly roles: readonly string[];
  readonly topic: string | null;
  /** The fitness that a passage needs to be an answer. */
  readonly enough: number;
  readonly asked: readonly Asked[];
  /** Quoted passages first, then those that came next. */
  readonly reasons: readonly Reason[];
}

/** Enough to see by how much the next ones were behind. */
const RUNNERS_UP = 3;

function candidates(question: Question, sources: Sources): readonly Hit[] {
  if (
    question.roles.length === 0 ||
    question.intent === 'who-owns' ||
    question.intent === 'search'
  ) {
    return sources.search.find(question);
  }
  if (question.words.length > 0)
    return question.roles.flatMap((role) => aspect(role, question, sources));
  const whole = question.roles.flatMap((role) => overview(role, question, sources));
  return whole.map((found) => ({ ...found, coverage: 1, headCoverage: 0, matches: [] }));
}

/** Tells why a reading of a question was answered with these passages, and what the next ones lacked. */
export function explain(
  question: Question,
  quoted: readonly Passage[],
  sources: Sources,
): Explanation {
  const concepts = sources.search.expand(question).filter((concept) => !concept.hint);
  const ids = new Set(quoted.map((passage) => passage.id));
  const toReason = (hit: Hit, isQuoted: boolean): Reason => {
    const matches = hit.matches.filter(({ concept }) => !concept.hint);
    return {
      passage: hit.passage,
      isQuoted,
      score: hit.score,
      fitness: fitness(hit, question),
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
  const ranked = new Map(sources.search.rank(question, quoted).map((hit) => [hit.passage.id, hit]));
  const others = candidates(question, sources).filter((hit) => !ids.has(hit.passage.id));
  return {
    intent: question.intent,
    roles: question.roles,
    topic: question.topic,
    enough: leastFitness(question),
    asked: concepts.map(({ word, weight, variants }) => ({
      word,
      weight,
      standIns: variants.filter(({ kind }) => kind !== 'asked').map(({ label }) => label),
    })),
    reasons: [
      ...quoted
        .map((passage) => ranked.get(passage.id))
        .filter((hit) => hit !== undefined)
        .map((hit) => toReason(hit, true)),
      ...others.slice(0, RUNNERS_UP).map((hit) => toReason(hit, false)),
    ],
  };
}

const BECAUSE: Readonly<Record<Passage['attribution'], string>> = {
  heading: 'named in a heading',
  table: 'named in a table',
  'lead-in': 'named by the words that lead in',
  title: 'named by the title, file or front matter',
  mention: 'mentioned in the text',
  none: 'no role named',
};

function toLines({ passage, isQuoted, score, fitness: fit, matched, missing }: Reason): string[] {
  const roles = passage.roles.length > 0 ? `${passage.roles.join(', ')}: ` : '';
  const said = matched.map(
    ({ word, as, inHead }) =>
      `${word === as ? word : `${word} as “${as}”`}${inHead ? ' (heading)' : ''}`,
  );
  return [
    `${isQuoted ? 'Quoted' : 'Not quoted'}: ${[passage.article, ...passage.heading].join(' › ')}`,
    `  file ${passage.path}:${passage.line}; ${roles}${BECAUSE[passage.attribution]}`,
    `  score ${score.toFixed(2)}, speaks of ${Math.round(fit * 100)} % of what was asked`,
    ...(said.length > 0 ? [`  matched ${said.join(', ')}`] : []),
    ...(missing.length > 0 ? [`  lacks ${missing.join(', ')}`] : []),
  ];
}

/** An explanation as lines of plain text. */
export function explanationToText({
  intent,
  roles,
  topic,
  enough,
  asked,
  reasons,
}: Explanation): string {
  const words = asked.map(({ word, weight, standIns }) => {
    const others = standIns.length > 0 ? `, or ${standIns.join(', ')}` : '';
    return `  ${word} (weight ${weight.toFixed(2)})${others}`;
  });
  return [
    `Understood as ${intent}${roles.length > 0 ? ` of ${roles.join(', ')}` : ''}${topic === null ? '' : ` on “${topic}”`}.`,
    `A passage has to speak of ${Math.round(enough * 100)} % of what was asked.`,
    ...(words.length > 0 ? ['Asked words:', ...words] : []),
    ...reasons.flatMap(toLines),
  ].join('\n');
}
