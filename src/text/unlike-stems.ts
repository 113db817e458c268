// Stems of words that look alike and mean another thing.

/**
 * Words that Porter's rules give the stem of others that mean another thing: business and busy, a treasurer and a treasure.
 * A line has the forms of one word in American spelling; its stem is the first. Found among the 9,000 commonest English words, as those of one
 * stem that are used least alike.
 */
export const UNLIKE_STEMS: ReadonlyMap<string, string> = new Map(
  `accessibility
  accountable accountability
  accountant accountants accounting accountancy
  activity activities
  adaptor adaptors adapter adapters
  allowance allowances
  answerable answerability
  assistant assistants
  authority authorities
  authorize authorizes authorized authorizing authorizer authorization
  awful awfully
  boxing
  busy busier busiest busily
  candid candidly
  collective collectively collectives
  communication communications communicate communicates communicated communicating communicator communicators communicative
  community communities
  competency competencies competence competences competent
  computer computers
  container containers
  conventional conventionally
  conversion conversions
  critic critics criticism criticize criticized criticizing
  critical critically
  customer customers
  customize customizes customized customizing customization customizations
  definite definitely
  department departments departmental
  designate designated designates designating designation designator
  different differently
  discretion discretionary
  diversion diversions
  elevator elevators
  embedding embeddings
  emergency emergencies
  engine engines
  evening evenings
  exclusive exclusively exclusivity
  executive executives
  expensive expensively
  experience experiences experienced experiencing
  extensive extensively
  fume fumes
  general generally
  generalize generalizes generalized generalizing generalization generalizations
  generic generically
  government governments governmental
  homeworking homeworker homeworkers
  hospitality
  hospitalize hospitalizes hospitalized hospitalizing hospitalization hospitalizations
  important importance importantly
  informal informally
  information
  initial initials initially
  integrity
  intern interns
  internal internally
  international internationally
  lately
  liquidity
  locale locales
  localization localize localizes localized localizing
  majority majorities
  marketing marketer marketers
  minority minorities
  modernize modernizes modernized modernizing modernization
  news
  objective objectives objectively
  observability
  office offices
  official officially officials
  organic
  organization organizations organize organizes organized organizing organizer organizers organizational
  personal personally
  personality personalities
  personalize personalizes personalized personalizing personalization
  politics political politically politician politicians
  positive positively
  presently
  product products
  production productions
  productive productively productivity
  publication publications
  radiator radiators
  regularize regularizes regularized regularizing regularization
  renewable renewables
  reporter reporters
  response responses
  secondment secondments seconded seconding
  several
  severance
  specialize specializes specialized specializing specialization specializations
  specific specifically specifics
  staging
  succession successions
  tired tiring tiredness
  treasure treasures treasured
  university universities
  useful usefulness
  utility utilities
  valid validity
  victimize victimizes victimized victimizing victimization
  virtualize virtualizes virtualized virtualizing virtualization
  visualize visualizes visualized visualizing visualization visualizations
  vitality`
    .split('\n')
    .flatMap((line): [string, string][] => {
      const forms = line.trim().split(' ');
      return forms.map((form) => [form, forms[0] ?? form]);
    }),
);
