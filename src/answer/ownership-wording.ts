// Weighs how a sentence speaks of a role that it names, as evidence that the role owns what the sentence is about.

import type { NameHit } from '../text/role-names.ts';

/** The role is said to own: "X is responsible for", "owned by X", "X decides". */
const ASSIGNED = 1.3;
/** The role acts: "X checks", "X will send". */
const ACTS = 1;
/** Others go to the role: "contact X", "approval from X", "reported to X". */
const CONTACTED = 0.9;
/** The role is only mentioned. */
const MENTIONED = 0.3;
/** The role is named to disown it. */
const DISOWNED = 0;

/** After the name: it owns. Particles and auxiliaries may come between. */
const OWNING =
  /^(?:\W|\b(?:team|teams|role|members?|is|are|was|be|will|shall|must|should|may|also|then|primarily|solely|ultimately|has|have|the|who|which|that|currently|directly|fully|and|both|all|each)\b)*\b(?:own(?:s|ed|er|ers|ership)?|responsib\w+|accountab\w+|in charge|lead(?:s|ing)?|led|manages?|managing|maintains?|runs?|decides?|drives?|oversees?|coordinates?|handles?|approves?|assigns?|ensures?|defines?|sets?|delivers?|supervises?|directs?|looks? after|takes? care)\b/i;
/** After the name: it does something, by an auxiliary or a verb in -s or -ed. */
const ACTING =
  /^(?:\s+(?:team|teams|role|members?|group))?\s*(?:\([^)]*\)\s*)?(?:(?:also|then|always|usually|typically|therefore|temporarily|normally|often|only|who|which|that|and\/or)\s+)*(?:is|are|was|were|will|shall|must|should|may|might|can|could|would|has|have|had|does|do|needs?|gets?|works?|\p{L}{2,}[^s\W]s|\p{L}+ed)\b/iu;
/** Before the name: something is done or owned by it. */
const BY =
  /\b(?:by|owner(?:s|ship)?(?: is| are|:)?|responsibility of|responsible(?: person| team| party)?(?: is|:)?|lead(?:s|er)?:|dri:?)\s+(?:the |our |your |a |an )?$/i;
/** Before the name: people turn to it. */
const TOWARDS =
  /\b(?:see|contact(?:ing)?|ask(?:ing)?|notify|notifying|inform(?:ing)?|tell(?:ing)?|email(?:ing)?|message|messaging|ping(?:ing)?|reach(?:ing)? out to|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|reports? (?:it |this |them )?to|go(?:es)? to|sent to|send(?:s|ing)? (?:\w+ ){0,4}to|escalated? to|assigned to|handed to|routed to|(?:approval|permission|agreement|consent|confirmation|sign-?off|help|support|advice|decision|guidance) (?:from|of|by)|approved by|via|through|let|check(?:ing)? with|discuss(?:ing|ed)? (?:\w+ ){0,3}with|agree(?:d|ing)? (?:\w+ ){0,3}with|with (?:the )?(?:help|support) of)\s+(?:the |our |your |a |an |their |its |relevant |appropriate |either |both )*$/i;
/** Before or shortly after the name: it does not own. */
const DISCLAIMING =
  /\bout of scope\b|\bnot (?:\w+ )?(?:responsib\w+|own\w*|accountab\w+|in scope|part of|handled?|covered?|managed?)\b|\b(?:isn't|aren't|doesn't|don't|does not|do not|is not|are not|no longer)\b[^.;]{0,40}\b(?:responsib\w+|own|owned|accountab\w+|in scope|handle|cover|manage)\b|\brather than\s+(?:the |our )?$/i;

/** A role named in a sentence, and what that says about who owns. */
interface WeighedMention {
  readonly name: NameHit;
  readonly weight: number;
}

/** What joins names that the same is said of: "the CEO, or the CFO". */
const JOINED = /^(?:[^.;:]{0,30})(?:,|\band\b|\bor\b|\/|&)\s*(?:the |our |a |an )?$/i;

/**
 * The weights, 0 to 1.3, of a sentence as evidence that the roles it names own what it speaks of, in the order of the
 * names. What is said of one is said of those joined to it.
 */
export function weighMentions(sentence: string, names: readonly NameHit[]): WeighedMention[] {
  const groups: WeighedMention[][] = [];
  for (const name of names) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.name;
    const next = { name, weight: weighMention(sentence, name) };
    const isJoined = before !== undefined && JOINED.test(sentence.slice(before.end, name.start));
    if (group !== undefined && isJoined) group.push(next);
    else groups.push([next]);
  }
  return groups.flatMap((group) => {
    const weight = Math.max(...group.map((one) => one.weight));
    return group.map(({ name }) => ({ name, weight }));
  });
}

/**
 * The weight, 0 to 1.3, of a sentence as evidence that a role it names owns what the sentence speaks of.
 * English wording decides; a sentence in other words counts as a mere mention.
 */
function weighMention(sentence: string, hit: NameHit): number {
  const before = sentence.slice(0, hit.start);
  const after = sentence.slice(hit.end);
  if (DISCLAIMING.test(before) || DISCLAIMING.test(after.slice(0, 80))) return DISOWNED;
  if (BY.test(before)) return ASSIGNED;
  if (/^(?:'s|’s)?\s*(?:team )?(?:responsibilit(?:y|ies)|ownership|job|duty|duties)\b/i.test(after))
    return ASSIGNED;
  const subject = isSubject(before);
  if (subject && OWNING.test(after)) return ASSIGNED;
  if (TOWARDS.test(before)) return CONTACTED;
  if (subject && ACTING.test(after)) return ACTS;
  // a line that is the name and what it does: "Finance: payroll", "Finance – payroll"
  if (before.trim() === '' && /^\s*(?:team\s*)?(?:\([^)]*\)\s*)?[:–—-]/.test(after))
    return ASSIGNED;
  return MENTIONED;
}

/** Whether a name that this text leads up to begins a clause. */
function isSubject(before: string): boolean {
  const clause =
    before
      .split(
        /[,;:.–—(]|\b(?:and|or|but|that|which|if|when|once|then|so|where|while|until|after|before|as|because|unless)\b/i,
      )
      .at(-1) ?? '';
  return /^\s*(?:(?:the|our|your|their|a|an|each|every|any|all|relevant|appropriate|either|both|usually|normally|typically|only|\p{L}+ly)\s+)*$/iu.test(
    clause,
  );
}

/** Headings of a role's duties. */
const DUTIES =
  /\b(?:responsib\w+|accountab\w+|own(?:s|ed|er|ers|ership)?|duties|scope|areas?|remit|services|what (?:we|they|you)(?:'ll| will)? do|day[- ]to[- ]day|key (?:areas|tasks)|tasks|mission|leads?|expected to|charge)\b/i;
const NOT_OURS =
  /\b(?:out of scope|not in scope|out-of-scope|non-goals?|not responsible|what we (?:don't|do not) do|(?:don't|do not) own)\b/i;

/** The weight of a passage under these headings as evidence of ownership: duties count more, disowned things nothing. */
export function weighHeadings(headings: readonly string[]): number {
  const text = headings.join(' › ');
  if (NOT_OURS.test(text)) return DISOWNED;
  return DUTIES.test(text) ? ASSIGNED : ACTS;
}
