// Finds the levels that a table describes, one a row or one a column.

import { isJobWord } from '../../text/job-words.ts';
import { splitTitle } from '../../text/title-words.ts';
import type { ArticleTable } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import { cellAt } from '../markdown/table-cell.ts';
import { areDutyLetters, toMarkText } from '../passages/matrix-marks.ts';
import type { LevelCode, LevelLabel, WrittenLevel } from './ladder.ts';
import { readLevelLabel } from './level-label.ts';
import { isRanked } from './rank-words.ts';

/** Levels that stand in one table, before it is known whether they are in an order. */
export interface LevelRun {
  readonly levels: readonly WrittenLevel[];
  /** The track that they belong to, where the table names one. */
  readonly track: string | null;
  readonly isLevelHead: boolean;
}

/** The head of a column that numbers or names levels. */
const LEVEL_HEAD =
  /^(?:(?:job|career|pay|role|seniority) )?(?:levels?|grades?|bands?|ranks?|steps?|rungs?|tiers?|stages?|seniority|class|code)$/i;
/** The head of a column that says what they are called. */
const TITLE_HEAD =
  /^(?:(?:job|role|level|position) )?(?:titles?|names?|roles?|positions?|jobs?|called|also called)$/i;
const TRACK_HEAD = /^(?:(?:career|job) )?(?:tracks?|paths?|streams?|ladders?|famil(?:y|ies))$/i;
/** The head of a column that says who has a job today: levels are nobody's. */
const HOLDER_HEAD =
  /^(?:current(?:ly)? )?(?:persons?|people|who|holders?|held by|filled by|incumbents?|contacts?|e-?mails?|slack|phone)$/i;
/** The head of a column that says who does what the row tells of: a plan with its owners is no ladder. */
const DOER_HEAD =
  /^(?:who(?: \w+)?|by(?: whom)?|owners?|(?:owned|done|led|run|signed|approved|decided|chaired) by|(?:task |step )?(?:owner|lead)|responsible|accountable|in charge|approvers?|assignees?|chairs?|doer|actor)$/i;
/** The head of a column with numbers that need not be levels, and say nothing else. */
const NUMBER_HEAD = /^(?:|#|nr\.?|no\.?|nos\.?|number|id|l)$/i;
/** The head of a column on how bad something is, or how soon it is dealt with. */
const SEVERITY_HEAD =
  /^(?:sev(?:erity)?(?: levels?)?|urgency|incident(?: level)?)$|^(?:first |target |initial )?(?:response|resolution)(?: times?)?$|^(?:respond|resolve)(?: within| by)?$|\bwoken\b|\bpaged\b/i;
/** A longer cell says something of a job. */
const MAX_JOB_WORDS = 4;
/** Says that there is nothing of the kind. */
const SAYS_NONE = /^(?:[✗✘✕❌]|n\/?a|none|no|never|not (?:yet|applicable))$/iu;
const DASHES = /^[-–—.\s]*$/u;
const SAYS_SAME =
  /^(?:(?:the )?same(?: as .{1,30})?|ditto|idem|unchanged|as (?:above|before|left)|["″〃”]|(?:←|↑))$/i;

/**
 * What may be the levels of a table: its columns, else its rows. Either may be several runs, where the table has several tracks,
 * and none.
 */
export function readTableLevels(table: ArticleTable): readonly (readonly LevelRun[])[] {
  // roles side by side that are responsible, consulted and so on are no levels
  if (areDutyLetters(table.rows.flatMap(({ cells }) => cells.slice(1).map(toMarkText)))) return [];
  // nor are incidents by how bad they are, whoever leads them
  if (table.head.map(toLabelText).some((head) => SEVERITY_HEAD.test(head))) return [];
  return [readColumnLevels(table), readRowLevels(table)];
}

/** A cell as plain text; '' where it says nothing. */
function readCell(cell: string): string {
  const text = toLabelText(cell);
  // A mark alone is an emoji, which labels leave out.
  const said = text === '' && /[✓✔✅☑❌]/u.test(cell) ? (cell.includes('❌') ? 'no' : 'yes') : text;
  return DASHES.test(said) ? '' : said;
}

/** What a cell says on an aspect; none where it is empty. */
function readTrait(aspect: string, text: string): WrittenLevel['traits'] {
  return aspect === '' || text === '' ? [] : [{ aspect, text, isNone: SAYS_NONE.test(text) }];
}

/** One column for each level: the head names it, each row is an aspect. */
function readColumnLevels({ head, rows, line }: ArticleTable): readonly LevelRun[] {
  const [corner = '', ...names] = head.map(toLabelText);
  const isLevelHead = LEVEL_HEAD.test(corner);
  const given = names.map((name) => readLevelLabel(name, isLevelHead));
  const isTitled = names.some((name) => TITLE_HEAD.test(name) || LEVEL_HEAD.test(name));
  if (isTitled || names.length < 2 || given.some((label) => label === null)) return [];
  const aspects = rows.map((row) => ({ row, aspect: toLabelText(cellAt(row.cells, 0)) }));
  const titles = aspects.find(({ aspect }) => TITLE_HEAD.test(aspect))?.row;
  const codes = aspects.find(({ aspect }) => LEVEL_HEAD.test(aspect))?.row;
  const levels = given.flatMap((label, at): WrittenLevel[] => {
    if (label === null) return [];
    const cellOf = (cells: readonly string[], column = at): string =>
      readCell(cellAt(cells, column + 1));
    const traits = aspects.flatMap(({ row, aspect }) => {
      if (row === titles || row === codes) return [];
      let from = at;
      while (from > 0 && SAYS_SAME.test(cellOf(row.cells, from))) from -= 1;
      return readTrait(aspect, cellOf(row.cells, from));
    });
    const named = titles === undefined ? '' : cellOf(titles.cells);
    const numbered = codes === undefined ? '' : cellOf(codes.cells);
    return [{ label: joinLabels(label, named, numbered), line, traits }];
  });
  // the corner heads the column below it
  return [{ levels, track: null, isLevelHead: false }];
}

/** A label with the title and the code that stand elsewhere. */
function joinLabels(label: LevelLabel, named: string, numbered: string): LevelLabel {
  const other = readLevelLabel(numbered, true)?.code ?? null;
  const title = label.title === '' ? (readLevelLabel(named)?.title ?? '') : label.title;
  return { title, code: label.code ?? other };
}

/** What the columns of a table with one level a row hold. */
interface LevelColumns {
  readonly code: number;
  readonly title: number;
  readonly track: number;
}

/** One row for each level: its columns are the aspects. */
function readRowLevels({ head, rows }: ArticleTable): readonly LevelRun[] {
  const names = head.map(toLabelText);
  const columns = findLevelColumns(names, rows);
  if (columns === null) return [];
  const found: { readonly level: WrittenLevel; readonly track: string }[] = [];
  let caption = '';
  const before = new Map<number, string>();
  for (const { line, cells } of rows) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const isUnnamed = [columns.code, columns.title].every((at) => cellAt(cells, at).trim() === '');
    if (filled.length === 1 && cells.length > 1 && cellAt(cells, 0).trim() !== '') {
      caption = toLabelText(filled[0] ?? '');
      continue;
    }
    // what goes on in the row above
    if (isUnnamed) continue;
    const label = readRowLabel(cells, columns);
    if (label === null) return [];
    const traits = names.flatMap((aspect, at) => {
      if (Object.values(columns).includes(at)) return [];
      const said = readCell(cellAt(cells, at));
      const text = SAYS_SAME.test(said) ? (before.get(at) ?? '') : said;
      before.set(at, text);
      return readTrait(aspect, text);
    });
    const track = columns.track < 0 ? caption : readCell(cellAt(cells, columns.track));
    found.push({ level: { label, line, traits }, track });
  }
  const isOne = areOfOneKind(found.map(({ level }) => level.label));
  const runs = new Map<string, WrittenLevel[]>();
  for (const { level, track } of found) {
    const { code } = level.label;
    const prefix = code === null || (isOne && isOfTitle(code)) ? '' : code.prefix;
    const key = `${track}\n${prefix}`;
    runs.set(key, [...(runs.get(key) ?? []), level]);
  }
  const isLevelHead = columns.code >= 0 || LEVEL_HEAD.test(names[columns.title] ?? '');
  return [...runs].map(([key, levels]) => {
    const [track = ''] = key.split('\n');
    return { levels, track: track === '' ? null : track, isLevelHead };
  });
}

/** Whether the number of a level is a part of its title. */
function isOfTitle({ text }: LevelCode): boolean {
  return text === '';
}

/** Whether titles that are numbered differ by words of rank alone: "Engineer 2" and "Senior Engineer 1", and no "Analyst 1". */
function areOfOneKind(labels: readonly LevelLabel[]): boolean {
  const numbered = labels.flatMap(({ code }) => (code !== null && isOfTitle(code) ? [code] : []));
  const kinds = numbered.map(({ prefix }) =>
    splitTitle(prefix)
      .filter((word) => !isRanked(word))
      .join(' '),
  );
  return new Set(kinds).size === 1;
}

function readRowLabel(cells: readonly string[], { code, title }: LevelColumns): LevelLabel | null {
  const coded = code < 0 ? null : readLevelLabel(toLabelText(cellAt(cells, code)), true);
  const titled = title < 0 ? null : readLevelLabel(toLabelText(cellAt(cells, title)));
  if (coded === null) return titled;
  if (titled === null) return coded;
  const named = titled.title === '' ? coded.title : titled.title;
  return { title: named, code: coded.code ?? titled.code };
}

/** Where the levels of the rows are numbered and named; null where the rows are no levels. */
function findLevelColumns(
  names: readonly string[],
  rows: ArticleTable['rows'],
): LevelColumns | null {
  if (rows.length < 2) return null;
  const hasCodes = (at: number): boolean =>
    rows.every(({ cells }) => {
      const text = toLabelText(cellAt(cells, at));
      const isCaption = cells.filter((cell) => cell.trim() !== '').length === 1;
      return isCaption || text === '' || readLevelLabel(text, true)?.code != null;
    });
  const headed = names.findIndex((name, at) => LEVEL_HEAD.test(name) && hasCodes(at));
  // "6" below "Weeks before" is no level, "L6" is one below anything
  const isNumbering = (at: number): boolean =>
    NUMBER_HEAD.test(names[at] ?? '') ||
    rows.every(({ cells }) => !/^\W*\d+\W*$/.test(toLabelText(cellAt(cells, at))));
  const code = headed < 0 && hasCodes(0) && isNumbering(0) ? 0 : headed;
  const track = names.findIndex((name) => TRACK_HEAD.test(name));
  const titled = names.findIndex((name, at) => TITLE_HEAD.test(name) && at !== code);
  if (code < 0 && names.some((name) => HOLDER_HEAD.test(name))) return null;
  // The first column names the row, whatever its head says.
  if (code < 0) return titled > 1 ? null : { code, title: Math.max(titled, 0), track };
  const isTitled = rows.some(({ cells }) => readLevelLabel(cellAt(cells, code), true)?.title);
  const named = names.findIndex((_, at) => at !== code && at !== track && holdsTitles(rows, at));
  if (titled < 0 && !isTitled && DOER_HEAD.test(names[named] ?? '')) return null;
  return { code, title: titled >= 0 || isTitled ? titled : named, track };
}

/** Whether most cells of a column are names of jobs. */
function holdsTitles(rows: ArticleTable['rows'], at: number): boolean {
  const titles = rows.filter(({ cells }) => {
    const title = readLevelLabel(toLabelText(cellAt(cells, at)))?.title ?? '';
    const words = splitTitle(title);
    return words.length <= MAX_JOB_WORDS && (isRanked(title) || words.some(isJobWord));
  });
  return titles.length * 2 > rows.length;
}
