import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, unescapeText } from '../../../src/slack/format/escape.ts';

test('text comes back from Slack as it went', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unescapeText(escapeText(text))).toBe(text);
    }),
  );
});
