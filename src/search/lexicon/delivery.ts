export const DELIVERY = `
  accept the work, call it done, count as done, done done > definition of done, acceptance criteria, acceptance test
  across teams, between teams, cross team work > dependency, cross team, coordinate, collaboration
  add one more thing, bells and whistles, change their mind > scope, requirement, change request, prioritise
  add to the sprint, betting table, fill the sprint, plan the sprint > sprint planning, sprint, iteration, backlog
  agile ceremonies, agile meetings, agile rituals, ceremonies > agile, scrum, ceremony, ways of working
  allocate people, assign people, move people around > allocation, resourcing, staffing, assignment
  annual planning, big room planning, coming up next, future plans > roadmap, planning, product roadmap, strategy
  approach a problem, attack a problem, crack a problem, go about solving, tackle a problem > problem solving, solve
  approve a project, get a project going > kickoff, kick off, project brief, business case, initiation
  are we on track, hows the project, latest on > status report, status update, progress, report, stakeholder
  asana, azure devops, basecamp, clickup, github issues > issue tracker, project board, ticket, backlog
  ask for a feature, feature ideas, feature wish, got an idea > feature request, suggestion, proposal, backlog
  async standup, dailies, daily check in, daily huddle, daily meeting, dsm, geekbot > standup, daily scrum, stand up
  at a loose end, free capacity, nothing to do, spare time, twiddling my thumbs > capacity, availability, allocation
  at capacity, drowning, drowning in work, flat out > capacity, workload, resourcing, prioritise, prioritize
  back of the envelope, finger in the air, guess how long, guesstimate > estimation, estimate, forecast
  backlog = to do list
  backlog > priority, refinement, queue
  backlog grooming = backlog refinement = grooming = refinement
  bare bones, bare bones version, first version, low hanging > mvp, minimum viable product, prototype
  behind schedule, blow the deadline, cant make the date > delay, deadline, overdue, postpone, escalate
  big tickets, bite sized, break down tickets, break down work, break it down, chunk up > user story, epic, refinement
  blocked by, cant move forward, gridlock, hurdle, logjam, show stoppers > blocker, impediment, dependency, escalate
  blocked, stuck > blocker, impediment, escalate
  blocker = impediment
  bottleneck, roadblock > blocker, impediment, obstacle
  bug triage, bugs go, clean the backlog, clean up the backlog > triage, refinement, backlog, prioritise
  build next, choose what to build, decides features > prioritise, prioritize, backlog, roadmap, product manager
  bump up the list, chooses what we build > prioritise, prioritize, priority, backlog, roadmap, product manager
  burndown = burn down = burndown chart
  business case = business justification
  capacity planning = resource planning
  carry over tickets, leftover work, roll over to next sprint, spill over, spillover > sprint, carry over, backlog
  cat herding, herds the cats, in charge of the project > project manager, delivery manager, project lead, delivery
  change control = change approval = change advisory board
  change failure rate, deployment frequency, dora, dora metrics > velocity, metric, lead time, cycle time
  close a project, close out, end of a project > project closure, retrospective, handover, lessons learned
  close old tickets, go through tickets, groom the backlog, new bugs go > triage, refinement, backlog, prioritise
  could have gone better, learn from the sprint, mad sad glad > retrospective, lessons learned, improvement
  create tickets, cut a ticket, file a ticket > user story, requirement, ticket, acceptance criteria, specification
  critical path = longest path
  crunch deadline, cut off point, deadline day, delivery date > deadline, due date, release date, timeline, milestone
  cut scope, de scope, descope, drop a feature, extra features > scope, requirement, change request, prioritise
  cycle time > velocity, metric, lead time
  daily meeting = standup = daily stand up
  deadline = due date = cut off date
  deadline > no later than, time limit
  decide what comes first, decides priorities > prioritise, prioritize, priority, backlog, roadmap, product manager
  decides on features, next feature, owns the backlog > prioritise, prioritize, backlog, roadmap, product manager
  decides what gets built, decides what is next > prioritise, prioritize, priority, backlog, roadmap, product manager
  decides what to build, decides what we build > prioritise, prioritize, priority, backlog, roadmap, product manager
  definition of done = dod
  definition of done > acceptance criteria, quality
  delivery plan = project plan = implementation plan
  demo = showcase = sprint review = show and tell
  demo day, demos, end of sprint demo, friday demo, present our work > demo, showcase, sprint review
  depend on another team, downstream team, need from another team > dependency, cross team, coordinate, collaboration
  dip a toe, dry run, experiment with, feasibility, feasibility study > proof of concept, prototype, spike, pilot
  discovery = discovery phase
  divide the work, divide up the work, epics, slice stories, split stories > user story, epic, refinement
  done means, finished means, good enough to ship > definition of done, acceptance criteria, acceptance test
  drop dead date, due by, due dates, end date, eta, ship date > deadline, due date, release date, timeline, milestone
  estimate > forecast
  estimation = sizing = planning poker = story point
  extend the deadline, late project, miss a deadline, move the date > delay, deadline, overdue, postpone, escalate
  extreme programming, lean startup, rituals, run scrum, safe framework > agile, scrum, ceremony, ways of working
  feature request = enhancement request = feature idea
  file an issue, functional requirements > user story, requirement, ticket, acceptance criteria, specification
  finish a project, project ends, project is over > project closure, retrospective, handover, lessons learned
  functional spec, log a ticket, make tickets > user story, requirement, ticket, acceptance criteria, specification
  gantt = gantt chart
  get approval for a project, get started on a project > kickoff, kick off, project brief, business case, initiation
  github projects, issue board, jira board, kanban, monday com > issue tracker, project board, ticket, backlog
  go live = launch date = release date
  go no go = launch readiness = release readiness
  gold plating, in scope, kill a feature, moscow, moving goalposts > scope, requirement, change request, prioritise
  green light a project, greenlight, kick off a project > kickoff, kick off, project brief, business case, initiation
  half year plan, in the pipeline, long term plan, on the cards > roadmap, planning, product roadmap, strategy
  have an idea, idea box, idea for, new idea, pitch an idea > feature request, suggestion, proposal, backlog
  how long does it take to build, how long will it take, level of effort, loe > estimation, estimate, forecast
  idea > suggestion, proposal
  issue tracker = bug tracker = issue tracking = ticketing system
  jira > ticket, issue tracker
  juggle > allocation, capacity, multiple, priority
  keeps it on track, keeps the project on track > project manager, delivery manager, project lead, delivery
  keeps the trains running, keeps things on track > project manager, delivery manager, project lead, delivery
  kick off meeting = kickoff = kickoff meeting = kick off
  kicks off, new initiative, new project > kickoff, kick off, project brief, business case, initiation
  late > overdue
  launch checklist = release checklist = go live checklist
  lead time > velocity, metric, cycle time
  leads the project, manages the project, run the project > project manager, delivery manager, project lead, delivery
  lessons learned = learnings
  low hanging fruit, quick win, small first version, steel thread, thin slice > mvp, minimum viable product, prototype
  man days, mandays, person days, planning poker, point the tickets, size of a task > estimation, estimate, forecast
  maxed out, no capacity, not enough people, on my plate > capacity, workload, resourcing, prioritise, prioritize
  measure progress, team speed, team velocity > velocity, metric, lead time, cycle time
  monthly report, off track, on track, progress on > status report, status update, progress, report, stakeholder
  morning check in, morning huddle, morning meeting > standup, daily scrum, stand up
  most important work, moved up the list > prioritise, prioritize, priority, backlog, roadmap, product manager
  move the deadline, overrun, overrun on, project is late, project late > delay, deadline, overdue, postpone, escalate
  mvp = minimum viable product
  nice to have, out of scope, say no to features, scope it out > scope, requirement, change request, prioritise
  old tickets, sort bugs, sort incoming, sort out tickets, stale issues > triage, refinement, backlog, prioritise
  open a ticket, open an issue > user story, requirement, ticket, acceptance criteria, specification
  order of the backlog, order of work > prioritise, prioritize, priority, backlog, roadmap, product manager
  order the backlog, pick what to build > prioritise, prioritize, priority, backlog, roadmap, product manager
  other teams work, relies on, rely on another team > dependency, cross team, coordinate, collaboration
  over capacity, overcommitted, overloaded, plate is full > capacity, workload, resourcing, prioritise, prioritize
  overdue > late, deadline, past due, outstanding
  owns the roadmap, picks what we build, sets the roadmap > prioritise, prioritize, backlog, roadmap, product manager
  pi planning, plan for the quarter, plan for the year > roadmap, planning, product roadmap, strategy
  pilot > trial
  pilot run, poc, proof that it works, prove it works, test an idea > proof of concept, prototype, spike, pilot
  pivotal tracker, sprint board, swim lane, swimlane, the board > issue tracker, project board, ticket, backlog
  plan the quarter, product direction, product plan, program increment > roadmap, planning, product roadmap, strategy
  planning meeting = sprint planning = iteration planning = planning session
  poc = proof of concept
  post launch = after launch = after release
  prd = product requirements document = product spec
  prd > product requirement
  product requirements, put in a ticket > user story, requirement, ticket, acceptance criteria, specification
  product roadmap = roadmap
  project approval, project setup, project start > kickoff, kick off, project brief, business case, initiation
  project board = task board = kanban board = sprint board = trello board
  project brief = project charter = project initiation document
  project closure > retrospective, handover, lessons learned
  project health, project update, rag status > status report, status update, progress, report, stakeholder
  project plan = work plan = workplan
  propose a feature, propose an idea, request a feature > feature request, suggestion, proposal, backlog
  pull into the sprint, scope the sprint, shape up > sprint planning, sprint, iteration, backlog
  push the date, push the deadline, running late on, slip, slippage > delay, deadline, overdue, postpone, escalate
  put a project to bed, wash up, wash up meeting > project closure, retrospective, handover, lessons learned
  put me on a project, put on a project, puts people on projects > allocation, resourcing, staffing, assignment
  quarterly planning, upcoming features, what are we planning > roadmap, planning, product roadmap, strategy
  raid log = risk and issue log
  raise tickets, ticket template, user stories > user story, requirement, ticket, acceptance criteria, specification
  ranks the backlog, sets priorities > prioritise, prioritize, priority, backlog, roadmap, product manager
  ready to ship, really done, signs off a feature > definition of done, acceptance criteria, acceptance test
  red amber green, report back, report progress > status report, status update, progress, report, stakeholder
  reflect on, reflection, retro board, retros, sprint retro > retrospective, lessons learned, improvement
  release note = changelog
  release train = release schedule = release calendar = release cadence
  reshuffle, shuffle people, staff a project, staffing projects > allocation, resourcing, staffing, assignment
  run ragged, short handed, short staffed, slammed > capacity, workload, resourcing, prioritise, prioritize
  scaled agile, scrum ceremonies, scrumban, sprint meetings, waterfall > agile, scrum, ceremony, ways of working
  scope > requirement, remit, change request, prioritise
  scope change = change request = scope creep
  scope creep > scope, change request
  set up a project, start a new project, start a project > kickoff, kick off, project brief, business case, initiation
  show stakeholders, show what we built, sprint demo > demo, showcase, sprint review
  signs off the work, when is it done > definition of done, acceptance criteria, acceptance test
  size tickets, story points, swag estimate, t shirt sizes > estimation, estimate, forecast
  snag, speed bump, stalled, sticking point, stuck on > blocker, impediment, dependency, escalate
  spec > requirement
  spike > investigation, prototype, research
  split the work, split tickets, sub task, subtask > user story, epic, refinement
  spread too thin, stretched, stretched thin > capacity, workload, resourcing, prioritise, prioritize
  sprint = iteration
  sprint goal = iteration goal
  sprint planning meeting, sprint starts, two week cycle > sprint planning, sprint, iteration, backlog
  stack rank work, stack the backlog > prioritise, prioritize, priority, backlog, roadmap, product manager
  stale tickets, tidy the backlog, triage bugs > triage, refinement, backlog, prioritise
  start stop continue, went well, what went well > retrospective, lessons learned, improvement
  state of play, traffic light, update stakeholders > status report, status update, progress, report, stakeholder
  status report = status update = progress report = progress update = weekly update
  suggest a feature, suggest an idea, suggestion box, want a feature > feature request, suggestion, proposal, backlog
  target date, tight deadline, time frame, time plan > deadline, due date, release date, timeline, milestone
  team dependencies, upstream team > dependency, cross team, coordinate, collaboration
  technical spike = spike = timeboxed investigation
  test the waters, throw away prototype, throwaway code, tinker, trial run > proof of concept, prototype, spike, pilot
  timebox = time box
  timeframe, timeline > deadline, duration, schedule
  timescale, when does it land, when does it ship > deadline, due date, release date, timeline, milestone
  too much on my plate, too much work, understaffed > capacity, workload, resourcing, prioritise, prioritize
  trello, youtrack > issue tracker, project board, ticket, backlog
  trim the scope > scope, requirement, change request, prioritise
  try an idea > proof of concept, prototype, spike, pilot
  two week sprint, what goes in the sprint, what goes into the sprint > sprint planning, sprint, iteration, backlog
  unblock > remove, resolve, blocker
  unfinished tickets, unfinished work > sprint, carry over, backlog
  up to my eyeballs, up to my neck > capacity, workload, resourcing, prioritise, prioritize
  update the bosses, weekly report > status report, status update, progress, report, stakeholder
  user acceptance test = uat = acceptance test
  user story = story card
  v1, version one, walking skeleton > mvp, minimum viable product, prototype
  vertical > industry, sector, market
  waiting for another team, waiting on another team > blocker, impediment, dependency, escalate
  what are people working on, what is everyone working on > allocation, resourcing, staffing, assignment
  what features, which features > prioritise, prioritize, backlog, roadmap, product manager
  what gets built, what matters most > prioritise, prioritize, priority, backlog, roadmap, product manager
  what to build next, what we build next > prioritise, prioritize, priority, backlog, roadmap, product manager
  whats most important > prioritise, prioritize, priority, backlog, roadmap, product manager
  when is it due, when will it land > deadline, due date, release date, timeline, milestone
  when will it be built, where is the product going, year plan > roadmap, planning, product roadmap, strategy
  where do ideas go > feature request, suggestion, proposal, backlog
  which project am i on, who is on which project, who works on what > allocation, resourcing, staffing, assignment
  who decides what we build > prioritise, prioritize, priority, backlog, roadmap, product manager
  who is free, whos available, whos free > capacity, availability, allocation
  who runs projects > project manager, delivery manager, project lead, delivery
  wind up a project > project closure, retrospective, handover, lessons learned
  wip = work in progress = work in process
  wont make it in time > delay, deadline, overdue, postpone, escalate
  write requirements, write stories > user story, requirement, ticket, acceptance criteria, specification
  write tickets, write user stories > user story, requirement, ticket, acceptance criteria, specification
  writes specs > user story, requirement, ticket, acceptance criteria, specification
  yearly plan > roadmap, planning, product roadmap, strategy
`;
