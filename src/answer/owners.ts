import type { Attribution } from '../knowledge/article.ts';
import type { Question } from '../question/understand.ts';
import type { Hit } from '../search/search.ts';
import type { Owner } from './answer.ts';
import { weighHeadings, weighMentions } from './evidence.ts';
import { bestFit } from './judge.ts';
import { shorten } from './sentences.ts';
import type { Sources } from './sources.ts';

/** What it counts that a passage speaks for a role, by how it came to it. */
const ATTRIBUTED: Readonly<Record<Attribution, number>> = {
  table: 1,
  'lead-in': 1,
  heading: 1,
  title: 0.8,
  mention: 0,
  none: 0,
};
/** Only passages that speak of nearly as much of the topic as the best one say who owns it. */
const NEARLY_AS_GOOD = 0.7;
const MOST_HITS = 12;
/** Further passages for the same owner confirm, each less than the one before. */
const CONFIRMING = 0.4;
/** A role with less than this share of the first one's evidence is no second owner. */
const CLOSE = 0.6;
const MOST_OWNERS = 4;
const LONGEST_SENTENCE = 300;

interface Evidence {
  readonly role: string;
  readonly weight: number;
  readonly sentence: string;
  readonly hit: Hit;
}

/** Who owns a topic, and the passages that say so: each owner's best first, then by their evidence. */
export interface Ownership {
  readonly owners: readonly Owner[];
  readonly hits: readonly Hit[];
}

/** What one passage says about who owns the topic: sentences that name somebody first, then whom it speaks for. */
function readEvidence(hit: Hit, question: Question, sources: Sources): Evidence[] {
  const { passage } = hit;
  const base = hit.score * hit.coverage;
  const found: Evidence[] = [];
  const sentences = sources.sentences(passage);
  const fits = sources.search.fitSentences(
    question,
    sentences.map((sentence) => sentence.text),
  );
  const best = bestFit(fits);
  const topical = fits[best]?.coverage ?? 0;
  let actorNamed = 0;
  for (const [at, sentence] of sentences.entries()) {
    const fit = fits[at];
    if (fit === undefined || fit.coverage === 0 || topical === 0) continue;
    const weights = weighMentions(sentence.text, sentence.names);
    for (const [place, name] of sentence.names.entries()) {
      // the name is part of what was asked: "who manages lead engineers?"
      if (question.roles.includes(name.role)) continue;
      const said = weights[place] ?? 0;
      actorNamed = Math.max(actorNamed, said * (fit.coverage / topical));
      found.push({
        role: name.role,
        weight: base * said * (fit.coverage / topical) ** 2,
        sentence: sentence.text,
        hit,
      });
    }
  }
  const standing = ATTRIBUTED[passage.attribution] * weighHeadings(passage.heading);
  // a passage of one role whose sentence on the topic names another as the one who acts speaks less for itself
  const own = standing * (actorNamed >= 1 ? 0.5 : 1);
  const sentence = sentences[best]?.text ?? passage.text;
  for (const role of passage.roles) {
    if (own > 0 && !question.roles.includes(role))
      found.push({ role, weight: base * own, sentence, hit });
  }
  return found;
}

/**
 * The roles that the articles give a topic to, best first, with the sentence that says so.
 * Only evidence of ownership counts (assigned, acting, gone to), not how often a role is mentioned.
 */
export function findOwners(question: Question, hits: readonly Hit[], sources: Sources): Ownership {
  const top = Math.max(0, ...hits.map((hit) => hit.coverage));
  const evidence = hits
    .filter((hit) => hit.coverage >= top * NEARLY_AS_GOOD)
    .slice(0, MOST_HITS)
    .flatMap((hit) => readEvidence(hit, question, sources));
  const byRole = new Map<string, Evidence[]>();
  for (const piece of evidence.sort((a, b) => b.weight - a.weight)) {
    if (piece.weight === 0) continue;
    const list = byRole.get(piece.role);
    if (list === undefined) byRole.set(piece.role, [piece]);
    else if (!list.some((known) => known.hit.passage.id === piece.hit.passage.id)) list.push(piece);
  }
  const weighed = [...byRole.entries()]
    .map(([id, pieces]) => ({
      id,
      best: pieces[0],
      weight: pieces.reduce((sum, piece, at) => sum + piece.weight * CONFIRMING ** at, 0),
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const first = weighed[0]?.weight ?? 0;
  const close = weighed.filter(({ weight }) => weight >= first * CLOSE).slice(0, MOST_OWNERS);
  const total = close.reduce((sum, { weight }) => sum + weight, 0);
  const owners = close.flatMap(({ id, best, weight }) => {
    const role = sources.roles.get(id);
    if (role === undefined || best === undefined) return [];
    const sentence = shorten(best.sentence, LONGEST_SENTENCE);
    return [{ role, share: weight / total, sentence, passage: best.hit.passage.id }];
  });
  const named = new Set(close.map(({ id }) => id));
  const saying = evidence.filter((piece) => named.has(piece.role) && piece.weight > 0);
  const theirs = owners.flatMap(
    (owner) => saying.find((piece) => piece.hit.passage.id === owner.passage) ?? [],
  );
  return { owners, hits: [...new Set([...theirs, ...saying].map((piece) => piece.hit))] };
}
