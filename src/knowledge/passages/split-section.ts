import type { Content } from '../markdown/blocks.ts';
import { isContents } from '../markdown/table-of-contents.ts';
import type { RoleLabels } from '../role-labels.ts';
import { type Atom, type Group, type Own, sameRoles, toGroups } from './groups.ts';
import {
  MAX_LENGTH,
  MAX_REPEATED_LEAD_IN,
  splitText,
  TARGET_LENGTH,
  TINY_LENGTH,
} from './split-text.ts';

/** A part of a section that becomes one passage. */
export interface SectionPart {
  readonly line: number;
  readonly text: string;
  readonly own: Own | null;
  /** Its lead-in disowns what follows: nobody is attributed by mention. */
  readonly disowned: boolean;
}

/** A group as parts of about `TARGET_LENGTH` characters, each further one under its lead-in again when that is short. */
function toParts({ lead, atoms, join, tight }: Group): Atom[] {
  const total = atoms.reduce(
    (sum, { text }) => sum + text.length + join.length,
    lead?.text.length ?? 0,
  );
  const limit = total <= TARGET_LENGTH + TINY_LENGTH ? total : TARGET_LENGTH;
  const between = tight ? '\n' : '\n\n';
  const parts: { line: number; texts: string[]; length: number }[] = [];
  const again = lead !== null && lead.text.length < MAX_REPEATED_LEAD_IN ? lead.text.length : 0;
  let rest = atoms.reduce((sum, { text }) => sum + text.length + join.length, 0);
  for (const [at, { line, text }] of atoms.entries()) {
    const part = parts.at(-1);
    const fits = part !== undefined && part.length + join.length + text.length <= limit;
    // What is left over and tiny joins the last part.
    if (
      part &&
      (fits || (rest < TINY_LENGTH && part.length + rest <= TARGET_LENGTH + TINY_LENGTH))
    ) {
      part.texts.push(text);
      part.length += join.length + text.length;
    } else {
      const head = at === 0 ? (lead?.text.length ?? 0) : again;
      parts.push({
        line: at === 0 ? (lead?.line ?? line) : line,
        texts: [text],
        length: head + text.length,
      });
    }
    rest -= text.length + join.length;
  }
  return parts.map(({ line, texts }, at) => {
    const body = texts.join(join);
    return {
      line,
      text: lead !== null && (at === 0 || again > 0) ? lead.text + between + body : body,
    };
  });
}

/** Groups that may share a passage, since they speak for the same roles. */
function areMates(a: Group, b: Group): boolean {
  const alone = a.alone || b.alone;
  return !alone && a.disowned === b.disowned && sameRoles(a.own?.roles ?? [], b.own?.roles ?? []);
}

/** Packs mates together: all of them where they make one thought, else as they fit; what is tiny joins its neighbour. */
function packMates(groups: readonly Group[]): Atom[] {
  const parts = groups.map(toParts);
  const length = ({ text }: Atom): number => text.length + 2;
  const total = parts.flat().reduce((sum, part) => sum + length(part), 0);
  const packed: Atom[] = [];
  for (const [first, ...rest] of parts) {
    if (first === undefined) continue;
    const last = packed.at(-1);
    const sum = last === undefined ? 0 : length(last) + first.text.length;
    const tiny = Math.min(last?.text.length ?? 0, first.text.length) < TINY_LENGTH;
    if (
      last &&
      sum <= TARGET_LENGTH + (tiny || total <= TARGET_LENGTH + TINY_LENGTH ? TINY_LENGTH : 0)
    ) {
      packed[packed.length - 1] = { line: last.line, text: `${last.text}\n\n${first.text}` };
    } else packed.push(first);
    packed.push(...rest);
  }
  return packed;
}

/**
 * Splits what stands under one heading into pieces of one thought each: whole up to about 1,000 characters, else cut between
 * blocks and items. What a role heads (a row, a column, a term, a lead-in) is a part of its own.
 */
export function splitSection(
  blocks: readonly Content[],
  labels: RoleLabels,
  inherited: readonly string[],
): SectionPart[] {
  const runs: Group[][] = [];
  const wanted = blocks.filter((block) => !isContents(block));
  for (const group of toGroups(wanted, labels, inherited)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && areMates(last, group)) run.push(group);
    else runs.push([group]);
  }
  return runs.flatMap((run) =>
    packMates(run).flatMap(({ line, text }) =>
      // Lead-ins, row heads and captions add up: the last word on length.
      splitText(text, MAX_LENGTH).map((part) => ({
        line,
        text: part,
        own: run[0]?.own ?? null,
        disowned: run[0]?.disowned ?? false,
      })),
    ),
  );
}
