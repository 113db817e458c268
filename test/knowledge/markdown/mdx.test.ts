import { expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

test.each([
  [
    'imports',
    "import Tabs from '@x/tabs';\nimport type { A } from './a';\nimport './b.css';\nimport * as c from \"c\";\n\nWords.",
    'Words.',
  ],
  [
    'an import over lines',
    "import {\n  A,\n  B,\n} from './x';\nimport D from 'd';\n\nWords.",
    'Words.',
  ],
  [
    'exports',
    "export const a = 1;\n\nexport default function X() {\n  return 1;\n}\n\nexport { b };\n\nexport * from './c';\n\nWords.",
    'Words.',
  ],
  [
    'an export with empty lines',
    'export const data = {\n  a: [1,\n\n  2],\n};\n\nWords.',
    'Words.',
  ],
  ['an export that never ends', 'export const a = {\n\nWords.', 'Words.'],
  ['an arrow', 'export const A = ({ b }) =>\n  <b>{b}</b>;\n\nWords.', 'Words.'],
  [
    'comments',
    'One {/* not said */}two.\n\n{/* not\n\nsaid */}\n\nThree {/* open',
    'One two.\n\nThree {/* open',
  ],
  ['blanks', 'One{\' \'}two{" "}three.', 'One two three.'],
  [
    'ordinary words',
    'import duties are due.\n\nexport controls from "here" matter.\n\nWe\nimport x from y.\n\nexport class goods.',
    'import duties are due.\n\nexport controls from "here" matter.\n\nWe\nimport x from y.\n\nexport class goods.',
  ],
  [
    'code',
    "```js\nimport a from 'a';\n```\n\n`{/* b */}`",
    "```\nimport a from 'a';\n```\n\n`{/* b */}`",
  ],
])('MDX: %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
});

test.each([
  ['a title', '<Note title="Mind *this*">\nWords.\n</Note>', '**Mind this**\n\nWords.'],
  [
    'a title in braces',
    "<Note title={'Mind'} icon={<X a={{ b: 1 }} />}>\n\nWords.\n\n</Note>",
    '**Mind**\n\nWords.',
  ],
  [
    'tags over lines',
    '<Card\n  title="Mind"\n  href="/x"\n>\nWords.\n</Card>',
    '**Mind**\n\nWords.',
  ],
  [
    'indented children',
    '<Steps>\n    <Step title="One">\n        Words\n        more.\n\n        - a\n\n        Last.\n    </Step>\n</Steps>',
    '**One**\n\nWords\nmore.\n\n- a\n\nLast.',
  ],
  [
    'a word within a line',
    'The <Term id="x">red *one*</Term> is <Icon name="y" /> here.',
    'The red *one* is  here.',
  ],
  ['a text in the tag', '<Badge text="New" /> <Card title="A card" href="/b" />', 'New A card'],
  ['a tab on one line', '<Tab title="Red">Words.</Tab>', '**Red**: Words.'],
  [
    'a title and text on one line',
    '<Card title="Mind *this*">Words.</Card>',
    '**Mind this**: Words.',
  ],
  ['custom elements', '<my-note>\n\nWords.\n\n</my-note>', 'Words.'],
  [
    'places to fill in',
    'Dear <Name>, <Your Name> of <your-team>, <T> is a type.',
    'Dear <Name>, <Your Name> of <your-team>, <T> is a type.',
  ],
  ['code', '`<Tabs>`\n\n```\n<Tabs>\n</Tabs>\n```', '`<Tabs>`\n\n```\n<Tabs>\n</Tabs>\n```'],
])('components: %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
});

test('each tab speaks for its own role', async () => {
  expect(
    await readAttributed(
      'import Tabs from \'@x/tabs\';\n\n<Tabs>\n<TabItem value="d" label="Designer" default>\n\nDraws.\n\n</TabItem>\n<TabItem value="SRE">\n\nRepairs.\n\n</TabItem>\n</Tabs>\n\nRest.',
    ),
  ).toEqual([
    'lead-in: designer | **Designer**\n\nDraws.',
    'lead-in: sre | **SRE**\n\nRepairs.',
    'none:  | Rest.',
  ]);
});

test.each([
  ['imports', "import a from 'b'\n\n".repeat(10_000)],
  ['open exports', 'export const a = {\n\n'.repeat(10_000)],
  ['long exports', `export class ${'a'.repeat(200_000)}`],
  ['long imports', `import a ${' from'.repeat(40_000)}`],
  ['comments', '{/*'.repeat(66_000)],
  ['tags', '<A'.repeat(100_000)],
  ['whole tags on one line', '<A/>'.repeat(50_000)],
  ['attributes', `<A ${'b '.repeat(100_000)}`],
  ['braces', '<A b={'.repeat(33_000)],
  ['pairs', '<A>\n'.repeat(25_000) + '</A>\n'.repeat(20_000)],
])('much of it is read: %s', async (_, article) => {
  expect(await readAttributed(`Text.\n\n${article}`)).not.toEqual([]);
});
