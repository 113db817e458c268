export const DELIVERY = `
  accept the work, call it done, count as done, done done > definition of done, acceptance criteria, acceptance test
  across teams, cross team work > cross team, coordinate, collaboration
  add one more thing, extra features, moving goalposts > scope, scope creep, change request
  add to the sprint, betting table, fill the sprint, plan the sprint > sprint planning, sprint, iteration, backlog
  agile ceremonies, agile meetings, agile rituals > agile, scrum, ceremony, ways of working
  all of it, the lot of it, whole of it > whole, entire, end to end
  allocate people, assign people, move people around > allocation, resourcing, staffing
  annual planning, big room planning, half year plan, pi planning, plan for the quarter > planning, roadmap
  approach a problem, attack a problem, crack a problem, go about solving, tackle a problem > problem solving, solve
  approve a project, get approval for a project, green light a project, greenlight > business case, project brief
  are we on track, hows the project, latest on > status report, status update, progress
  asana, azure devops, basecamp, clickup, github issues > issue tracker, project board, ticket, backlog
  ask for a feature, feature ideas, feature wish > feature request, backlog
  async standup, daily check in, daily huddle, daily meeting, dsm, geekbot > standup, daily scrum, stand up
  at a loose end, free capacity, twiddling my thumbs > capacity, availability, allocation
  at capacity, drowning, drowning in work, flat out > capacity, workload, resourcing, prioritise, prioritize
  back of the envelope, finger in the air, guess how long, guesstimate > estimation, estimate, forecast
  backlog > to do list, refinement
  backlog grooming = backlog refinement
  bare bones, bare bones version, first version > mvp, minimum viable product, prototype
  behind schedule, blow the deadline, cant make the date > delay, deadline, overdue, postpone, escalate
  bells and whistles, gold plating, in scope, out of scope, scope it out > scope, requirement
  big tickets, break down tickets, break down work, chunk up > user story, epic, refinement
  biggest headaches, lands on the desk > problem, issue, challenge
  bits of it, chunk of it, just a chunk, just a slice, only a piece, pieces of it > part, component, self contained
  blocked > blocker, impediment, escalate
  blocked by another team, cant move forward, gridlock, hurdle, logjam, show stoppers > blocker, impediment, dependency, escalate
  blocked on, get stuck > blocker, impediment, escalate
  blocker = impediment
  bottleneck, roadblock > blocker, impediment, obstacle
  bug tracker = issue tracker = issue tracking
  bug triage, bugs go, new bugs go, sort bugs, sort incoming, triage bugs > triage
  build next, choose what to build, decides features > prioritise, prioritize, backlog, roadmap, product manager
  bump up the list, chooses what we build > prioritise, prioritize, priority, backlog, roadmap, product manager
  burndown = burn down = burndown chart
  business case = business justification
  capacity planning > resource planning
  carry over tickets, leftover work, roll over to next sprint, spill over, spillover > sprint, backlog
  cat herding, herds the cats, in charge of the project > project manager, delivery manager, project lead
  change advisory board > change approval, change control
  change approval > change control
  change approval, change control > change advisory board
  change control > change approval
  change failure rate, deployment frequency, dora metrics > lead time, cycle time, metric
  changelog > release note
  clean the backlog, clean up the backlog > triage, refinement, backlog, prioritise
  close a project, end of a project > project closure, retrospective, handover, lessons learned
  close old tickets, go through tickets, groom the backlog > triage, refinement, backlog, prioritise
  could have gone better, learn from the sprint, mad sad glad > retrospective, lessons learned
  create tickets, cut a ticket, file a ticket, file an issue, log a ticket, make tickets > ticket, issue tracker
  critical path = longest path
  crunch deadline, cut off point, deadline day, drop dead date, due by, tight deadline > deadline, due date
  cut scope, de scope, descope, drop a feature, kill a feature, trim the scope > scope, change request, prioritise
  cycle time > lead time
  dailies > standup, daily scrum, stand up
  daily meeting = standup = daily stand up
  deadline = due date = cut off date
  deadline > no later than, time limit
  decide what comes first, decides priorities > prioritise, prioritize, priority, backlog, roadmap, product manager
  decides on features, next feature, owns the backlog > prioritise, prioritize, backlog, roadmap, product manager
  decides what gets built, decides what is next > prioritise, prioritize, priority, backlog, roadmap, product manager
  decides what to build, decides what we build > prioritise, prioritize, priority, backlog, roadmap, product manager
  definition of done = dod
  definition of done > acceptance criteria
  delivery date of the project, eta, ship date, target date, when does it land > release date, timeline, milestone, deadline
  delivery plan, implementation plan > project plan
  demo > showcase
  demo day, end of sprint demo, friday demo, present our work > demo, showcase, sprint review
  depend on another team, downstream team, need from another team > dependency, cross team, coordinate, collaboration
  dip a toe, dry run of the idea, feasibility, feasibility study > proof of concept, prototype, technical spike, pilot
  discovery = discovery phase
  divide the work, divide up the work, epics, slice stories, split stories > user story, epic, refinement
  do a spike > technical spike, timeboxed investigation
  done means, finished means, good enough to ship > definition of done, acceptance criteria, acceptance test
  estimate > forecast
  estimate in t shirt sizes, size tickets, story points, swag estimate > estimation, estimate, forecast
  estimation > planning poker, story point, sizing
  extend the deadline, late project, miss a deadline, move the date > delay, deadline, overdue, postpone, escalate
  extreme programming, lean startup, rituals, run scrum, safe framework > agile, scrum, ceremony, ways of working
  feature request = enhancement request = feature idea
  features in the pipeline, future plans, long term plan, on the cards, product plan > roadmap, product roadmap
  finish a project, project ends, project is over > project closure, retrospective, handover, lessons learned
  from first idea to > end to end, life cycle, whole life cycle
  functional requirements > user story, requirement, acceptance criteria, specification
  functional spec > user story, requirement, acceptance criteria, specification
  gantt = gantt chart
  get a project going > kickoff, kick off, project brief, initiation
  get started on a project > kickoff, kick off, project brief, initiation
  get the project over the line, over the finish line, push it over the line > project delivery, deliver, successful delivery, complete
  github projects, issue board, jira board, kanban, monday com > issue tracker, project board, ticket, backlog
  go live date = launch date = release date
  go no go > launch readiness, release readiness
  goes out by itself, going out automatically, pushed out automatically > automatic release, deploy, release, deployment
  got an idea, have an idea, idea box, idea for, new idea, pitch an idea, propose an idea > suggestion, proposal
  grooming > backlog refinement
  grooming session, refinement > backlog refinement
  how long does it take to build, level of effort, loe > estimation, estimate, forecast
  idea > suggestion, proposal
  issue tracker > ticketing system
  iteration planning = sprint planning
  jira > ticket, issue tracker
  juggle > multiple, priority, capacity
  juggle, juggles, keep in mind at once, spinning plates > balance, weigh, prioritise
  keeps it on track, keeps the project on track > project manager, delivery manager, project lead
  keeps the trains running, keeps things on track > project manager, delivery manager, project lead
  kick off = kickoff
  kick off a project > kickoff, kick off, project brief, initiation
  kick off meeting = kickoff meeting
  kicks off, new initiative, new project > kickoff, kick off, project brief, initiation
  lands on the roadmap, on the roadmap, what gets built next > product planning, roadmap, prioritisation
  launch checklist = release checklist = go live checklist
  launch readiness = release readiness
  lead time > cycle time
  leads the project, manages the project, who runs the project > project manager, delivery manager, project lead
  low hanging fruit > quick win
  man days, mandays, person days, planning poker, point the tickets, size of a task > estimation, estimate, forecast
  maxed out, no capacity, not enough people, on my plate > capacity, workload, resourcing, prioritise, prioritize
  measure progress > metric, velocity
  monthly report, off track, on track, progress on > status report, status update, progress
  morning check in, morning huddle, morning meeting > standup, daily scrum, stand up
  moscow method, nice to have, say no to features > prioritise, requirement, scope
  most important work, moved up the list > prioritise, prioritize, priority, backlog, roadmap, product manager
  move the deadline, overrun, overrun on, project is late, project late > delay, deadline, overdue, postpone, escalate
  mvp = minimum viable product
  old tickets, stale issues > triage, refinement, backlog, prioritise
  once it ships, once its out, out the door, product out of the door, thing is out > release, launch, deployment
  open a ticket, open an issue, raise tickets > ticket, issue tracker
  order of the backlog, order of work > prioritise, prioritize, priority, backlog, roadmap, product manager
  order the backlog, pick what to build > prioritise, prioritize, priority, backlog, roadmap, product manager
  over capacity, overcommitted, overloaded, plate is full > capacity, workload, resourcing, prioritise, prioritize
  overdue > past due, deadline
  owns the roadmap, picks what we build, sets the roadmap > prioritise, prioritize, backlog, roadmap, product manager
  pilot run, poc, proof that it works, prove it works, test an idea > proof of concept, prototype, technical spike, pilot
  pivotal tracker, sprint board, swim lane, swimlane > issue tracker, project board, ticket, backlog
  plan for the year, plan the quarter > planning, roadmap
  planning meeting, planning session > sprint planning
  post launch = after launch = after release
  prd = product requirements document = product spec
  prd > product requirement
  product direction, where is the product going > product roadmap, product strategy
  product requirements > user story, requirement, acceptance criteria, specification
  product roadmap = roadmap
  program increment, quarterly planning, year plan, yearly plan > planning, roadmap
  project approval > business case, project brief
  project board > task board
  project brief = project charter
  project closure > retrospective, handover, lessons learned
  project health, project update, rag status > status report, status update, progress
  project initiation document > project brief
  project plan = work plan = workplan
  project plan > delivery plan, implementation plan
  project setup, project start > kickoff, kick off, project brief, initiation
  project stalled, snag, speed bump, sticking point, stuck on > blocker, impediment, dependency, escalate
  proof of concept > poc
  propose a feature, request a feature > feature request, backlog
  pull into the sprint, scope the sprint, shape up > sprint planning, sprint, iteration, backlog
  push the date, push the deadline, running late on, slippage > delay, deadline, overdue, postpone, escalate
  put a project to bed, wash up meeting > project closure, retrospective, handover, lessons learned
  put me on a project, put on a project, puts people on projects > allocation, resourcing, staffing
  raid log = risk and issue log
  ranks the backlog, sets priorities > prioritise, prioritize, priority, backlog, roadmap, product manager
  ready to ship, really done, signs off a feature > definition of done, acceptance criteria, acceptance test
  red amber green, report back, report progress > status report, status update, progress
  reflect on, reflection, retro board, retros, sprint retro > retrospective, lessons learned
  release cadence, release train > release schedule
  release calendar = release schedule
  release note > changelog
  release schedule > release cadence, release train
  relies on, rely on another team > dependency, cross team, coordinate, collaboration
  reshuffle, shuffle people, staff a project, staffing projects > allocation, resourcing, staffing
  resource planning > capacity planning
  run ragged, short handed, short staffed, slammed > capacity, workload, resourcing, prioritise, prioritize
  scaled agile, scrum ceremonies, scrumban, sprint meetings, waterfall > agile, scrum, ceremony, ways of working
  scope > requirement, remit
  scope change, scope creep > change request, scope
  set up a project, start a new project, start a project > kickoff, kick off, project brief, initiation
  show and tell, showcase > demo, sprint review
  show stakeholders, show what we built, sprint demo > demo, showcase, sprint review
  signs off the work, when is it done > definition of done, acceptance criteria, acceptance test
  sizing a ticket > estimation
  slice of it > part, component, self contained
  small first version, steel thread, thin slice > mvp, minimum viable product, prototype
  split the work, split tickets, sub task, subtask > user story, epic, refinement
  spread too thin, stretched thin > capacity, workload, resourcing, prioritise, prioritize
  sprint = iteration
  sprint goal = iteration goal
  sprint planning meeting, sprint starts, two week cycle > sprint planning, sprint, iteration, backlog
  sprint review > demo, showcase
  stack rank work, stack the backlog > prioritise, prioritize, priority, backlog, roadmap, product manager
  stale tickets, tidy the backlog > triage, refinement, backlog, prioritise
  start stop continue, went well, what went well > retrospective, lessons learned
  state of play, traffic light, update stakeholders > status report, status update, progress
  status report = status update = progress report = progress update
  stuck > blocker, impediment, escalate
  suggest a feature, want a feature > feature request, backlog
  suggest an idea, suggestion box, where do ideas go > suggestion, proposal
  task board = kanban board = sprint board = trello board
  team dependencies, upstream team > dependency, cross team, coordinate, collaboration
  team speed, team velocity > velocity, cycle time
  technical spike = timeboxed investigation
  test the waters, throw away prototype, throwaway code, tinker > proof of concept, prototype, technical spike, pilot
  ticket template, write tickets > ticket, issue tracker
  ticketing system > issue tracker
  time frame, time plan, timescale > timeline, deadline, milestone
  timebox = time box
  timeframe, timeline > deadline, duration, schedule
  to do list > backlog
  too much on my plate, too much work, understaffed > capacity, workload, resourcing, prioritise, prioritize
  trello, youtrack > issue tracker, project board, ticket, backlog
  trial run > proof of concept, prototype, technical spike, pilot
  try an idea > proof of concept, prototype, technical spike, pilot
  two week sprint, what goes in the sprint, what goes into the sprint > sprint planning, sprint, iteration, backlog
  unblock the team > blocker, impediment
  unfinished tickets, unfinished work > sprint, backlog
  up to my eyeballs, up to my neck > capacity, workload, resourcing, prioritise, prioritize
  upcoming features, what are we planning, when will it be built > roadmap, product roadmap
  update the bosses, weekly report > status report, status update, progress
  user acceptance test = uat = acceptance test
  user stories > user story, requirement, acceptance criteria, specification
  user story = story card
  v1 of the product, version one, walking skeleton > mvp, minimum viable product, prototype
  waiting for another team, waiting on another team > blocker, impediment, dependency, escalate
  walk away once > release, launch, deployment
  weekly update > status update, status report
  what are people working on, what is everyone working on > allocation, resourcing, staffing
  what gets built > prioritise, prioritize, priority, backlog, roadmap, product manager
  what matters most, whats most important > priority
  what to build next, what we build next > prioritise, prioritize, priority, backlog, roadmap, product manager
  whats coming next > product planning, roadmap, prioritisation
  when does it ship, when will it land > release date, timeline, milestone, deadline
  when is it due > deadline, due date
  which project am i on, who is on which project, who works on what > allocation, resourcing, staffing
  who decides what we build > prioritise, prioritize, priority, backlog, roadmap, product manager
  who is free, whos available, whos free > capacity, availability, allocation
  who runs projects > project manager, delivery manager, project lead
  wind up a project > project closure, retrospective, handover, lessons learned
  wip = work in progress = work in process
  wont make it in time > delay, deadline, overdue, postpone, escalate
  write a spec > requirement
  write requirements, write stories > user story, requirement, acceptance criteria, specification
  write user stories > user story, requirement, acceptance criteria, specification
  writes specs > user story, requirement, acceptance criteria, specification
`;
