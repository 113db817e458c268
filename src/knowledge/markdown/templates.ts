import { FRAME_END, openFrame } from './frames.ts';
import { type MarkupPlace, type MarkupSpan, replaceMarkup } from './markup-spans.ts';
import { findText, findTitle, type MarkupArguments, readArguments } from './markup-words.ts';
import { changeText, type SourceLine } from './source-lines.ts';

/** Stands where a template would put in a value that is not known here. */
export const UNKNOWN_VALUE = '\ue007';

/** A template of Hugo, Jekyll, GitBook and others. */
interface Template extends MarkupSpan {
  readonly kind: 'open' | 'close' | 'value' | 'literal';
  readonly name: string;
  /** What is in it; of a literal, what is shown. */
  readonly body: string;
}

/** Longer ones are no templates but texts between brackets that happen to be there. */
const MAX_TEMPLATE = 2_000;
const TEMPLATE_OPENING = /\{\{[<%]?|\{%/g;
const CLOSINGS: Readonly<Record<string, string>> = {
  '{{<': '>}}',
  '{{%': '%}}',
  '{{': '}}',
  '{%': '%}',
};
/** A path, a filter, a call, a text: what a generator looks up. A bare `{{name}}` is a word of the author's. */
const LOOKED_UP =
  /^(?:[.$][\w.$]*|[\w-]+[.[][\w.[\]'"-]*|[\w.-]+\s*\|[\s\S]*|[\w.-]+\s*[("'][\s\S]*|["'][\s\S]*|(?:if|else|end|range|with|template|partial|block|define)\b[\s\S]*|[#/>!][\s\S]*)$/;
/** Templates whose content is shown as code. */
const CODE = /^(?:highlight|code(?:[-_]?block)?|sourcecode)$/;
const CODE_FENCE = '~~~~~~~~';

/** Templates give way to the words that they hold; those which frame a text become its frame. */
export function readTemplates(lines: readonly SourceLine[]): readonly SourceLine[] {
  return changeText(lines, (text) => {
    const templates = findTemplates(text);
    const pairs = findPairs(templates);
    const written = replaceMarkup(text, templates, (template, place) =>
      writeTemplate(template, place, pairs.get(template)),
    );
    return withoutUnknown(written);
  });
}

function findTemplates(text: string): Template[] {
  const closings = new Map<string, number>();
  const opening = new RegExp(TEMPLATE_OPENING);
  const found: Template[] = [];
  for (;;) {
    const match = opening.exec(text);
    if (match === null) return found;
    const [mark] = match;
    const closing = CLOSINGS[mark] ?? '}}';
    const from = match.index + mark.length;
    // The next closing is looked for once, however many openings are before it.
    if ((closings.get(closing) ?? -1) < from) {
      const next = text.indexOf(closing, from);
      closings.set(closing, next < 0 ? Number.POSITIVE_INFINITY : next);
    }
    const close = closings.get(closing) ?? Number.POSITIVE_INFINITY;
    if (close - from > MAX_TEMPLATE) continue;
    const template = readTemplate(text, mark, match.index, close + closing.length);
    if (template !== undefined) {
      found.push(template);
      opening.lastIndex = template.end;
    }
  }
}

function readTemplate(
  text: string,
  mark: string,
  start: number,
  end: number,
): Template | undefined {
  const closing = CLOSINGS[mark] ?? '}}';
  const inner = text.slice(start + mark.length, end - closing.length);
  const span = { start, end };
  // `{{</* owner */>}}` is how Hugo's own handbook shows a shortcode.
  const quoted = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(inner)?.[1];
  if (quoted !== undefined && mark.length === 3) {
    return { ...span, kind: 'literal', name: '', body: mark + quoted + closing };
  }
  const body = inner.replace(/^[-~]/, '').replace(/[-~]$/, '').trim();
  if (mark === '{{') {
    return LOOKED_UP.test(body) ? { ...span, kind: 'value', name: '', body } : undefined;
  }
  const name = /^\/?\s*([\w./-]*)/.exec(body)?.[1]?.toLowerCase() ?? '';
  if (mark !== '{%') return { ...span, kind: body.startsWith('/') ? 'close' : 'open', name, body };
  if (name === 'raw' || name === 'comment') return readWhole(text, name, span);
  const closed = /^end[-_]?(.+)$/.exec(name)?.[1];
  return { ...span, kind: closed === undefined ? 'open' : 'close', name: closed ?? name, body };
}

/** What Liquid keeps raw is shown as it is, its comments are not. */
function readWhole(text: string, name: 'raw' | 'comment', span: MarkupSpan): Template {
  const limit = text.slice(span.end, span.end + MAX_TEMPLATE * 5);
  const close = (name === 'raw' ? /\{%-?\s*endraw\s*-?%\}/ : /\{%-?\s*endcomment\s*-?%\}/).exec(
    limit,
  );
  if (close === null) return { ...span, kind: 'open', name, body: '' };
  if (name === 'raw' && limit.slice(0, close.index).includes('\n')) {
    return { ...span, kind: 'open', name, body: '' };
  }
  const body = name === 'raw' ? limit.slice(0, close.index) : '';
  return {
    start: span.start,
    end: span.end + close.index + close[0].length,
    kind: 'literal',
    name,
    body,
  };
}

/** Each opening template that is closed, and each closing one, with the other. */
function findPairs(templates: readonly Template[]): ReadonlyMap<Template, Template> {
  const pairs = new Map<Template, Template>();
  const open = new Map<string, Template[]>();
  for (const template of templates) {
    const { kind, name } = template;
    const same = open.get(name) ?? [];
    if (kind === 'open') open.set(name, [...same.slice(-20), template]);
    const other = kind === 'close' ? same.pop() : undefined;
    if (other !== undefined) pairs.set(other, template).set(template, other);
  }
  return pairs;
}

function writeTemplate(
  template: Template,
  { isAlone, beginsLine }: MarkupPlace,
  other: Template | undefined,
): string {
  const { kind, name, body } = template;
  if (kind === 'literal') return body;
  if (kind === 'value') return UNKNOWN_VALUE;
  if (other === undefined) {
    const given = kind === 'close' ? null : readOwnArguments(body);
    const words = given === null ? '' : findText(given) || findEmbedded(name, given);
    return words === '' && !isAlone ? UNKNOWN_VALUE : words;
  }
  if (isAlone && CODE.test(name)) return CODE_FENCE;
  if (kind === 'close') return isAlone ? FRAME_END : '';
  const title = findTitle(readOwnArguments(body));
  if (isAlone) return openFrame(title);
  return beginsLine && title !== '' && /\b(?:tab|step|item|panel|details)/.test(name)
    ? `**${title}**: `
    : '';
}

/** The address of what GitBook shows in a page, as a link: `{% embed url="https://…" %}`; '' for none. */
function findEmbedded(name: string, { named }: MarkupArguments): string {
  const address = name === 'embed' ? (named.get('url') ?? '') : '';
  return /^https?:\/\/[^\s<>]+$/i.test(address) ? `<${address}>` : '';
}

function readOwnArguments(body: string): MarkupArguments {
  return readArguments(body.replace(/^[\w./-]+/, ''));
}

/** A link whose address is unknown is its words. */
function withoutUnknown(text: string): string {
  const isUnknown = (target: string): boolean =>
    target.includes(UNKNOWN_VALUE) || target.includes('{{');
  return text
    .replace(/!?\[([^[\]]*)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)?)\)/g, (link, words, target) =>
      isUnknown(target) ? words : link,
    )
    .replace(/<[^<>\s]*>/g, (address) => (isUnknown(address) ? '' : address))
    .replace(/^( {0,3}\[[^\]\n]+\]:)([^\n]*)$/gm, (line, label, target) =>
      isUnknown(target) ? `${label}\0` : line,
    )
    .replace(/ ?\ue007/g, '')
    .replaceAll('\0', ` ${UNKNOWN_VALUE}`);
}
