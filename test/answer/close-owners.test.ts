import { describe, expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: warden, name: Fire Warden }
  - { id: foreman, name: Foreman, aliases: [foremen] }
  - { id: drafter, name: Drafter, aliases: [drafters] }
  - { id: buyer, name: Buyer, aliases: [buyers] }
`,
  'plans.md': `# Plans

If you feel that somebody has leaked these plans, speak to your Foreman or the Buyer.
`,
  'alarms.md': `# Alarms

## In short

- Leave the hall by the nearest door, count those who are with you, and wait at the gate until you are called
- Inform the Fire Warden and the Drafter if there is a loss or a data leak. Call the gate if you reach neither
- Do not go back for your things, whatever they are, and do not use the lift
- The bottles are shut off at the yard, the doors are closed, and the lights stay on until the last one has gone
- Whoever is missing is looked for by the brigade, and by nobody else
`,
  'yard.md': `# Yard

## Bottles

The gas bottles stand in the yard.

## Meter

The gas meter is read in March.

## Masks

A gas mask hangs at the gate.

## Stove

The gas stove is cleaned on Fridays.
`,
  'work.md': `# Work

## Collaboration

### Drafter

Drafters work with reporters, fitters and the paint shop. They take part in each walk through the yard.

### Foreman

Foremen work mainly with the crew. Their interest is in the schedule, the cranes and the report on the frames.

## Orders

Paint is ordered by the Buyer. The paint for the hall is ordered by the Foreman.
`,
};

describe('the first', () => {
  it.each([
    ['who approves my parking?', ['foreman']],
    ['who approves the fence?', ['foreman']],
  ])(
    'may say by a heading what it is of, and is not one who approves the page: %s',
    async (question, roles) => {
      const files = {
        'roles.yaml': FILES['roles.yaml'],
        'parking.md': `# Parking

## Parking approval

Your Foreman will normally approve requests of:

- more than a day
- a day or less, where the gate is told a week before
`,
        'bikes.md': `# Bikes

## Parking of bikes

Whoever has a bike may use the parking below the stairs. Changes to this page must be approved by a Buyer.
`,
        'fence.md': `# Fence

## Repair

The fence is mended in spring. Changes to it are approved by the Foreman.
`,
      };
      const { answer } = (await botOn(files)).ask(question);
      expect(answer.owners.map(({ role }) => role.id)).toEqual(roles);
    },
  );
});

describe('a close second', () => {
  it.each([
    ['who do I tell about a data leak?', ['drafter', 'warden']],
    ['who works with reporters?', ['drafter']],
    ['who orders paint?', ['buyer', 'foreman']],
  ])('has to be tied to as much of what is asked as the first: %s', async (question, roles) => {
    const { answer } = (await botOn(FILES)).ask(question);
    expect(answer.outcome).toBe('answered');
    expect(answer.owners.map(({ role }) => role.id).sort()).toEqual(roles);
  });
});
