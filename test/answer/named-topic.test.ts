import { expect, test } from 'vitest';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn } from './packs.ts';

/** A lighthouse whose articles speak of little that is asked here. */
const LIGHTHOUSE = {
  'roles.yaml': `roles:
  - { id: keeper, name: Lamp keeper, aliases: [lamp keepers] }
  - { id: warden, name: Shore warden }
`,
  'lamp.md': `# Lamp keeper

Lamp keepers trim the wick and log the ships. They repaint the door and replace the lens.

## Visitors

Guests are shown the gallery by appointment, and their requests are logged.
`,
  'shore.md':
    '# Shore warden\n\nThe warden counts the boats and drafts the agreement with the harbour.\n',
};

let known: Rolecall | undefined;

async function headlineOf(question: string): Promise<string> {
  known ??= await botOn(LIGHTHOUSE);
  return known.ask(question).answer.headline.replace(/ Nearest.*$/, '');
}

test.each([
  // the name of a thing is repeated
  [
    'who paints the harbour agreement?',
    "The articles don't say who “paints the harbour agreement”.",
  ],
  ['which crew keeps the lens polish?', "The articles don't say anything about “lens polish”."],
  [
    'who can get me onto the guest gallery?',
    "I can't tell for sure who can get you onto the “guest gallery”.",
  ],
  ['do lamp keepers mend the lens?', "The articles don't say that Lamp keeper does."],
  ['can the lamp keeper sell the door?', "The articles don't say that Lamp keeper can."],
  // the verb is the asker's
  [
    'can i leave the door with the lamp keeper?',
    "The articles on Lamp keeper don't quite say “leave the door”.",
  ],
  // no verb by itself, no part of a clause, nothing cut off in the midst of a name
  [
    'got an agreement here, which crew looks it over before we sign?',
    "The articles don't say who does that.",
  ],
  ['who picks the boats that a guest shows around?', "The articles don't say who does that."],
  ['who decides if my boats can be logged at the door?', "The articles don't say who does that."],
  ['gallery keeps flooding, whose headache is that?', "The articles don't say whose that is."],
  [
    'whose job is it to swap everything once the wick is gone?',
    "I can't tell for sure whose job that is.",
  ],
  ['i am being shouted at by guests, whom do i contact?', "The articles don't say whom to ask."],
  ['what does a lamp keeper earn?', "The articles on Lamp keeper don't say."],
])(
  'a line that declines repeats what names something, and nothing else: %s',
  async (question, headline) => {
    expect(await headlineOf(question)).toBe(headline);
  },
);
