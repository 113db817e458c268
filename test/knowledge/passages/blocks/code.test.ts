import { expect, test } from 'vitest';
import { groupCode } from '../../../../src/knowledge/passages/blocks/code.ts';
import { at, labelled, writeStep } from '../grouping.ts';

const x = 'x'.repeat(900);
const y = 'y'.repeat(900);

test.each([
  ['is a group as it stands', '```\na\n```', {}, ['no role | ```\na\n```']],
  [
    'takes the lead-in and its roles',
    '```\na\n```',
    { leadIn: [{ line: 1, text: 'PMs run:' }], leadInRoles: labelled('pm') },
    ['pm by lead-in | PMs run: > ```\na\n```'],
  ],
  [
    'gets its fences again where it is cut',
    `\`\`\`\n${x}\n${y}\n\`\`\``,
    {},
    [`no role | \`\`\`\n${x}\n\`\`\`; \`\`\`\n${y}\n\`\`\``],
  ],
  ['without fences is cut as text', `a \`\`\` ${x}\n${y}`, {}, [`no role | a \`\`\` ${x}; ${y}`]],
])('code %s', (_, text, state, gives) => {
  expect(writeStep(groupCode({ line: 2, text }, at(state)))).toEqual(gives);
});
