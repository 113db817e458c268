import { splitSentences } from '../../text/sentences.ts';
import { isDisowning } from '../disowning.ts';
import type { Content } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import type { RoleLabels } from '../role-labels.ts';
import { findBoldTermRoles, findDefinedRoles } from './definition.ts';
import { MAX_REPEATED_LEAD_IN, splitText, TARGET_LENGTH } from './split-text.ts';
import { readTable } from './table.ts';

/** A role's name standing over some lines: nearer than any heading. */
export interface Own {
  readonly roles: readonly string[];
  readonly by: 'table' | 'lead-in';
}

/** Text that stays together, and the line on which it begins. */
export interface Atom {
  readonly line: number;
  readonly text: string;
}

/** Lines that belong together, under a lead-in where they have one. */
export interface Group {
  readonly lead: Atom | null;
  readonly atoms: readonly Atom[];
  readonly join: '\n' | '\n\n';
  readonly own: Own | null;
  readonly disowned: boolean;
  /** The lead-in is the head of its lines rather than a paragraph before them. */
  readonly tight: boolean;
  /** Stands by itself however short: a row or term that a role heads. */
  readonly alone: boolean;
}

const BOLD_LINE = /^(\*\*|__)(?=\S)([^*\n]{1,100})\1:?$/;

/** Whether two lists hold the same roles, in whatever order. */
export function sameRoles(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}

/** Blocks of one section as groups, in order. `inherited`: whose the section is anyway. */
export function toGroups(
  blocks: readonly Content[],
  labels: RoleLabels,
  inherited: readonly string[],
): Group[] {
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
      tight: false,
      alone: false,
      ...more,
    });
  };
  /** Lines in order: those that a role heads alone, the others together; a short lead-in before each. */
  const addLines = (
    lines: readonly (Atom & { roles: readonly string[] })[],
    by: Own['by'],
  ): void => {
    if (lines.length === 0) return;
    let lead = takeLead();
    const short = lead !== null && lead.text.length < MAX_REPEATED_LEAD_IN && by === 'lead-in';
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
          scope = ownOf(labels.inHeading(toLabelText(strong)), 'lead-in');
          own = null;
          disowned = isDisowning(strong);
        }
        const text = toLabelText(block.text);
        const opens = strong !== undefined || text.endsWith(':') || next?.kind === 'list';
        if (opens && next !== undefined && block.text.length <= TARGET_LENGTH) {
          if (strong === undefined) {
            disowned = isDisowning(splitSentences(text).at(-1) ?? '');
            const defined = findBoldTermRoles(block.text, labels);
            const led = defined.length > 0 ? defined : labels.inLeadIn(text);
            own = disowned ? null : ownOf(led, 'lead-in');
          }
          if (
            leads.reduce((sum, lead) => sum + lead.text.length, block.text.length) > TARGET_LENGTH
          ) {
            add(leads);
            leads = [];
          }
          leads.push(block);
          continue;
        }
        const term = ownOf(findDefinedRoles(block.text, labels), 'lead-in');
        add(
          splitText(block.text).map((part) => ({ line: block.line, text: part })),
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
            const roles = findDefinedRoles(text, labels);
            return splitText(text).map((part) => ({ line, text: part, roles }));
          }),
          'lead-in',
        );
        break;
      case 'table': {
        const { rows, columns } = readTable(block, labels);
        addLines(rows, 'table');
        for (const { head, roles, lines } of columns) {
          const lead = takeLead();
          const top = { line: block.line, text: lead ? `${lead.text}\n\n${head}` : head };
          add(lines, {
            lead: top,
            join: '\n',
            own: { roles, by: 'table' },
            tight: true,
            alone: true,
          });
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
  if (kind === 'code' && !fenced) return splitText(text);
  const bare = fenced ? text.slice(4, -4) : text.replace(/^ {0,3}> ?/gm, '');
  const parts = splitText(bare);
  if (parts.length === 1) return [text];
  return parts.map((part) => (fenced ? `\`\`\`\n${part}\n\`\`\`` : part.replace(/^/gm, '> ')));
}
