// Words by which the names of jobs and teams end, and words of rank before them.

/** Endings of words for people who do something: "tester", "editor", "analyst", "technician". */
const AGENTIVE = /(?:[^aeiou]er|eer|[st]or|ator|[^l]ist|yst|[ac]ian|itect|keeper|worker|ower)$/;
/** Words with such an ending that are things, or people in general. */
const NO_JOBS = new Set(
  `after another anchor answer assist banner barrier better binder border broker buffer builder bumper calendar chapter character
  charter cluster color colour compiler computer connector consist constructor consumer container corner counter cover
  cursor customer database december decoder depositor descriptor differ dinner docker either employer encoder enter ever
  exist exporter factor fender fewer filter finger folder follower footer former further gather generator handler header helper
  higher however importer indicator insist iterator joiner junior later latter launcher layer learner letter
  lighter linker listener loader locator logger longer lower major marker master matter member meter minor mirror monitor motor
  multiplier neither never newsletter newer newcomer number october offer older operand order other outlier over paper parameter
  parser partner pattern peer persist picker placeholder player pointer poster power prefer printer prior processor
  proper provider quarter rather reader receiver recorder reducer refactor refer reference register reminder render renderer
  resist resistor resolver river router runner scanner scheduler selector semester sender senior sensor september
  server setter shorter shutter slider smaller spinner starter sticker stronger summer super switcher tensor
  together topper tracker transfer transformer transistor trigger twist under user validator vector viewer water weather wheeler
  whether whichever whoever winner winter wrapper november transistor beginner stakeholder holder
  shareholder newcomers speaker traveller attendee installer analyzer analyser voucher calculator sector breaker
  incubator accelerator elevator prayer disaster trailer poster roster ester cluster blocker charter carrier courier adapter
  adaptor emitter formatter linter debugger profiler optimizer tier dossier career empower tower flower shower interpreter attacker
  charger conditioner sweater blender toaster dishwasher heater cooler locker freezer projector scooter shredder stapler laminator
  dispenser recorder jumper`.split(/\s+/),
);
/** Jobs without such an ending. */
const JOBS = new Set(
  `lead head chief director officer president captain chair chairperson chairman chairwoman secretary treasurer steward delegate
  champion intern apprentice trainee fellow counsel nurse cook clerk guard deputy dba sre qa vp buddy mentor owner associate
  representative rep advocate coach liaison custodian assistant consultant accountant attendant agent superintendent committer
  commander controller comptroller advisor adviser ambassador principal host scribe dri surgeon pilot bursar dean warden registrar
  matron midwife barista paramedic chaplain locksmith paralegal mayor marshal chef vet rector provost curate prefect referee physio
  sexton concierge nanny bosun purser vicar pastor priest`.split(/\s+/),
);
/** Programs that are called like a job, by what they work on: "version manager". */
const OF_PROGRAMS = new Set(
  `password package task file window state session memory tag secret secrets download boot cookie queue text code citation
  reference version domain database service vpn printer print`.split(/\s+/),
);
/** Bodies of people. */
const BODIES = new Set(
  `team group council committee board squad guild department dept office desk panel crew unit tribe subteam subgroup division
  taskforce force chapter sig wg`.split(/\s+/),
);
const RANKS = new Set(
  `junior senior lead principal staff associate mid midlevel intermediate head chief deputy vice assistant trainee apprentice
  intern graduate entry executive`.split(/\s+/),
);

/** Whether a folded word, in the singular, ends the name of a job: "engineer", "lead". */
export function isJobWord(folded: string): boolean {
  if (JOBS.has(folded) || /^c[etfiopmrs]s?o$/.test(folded)) return true;
  return AGENTIVE.test(folded) && folded.length > 4 && !NO_JOBS.has(folded);
}

/** Whether a folded word, in the singular, is surely a job, and never a thing such as a balancer. */
export function isSurelyJob(folded: string): boolean {
  return JOBS.has(folded);
}

/** Whether a folded word, in the singular, ends the name of a body of people: "team", "council". */
export function isBodyWord(folded: string): boolean {
  return BODIES.has(folded);
}

/** Whether a folded word says how high a job stands: "senior". */
export function isRankWord(folded: string): boolean {
  return RANKS.has(folded);
}

/** Whether a folded word before that for a job makes a program of it. */
export function isOfProgram(folded: string): boolean {
  return OF_PROGRAMS.has(folded);
}
