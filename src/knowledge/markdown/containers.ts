import { FRAME_END, openFrame } from './frames.ts';
import { findTitle, readArguments } from './markup-words.ts';
import type { SourceLine } from './source-lines.ts';

/** `:::` of Docusaurus, VuePress, Pandoc and MyST, `///` of PyMdown. */
const CONTAINER_EDGE = /^([ \t>]*)(:{3,}|\/{3,})(.*)$/;
/** `:::row-end:::`, as Microsoft writes a container on one line. */
const ONE_LINE_NAME = /^[\w-]+/;
/** `note`, `{.note #id}`, `{note}`, at the beginning of what opens a container. */
const KIND = /^(?:\{[^{}]*\}|[\w.][\w.-]*)/;
/** MyST's options under the line that opens a container: `:class: tip`. */
const OPTION = /^[ \t>]*:[\w-]+:(?:[ \t].*)?$/;

/** `== Title` and `@tab Title` within `:::tabs`. */
const CONTAINER_TAB = /^([ \t>]*)(?:==|@tab(?::active)?)[ \t]+(\S.*)$/;
const TABS = /^(?:code-)?tabs\b/;

/** Containers become frames around their content, with their title where they have one of their own. */
export function readContainers(lines: readonly SourceLine[]): readonly SourceLine[] {
  let slashes = 0;
  let wasOpened = false;
  // For each open container, whether it holds tabs, and whether one of them is open.
  const open: { readonly isTabs: boolean; hasTab: boolean }[] = [];
  return lines.map(({ text, line }) => {
    const [, prefix = '', marks = '', more = ''] = CONTAINER_EDGE.exec(text) ?? [];
    const rest = more.trim();
    if (marks === '') {
      if (wasOpened && OPTION.test(text)) return { text: '', line };
      wasOpened = false;
      return { text: readTab(text, open.at(-1)), line };
    }
    const isSlash = marks.startsWith('/');
    const edge = isSlash ? readSlashFence(rest, slashes) : readColonFence(rest);
    if (edge === undefined) return { text, line };
    wasOpened = edge !== FRAME_END;
    if (isSlash) slashes += wasOpened ? 1 : -1;
    const closed = wasOpened ? undefined : open.pop();
    if (wasOpened) open.push({ isTabs: TABS.test(rest), hasTab: false });
    return { text: prefix + (closed?.hasTab ? FRAME_END : '') + edge, line };
  });
}

/** A line of a container, with the edge of a frame where a tab begins. */
function readTab(
  text: string,
  container: { readonly isTabs: boolean; hasTab: boolean } | undefined,
): string {
  const [, prefix = '', title = ''] = CONTAINER_TAB.exec(text) ?? [];
  if (container === undefined || !container.isTabs || title === '') return text;
  const before = container.hasTab ? FRAME_END : '';
  container.hasTab = true;
  return prefix + before + openFrame(title.trim());
}

/** The edge of a frame that a line means; undefined where it is a text. */
function readColonFence(rest: string): string | undefined {
  if (rest === '') return FRAME_END;
  const [name = ''] = ONE_LINE_NAME.exec(rest) ?? [];
  if (name !== '' && rest.endsWith(':::')) {
    if (name.endsWith('-end')) return FRAME_END;
    const { named } = readArguments(rest.slice(name.length));
    // An image that stands by itself: its alternative text is not quoted.
    if (named.has('alt-text')) return '';
    return named.get('text') ?? (/^(?:image|code|video)$/.test(name) ? '' : openFrame(''));
  }
  return KIND.test(rest) ? openFrame(readTitleOf(rest)) : undefined;
}

function readSlashFence(rest: string, open: number): string | undefined {
  if (rest === '') return open > 0 ? FRAME_END : undefined;
  const [, title] = /^[\w-]+(?:[ \t]*\|[ \t]*(.*))?$/.exec(rest) ?? [rest];
  return /^[\w-]+(?:[ \t]*\|.*)?$/.test(rest) ? openFrame(title ?? '') : undefined;
}

/** The title in `note[Title]`, `note{title="Title"}` and `note Title`. */
function readTitleOf(rest: string): string {
  const own = dropColons(rest.replace(KIND, ''));
  const label = /^\[(.*)\]/.exec(own)?.[1];
  if (label !== undefined) return label;
  const attribute = findTitle({ named: readArguments(own).named, quoted: [] });
  if (attribute !== '') return attribute;
  return own
    .replace(/\{[^{}]*\}/g, '')
    .trim()
    .replace(/^"(.*)"$/, '$1');
}

/** Pandoc may end the line with colons too. */
function dropColons(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === ':') end -= 1;
  return text.length - end < 3 ? text : text.slice(0, end);
}
