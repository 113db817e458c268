// Leads words to a form that has the same stem in each of their spellings: irregular verbs and nouns, British and American English.

/** Forms of verbs that no rule of endings leads to their base; not those that are other words too: "left", "found". */
const VERBS = `added:add adding:add became:become began:begin begun:begin bitten:bite bought:buy broke:break broken:break brought:bring
  built:build came:come caught:catch chose:choose chosen:choose dealt:deal dried:dry dries:dry drawn:draw drew:draw driven:drive
  drove:drive fallen:fall forbade:forbid forbidden:forbid forgot:forget forgotten:forget froze:freeze frozen:freeze gave:give
  given:give grew:grow grown:grow held:hold hidden:hide kept:keep knew:know known:know laid:lay led:lead lent:lend made:make met:meet
  mistaken:mistake oversaw:oversee overseen:oversee paid:pay ran:run rebuilt:rebuild rewritten:rewrite rewrote:rewrite risen:rise
  said:say sent:send shaken:shake slept:sleep sold:sell spent:spend spoke:speak spoken:speak stole:steal stolen:steal stood:stand
  taken:take taught:teach threw:throw thrown:throw tied:tie ties:tie told:tell took:take torn:tear tried:try tries:try
  understood:understand undertaken:undertake undertook:undertake withdrawn:withdraw withdrew:withdraw woke:wake woken:wake won:win
  worn:wear written:write wrote:write burnt:burn learnt:learn spelt:spell spoilt:spoil`;

/** Plurals, and other spellings of one word, each with the one that stands for them. */
const NOUNS = `appendices:appendix children:child crises:crisis criteria:criterion curricula:curriculum diagnoses:diagnosis
  hypotheses:hypothesis indices:index theses:thesis wives:wife women:woman
  acknowledgement:acknowledgment acknowledgements:acknowledgment analyses:analysis analogue:analog artefact:artifact artefacts:artifact
  catalogue:catalog catalogues:catalog catalogued:catalog cataloguing:catalog centre:center centres:center centred:center centring:center defence:defense defences:defense
  dialogue:dialog dialogues:dialog enquire:inquire enquires:inquire enquiry:inquiry enquiries:inquiry fibre:fiber grey:gray
  judgement:judgment judgements:judgment licence:license licences:license licenced:license licencing:license litre:liter litres:liter maths:math
  metre:meter metres:meter mum:mom mums:mom offence:offense offences:offense practise:practice practises:practice
  practised:practice practising:practice programme:program programmes:program sceptical:skeptical theatre:theater
  theatres:theater tyre:tire tyres:tire`;

/** Nouns of the singular that end in an s, which is no plural's, with the verbs that some of them are. */
const IN_S =
  'alias apparatus atlas bias bonus bus campus canvas census chorus circus consensus corpus focus gas lens nexus status surplus virus';

/** What "-our" stands behind in British English. */
const OUR =
  /^((?:un|dis|mis)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|savi|tum|vap|vig))our(?=\p{L}*$)/u;
/** What "-ise" is an ending of British English behind; where less than three letters come before it, it is none. */
const ISE = /^(\p{L}{3,})is(e|ed|es|er|ers|ing|able|ation|ations|ational|ationally)$/u;
/** Behind these it is written so everywhere. */
const ALWAYS_ISE =
  /(?:^(?:adv|dev|rev|superv|telev|impro?v|exc|inc|conc|prec|imprec|circumc|surm|dem|prem|prom|comprom|compr|surpr|enterpr|repr|exerc|advert|expert|chast|franch|merchand|despis?|disgu|treat|pa?rad|likew|otherw|clockw|lia|malad|an|cer|turqu|tort|porp|val|vis|unw|unsuperv|anyw|upr|sunr|moonr|payr|wisen|lou|den|cru|bru)|(?:ra|pra|wa))$/;
const YSE = /^((?:anal|paral|catal|electrol))ys(e|ed|es|er|ers|ing)$/;

const BASES: ReadonlyMap<string, string> = new Map([
  ...`${VERBS} ${NOUNS}`.split(/\s+/).map((pair): [string, string] => {
    const [form = '', base = ''] = pair.split(':');
    return [form, base];
  }),
]);

/** Forms of nouns in -s and of verbs that are spelt so: "bonuses", "focused", "focussing". */
const FORMS_IN_S = new RegExp(`^(${IN_S.split(' ').join('|')})s?(?:es|ed|ing)$`);

/**
 * A form of a word that has the same stem in all its spellings: "buy" for "bought", "organize" for "organised"; most words as they
 * are. `folded` is in small letters.
 */
export function toBaseForm(folded: string): string {
  const base = BASES.get(folded) ?? FORMS_IN_S.exec(folded)?.[1];
  if (base !== undefined) return base;
  if (folded.includes('our')) return folded.replace(OUR, '$1or');
  const [, before = '', ending = ''] = ISE.exec(folded) ?? [];
  if (before !== '' && !ALWAYS_ISE.test(before)) return `${before}iz${ending}`;
  return folded.replace(YSE, '$1yz$2');
}
