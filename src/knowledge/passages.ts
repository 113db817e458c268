import type { Block } from './markdown.ts';
import { disowns, type Naming, splitSentences } from './naming.ts';
import { plainText } from './plain.ts';
import { cutText, TARGET, TINY } from './sizes.ts';
import { readTable } from './table.ts';

/** A role's name standing over some lines: nearer than any heading. */
interface Own {
  readonly roles: readonly string[];
  readonly by: 'table' | 'lead-in';
}

/** A piece of a section that becomes one passage. */
export interface Piece {
  readonly line: number;
  readonly text: string;
  readonly own: Own | null;
  /** Its lead-in disowns what follows: nobody is attributed by mention. */
  readonly disowned: boolean;
}

interface Atom {
  readonly line: number;
  readonly text: string;
}

/** Lines that belong together, under a lead-in where they have one. */
interface Group {
  readonly lead: Atom | null;
  readonly atoms: readonly Atom[];
  readonly join: '\n' | '\n\n';
  readonly own: Own | null;
  readonly disowned: boolean;
  /** Stands by itself however short: a row or term that a role heads. */
  readonly alone: boolean;
}

/** A longer lead-in is not said again before each part of its list. */
const MAX_REPEATED_LEAD = 200;
/** A term stands at the beginning of its line: no need to look further, though link targets may be long. */
const MAX_TERM_LINE = 500;
/** A term is a few words, not a sentence with a colon in it. */
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
const STRONG_TERM =
  /^(\*\*|__)(?=\S)([^*\n]{1,80}?)\s*\1\s*(?::|[–—-]\s)|^(\*\*|__)(?=\S)([^*\n]{1,80}?):\s*\3/;
const PLAIN_TERM = /^([^:]{1,60}?):(?:\s|$)/;
const BOLD_LINE = /^(\*\*|__)(?=\S)([^*\n]{1,100})\1:?$/;
const LINK_LINE = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?\[[^\]]*\]\(#[^)\s]*\)[\s|·•,.]*$/;
const CONTENTS = /^\W*(?:(?:table of )?contents|_?toc_?)\W*$/i;

/** The roles that a definition-style line ("**Designer** – …", "Designer: …") defines. */
function termRoles(text: string, naming: Naming): readonly string[] {
  const line = (text.replace(BULLET, '').split('\n', 1)[0] ?? '').slice(0, MAX_TERM_LINE);
  const strong = STRONG_TERM.exec(line);
  const term = strong?.[2] ?? strong?.[4] ?? PLAIN_TERM.exec(plainText(line))?.[1];
  return term === undefined ? [] : naming.headedBy(plainText(term));
}

/** A list of contents says nothing but where things stand in the same file. */
function isContents(block: Block): boolean {
  if (block.kind === 'list') {
    return block.items.every(({ text }) => text.split('\n').every((line) => LINK_LINE.test(line)));
  }
  if (block.kind !== 'paragraph') return false;
  const rest = block.text.replace(/\[[^\]]*\]\(#[^)\s]*\)/g, '');
  return CONTENTS.test(block.text) || (rest !== block.text && !/[\p{L}\p{N}]/u.test(rest));
}

function sameRoles(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}

/** Blocks of one section as groups, in order. `inherited`: whose the section is anyway. */
function toGroups(blocks: readonly Block[], naming: Naming, inherited: readonly string[]): Group[] {
  const groups: Group[] = [];
  let leads: Atom[] = [];
  let scope: Own | null = null;
  let own: Own | null = null;
  let disowned = false;

  /** What is the section's own role anyway needs no passage of its own. */
  const ownOf = (roles: readonly string[], by: Own['by']): Own | null =>
    roles.length === 0 || (sameRoles(roles, inherited) && scope === null) ? null : { roles, by };
  const takeLead = (): Atom | null => {
    const [first] = leads;
    const lead = first
      ? { line: first.line, text: leads.map(({ text }) => text).join('\n\n') }
      : null;
    leads = [];
    return lead;
  };
  const add = (atoms: readonly Atom[], more: Partial<Group> = {}): void => {
    if (atoms.length === 0) return;
    groups.push({
      lead: null,
      atoms,
      join: '\n\n',
      own: own ?? scope,
      disowned,
      alone: false,
      ...more,
    });
  };
  /** Lines in order: those that a role heads alone, the others together; a short lead-in before each. */
  const addLines = (
    lines: readonly (Atom & { roles: readonly string[] })[],
    by: Own['by'],
  ): void => {
    let lead = takeLead();
    const short = lead !== null && lead.text.length < MAX_REPEATED_LEAD && by === 'lead-in';
    let together: Atom[] = [];
    const flush = (atoms: readonly Atom[], more: Partial<Group>): void => {
      if (atoms.length === 0) return;
      add(atoms, { lead, join: '\n', ...more });
      if (!short) lead = null;
    };
    for (const line of lines) {
      const ofLine = ownOf(line.roles, by);
      if (ofLine === null) together.push(line);
      else {
        flush(together, {});
        together = [];
        flush([line], { own: ofLine, alone: true });
      }
    }
    flush(together, {});
  };

  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    switch (block.kind) {
      case 'paragraph': {
        const strong = BOLD_LINE.exec(block.text)?.[2];
        // A line in bold alone is a heading in all but its mark: it reaches to the next one.
        if (strong !== undefined) {
          scope = null;
          scope = ownOf(naming.headedBy(plainText(strong)), 'lead-in');
          own = null;
          disowned = disowns(strong);
        }
        const text = plainText(block.text);
        const opens = strong !== undefined || text.endsWith(':') || next?.kind === 'list';
        if (opens && next !== undefined && block.text.length <= TARGET) {
          if (strong === undefined) {
            disowned = disowns(splitSentences(text).at(-1) ?? '');
            own = disowned ? null : ownOf(naming.ledBy(text), 'lead-in');
          }
          if (leads.reduce((sum, lead) => sum + lead.text.length, block.text.length) > TARGET) {
            add(leads);
            leads = [];
          }
          leads.push(block);
          continue;
        }
        const term = ownOf(termRoles(block.text, naming), 'lead-in');
        add(
          cutText(block.text).map((part) => ({ line: block.line, text: part })),
          {
            lead: takeLead(),
            ...(term && { own: term, alone: true }),
          },
        );
        break;
      }
      case 'list':
        addLines(
          block.items.flatMap(({ line, text }) => {
            const roles = termRoles(text, naming);
            return cutText(text).map((part) => ({ line, text: part, roles }));
          }),
          'lead-in',
        );
        break;
      case 'table': {
        const { rows, columns } = readTable(block, naming);
        addLines(rows, 'table');
        for (const { head, roles, lines } of columns) {
          const lead = takeLead();
          const top = { line: block.line, text: lead ? `${lead.text}\n\n${head}` : head };
          add(lines, { lead: top, join: '\n', own: { roles, by: 'table' }, alone: true });
        }
        break;
      }
      case 'quote':
      case 'code':
        add(
          cutMarked(block.kind, block.text).map((text) => ({ line: block.line, text })),
          { lead: takeLead() },
        );
        break;
      case 'heading':
        break;
    }
    own = null;
    if (scope === null) disowned = false;
  }
  add(leads);
  return groups;
}

/** Cuts a quote or code and gives each part its marks again. */
function cutMarked(kind: 'quote' | 'code', text: string): string[] {
  const fenced = kind === 'code' && text.startsWith('```\n') && text.endsWith('\n```');
  if (kind === 'code' && !fenced) return cutText(text);
  const bare = fenced ? text.slice(4, -4) : text.replace(/^ {0,3}> ?/gm, '');
  const parts = cutText(bare);
  if (parts.length === 1) return [text];
  return parts.map((part) => (fenced ? `\`\`\`\n${part}\n\`\`\`` : part.replace(/^/gm, '> ')));
}

/** A group as parts of about `TARGET` characters, each further one under its lead-in again when that is short. */
function toParts({ lead, atoms, join }: Group): Atom[] {
  const total = atoms.reduce(
    (sum, { text }) => sum + text.length + join.length,
    lead?.text.length ?? 0,
  );
  const limit = total <= TARGET + TINY ? total : TARGET;
  const between =
    lead === null || (!lead.text.includes('\n') && lead.text.startsWith('**')) ? '\n' : '\n\n';
  const parts: { line: number; texts: string[]; length: number }[] = [];
  const again = lead !== null && lead.text.length < MAX_REPEATED_LEAD ? lead.text.length : 0;
  for (const [at, { line, text }] of atoms.entries()) {
    const part = parts.at(-1);
    const fits = part !== undefined && part.length + join.length + text.length <= limit;
    // What is left over and tiny joins the last part.
    const rest = atoms.slice(at).reduce((sum, atom) => sum + atom.text.length + join.length, 0);
    if (part && (fits || (rest < TINY && part.length + rest <= TARGET + TINY))) {
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
  }
  return parts.map(({ line, texts }, at) => {
    const body = texts.join(join);
    return {
      line,
      text: lead !== null && (at === 0 || again > 0) ? lead.text + between + body : body,
    };
  });
}

/**
 * Splits what stands under one heading into pieces of one thought each: whole up to about 1,000 characters, else cut between
 * blocks and items. What a role heads (a row, a column, a term, a lead-in) is a piece of its own.
 */
export function splitSection(
  blocks: readonly Block[],
  naming: Naming,
  inherited: readonly string[],
): Piece[] {
  const pieces: {
    line: number;
    text: string;
    own: Own | null;
    disowned: boolean;
    alone: boolean;
    group: Group;
  }[] = [];
  for (const group of toGroups(
    blocks.filter((block) => !isContents(block)),
    naming,
    inherited,
  )) {
    for (const { line, text } of toParts(group)) {
      const last = pieces.at(-1);
      const { own, disowned, alone } = group;
      const length = (last?.text.length ?? 0) + text.length + 2;
      const tiny = Math.min(last?.text.length ?? 0, text.length) < TINY;
      const mates =
        last !== undefined &&
        last.group !== group &&
        !alone &&
        !last.alone &&
        last.disowned === disowned &&
        sameRoles(last.own?.roles ?? [], own?.roles ?? []);
      if (mates && length <= TARGET + (tiny ? TINY : 0)) {
        last.text += `\n\n${text}`;
        last.group = group;
      } else pieces.push({ line, text, own, disowned, alone, group });
    }
  }
  return pieces.map(({ line, text, own, disowned }) => ({ line, text, own, disowned }));
}
