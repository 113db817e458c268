import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/knowledge/markdown/blocks.ts';
import { groupBlocks } from '../../../src/knowledge/passages/group-blocks.ts';
import { CONTEXT, writeGroup } from './grouping.ts';

/** The groups of Markdown without headings. */
const read = (markdown: string): readonly string[] => {
  const blocks = readBlocks(markdown).blocks.filter((block) => block.kind !== 'heading');
  return groupBlocks(blocks, CONTEXT).map(writeGroup);
};

test.each([
  {
    when: 'a lead-in reaches one block far',
    markdown: 'Designers own:\n\n- a\n\nText.',
    gives: ['designer by lead-in | Designers own: > - a', 'no role | Text.'],
  },
  {
    when: 'a line in bold reaches up to the next one',
    markdown: '**Designer**\n\nText.\n\nPMs own:\n\n- a\n\n> b\n\n**Rest**\n\n```\nc\n```',
    gives: [
      'designer by lead-in | **Designer** > Text.',
      'pm by lead-in | PMs own: > - a',
      'designer by lead-in | > b',
      'no role | **Rest** > ```\nc\n```',
    ],
  },
  {
    when: 'a lead-in that disowns reaches one block far',
    markdown: 'Out of scope:\n\n- a\n\nText.',
    gives: ['no role, disowned | Out of scope: > - a', 'no role | Text.'],
  },
  {
    when: 'a lead-in goes past a table without words',
    markdown: 'Designers own:\n\n| |\n|-|\n| |\n\nText.',
    gives: ['no role | Designers own: > Text.'],
  },
  {
    when: 'what still waits at the end is a group',
    markdown: 'Designers own:\n\n| |\n|-|\n| |',
    gives: ['no role | Designers own:'],
  },
  { when: 'nothing gives nothing', markdown: '', gives: [] },
])('$when', ({ markdown, gives }) => {
  expect(read(markdown)).toEqual(gives);
});
