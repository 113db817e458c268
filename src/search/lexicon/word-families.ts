export const WORD_FAMILIES = `
  annual = yearly = every year
  behaviour = behavior
  bring = brought
  build = built
  catalogue = catalog
  centre = center
  cheque = check payment
  daily = every day
  deliver = delivery
  disclose = disclosure
  eat = ate = eaten
  enquiry = inquiry
  finalise = finalize
  give = gave
  grow = growth
  hold = held
  labour = labor
  learnt = learn
  max > maximum
  maximum > max
  meet = met
  monthly = every month
  notify = notification
  organisation = organization
  practise = practice
  programme = program
  quarterly = every quarter
  recognise = recognize = recognition
  recurring > repeat
  refer > referral
  register > registration, sign up
  registration > register, sign up
  reorganise = reorganize
  repeat > recurring
  run = ran
  send = sent
  sign up > register, registration
  speak = spoke = spoken
  standardise = standardize
  strategy = strategic
  teach = taught
  unauthorised = unauthorized
  weekly = every week
`;
