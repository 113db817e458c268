import type { NameFinder, NameHit } from '../text/role-names.ts';
import { splitSentences } from '../text/sentences.ts';
import { isStopWord, splitWords } from '../text/words.ts';

/** Words that may stand before a role's name without making it another thing: "Responsibilities of the designer". */
const OFFICE = new Set(
  'role roles responsibility responsibilities duty duties task tasks job jobs team level expectation expectations'.split(
    ' ',
  ),
);
/** A longer label is a text, in which a name merely occurs. */
const MAX_LABEL = 120;
/** Prepositions after which a lead-in ends with the one it speaks of: "What we expect from engineers:". */
const OF = new Set(['of', 'for', 'from', 'as', 'by']);
/** After one of these a capital at the beginning tells nothing: "Support for teams". */
const TURNS = new Set([
  'of',
  'for',
  'from',
  'as',
  'by',
  'with',
  'to',
  'in',
  'on',
  'at',
  'after',
  'before',
]);
/** Says of whom or what it names that it does NOT do, own or hold the thing, or sends the reader elsewhere. */
const DISOWNS = [
  /\b(?:out|outside)[- ](?:of[- ])?(?:\w+ ){0,3}scope\b|\bnot (?:\w+ )?in scope\b|\bbeyond (?:\w+ ){0,3}(?:scope|remit)\b|\bnon-goals?\b/i,
  /(?:\bnot|n[’']t|\bnever|\bno longer) (?!only|just|merely|simply)(?:\w+ ){0,3}?(?:responsib\w+|accountable|own(?:ed|er|ers|s)?|in charge|part of|the job|the role|the remit|handled?|cover(?:ed)?|decided?|managed?|maintain(?:ed)?)\b/i,
  /\bdo(?:es)?(?:n[’']t| not) (?:do|run|approve|sign off|look after|deal with)\b/i,
  /\binstead of\b|\brather than\b|\binstead,? (?:please )?(?:contact|ask|see|go to|talk to|speak to|refer)\b/i,
  /\b(?:contact|ask|see|go to|talk to|speak to|refer to)\b[^.]{0,120}\binstead\b/i,
];
/** Whether a heading, lead-in or sentence disowns what it speaks of. */
export function disowns(text: string): boolean {
  return DISOWNS.some((phrase) => phrase.test(text));
}

/** A label without the note behind it: "Designer (L2)" is the designer. */
function withoutNote(label: string): string {
  return label.replace(/\s*\([^()]*\)\s*$/, '');
}

export interface Naming {
  /** Roles that a heading, title or file name speaks of: all that it names. */
  named(label: string): readonly string[];
  /** Roles that a table head, row head or term stands for: it is their name, not one that merely occurs in it. */
  headedBy(label: string): readonly string[];
  /** Whether a label is the name of a role, or of several, and nothing else. */
  isNamed(label: string): boolean;
  /** Roles of whom a lead-in speaks: named where it begins, or at its end behind "of", "for" … */
  ledBy(leadIn: string): readonly string[];
  /** Roles that running text mentions, sentences that disown left out. */
  mentioned(text: string): readonly string[];
}

/** How the articles name roles, as far as the place of the name decides what it means. */
export function createNaming(finder: NameFinder): Naming {
  const empty = (text: string): boolean =>
    splitWords(text).every(
      ({ folded }) => isStopWord(folded) || OFFICE.has(folded) || /^\d+$/.test(folded),
    );
  const rolesOf = (hits: readonly NameHit[]): readonly string[] => [
    ...new Set(hits.map(({ role }) => role)),
  ];

  /** Hits without common words that look like a name only because a label does not mind its capitals. */
  function sure(text: string, hits: readonly NameHit[]): readonly NameHit[] {
    const shouting = !/\p{Ll}/u.test(text);
    const inProse = new Set(finder.find(text, 'prose').map(({ start }) => start));
    return hits.filter(({ start, end }) => {
      const name = text.slice(start, end);
      if (splitWords(name).length > 1) return true;
      if (shouting || !inProse.has(start)) return false;
      // Small letters suffice for it, or it is an acronym: no doubt either way.
      if (!/^\p{Lu}\p{Ll}/u.test(name) || finder.find(name.toLowerCase(), 'prose').length > 0)
        return true;
      const before = text.slice(0, start);
      const after = /^\s+([\p{L}\p{N}]+)/u.exec(text.slice(end))?.[1];
      // "Compliance with the policy" begins with a word, "Compliance and Legal" with a team.
      if (empty(before))
        return (
          after === undefined ||
          (isStopWord(after.toLowerCase()) && !TURNS.has(after.toLowerCase()))
        );
      // "The Community Board" is another thing than the board.
      const previous = /([\p{L}\p{N}]+)\s+$/u.exec(before)?.[1] ?? '';
      return !/^\p{Lu}/u.test(previous) && !/^\p{Lu}/u.test(after ?? '');
    });
  }

  /** All hits of a label that is names and nothing else; null for any other. */
  function bare(label: string): readonly NameHit[] | null {
    // "IT" is a team, "it" and "It" are words.
    const hits = finder.find(label, 'label').filter(({ start, end }) => {
      const name = label.slice(start, end);
      return name === name.toUpperCase() || !isStopWord(name.toLowerCase());
    });
    let rest = label;
    for (const { start, end } of hits.toReversed())
      rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    return hits.length > 0 && empty(rest) ? hits : null;
  }

  const inLabel = (label: string): readonly NameHit[] =>
    bare(label) ?? bare(withoutNote(label)) ?? sure(label, finder.find(label, 'label'));

  /** Roles named one after the other ("designers and researchers"), from the first on. */
  function chain(text: string, hits: readonly NameHit[]): readonly string[] {
    let end = hits[0]?.start ?? 0;
    const broken = hits.findIndex((hit) => {
      const apart = !empty(text.slice(end, hit.start));
      end = hit.end;
      return apart;
    });
    return rolesOf(broken < 0 ? hits : hits.slice(0, broken));
  }

  return {
    named: (label) => rolesOf(inLabel(label)),
    isNamed: (label) => bare(label) !== null,
    headedBy(label) {
      if (label.length > MAX_LABEL || label.includes('?')) return [];
      const alone = bare(withoutNote(label));
      if (alone !== null) return rolesOf(alone);
      const hits = inLabel(label);
      const [first] = hits;
      if (first === undefined) return [];
      const count = (text: string): number =>
        splitWords(text).filter(({ folded }) => !isStopWord(folded) && !OFFICE.has(folded)).length;
      const inNames = hits.reduce((sum, { start, end }) => sum + count(label.slice(start, end)), 0);
      if (inNames * 2 > count(label)) return rolesOf(hits);
      // "Product manager (second line of support)" is the role; "Platform and distribution" is no platform team.
      const long = splitWords(label.slice(first.start, first.end)).length > 1;
      return long && empty(label.slice(0, first.start)) ? chain(label, hits) : [];
    },
    ledBy(leadIn) {
      const text = splitSentences(leadIn).at(-1) ?? '';
      const hits = sure(text, finder.find(text, 'prose'));
      const [first] = hits;
      const last = hits.at(-1);
      if (first === undefined || last === undefined) return [];
      if (empty(text.slice(0, first.start))) return chain(text, hits);
      if (!empty(text.slice(last.end))) return [];
      let from = hits.length - 1;
      while (from > 0 && empty(text.slice(hits[from - 1]?.end, hits[from]?.start))) from -= 1;
      const tail = hits.slice(from);
      const before = splitWords(text.slice(0, tail[0]?.start ?? 0)).map(({ folded }) => folded);
      // Articles and the like may stand between: "expected from all our engineers".
      const preposition = before.findLast((word) => OF.has(word) || !isStopWord(word)) ?? '';
      return OF.has(preposition) ? rolesOf(tail) : [];
    },
    mentioned: (text) =>
      rolesOf(
        splitSentences(text)
          .filter((sentence) => !disowns(sentence))
          .flatMap((sentence) => finder.find(sentence, 'prose')),
      ),
  };
}
