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
  answerable answerability
  assistant assistants
  authority authorities
  authorize authorizes authorized authorizing authorizer authorization
  boxing
  busy busier busiest busily
  communication communications communicate communicates communicated communicating communicator communicators communicative
  community communities
  competency competencies competence competences competent
  container containers
  conversion conversions
  critic critics criticism criticize criticized criticizing
  critical critically
  customer customers
  customize customizes customized customizing customization customizations
  department departments departmental
  designate designated designates designating designation designator
  discretion discretionary
  emergency emergencies
  engine engines
  evening evenings
  executive executives
  experience experiences experienced experiencing
  general generally
  generic generically
  homeworking homeworker homeworkers
  important importance importantly
  informal informally
  information
  initial initials initially
  integrity
  intern interns
  internal internally
  international internationally
  locale locales
  localization localize localizes localized localizing
  majority majorities
  marketing marketer marketers
  minority minorities
  news
  objective objectives objectively
  office offices
  official officially officials
  organic
  organization organizations organize organizes organized organizing organizer organizers organizational
  personal personally
  personality personalities
  personalize personalizes personalized personalizing personalization
  politics political politically politician politicians
  positive positively
  product products
  production productions
  productive productively productivity
  publication publications
  regularize regularizes regularized regularizing regularization
  response responses
  secondment secondments seconded seconding
  several
  severance
  staging
  succession successions
  treasure treasures treasured
  university universities
  virtualize virtualizes virtualized virtualizing virtualization
  vitality`
    .split('\n')
    .flatMap((line): [string, string][] => {
      const forms = line.trim().split(' ');
      return forms.map((form) => [form, forms[0] ?? form]);
    }),
);
