import { randomUUID } from 'node:crypto';
import { SlackError } from '../slack-error.ts';
import { isObject, type Json } from '../workspace/json.ts';
import {
  checkList,
  checkObject,
  checkPlainText,
  checkString,
  checkText,
  checkUnique,
  type Report,
} from './checks.ts';
import { checkElement, ELEMENTS } from './elements.ts';
import { checkTable, countCharacters } from './table.ts';

/** Where blocks can be shown. */
export type Surface = 'message' | 'modal' | 'home';

/** Slack's limits, as its reference of blocks gives them. */
const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;
const BLOCK_ID = 255;
const SECTION_TEXT = 3_000;
const SECTION_FIELDS = 10;
const FIELD_TEXT = 2_000;
const HEADER_TEXT = 150;
const CONTEXT_ELEMENTS = 10;
const ACTIONS_ELEMENTS = 25;
const CONTEXT_ACTIONS = 5;
const LABEL = 2_000;
/** Undocumented: Slack was seen to refuse blocks of any kind above this. */
const MESSAGE_CHARACTERS = 13_200;

interface BlockRule {
  readonly surfaces: readonly Surface[];
  readonly check: (report: Report, block: Json, pointer: string) => void;
}

const everywhere: readonly Surface[] = ['message', 'modal', 'home'];
const inMessages: readonly Surface[] = ['message'];

const BLOCK_RULES: ReadonlyMap<string, BlockRule> = new Map<string, BlockRule>([
  ['section', { surfaces: everywhere, check: checkSection }],
  ['divider', { surfaces: everywhere, check: () => {} }],
  ['input', { surfaces: everywhere, check: checkInput }],
  ['context', { surfaces: everywhere, check: checkContext }],
  [
    'header',
    {
      surfaces: everywhere,
      check: (report, { text }, at) => checkPlainText(report, text, `${at}/text`, HEADER_TEXT),
    },
  ],
  ['actions', { surfaces: everywhere, check: checkElements(ELEMENTS.actions, ACTIONS_ELEMENTS) }],
  [
    'context_actions',
    { surfaces: inMessages, check: checkElements(ELEMENTS.contextActions, CONTEXT_ACTIONS) },
  ],
  ['table', { surfaces: inMessages, check: checkTable }],
]);

/** The problems that Slack finds in blocks, each with its JSON pointer under `at`. */
export function findProblems(blocks: unknown, surface: Surface, at = '/blocks'): readonly string[] {
  const problems: string[] = [];
  const report: Report = (problem, pointer) => {
    problems.push(`${problem} [json-pointer:${pointer}]`);
  };
  const most = surface === 'message' ? MESSAGE_BLOCKS : VIEW_BLOCKS;
  const list = checkList(report, blocks, at, most, 0);
  for (const [index, value] of list.entries()) {
    checkBlock(report, value, surface, `${at}/${index}`);
  }
  const known = list.filter(isObject);
  checkUnique(
    report,
    known.map(({ block_id }, index) => ({ id: block_id, pointer: `${at}/${index}/block_id` })),
  );
  return problems;
}

/** A message's blocks with their ids; throws Slack's refusal when they break a limit. */
export function acceptBlocks(
  blocks: readonly Json[],
  attachments: readonly Json[],
): readonly Json[] {
  refuse('invalid_blocks', findProblems(blocks, 'message'));
  const attached = attachments.map((attachment) => attachment.blocks ?? []);
  for (const [index, inner] of attached.entries()) {
    const problems = findProblems(inner, 'message', `/attachments/${index}/blocks`);
    refuse('invalid_attachments', problems);
  }
  const all = [blocks, ...attached].flat();
  const tables = all.filter((block) => isObject(block) && block.type === 'table');
  if (tables.length > 1) refuse('invalid_attachments', ['only_one_table_allowed']);
  if (countCharacters(all) > MESSAGE_CHARACTERS) throw new SlackError('msg_blocks_too_long');
  return nameBlocks(blocks);
}

/** The blocks, each with an id: Slack adds the missing ones. */
export function nameBlocks(blocks: readonly Json[]): readonly Json[] {
  return blocks.map((block) => ({ block_id: randomUUID(), ...block }));
}

function refuse(code: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const messages = problems.map((problem) => `[ERROR] ${problem}`);
  throw new SlackError(code, { errors: problems, response_metadata: { messages } });
}

function checkBlock(report: Report, value: unknown, surface: Surface, pointer: string): void {
  const block = checkObject(report, value, pointer);
  if (!block) return;
  const kind = BLOCK_RULES.get(String(block.type));
  if (!kind?.surfaces.includes(surface)) {
    report(`unsupported type: ${block.type}`, `${pointer}/type`);
    return;
  }
  checkString(report, block.block_id, `${pointer}/block_id`, BLOCK_ID, 0);
  kind.check(report, block, pointer);
}

function checkSection(report: Report, block: Json, pointer: string): void {
  const { text, fields, accessory } = block;
  if (text === undefined && fields === undefined) {
    report('missing required field: text', pointer);
  }
  if (text !== undefined) checkText(report, text, `${pointer}/text`, SECTION_TEXT);
  if (fields !== undefined) {
    for (const [index, field] of checkList(
      report,
      fields,
      `${pointer}/fields`,
      SECTION_FIELDS,
    ).entries()) {
      checkText(report, field, `${pointer}/fields/${index}`, FIELD_TEXT);
    }
  }
  if (accessory !== undefined) {
    checkElement(report, accessory, `${pointer}/accessory`, ELEMENTS.accessory);
  }
}

function checkContext(report: Report, block: Json, pointer: string): void {
  const elements = checkList(report, block.elements, `${pointer}/elements`, CONTEXT_ELEMENTS);
  for (const [index, element] of elements.entries()) {
    const at = `${pointer}/elements/${index}`;
    checkText(report, element, at, SECTION_TEXT);
  }
}

function checkInput(report: Report, block: Json, pointer: string): void {
  checkPlainText(report, block.label, `${pointer}/label`, LABEL);
  checkElement(report, block.element, `${pointer}/element`, ELEMENTS.input);
  if (block.hint !== undefined) checkPlainText(report, block.hint, `${pointer}/hint`, LABEL);
}

function checkElements(
  allowed: Parameters<typeof checkElement>[3],
  most: number,
): BlockRule['check'] {
  return (report, block, pointer) => {
    const elements = checkList(report, block.elements, `${pointer}/elements`, most);
    for (const [index, element] of elements.entries()) {
      checkElement(report, element, `${pointer}/elements/${index}`, allowed);
    }
    const ids = elements.map((element, index) => ({
      id: isObject(element) ? element.action_id : undefined,
      pointer: `${pointer}/elements/${index}/action_id`,
    }));
    checkUnique(report, ids);
  };
}
