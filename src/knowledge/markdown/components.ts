import { toBoldText } from '../../text/inline-markdown.ts';
import { FRAME_END, FRAME_START, openFrame } from './frames.ts';
import { type MarkupPlace, type MarkupSpan, replaceMarkup } from './markup-spans.ts';
import { findText, findTitle, type MarkupArguments } from './markup-words.ts';
import { changeText, countIndent, dedent, type SourceLine } from './source-lines.ts';

/** A tag of a component: `<Tabs>`, `<TabItem value="x">`, `</my-note>`. */
interface ComponentTag extends MarkupSpan {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'whole';
  readonly attributes: ReadonlyMap<string, string>;
}

/** The edges of a component's frame, until its content has lost its indentation. */
const COMPONENT_START = '\ue008';
const COMPONENT_END = '\ue009';
const TAG = /<(\/?)([A-Z][\w.]*|[a-z]\w*(?:-\w+)+)(?=[\s/>])/g;
const ATTRIBUTE = /\s*(?:([\w:@.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{)))?|(\/?>)|(\{))/y;
/** Characters; a longer tag is a text. */
const MAX_TAG = 2_000;
/** Components that stand for one of several texts, by a value where they have no title. */
const ALTERNATIVE = /(?:^|[.-])tab(?:item|-item|panel|s\.tab)?$/i;

/** Tags of components give way to the words that they hold; those around blocks of text become its frame. */
export function readComponents(lines: readonly SourceLine[]): readonly SourceLine[] {
  const written = changeText(lines, (text) => {
    const tags = findTags(text);
    const pairs = pairTags(tags);
    // `<Name>` alone is a place to fill in, not a tag.
    const components = tags.filter(
      (tag) => tag.kind === 'whole' || pairs.has(tag) || (tag.kind === 'open' && hasValue(tag)),
    );
    return replaceMarkup(text, components, (tag, place) => writeTag(tag, place, text, pairs));
  });
  return written === lines ? lines : dedentContent(written);
}

/** What is indented within a component is no code, as it would be elsewhere. */
function dedentContent(lines: readonly SourceLine[]): SourceLine[] {
  const columns: number[] = [];
  return lines.map(({ text, line }, at) => {
    const starts = text.split(COMPONENT_START).length - 1;
    const ends = text.split(COMPONENT_END).length - 1;
    if (ends > starts) columns.pop();
    const own = columns.length > 0 ? dedent(text, columns.at(-1) ?? 0) : text;
    if (starts > ends) {
      const next = lines.slice(at + 1, at + 4).find((one) => one.text.trim() !== '');
      columns.push(countIndent(next?.text ?? ''));
    }
    const edges = own.replaceAll(COMPONENT_START, FRAME_START).replaceAll(COMPONENT_END, FRAME_END);
    return { text: edges, line };
  });
}

function hasValue({ attributes }: ComponentTag): boolean {
  return [...attributes.values()].some(Boolean);
}

function findTags(text: string): ComponentTag[] {
  const tags: ComponentTag[] = [];
  for (const match of text.matchAll(TAG)) {
    const [whole, slash = '', name = ''] = match;
    if (match.index < (tags.at(-1)?.end ?? 0)) continue;
    const body = text.slice(match.index + whole.length, match.index + MAX_TAG);
    const read = readAttributes(body);
    if (read === null) continue;
    const { attributes, length, isWhole } = read;
    const kind = slash === '' ? (isWhole ? 'whole' : 'open') : 'close';
    const end = match.index + whole.length + length;
    tags.push({ name, kind, attributes, start: match.index, end });
  }
  return tags;
}

/** What is between a tag's name and its end; null where it has no end. */
function readAttributes(body: string): {
  readonly attributes: ReadonlyMap<string, string>;
  readonly length: number;
  readonly isWhole: boolean;
} | null {
  const attributes = new Map<string, string>();
  const next = new RegExp(ATTRIBUTE);
  for (;;) {
    const match = next.exec(body);
    if (match === null) return null;
    const [, name, double, single, value, end, spread] = match;
    if (end !== undefined) return { attributes, length: next.lastIndex, isWhole: end === '/>' };
    if (value !== undefined || spread !== undefined) {
      const close = findClosingBrace(body, next.lastIndex);
      if (close < 0) return null;
      const written = body.slice(next.lastIndex, close).trim();
      // A text in braces is a text: `title={"Who decides"}`.
      if (name !== undefined) {
        attributes.set(name.toLowerCase(), /^(["'])([^"']*)\1$/.exec(written)?.[2] ?? '{}');
      }
      next.lastIndex = close + 1;
    } else if (name !== undefined) {
      attributes.set(name.toLowerCase(), double ?? single ?? '');
    }
  }
}

function findClosingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '{') depth += 1;
    else if (text.charAt(at) === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Each opening tag that is closed, and each closing one, with the other. */
function pairTags(tags: readonly ComponentTag[]): ReadonlyMap<ComponentTag, ComponentTag> {
  const pairs = new Map<ComponentTag, ComponentTag>();
  const open = new Map<string, ComponentTag[]>();
  for (const tag of tags) {
    const same = open.get(tag.name) ?? [];
    if (tag.kind === 'open') open.set(tag.name, [...same.slice(-20), tag]);
    const other = tag.kind === 'close' ? same.pop() : undefined;
    if (other !== undefined) pairs.set(other, tag).set(tag, other);
  }
  return pairs;
}

function writeTag(
  tag: ComponentTag,
  { isAlone, beginsLine }: MarkupPlace,
  text: string,
  pairs: ReadonlyMap<ComponentTag, ComponentTag>,
): string {
  const written: MarkupArguments = { named: tag.attributes, quoted: [] };
  if (tag.kind === 'whole') return findText(written);
  const other = pairs.get(tag);
  if (tag.kind === 'close') return isAlone ? COMPONENT_END : '';
  const isAlternative = ALTERNATIVE.test(tag.name);
  const title = findTitle(written) || (isAlternative && tag.attributes.get('value')) || '';
  if (other !== undefined && isAlone) {
    return openFrame(title === '{}' ? '' : title).replace(FRAME_START, COMPONENT_START);
  }
  const isLine =
    beginsLine &&
    other !== undefined &&
    /^[^\n\S]*(?:\n|$)/.test(text.slice(other.end, other.end + 200));
  return isLine && title !== '' ? `${toBoldText(title)}: ` : '';
}
