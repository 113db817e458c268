// A made-up company with a hundred terms, written in every way that glossaries are written.

/** Term, what stands behind it. */
type Term = readonly [string, string];

const TABLE: readonly Term[] = [
  ['ARK', 'Animal Rescue Kit'],
  ['BOLT', 'Brief on Last Tuesday'],
  ['CRAB', 'Change review and budget'],
  ['DORY', 'Daily order yield'],
  ['EEL', 'Early exit letter'],
  ['FLAN', 'Fleet analysis'],
  ['GNU', 'General notice of unrest'],
  ['HUSK', 'Handover under strict keys'],
  ['IBEX', 'Inbound exchange'],
  ['JAM', 'Joint annual meeting'],
  ['KOI', 'Key order index'],
  ['LYNX', 'A list of yards that need an extra pair of eyes'],
  ['MOTH', 'Monthly talk on harvests'],
  ['NEWT', 'Notice of the end of a work term'],
  ['ORCA', 'Our rules of conduct and attire'],
  ['PUMA', 'Plan for unused materials and assets'],
  ['QUIN', 'Quarterly inventory'],
  ['R&R', 'Repair and return'],
  ['SWAN', 'Sales week and numbers'],
  ['TIT', 'Transfer in transit'],
  ['URN', 'Unique ride number'],
  ['VOLE', 'Vehicles out of legal existence'],
  ['WREN', 'Weekly report on everything new'],
  ['XO', 'Extra order'],
  ['YAK', 'Yard access key'],
  ['ZEBU', 'Zero budget'],
  ['A1', 'The first carriage of the morning'],
  ['C++ run', 'A run that is done twice'],
  ['B2B', 'Barn to barn'],
  ['CI/CD', 'Crates in, crates delivered'],
  ['IT', 'Inner transport'],
  ['OWN', 'Orders without a name'],
  ['Hot swap', 'Changing horses without a stop'],
  ['Cold start', 'The first ride after a night in the open'],
  ['Long haul', 'A ride of more than a day'],
  ['Dead leg', 'A ride without passengers'],
  ['Shadow run', 'A ride beside somebody who knows the way'],
  ['Soft close', 'A day on which nothing new is begun'],
  ['Hard hat day', 'The day on which the roof is mended'],
  ['Blue sheet', 'The list of what is broken'],
];
const LINES: readonly Term[] = [
  ['Adder', 'a bill that grows'],
  ['Badger', 'a horse that will not leave its box'],
  ['Cormorant', 'a passenger without luggage'],
  ['Dipper', 'a driver who helps out for a day'],
  ['Egret', 'a letter that came back'],
  ['Fulmar', 'the storm plan'],
  ['Godwit', 'the evening meal at the far inn'],
  ['Heron', 'a very long wait'],
  ['Ibis', 'the form for a broken wheel'],
  ['Jackdaw', 'something found on the road'],
  ['Kite', 'a cheque that is not covered'],
  ['Lapwing', 'the spare coach'],
  ['Merlin', 'our timetable program'],
  ['Nightjar', 'the late shift'],
  ['Osprey', 'a surprise inspection'],
  ['Post-mortem', 'the talk after an accident, without blame'],
  ['Quail', 'to turn back because of the weather'],
  ['Rook', 'the round of the yard before closing'],
  ['Stint', 'a week away from home'],
  ['Tern', 'a return ticket'],
];
const LIST: readonly Term[] = [
  ['Axle day', 'all wheels are looked at'],
  ['Bell rope', 'whoever is to be called first'],
  ['Coach log', 'the book in which each ride is written down'],
  ['Dray', 'a cart for goods alone'],
  ['Ember', 'a quarrel that may flare up again'],
  ['Farrier slot', 'an hour that the smith keeps free for us'],
  ['Gig', 'a coach with two wheels'],
  ['Hames', 'the talk before the first ride'],
  ['Inn list', 'inns at which we may sleep'],
  ['Jolt report', 'what hurt on the way'],
  ['Kerb fee', 'what towns take for a stop'],
  ['Landau', 'the coach for weddings'],
  ['Milepost', 'a goal with a date'],
  ['Nosebag', 'lunch on the road'],
  ['Ostler', 'whoever looks after the horses at an inn'],
  ['Pannier', 'a small order beside a large one'],
  ['Quarter strap', 'the rule that no coach is more than a quarter late'],
  ['Rein check', 'the talk with one’s lead'],
  ['Swingletree', 'the team that swaps horses'],
  ['Trace', 'the written way of an order'],
];
const HEADED: readonly Term[] = [
  ['Brougham', 'A small closed coach.'],
  ['Curricle', 'Two horses, two wheels.'],
  ['Dog cart', 'A cart for hunts, which we no longer have.'],
  ['Phaeton', 'An open coach for the summer.'],
  ['Turnpike', 'A gate at which one pays.'],
  ['Whip', 'The driver of the day.'],
  ['Yoke', 'Two teams that share one stable.'],
  ['Zigzag', 'The way over the pass.'],
  ['Spoke count', 'How many people a decision needs.'],
  ['Wheelwright hour', 'The hour in which anything may be mended.'],
];
const SHORT: readonly Term[] = [
  ['TTL', 'Time to lunch'],
  ['RTO', 'Return to the office'],
  ['WIP', 'Wheels in pieces'],
  ['EOD', 'End of the drive'],
  ['OOO', 'Out of oats'],
  ['FAQ', 'Few are quick'],
  ['SLA', 'Saddle lease agreement'],
  ['KPI', 'Kilometres per interval'],
  ['ETA', 'Eggs, tea and apples'],
  ['POC', 'Pair of coaches'],
];

export const TERMS: readonly Term[] = [...TABLE, ...LINES, ...LIST, ...HEADED, ...SHORT];

export const COACHES = {
  'roles.yaml': `roles:
  - { id: driver, name: Coach driver }
  - { id: stable, name: Stable team }
`,
  'acronyms.md': `# Words

## Acronyms and terms

| Term | Stands for | Owner |
|---|---|---|
${TABLE.map(([term, meaning]) => `| ${term} | ${meaning} | |`).join('\n')}

## Short

${SHORT.map(([term, meaning]) => `*[${term}]: ${meaning}`).join('\n')}
`,
  'birds.md': `# Birds

${LINES.map(([term, meaning]) => `${term}\n: ${meaning}`).join('\n\n')}
`,
  'glossary.md': `# Glossary

## A to Z

${LIST.map(([term, meaning]) => `- **${term}** – ${meaning}`).join('\n')}

## More

${HEADED.map(([term, meaning]) => `### ${term}\n\n${meaning}`).join('\n\n')}
`,
  'rides.md': `# Rides

The Coach driver checks the PTO before each ride. The Stable team feeds the horses, and the SOP says how.

A TMS, or timetable management system, is bought in spring. A bosun owns the rudder budget.
`,
};
