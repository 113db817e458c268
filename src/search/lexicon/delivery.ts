export const DELIVERY = `
  accept the work, call it done > definition of done, acceptance criteria, acceptance test
  across teams, between teams, cross team work > dependency, cross team, coordinate, collaboration
  add one more thing, bells and whistles, change their mind > scope, requirement, change request, prioritise
  add to the sprint, betting table, fill the sprint, plan the sprint > sprint planning, sprint, iteration, backlog
  agile ceremonies, agile meetings, agile rituals, ceremonies > agile, scrum, ceremony, ways of working
  allocate people, assign people, move people around > allocation, resourcing, staffing, assignment
  annual planning, big room planning, coming up next, future plans > roadmap, planning, product roadmap, strategy
  approve a project, get a project going > kickoff, kick off, project brief, business case, initiation
  are we on track > status report, status update, progress, report, stakeholder
  asana, azure devops, basecamp, clickup, github issues > issue tracker, project board, ticket, backlog
  ask for a feature, feature ideas, feature wish, got an idea > feature request, suggestion, proposal, backlog
  async standup, dailies, daily check in, daily huddle, daily meeting, dsm, geekbot > standup, daily scrum, stand up
  at a loose end, free capacity, nothing to do, spare time > capacity, availability, allocation
  at capacity, drowning, drowning in work, flat out > capacity, workload, resourcing, prioritise, prioritize
  back of the envelope, finger in the air, guess how long, guesstimate > estimation, estimate, forecast
  backlog = to do list
  backlog > priority, refinement, queue
  backlog grooming = backlog refinement = grooming = refinement
  bare bones, bare bones version, first version, low hanging > mvp, minimum viable product, prototype
  behind schedule, blow the deadline, cant make the date > delay, deadline, overdue, postpone, escalate
  big tickets, bite sized, break down tickets, break down work, break it down > user story, epic, refinement
  blocked by, cant move forward, gridlock > blocker, impediment, dependency, escalate
  blocked, stuck > blocker, impediment, escalate
  blocker = impediment
  bottleneck, roadblock > blocker, impediment, obstacle
  bug triage, bugs go, clean the backlog, clean up the backlog > triage, refinement, backlog, prioritise
  bump up the list, chooses what we build > prioritise, prioritize, priority, backlog, roadmap, product manager
  burndown = burn down = burndown chart
  business case = business justification
  capacity planning = resource planning
  carry over tickets, leftover work, roll over to next sprint, spill over, spillover > sprint, carry over, backlog
  cat herding, herds the cats, in charge of the project > project manager, delivery manager, project lead, delivery
  change control = change approval = change advisory board
  change failure rate, deployment frequency, dora, dora metrics > velocity, metric, lead time, cycle time
  chunk up, divide the work, divide up the work, epics, slice stories > user story, epic, refinement
  close a project, close out, end of a project > project closure, retrospective, handover, lessons learned
  close old tickets, go through tickets, groom the backlog, new bugs go > triage, refinement, backlog, prioritise
  could have gone better, learn from the sprint > retrospective, lessons learned, improvement
  count as done, done done, done means > definition of done, acceptance criteria, acceptance test
  create tickets, cut a ticket > user story, requirement, ticket, acceptance criteria, specification
  critical path = longest path
  crunch deadline, cut off point, deadline day > deadline, due date, release date, timeline, milestone
  cut scope, de scope, descope, drop a feature > scope, requirement, change request, prioritise
  cycle time > velocity, metric, lead time
  daily meeting = standup = daily stand up
  deadline = due date = cut off date
  deadline > no later than, time limit
  decide what comes first > prioritise, prioritize, priority, backlog, roadmap, product manager
  decides priorities, decides what gets built > prioritise, prioritize, priority, backlog, roadmap, product manager
  decides what is next, decides what to build > prioritise, prioritize, priority, backlog, roadmap, product manager
  decides what we build, most important work > prioritise, prioritize, priority, backlog, roadmap, product manager
  definition of done = dod
  definition of done > acceptance criteria, quality
  delivery date, drop dead date, due by, due dates, end date > deadline, due date, release date, timeline, milestone
  delivery plan = project plan = implementation plan
  demo = showcase = sprint review = show and tell
  demo day, demos, end of sprint demo, friday demo, present our work > demo, showcase, sprint review
  depend on another team, downstream team, need from another team > dependency, cross team, coordinate, collaboration
  dip a toe, dry run, experiment with, feasibility > proof of concept, prototype, spike, pilot
  discovery = discovery phase
  estimate > forecast
  estimation = sizing = planning poker = story point
  eta, ship date, target date, tight deadline, time frame > deadline, due date, release date, timeline, milestone
  extend the deadline, late project, miss a deadline > delay, deadline, overdue, postpone, escalate
  extra features, gold plating, in scope, kill a feature, moscow > scope, requirement, change request, prioritise
  extreme programming, lean startup, rituals, run scrum, safe framework > agile, scrum, ceremony, ways of working
  feasibility study, pilot run, poc > proof of concept, prototype, spike, pilot
  feature request = enhancement request = feature idea
  file a ticket, file an issue > user story, requirement, ticket, acceptance criteria, specification
  finish a project, project ends, project is over > project closure, retrospective, handover, lessons learned
  finished means, good enough to ship > definition of done, acceptance criteria, acceptance test
  functional requirements > user story, requirement, ticket, acceptance criteria, specification
  functional spec, log a ticket > user story, requirement, ticket, acceptance criteria, specification
  gantt = gantt chart
  get approval for a project > kickoff, kick off, project brief, business case, initiation
  get started on a project, green light a project > kickoff, kick off, project brief, business case, initiation
  github projects, issue board, jira board, kanban, monday com > issue tracker, project board, ticket, backlog
  go live = launch date = release date
  go no go = launch readiness = release readiness
  greenlight, kick off a project, kicks off > kickoff, kick off, project brief, business case, initiation
  half year plan, in the pipeline, long term plan, on the cards > roadmap, planning, product roadmap, strategy
  have an idea, idea box, idea for, new idea, pitch an idea > feature request, suggestion, proposal, backlog
  how long does it take to build, how long will it take > estimation, estimate, forecast
  hows the project, latest on > status report, status update, progress, report, stakeholder
  hurdle, logjam, show stoppers, snag > blocker, impediment, dependency, escalate
  idea > suggestion, proposal
  issue tracker = bug tracker = issue tracking = ticketing system
  jira > ticket, issue tracker
  juggle > allocation, capacity, multiple, priority
  keeps it on track > project manager, delivery manager, project lead, delivery
  keeps the project on track, keeps the trains running > project manager, delivery manager, project lead, delivery
  keeps things on track, leads the project > project manager, delivery manager, project lead, delivery
  kick off meeting = kickoff = kickoff meeting = kick off
  late > overdue
  launch checklist = release checklist = go live checklist
  lead time > velocity, metric, cycle time
  lessons learned = learnings
  level of effort, loe, man days, mandays, person days > estimation, estimate, forecast
  low hanging fruit, quick win, skateboard, small first version, steel thread > mvp, minimum viable product, prototype
  mad sad glad, reflect on, reflection, retro board, retros > retrospective, lessons learned, improvement
  make tickets, open a ticket > user story, requirement, ticket, acceptance criteria, specification
  manages the project, run the project, who runs projects > project manager, delivery manager, project lead, delivery
  maxed out, no capacity, not enough people > capacity, workload, resourcing, prioritise, prioritize
  measure progress, team speed, team velocity > velocity, metric, lead time, cycle time
  monthly report, off track, on track, progress on > status report, status update, progress, report, stakeholder
  morning check in, morning huddle, morning meeting > standup, daily scrum, stand up
  move the date, move the deadline, overrun, overrun on > delay, deadline, overdue, postpone, escalate
  moved up the list, order of the backlog > prioritise, prioritize, priority, backlog, roadmap, product manager
  moving goalposts, must haves, nice to have, out of scope > scope, requirement, change request, prioritise
  mvp = minimum viable product
  new initiative, new project, project approval > kickoff, kick off, project brief, business case, initiation
  old tickets, sort bugs, sort incoming, sort out tickets, stale issues > triage, refinement, backlog, prioritise
  on my plate, over capacity, overcommitted, overloaded > capacity, workload, resourcing, prioritise, prioritize
  open an issue, product requirements > user story, requirement, ticket, acceptance criteria, specification
  order of work, order the backlog > prioritise, prioritize, priority, backlog, roadmap, product manager
  other teams work, relies on, rely on another team > dependency, cross team, coordinate, collaboration
  overdue > late, deadline, past due, outstanding
  pi planning, plan for the quarter, plan for the year > roadmap, planning, product roadmap, strategy
  pick what to build, ranks the backlog > prioritise, prioritize, priority, backlog, roadmap, product manager
  pilot > trial
  pivotal tracker, sprint board, swim lane, swimlane, the board > issue tracker, project board, ticket, backlog
  plan the quarter, product direction, product plan, program increment > roadmap, planning, product roadmap, strategy
  planning meeting = sprint planning = iteration planning = planning session
  planning poker, point the tickets, pointing, size of a task, size tickets > estimation, estimate, forecast
  plate is full, run ragged, short handed, short staffed > capacity, workload, resourcing, prioritise, prioritize
  poc = proof of concept
  post launch = after launch = after release
  prd = product requirements document = product spec
  prd > product requirement
  product roadmap = roadmap
  project board = task board = kanban board = sprint board = trello board
  project brief = project charter = project initiation document
  project closure > retrospective, handover, lessons learned
  project health, project update, rag status > status report, status update, progress, report, stakeholder
  project is late, project late, push the date, push the deadline > delay, deadline, overdue, postpone, escalate
  project plan = work plan = workplan
  project setup, project start, set up a project > kickoff, kick off, project brief, business case, initiation
  proof that it works, prove it works, test an idea > proof of concept, prototype, spike, pilot
  propose a feature, propose an idea, request a feature > feature request, suggestion, proposal, backlog
  pull into the sprint, scope the sprint, shape up > sprint planning, sprint, iteration, backlog
  put a project to bed, wash up, wash up meeting > project closure, retrospective, handover, lessons learned
  put in a ticket, raise tickets > user story, requirement, ticket, acceptance criteria, specification
  put me on a project, put on a project, puts people on projects > allocation, resourcing, staffing, assignment
  quarterly planning, upcoming features, what are we planning > roadmap, planning, product roadmap, strategy
  raid log = risk and issue log
  ready to ship, really done, signs off a feature > definition of done, acceptance criteria, acceptance test
  red amber green, report back, report progress > status report, status update, progress, report, stakeholder
  release note = changelog
  release train = release schedule = release calendar = release cadence
  reshuffle, shuffle people, staff a project, staffing projects > allocation, resourcing, staffing, assignment
  running late on, slip, slippage, wont make it in time > delay, deadline, overdue, postpone, escalate
  say no to features, scope it out, trim the scope > scope, requirement, change request, prioritise
  scaled agile, scrum ceremonies, scrumban, sprint meetings, waterfall > agile, scrum, ceremony, ways of working
  scope > requirement, remit, change request, prioritise
  scope change = change request = scope creep
  scope creep > scope, change request
  sets priorities, stack rank work > prioritise, prioritize, priority, backlog, roadmap, product manager
  show stakeholders, show what we built, sprint demo > demo, showcase, sprint review
  signs off the work, when is it done > definition of done, acceptance criteria, acceptance test
  slammed, spread too thin, stretched, stretched thin > capacity, workload, resourcing, prioritise, prioritize
  spec > requirement
  speed bump, stalled, sticking point, stuck on > blocker, impediment, dependency, escalate
  spike > investigation, prototype, research
  split stories, split the work, split tickets, sub task, subtask > user story, epic, refinement
  sprint = iteration
  sprint goal = iteration goal
  sprint planning meeting, sprint starts, two week cycle > sprint planning, sprint, iteration, backlog
  sprint retro, start stop continue, went well > retrospective, lessons learned, improvement
  stack the backlog, top of the list > prioritise, prioritize, priority, backlog, roadmap, product manager
  stale tickets, tidy the backlog, triage bugs > triage, refinement, backlog, prioritise
  start a new project, start a project > kickoff, kick off, project brief, business case, initiation
  state of play, traffic light, update stakeholders > status report, status update, progress, report, stakeholder
  status report = status update = progress report = progress update = weekly update
  story points, swag estimate, t shirt sizes > estimation, estimate, forecast
  suggest a feature, suggest an idea, suggestion box, want a feature > feature request, suggestion, proposal, backlog
  team dependencies, upstream team > dependency, cross team, coordinate, collaboration
  technical spike = spike = timeboxed investigation
  test the waters, throw away prototype, throwaway code > proof of concept, prototype, spike, pilot
  thin slice, v1, version one, walking skeleton > mvp, minimum viable product, prototype
  ticket template, user stories > user story, requirement, ticket, acceptance criteria, specification
  time plan, timescale, when does it land, when does it ship > deadline, due date, release date, timeline, milestone
  timebox = time box
  timeframe, timeline > deadline, duration, schedule
  tinker, trial run, try an idea > proof of concept, prototype, spike, pilot
  too much on my plate, too much work > capacity, workload, resourcing, prioritise, prioritize
  trello, youtrack > issue tracker, project board, ticket, backlog
  twiddling my thumbs, who is free, whos available, whos free > capacity, availability, allocation
  two week sprint, what goes in the sprint, what goes into the sprint > sprint planning, sprint, iteration, backlog
  unblock > remove, resolve, blocker
  understaffed, up to my eyeballs, up to my neck > capacity, workload, resourcing, prioritise, prioritize
  unfinished tickets, unfinished work > sprint, carry over, backlog
  update the bosses, weekly report > status report, status update, progress, report, stakeholder
  user acceptance test = uat = acceptance test
  user story = story card
  vertical > industry, sector, market
  waiting for another team, waiting on another team > blocker, impediment, dependency, escalate
  what are people working on, what is everyone working on > allocation, resourcing, staffing, assignment
  what gets built > prioritise, prioritize, priority, backlog, roadmap, product manager
  what matters most > prioritise, prioritize, priority, backlog, roadmap, product manager
  what to build next > prioritise, prioritize, priority, backlog, roadmap, product manager
  what we build next, whats most important > prioritise, prioritize, priority, backlog, roadmap, product manager
  what went well > retrospective, lessons learned, improvement
  when is it due, when will it land > deadline, due date, release date, timeline, milestone
  when will it be built > roadmap, planning, product roadmap, strategy
  where do ideas go > feature request, suggestion, proposal, backlog
  where is the product going, year plan, yearly plan > roadmap, planning, product roadmap, strategy
  which project am i on, who is on which project > allocation, resourcing, staffing, assignment
  who decides what we build > prioritise, prioritize, priority, backlog, roadmap, product manager
  who works on what > allocation, resourcing, staffing, assignment
  wind up a project > project closure, retrospective, handover, lessons learned
  wip = work in progress = work in process
  write requirements > user story, requirement, ticket, acceptance criteria, specification
  write stories, write tickets > user story, requirement, ticket, acceptance criteria, specification
  write user stories, writes specs > user story, requirement, ticket, acceptance criteria, specification
`;
