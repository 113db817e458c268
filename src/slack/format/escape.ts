import { LIMITS } from './limits.ts';

/** Control characters, and those that turn the direction of text. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without characters that steer a terminal or turn text around: nobody sees them, and they change what is seen. */
export function removeControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/**
 * Escapes plain text for mrkdwn, so that it cannot ping or link; control characters go. Marks stay: outside of code and
 * links, `toLiteral` keeps them from being formatting.
 */
export function escapeText(text: string): string {
  return removeControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Plain text as code, in which nothing is formatting; '' for a text of blanks. */
export function toCode(text: string): string {
  return text.trim() === '' ? '' : `\`${escapeText(text.replaceAll('`', "'"))}\``;
}

/** Slack's escaped text as plain text: the reverse of `escapeText`, but for control characters. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * A link with an already escaped label; the label alone where the address is not one of the web or of mail.
 * Relative addresses are resolved against `base`, the page that the text comes from.
 */
export function toLink(address: string, label: string, base: string | null = null): string {
  if (!URL.canParse(address, base ?? undefined)) return label;
  const url = new URL(address, base ?? undefined);
  if (!/^(https?|mailto):$/.test(url.protocol)) return label;
  const target = escapeText(url.href).replaceAll('|', '%7C');
  if (target.length > LIMITS.url) return label;
  // A label ends at the first bar or line break, so it may hold neither.
  const text = label.replaceAll('|', '¦').replace(/\s+/g, ' ').trim();
  return text === '' ? `<${target}>` : `<${target}|${text}>`;
}
