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
  maximum = max
  meet = met
  monthly = every month
  notify = notification = let know
  organisation = organization
  practise = practice
  programme = program
  quarterly = every quarter
  receive = receipt
  recognise = recognize = recognition
  register = registration = sign up
  rely = reliability
  reorganise = reorganize
  repeat = recurring
  run = ran
  send = sent
  speak = spoke = spoken
  standardise = standardize
  strategy = strategic
  teach = taught
  unauthorised = unauthorized
  weekly = every week
`;
