export const DELIVERY = `
  backlog = to do list
  backlog > priority, refinement, queue
  blocked, stuck > blocker, impediment, escalate
  bottleneck, roadblock > blocker, impediment, obstacle, issue
  deadline = due date = cut off date
  deadline > no later than, time limit
  definition of done = dod
  definition of done > acceptance criteria, quality
  estimate > forecast, effort
  idea > suggestion, proposal
  jira > ticket, issue tracker
  juggle > allocation, capacity, multiple, priority
  late > overdue
  mvp = minimum viable product
  overdue > late, deadline, past due, outstanding
  pilot > trial, experiment
  poc = proof of concept
  prd > product requirement
  scope > requirement, remit
  scope creep > scope, change request
  spec > requirement
  spike > investigation, prototype, research
  sprint = iteration
  timeframe, timeline > deadline, duration, schedule
  unblock > remove, resolve, blocker
  user acceptance test = uat = acceptance test
  user story = story card
  vertical > industry, sector, market
`;
