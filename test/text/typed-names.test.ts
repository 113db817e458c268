import { expect, test } from 'vitest';
import { findTypedNames } from '../../src/text/typed-names.ts';

test.each([
  ['who do I ask for access to AWS?', ['aws']],
  ['Who has the keys of the GitHub org? Ask me on Friday.', ['github']],
  ['the iPad broke. Whom do I tell, and what about Zoom?', ['ipad', 'zoom']],
  ['Hi! (Where is it?) “May I?” said May', []],
  ['WHO OWNS THE OVEN', []],
  ['Terms Of Service', []],
  ['', []],
])('names typed in %j are %j', (text, names) => {
  expect([...findTypedNames(text)]).toEqual(names);
});

test('200 KB are read at once', () => {
  expect(findTypedNames('go Zoom '.repeat(25_000))).toEqual(new Set(['zoom']));
});
