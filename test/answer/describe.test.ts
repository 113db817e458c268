import { expect, it } from 'vitest';
import { botOn, places, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: crew, name: Harbour crew }
  - { id: pilot, name: Pilot, aliases: [pilots] }
  - { id: warden, name: Warden }
`,
  'crew.md': `# The harbour

## Removing a member of the harbour crew

The harbour crew votes by hand. A member who is removed returns the whistle and the boots.

## Where to find the harbour crew

On the quay, in the blue hut behind the crane, and in the evenings in the canteen.

## Lines and ropes of the harbour crew

Ropes are kept dry in the shed, and lines are checked. The harbour crew is responsible for mooring every ship.

## Paint of the harbour crew

Paint is bought in spring, in large tins, and stored in the shed behind the crane.
`,
  'pilot.md': `# Pilots

## Joining the pilots

Send a letter to the harbour office, with the names of two captains who know you well.

## Work of the pilots

Pilots steer ships through the narrows, by day and by night, in all weathers.
`,
};

it.each([
  ['what does the harbour crew do?', 'Lines and ropes of the harbour crew'],
  ['what do pilots do?', 'Work of the pilots'],
])('a role is described by what it is for, not by a procedure: %s', async (question, heading) => {
  const [answer] = talk(await botOn(FILES), question);
  expect(answer?.outcome).toBe('answered');
  expect(answer === undefined ? [] : places(answer)[0]).toBe(heading);
});
