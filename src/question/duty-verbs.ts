// Verbs of questions, by whether they ask for what somebody is there to do.

import { toWordSet } from './word-set.ts';

/** What owners do with what they own: with one of these, any noun stands for people: "which outfit runs …". */
const ANY_OWNERS_VERBS = toWordSet(
  `own owns owned owning run runs running handle handles handling manage manages managing maintain maintains maintaining lead
  leads leading oversee oversees decide decides deciding approve approves approving sign signs signing coordinate coordinates
  drive drives organise organises organize organizes supervise supervises administer administers govern governs steward
  stewards operate operates`,
);
/** Among these, what is done by a yes or no: whoever has to do with a thing does not decide on it. */
const DECIDING_VERBS = toWordSet(
  'decide decides deciding approve approves approving sign signs signing',
);
/** What somebody is, has, needs or undergoes, or does to nothing: no duty towards a thing. */
const STATIVE_VERBS = toWordSet(
  `be is are was were been being have has had need needs needed want wants like likes get gets got earn earns know knows live
  lives belong belongs mean means cost costs exist exists matter matters seem seems feel feels think thinks hope sit sits
  stand stands stay stays work works working become becomes move moves grow grows report reports receive receives require
  requires depend depends come comes go goes wait waits start starts stop stops end ends last lasts count counts talk talks
  speak speaks meet meets collaborate collaborates interact interacts differ differs happen happens pay paid learn learns
  study studies join joins leave leaves retire retires take takes travel travels qualify qualifies progress progresses
  specialise specialises specialize specializes use uses used tend tends include includes involve involves contain expect
  expects deserve deserves wear wears eat sleep enjoy enjoys hear remember see sees seen agree agrees overlap overlaps turn
  turns focus focuses care cares contact make makes understand understands master masters love loves hate hates mind minds
  prefer prefers believe believes worry worries lack lacks benefit benefits remain remains suffer suffers`,
);
/** Verbs of turning to somebody. */
const CONTACT_VERBS = toWordSet(
  `ask contact ping talk speak tell write email message call phone reach notify inform escalate approach bug poke nag bother
  chase consult go turn complain report submit send bring hand see dm approach alert warn holler shout yell nudge buzz ring tap hassle pester
  badger tag text msg chat moan`,
);

/** Whether a folded verb is what an owner does with what it owns, whoever that is. */
export function isOwningVerb(folded: string): boolean {
  return ANY_OWNERS_VERBS.has(folded);
}

/** Whether a folded verb is to say yes or no to a thing. */
export function isDecidingVerb(folded: string): boolean {
  return DECIDING_VERBS.has(folded);
}

/** Whether a folded verb may be somebody's duty: "does the clerk weigh parcels?", not "does the clerk need a badge?". */
export function isDutyVerb(folded: string): boolean {
  return !STATIVE_VERBS.has(folded);
}

export function isContactVerb(folded: string): boolean {
  return CONTACT_VERBS.has(folded);
}
