import { LIMITS } from './limits.ts';

/** Plain text in, mrkdwn out that cannot ping, link or break out of its place. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Slack's escaped text in, plain text out: the way back of `escapeText`. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * A link with an already escaped label; the label alone where the address is no web or mail address.
 * Relative addresses are resolved against `base`, the page that the text comes from.
 */
export function toLink(address: string, label: string, base: string | null = null): string {
  if (!URL.canParse(address, base ?? undefined)) return label;
  const url = new URL(address, base ?? undefined);
  if (!/^(https?|mailto):$/.test(url.protocol)) return label;
  const target = escapeText(url.href).replaceAll('|', '%7C');
  if (target.length > LIMITS.url) return label;
  // A label ends at the first bar or line break, so neither may stand in it.
  const text = label.replaceAll('|', '¦').replace(/\s+/g, ' ').trim();
  return text === '' ? `<${target}>` : `<${target}|${text}>`;
}

/** One line of at most `length` characters; the rest becomes an ellipsis. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${(cut(line, length - 1)[0] ?? '').trimEnd()}…`;
}

/** Parts of at most `length` characters, cut at a line's end or a blank, never inside a link, an entity or a character. */
export function cut(text: string, length: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > length) {
    const at = cutAt(rest, length);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).replace(/^\s+/, '');
  }
  return [...parts, rest].filter((part) => part !== '');
}

function cutAt(text: string, length: number): number {
  const head = text.slice(0, length);
  const line = head.lastIndexOf('\n');
  const blank = head.lastIndexOf(' ');
  const wished = [line, blank].find((at) => at > length / 2) ?? length;
  const before = text.slice(0, wished);
  const open = before.lastIndexOf('<');
  if (open > before.lastIndexOf('>') && open > 0) return open;
  const torn = before.search(/(?:&[a-z]{0,4}|[\uD800-\uDBFF])$/);
  return torn > 0 ? torn : wished;
}
