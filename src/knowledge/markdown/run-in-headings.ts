// Paragraphs that begin with a heading of their own, in bold on the same line: "**What may I claim?** Meals and trains."

import type { Content } from './blocks.ts';
import { toLabelText } from './label-text.ts';
import type { Section } from './section.ts';

/** Bold to the end of a sentence, and text behind it. What ends with a colon is a term and its definition. */
const RUN_IN = /^(\*\*|__)(?=\S)([^*\n]{3,120}?)(?:([.?!])\1|\1[.])\s+(?=\S)/;
/** Opens a remark, and says nothing of what it is about. */
const REMARK =
  /^(?:please |side )?(?:notes?|nb|n\.b|important|warning|caution|attention|tips?|hints?|examples?|update|edit|reminder|summary|tl;?dr|exceptions?|todo|yes|no|never|always|do|don['’]t)(?: \d+)?$/i;
/** Says something, and is no label: "The clerk files contracts.", "Pay day is the 28th." */
const STATES =
  /\b(?:is|are|was|were|has|have|had|does|must|may|can|cannot|could|should|shall|will|would|needs?|gets?)\b|n['’]t\b|^(?:the|our|your|an?|each|every|all|any|this|these|we|you|they|it|he|she)\b \S+(?: \S+)? (?!(?:in|on|at|of|for|with|and|or|from|to|by|as)\b)\p{Ll}+[^s\W]s\b/iu;
/** A place in a sequence, of which the parts before tell the thing. */
const IN_SEQUENCE = /^(?:step|stage|phase|day|week|part|point)s? \d+$/i;
/** One alone is a sentence that is stressed. */
const LEAST = 2;

interface RunIn {
  readonly heading: string;
  readonly text: string;
}

function readRunIn(block: Content): RunIn | null {
  if (block.kind !== 'paragraph') return null;
  const [mark, , bold = '', end = ''] = RUN_IN.exec(block.text) ?? [];
  const heading = toLabelText(`${bold}${end === '.' ? '' : end}`).trim();
  if (mark === undefined || heading === '' || REMARK.test(heading)) return null;
  const isAsked = end === '?' || /^(?:who|what|when|where|why|how|which|if)\b/i.test(heading);
  if (!isAsked && (STATES.test(heading) || IN_SEQUENCE.test(heading))) return null;
  return { heading, text: block.text.slice(mark.length) };
}

/** The parts of a section under such headings, with what stands above the first; the section as it is where there are not several. */
export function splitAtRunIns(section: Section): readonly Section[] {
  const { heading, slug, blocks } = section;
  let depth = 0;
  const runIns = blocks.map((block) => {
    if (block.kind === 'frame-start') depth += 1;
    if (block.kind === 'frame-end') depth -= 1;
    return depth > 0 ? null : readRunIn(block);
  });
  if (runIns.filter((one) => one !== null).length < LEAST) return [section];
  const parts: { readonly heading: readonly string[]; readonly blocks: Content[] }[] = [
    { heading, blocks: [] },
  ];
  for (const [at, block] of blocks.entries()) {
    const runIn = runIns[at] ?? null;
    if (runIn === null || block.kind !== 'paragraph') {
      parts.at(-1)?.blocks.push(block);
      continue;
    }
    parts.push({
      heading: [...heading, runIn.heading],
      blocks: [{ ...block, text: runIn.text }],
    });
  }
  return parts.flatMap((part) => (part.blocks.length > 0 ? [{ ...part, slug }] : []));
}
