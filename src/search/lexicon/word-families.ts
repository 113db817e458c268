export const WORD_FAMILIES = `
  annual = yearly = every year
  cheque = check payment
  daily = every day
  deliver = delivery
  disclose = disclosure
  eat = ate = eaten
  grow = growth
  max > maximum
  maximum > max
  monthly = every month
  notify = notification
  quarterly = every quarter
  recognize = recognition
  recurring > repeat
  refer a patient > referral
  register > registration, sign up
  registration > register, sign up
  repeat > recurring
  sign up > register, registration
  strategy = strategic
  weekly = every week
`;
