import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

/** `|` where a sentence ends. */
test.each([
  'They plan.| They build!| Do they run?| They do…| Always.',
  'The Finance team owns Room No. 5 and the keys.| Ask them.',
  'Rooms nos. 5 and NO. 6 are free.',
  'Is it theirs?| No.| Finance owns it.',
  'The answer is no.| They decide.',
  'Dr. Smith, Mr. Jones, Mrs. May and Ms. Lee decide with Prof. Adams.',
  'Go to St. Mary’s.| Then ask.',
  'It is in Market St.| The door is open.',
  'dr. Smith and DR. Jones decide.',
  'It answers within 30 ms.| The limit is 50.',
  'J. Smith and A. B. Jones own it.| J. R. R. Tolkien does not.',
  'Team A.| The others wait.',
  'It takes approx. 30 days.| Then it ends.',
  'The U.S. Team owns it.',
  'It is sold in the U.S.| They pay in dollars.',
  'The U.S. IT team knows.',
  'Use a tool, e.g. Slack, i.e. Chat, cf. Mail vs. Phone.',
  '(E.g. The Times.)| Next.',
  'Bread, butter, etc.| The rest is yours.',
  'Cups, plates etc. Finance pays.',
  'Call at 9 a.m. Monday or 5 p.m.| We close then.',
  'See fig. 3, p. 12 and vol. 2.| It is clear.',
  'It closes on Dec. 24 and Jan. 1.| Happy new year.',
  'Acme Inc. Finance and Acme Ltd.| They merged.',
  'Inside the section.| Nothing more.',
  'She said “Ask the CTO.”| Nobody did.',
  '“The CTO.”| Nobody else.',
  'He asked "Why?"| She left.',
  '(They plan.)| (They build.)',
  'First.| “Second.”| ‘Third.’',
  'In 2024.| 30 people came.',
  'Version 2.5 is out.| Use v1.2 no more.',
  'Ask at a.b@example.org.| They reply.',
  'Read docs.example.org/a?b=C first.',
  'They wait… and go on.',
  'no capital.| Émile has.',
  'no capital. but small letters go on.',
  'One line\n|another\n\n|and a third. |Last.',
  '... |Three dots.',
])('%s', (marked) => {
  const sentences = marked.split('|').map((part) => part.trim());
  expect(splitSentences(marked.replaceAll('|', ''))).toEqual(sentences);
});

test('a text without words has none', () => {
  expect(splitSentences(' \n ')).toEqual([]);
});

test('are found in time that grows with the length only', () => {
  for (const part of ['.', ' ', '. ', 'A.', 'A. ', '."', '“', '.) (', 'No. 5 ', '\n ']) {
    const start = performance.now();
    splitSentences(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});
