// Idioms by which people ask who owns or decides something, as data: the wording, and the verb that it means where it means
// more than owning. Wordings are patterns over folded words, one space apart.

/** A wording that shapes a question for an owner. */
interface OwnershipIdiom {
  /** A global pattern. */
  readonly wording: RegExp;
  /** What the owner does by it; null for owning as such. */
  readonly does: string | null;
}

const idioms = (does: string | null, ...wordings: readonly string[]): readonly OwnershipIdiom[] =>
  wordings.map((wording) => ({ wording: new RegExp(`\\b(?:${wording})(?= |$)`, 'g'), does }));

/** What an owner is said to do: behind "who" they ask for an owner, behind a role they ask whether it is. */
export const DOING_IDIOMS: readonly OwnershipIdiom[] = [
  ...idioms(
    'decides',
    '(?:has|have|having|gets?|got|takes?|makes?) (?:the |a )?(?:last|final|ultimate) (?:word|say|call|decision)(?: (?:on|over|about|in|for))?',
    '(?:makes?|takes?) the (?:call|decision)s?(?: (?:on|over|about|for))?',
    '(?:has|have|gets?) (?:the|a) say (?:on|over|in)',
    'calls? the shots(?: (?:on|for|in|with))?',
  ),
  ...idioms(
    'approves',
    '(?:says?|said) (?:yes|no|ok|okay) (?:to|on)',
    '(?<=\\b(?:has|have|needs?|must|can|should|gets?|supposed) (?:to )?)say (?:yes|ok|okay)',
    '(?:gives?|grants?) (?:the |its |their |a )?(?:green light|go ahead|nod|thumbs up|blessing|ok|okay|permission|approval)(?: (?:to|for|on))?',
    '(?:green ?lights?|waves? through|rubber stamps?)',
  ),
  ...idioms(
    'runs',
    'keeps? (?:the lights on|(?:it|things|everything|the place) (?:going|running|ticking over|alive))(?: (?:for|in|with|on))?',
    '(?:runs?|running) the show(?: (?:for|on|in|at|with))?',
    '(?:whos |is |are |be )?at the (?:helm|wheel)(?: (?:of|for))?',
    '(?:whos |is |are |be )?in the (?:driving|drivers?) seat(?: (?:of|for|on))?',
  ),
  ...idioms(
    'participates',
    '(?:takes?|taking) part(?: in)?',
    '(?:participates?|participating) in',
    '(?:whos |is |are )?(?:sat|sitting) in on',
  ),
  ...idioms(
    'works',
    '(?:(?:teams?|teaming|buddy|buddies|pairs?|pairing|links?|linking) up|(?:rubs?|rubbing) shoulders|(?:joins?|joining) forces|hobnobs?|works? (?:closely|together|hand in (?:hand|glove))) with',
    '(?:works?|working) alongside',
  ),
  ...idioms(
    null,
    'ends? up (?:doing|with|owning|handling)',
    '(?:gets?|takes?) the call (?:for|about)(?= \\w)',
    '(?<=\\bwho(?:m)? (?:(?:do|should|can|could|must|would|shall) (?:i|we|you|one)|to) (?:(?:need|have|want) to )?)(?:(?:pull|loop|bring|rope|copy|drag)(?: in)?|cc|tag|involve)(?: (?:in|on|for|about|to|with))?',
    '(?<=\\bwho(?:m)? (?:should|must|needs to|has to|can|is to|gets to) be )(?:(?:pulled|looped|brought|roped|copied|dragged) in(?:to)?|ccd|cced|tagged)(?: (?:in|on|for|about|to|with))?',
    '(?<=\\bwho(?:m)? (?:do|should|can|could|must|would|shall) (?:i|we|you|one) (?:(?:need|have|want) to )?)(?:direct|address|raise|send|route|assign|log|file|submit|open|pass|forward) (?:(?:a|an|my|the|our|this|any|all) )?(?:query|queries|questions?|tickets?|requests?|issues?|concerns?|doubts?|e ?mails?|messages?) (?:about|on|regarding|around|concerning|related to|re)',
    '(?:requests?|questions?|queries|issues|tickets|enquiries|doubts|complaints) (?:about|on|regarding|around|concerning|related to)(?= .*\\b(?:go|goes|to|sent|routed)(?: to)?(?: whom?)?$)',
    'related (?:requests?|questions?|queries|issues|tickets|enquiries|doubts|stuff|things|matters)(?= (?:go|goes) to\\b)',
    '(?:comes?|falls?|sits?|lies|rests?|lands?|stays?|is|are|be) (?:squarely |mostly |mainly )?(?:with|under|down to|up to)$',
    '(?:whos |is |are |be )?on the hook(?: for)?',
    '(?:carr(?:y|ies)|carrying) the can(?: (?:for|when|if))?',
    '(?:takes?|gets?|has|have|cops?) the (?:blame|rap|flak|heat|fall)(?: (?:for|when|if))?',
    'cops? it(?= (?:for|when|if))',
    'gets? (?:blamed|yelled at|shouted at|told off)(?: (?:for|when|if))?',
    'picks? up the pieces(?: (?:of|when|if|after))?',
    '(?:has |have |got |calls? )dibs(?: on)?',
    'knows? (?:their|his|her|your) (?:onions|stuff|way (?:around|round))(?: (?:about|on|with|in|when it comes to))?',
    'do(?:es)? the (?:needful|honou?rs)(?: (?:for|on|with))?',
    '(?:wears?|wearing) the hat(?: (?:for|of|on))?',
    '(?:holds?|has|have) the pen(?: (?:on|for))?',
    '(?:holds?|has|have) the reins(?: (?:on|of|for))?',
    '(?:keeps?|has|have) an eye on',
    '(?:sees?|seeing) to it that',
    '(?:makes?|making) (?:sure|certain)(?: that)?',
    '(?:sits?|sitting) on top of',
    '(?:whos|is|are) (?:behind|the face of)',
    '(?:whos|is|are) (?:the |that )?(?:one|ones|person|people|bloke|blokes|chap|chaps|guy|guys|gal|gals|lad|lads|dude|dudes|fella|fellas|folks|lot|man|woman|lady|brains|mastermind)(?: here)? (?:(?:that|who|which|whos)(?: (?:is|are))?|for(?= \\w)|behind)',
    '(?:whos|is|are) (?:the )?(?:right|best|correct|proper|go to) (?:person|people|one|team|contact|address|place)(?: (?:for|to (?:ask|talk|speak|go|turn|contact|ping|see)(?: (?:to|with))?(?: (?:about|on|for|regarding))?))?',
  ),
];

/** Wordings that ask for an owner by themselves. */
export const ASKING_IDIOMS: readonly OwnershipIdiom[] = [
  ...idioms('decides', '(?:whose|who s) (?:call|decision|choice|say)(?: (?:is|are|was)(?: it)?)?'),
  ...idioms(
    'approves',
    '(?:whose) (?:approval|permission|blessing|sign off|signature|ok|okay)(?: (?:is|are|do|does)(?: (?:i|we|you|one))?)?(?: need(?:ed|s)?)?(?: (?:for|on|to))?',
  ),
  ...idioms(
    null,
    '(?:on|in|under|within|off|from) whose (?:\\w+ )?(?:plate|remit|court|area|desk|hands|watch|purview|scope|domain|turf|ownership|umbrella|list|lap|wheelhouse|bailiwick|lane|beat)(?: (?:is|are|do|does|would|should|will))?(?: (?=.* (?:lands?|falls?|sits?|lies|rests?|goes|go|ends? up)$))?',
    'whose (?:\\w+ )?(?:plate|remit|court|area|desk|hands|watch|purview|scope|domain|turf|baby|task|job|duty|role|responsibility|problem|business|thing|department|hat|ball|field|patch|territory|concern|bag|house|wheelhouse|bailiwick|lane|beat|gig|pigeon)(?: (?:is|are|was|would|should|will|does|do)(?: (?:it|this|that))?)?(?: to)?',
    'whose (?:is|are) (?:it|this|that|these|those|they)',
    'where (?:does|would|should) the buck stops?(?: (?:for|on|with|at))?',
    '(?:the )?(?:best|right|correct|go to) (?:person|people|one|team|contact|place)(?: to (?:ask|talk|speak|go|turn|contact|ping|see|reach)(?: (?:to|with))?)?(?: (?:about|on|for|regarding))?',
    '(?:poc|spoc|dri|directly responsible individual|(?:accountable|responsible|owning) (?:person|people|team|role|group|party|individual))(?: (?:for|about|on|of))?',
    '(?:(?:(?:point|direct|send|refer) me to|(?:find|get|give|show) me|(?:i |we )?need|(?:i am |im |we are )?looking for|share|who is|whos) )the (?:(?:right|name of the|name of) )?(?:person|people|team|role|group|owner|owners|contact) (?:for|of|on|behind|in charge of|responsible for|(?:that|who|which) (?:does|do|handles?|owns?|runs?|looks after|covers?|manages?|deals with|is responsible for))',
    '(?:(?:find|get|give|show) me|(?:i |we )?need|(?:i am |im |we are )?looking for|(?:i |we )?want) whoever (?:does|do|handles?|owns?|runs?|looks after|covers?|manages?|deals with|is responsible for)',
    '(?:the )?point of contact(?: (?:for|about|on))?',
    '(?:the )?point person(?: (?:for|about|on))?',
    '(?:the )?go to (?:for|on|about)',
    '(?:i |we )?(?:need|want|looking for|find|searching for) (?:someone|somebody|anyone|anybody|a contact|an owner|the owner|a person)(?: (?:for|about|on|to (?:ask|talk to|own|handle)(?: about)?))?',
    '(?:is|are) there (?:a|an|any|one) (?:person|people|team|group|crew|owner|contact|role) (?:for|responsible for|who (?:does|owns|handles|runs))',
    'how do (?:i|we) (?:reach|contact) (?:the )?(?:people|person|team|folks|owners?) (?:for|of|behind)',
  ),
];
