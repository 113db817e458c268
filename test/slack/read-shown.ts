import type { FakeSlack } from '../../src/fake-slack/server.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { isObject, type Json } from '../../src/fake-slack/workspace/json.ts';
import type { StoredMessage } from '../../src/fake-slack/workspace/message.ts';

/** What a message shows: the words of its blocks, line by line, but for what is clicked; its text where it has no blocks. */
export function readShown(
  message: { readonly text?: string; readonly blocks?: readonly object[] } | undefined,
): string {
  const { text = '', blocks = [] } = message ?? {};
  return blocks.length === 0 ? text : blocks.flatMap((block) => readWords(block)).join('\n');
}

function readWords(block: object): string[] {
  const { type, text, elements, rows } = block as Json;
  if (type === 'section') return isObject(text) ? [String(text.text)] : [];
  if (type === 'context')
    return [
      listOf(elements)
        .map(({ text }) => text)
        .join(' '),
    ];
  if (type !== 'table' || !Array.isArray(rows)) return [];
  return rows.map((row) => listOf(row).map(readCell).join(' | '));
}

function readCell(cell: Json): string {
  if (typeof cell.text === 'string') return cell.text;
  return listOf(cell.elements).map(readCell).join('');
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Chooses an option of a menu or a select of a message, by its value. */
export async function choose(
  { people }: FakeSlack,
  user: string,
  message: StoredMessage,
  value: string,
  channel: string = fixtures.general,
) {
  const elements = (message.blocks ?? []).flatMap(({ elements, accessory }) => [
    ...listOf(elements),
    ...listOf([accessory]),
  ]);
  for (const element of elements) {
    const option = listOf(element.options).find((one) => one.value === value);
    if (option === undefined) continue;
    const choice = { selected_option: option };
    return people.click(user, { channel, ts: message.ts }, String(element.action_id), choice);
  }
  throw new Error(`no option ${value} in ${JSON.stringify(message.blocks)}`);
}
