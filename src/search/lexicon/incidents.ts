export const INCIDENTS = `
  2am, 3am, 4am, alerts go to, beeper, called at night, carry the pager > on call, alert, incident response, out of hours
  2nd line, 3rd line, ask colleagues for backup, call in the cavalry, doesnt pick up > escalate, escalation path, escalation
  5 whys, do the postmortem, finger pointing > postmortem, post incident review, root cause, lessons learned
  500 errors, 502, 503, 504, api is down, app down, app is down > outage, incident, downtime, unavailable
  99 9, availability target, five nines, four nines, how much downtime > availability, slo, sla, uptime, error budget
  ack, ack an alert, acknowledge an alert, answer times > response time, sla, service level, acknowledge
  action item = follow up action
  action points from, actions from the postmortem > corrective action, action item, postmortem, follow up action
  alert fatigue = alert noise = noisy alert
  alert goes off, monitoring alarm goes off, monitoring alarm rings > on call, alert, incident response
  alerts too noisy, clean up alerts, cry wolf, false alarm from monitoring > alert, alert fatigue, monitoring, threshold
  all hell breaks loose, blew up, blown up, blows up > incident, outage, incident response
  answers at night, gets rung, out of office hours problems > on call, out of hours, alert
  api goes down, app breaks, app crashes, app dies, app goes down > outage, incident, downtime, incident commander
  app is broken, app not working, customers cant log in, nobody can log in, service is broken > outage, incident
  app not responding, server not responding, site not responding > outage, incident, downtime, unavailable
  aws goes down, blackout of power, building burns down > disaster recovery, business continuity, contingency, backup
  babysit the servers, cloudwatch, datadog > monitoring, alert, observability, dashboard
  back online, back to normal, back up again, bounce the server > restore, recovery, incident response, mitigation
  back up and running > restore, recovery, operational
  backup on call = secondary on call = second on call
  bat phone, batphone, duty engineer, duty manager, duty rota > on call, on call rota, rota, support rotation
  blameless > postmortem
  blast radius > impact of an incident
  bodge, bodge job, dirty fix, hacky, hacky fix, held together with duct tape, interim fix > workaround, hotfix
  break prod, break production, broke prod, broke production > outage, incident, downtime, unavailable
  break things on purpose, chaos monkey, dry run for, practice outage > game day, incident drill, disaster recovery test
  bring back online, bring it back to life, bring it back up > restore, recovery, incident response, mitigation
  bring the site back, fight fires in production, fix production, fixes prod > restore, recovery, incident response, mitigation
  broke = broken
  brought to its knees, brown stuff, conks out, dead in the water, died on us > incident, outage, incident response
  business continuity > disaster recovery, continuity plan
  business continuity plan = bcp
  call an incident, declare an incident, flag an outage, hit the panic button > incident, incident response, escalate
  call out = callout
  call tree = phone tree
  call tree, phone tree > escalation chain, escalation path
  calls the shots in an incident > incident commander, incident lead, incident response
  catastrophic, code red, critical bug, defcon, how serious, how urgent > severity, severity level, priority, incident
  chaos engineering, fire drill for systems, incident drill > game day
  cheat sheet, cheatsheet, crib sheet, how to fix an outage > runbook, playbook, procedure, checklist
  cloud goes down, data center burns, data centre burns > disaster recovery, business continuity, contingency, backup
  cloudwatch alarm > alert
  come off on call, cover on call, do i have to do on call, join on call > on call, on call rota, rotation
  communications lead = comms lead
  continuity plan, disaster recovery > business continuity
  coordinates the incident, drives the incident, ic on duty > incident commander, incident lead, incident response
  corrective action = remedial action
  corrective action > remediation
  crash in production, site down > incident, outage
  critical incident, major incident > p1, sev1
  data centre goes down, disaster strikes, earthquake > disaster recovery, business continuity, contingency, backup
  database is down, down again, down for everyone, error page, internet go down > outage, incident, downtime, unavailable
  dead of night, firehydrant, get paged, gets a call at night > on call, alert, incident response, out of hours
  debrief, tell the story of the outage, walk us through the outage > incident review, postmortem, retrospective, timeline
  degraded service = service degradation
  degraded service, service degradation > service disruption
  deploy goes south, release goes south > incident, outage, incident response
  disaster > business continuity, disaster recovery, emergency
  disaster recovery test = dr test
  downtime > outage, incident, availability
  drive by requests, shoulder tap, taps on the shoulder > interrupt, support rotation, unplanned work, triage
  dumpster fire, everything breaks, everything is broken, everything is down > incident, outage, incident response
  error budget = reliability budget
  escalation chain > escalation path, escalation
  escalation path = escalation policy = escalation route = chain of escalation
  everything goes down, prod goes down, production goes down > outage, incident, downtime, incident commander
  everything is on fire, gives up the ghost, server fell over, server has fallen over, site falls over > incident, outage, incident response
  failover test > disaster recovery test
  fallback > contingency, backup, alternative
  find out when its down, grafana, health check endpoint, healthcheck > monitoring, alert, observability, dashboard
  firefighter this week > on call, support rotation, incident response
  first responder > incident responder
  five whys, learn from failures > postmortem, post incident review, root cause, lessons learned
  flapping alert, mute an alert, noisy alerts, silence an alert > alert, alert fatigue, monitoring, threshold
  flood > disaster, business continuity
  follow up from the incident, follow ups after > corrective action, action item, postmortem, follow up action
  game day = gameday
  game day, gameday > chaos engineering, incident drill
  get back online, get it back up, kick the server > restore, recovery, incident response, mitigation
  gets up at 3am, gets up at night, gets woken, gets woken up > on call, alert, incident response, out of hours
  go higher up the chain, if no one answers, if nobody answers, kick it up > escalate, escalation path, escalation
  go sideways, go south, goes bang, goes boom > incident, outage, incident response
  goes horribly wrong, goes kaput, goes pear shaped, goes pop, goes sideways > incident, outage, incident response
  goes up in smoke, goes wrong at night, gone pear shaped > incident, outage, incident response
  gone wrong badly, hair on fire, house on fire, it has all gone pear shaped > incident, crisis, emergency
  grinds to a halt, is down, not loading, vpn goes down > outage, incident, downtime, unavailable
  handle interrupts > support rotation, unplanned work, triage
  has the pager, holds the pager, incident io > on call, alert, incident response, out of hours
  hell breaks loose, hits the fan, house is on fire, server keels over, server meltdown > incident, outage, incident response
  hero rota, interrupt rota, on call next, on call now > on call, on call rota, rota, support rotation
  honeycomb, keep an eye on prod, kibana, know when its down, nagios > monitoring, alert, observability, dashboard
  how fast do we react, how fast do we respond > response time, sla, service level, acknowledge
  how often may it fail, reliable enough, three nines, uptime guarantee > availability, slo, sla, uptime, error budget
  how quickly do we answer, how soon do we respond > response time, sla, service level, acknowledge
  hurricane, keep the business going > disaster recovery, business continuity, contingency, backup
  in charge during an incident, in charge of an incident > incident commander, incident lead, incident response
  in command, leads the incident, runs the incident > incident commander, incident lead, incident response
  incident channel > war room
  incident commander = incident lead = incident manager
  incident communicator > communications lead
  incident log = incident timeline = incident record
  incident management = incident response = incident handling
  incident priority > severity level, incident severity
  incident report = incident write up = incident document
  incident severity, severity level > incident priority
  inform customers about an outage, keep customers posted, outage email > status page, incident communication, communications lead
  instructions for incidents, sop, standard operating procedure > runbook, playbook, procedure, checklist
  internet went down > outage, incident, downtime, unavailable
  its all down, nothing works, on fire in prod, site is dead, site just went down > outage, incident, major incident
  jury rig, kludge, paper over, plaster over, quick and dirty, quick fix, sticking plaster solution > workaround, hotfix
  keep everyone posted, keep the bosses posted > status page, incident communication, communications lead, stakeholder
  kick it upstairs, l2 support, need reinforcement, next line of support > escalate, escalation path, escalation
  known issue = known problem = known error
  learn from mistakes, no blame, point fingers > postmortem, post incident review, root cause, lessons learned
  lessons learned > retrospective, postmortem
  maintenance window = planned maintenance = scheduled maintenance = planned downtime = scheduled downtime
  major incident = critical incident
  make sure it never happens again, never happens again > corrective action, action item, postmortem, follow up action
  mean time to recovery = mttr = mean time to repair
  melts down, on its knees, pear shaped, prod on fire, servers melting, servers on fire > incident, outage, incident response
  middle of the night, opsgenie, pager rotation > on call, alert, incident response, out of hours
  near miss = close call
  new relic, notice when it breaks, pingdom, prometheus, sentry alert, splunk > monitoring, alert, observability, dashboard
  no answer from on call, nobody picks up, passes it up, second line > escalate, escalation path, escalation
  office burns down, pandemic > disaster recovery, business continuity, contingency, backup
  on call = oncall = pager duty
  on call handover = on call handoff
  on call handover > shift handover
  on call rota = on call rotation = on call schedule = on call roster
  on call this week, on call tonight, on duty tonight, on support today > on call, on call rota, rota, support rotation
  on fire > incident, emergency
  on support this week, support this week, who is on call > on call, on call rota, rota, support rotation
  open an incident, panic button, press the panic button, pull the andon cord > incident, incident response, escalate
  opt out of on call, override on call, start on call, swap on call, trade on call > on call, on call rota, rotation
  out of hours = after hours = outside working hours = outside office hours = ooh
  outage = service disruption = service interruption
  outage > downtime, incident
  outage notice, post to the status page > status page, incident communication, communications lead
  overnight problems, pager goes, pager goes off, pager rings, phone goes off at night > on call, out of hours, alert
  p0, p2, p3, priority 1, red alert, sev 1, sev 2, sev0, sev3 > severity, severity level, priority, incident
  p1 = priority one
  p1, priority one, sev1 > major incident, critical incident
  p1, sev2 > priority, severity, incident
  paged, pager, pagerduty > on call, alert
  phone rings at night, rung at night, victorops, wakes up at night > on call, alert, incident response, out of hours
  plan b, power cut, power outage, region goes down > disaster recovery, business continuity, contingency
  playbook > runbook
  post incident review = post mortem = incident review = learning review = blameless review
  post mortem = postmortem = incident review
  postmortem > root cause analysis
  practise for an outage, simulate an outage, tabletop exercise > game day, incident drill, disaster recovery test
  prevent it happening again > corrective action, action item, postmortem, follow up action
  primary on call = first on call
  prod breaks, prod broke, prod down, prod is down, production breaks > outage, incident, downtime, unavailable
  production down, production is down, server down, server is down > outage, incident, downtime, unavailable
  pull the cord, raise an incident, raise the alarm about an outage, red button > incident, incident response, escalate
  put out fires in production, reboot the server > restore, recovery, incident response, mitigation
  rca = root cause analysis
  rca, root cause analysis > postmortem, root cause
  react to an alert, time to ack, time to answer > response time, sla, service level, acknowledge
  recovery point objective = rpo
  recovery time objective = rto
  remediate = rectify
  remediation > corrective action
  report an incident, report an outage, sound the alarm about an outage > incident, incident response, escalate
  response time = time to respond = reaction time
  restart the server, stem the bleeding, stop the bleeding > restore, recovery, incident response, mitigation
  retro on the incident, whose fault, why did it break > postmortem, post incident review, root cause, lessons learned
  root cause = underlying cause
  runbook > playbook
  rung up at night, who do i wake up > on call, out of hours, alert
  server crashes, server dies, server goes down, servers go down > outage, incident, downtime, incident commander
  service dies, site breaks, site crashes, site dies, site goes down > outage, incident, downtime, incident commander
  service disruption > service degradation
  service down, service is down, site is down, slow to a crawl > outage, incident, downtime, unavailable
  service level agreement = sla
  service level objective = slo
  sev1 > severity, incident
  severity = sev
  severity level = incident severity
  shift handover > on call handover
  shit hits the fan, sht hits the fan, tits up, went south > incident, outage, incident response
  show stopper, showstopper, what counts as critical > severity, severity level, priority, incident
  single point of failure = spof
  site is broken, site not working, users cant log in, users complain its down > outage, incident
  site unreachable, took down production, took the site down, website is down > outage, incident, downtime, unavailable
  site went down > outage, incident, major incident
  sla > response time, service level
  snooze an alert, spurious alert, too many alerts, tune alerts > alert, alert fatigue, monitoring, threshold
  spot problems, uptime robot, watch the dashboards, watch the servers > monitoring, alert, observability, dashboard
  standby > on call
  start an incident, who do i ring when it breaks, who do i tell when it breaks > incident, incident response, escalate
  status page = statuspage
  step by step guide, troubleshooting guide > runbook, playbook, procedure, checklist
  stop it happening again > corrective action, action item, postmortem, follow up action
  stopgap, temporary patch, temporary solution, tide us over > workaround, hotfix
  support rota = support rotation = support roster
  system goes down, systems go down > outage, incident, downtime, incident commander
  system is down, systems down, take down the site, timeouts, took down prod > outage, incident, downtime, unavailable
  take command > incident commander, incident lead, incident response
  take it higher, take it up the chain, third line, tier 2 support, tier 3 support > escalate, escalation path, escalation
  takes charge in an incident, takes charge in an outage > incident commander, incident lead, incident response
  talk to customers during an incident, tell people its down > status page, incident communication, communications lead
  time to recovery = time to restore = mttr
  turn it off and on again > restart, reboot
  unplanned work > interrupt, support rotation, triage
  up the chain > escalate, escalation path, escalation
  update the status page, warn customers > status page, incident communication, communications lead
  uptime > availability, service level
  uptime promise > availability, slo, sla, uptime, error budget
  urgent > priority, severity, emergency, escalate, immediately
  war room > incident channel, incident commander, incident response
  watches prod, watches production, watches the graphs > monitoring, alert, observability, dashboard
  wear the pager, who is paged, woken up > on call, alert, incident response, out of hours
  what counts as urgent > severity, severity level, priority, incident
  wheel of misfortune > game day, incident drill, disaster recovery test
  who is on duty, whos on call, whos on duty > on call, on call rota, rota, support rotation
  whos on the hook tonight, woken at 3am, woken in the night, woken up at night > on call, out of hours
  why did it go wrong, why it broke > postmortem, post incident review, root cause, lessons learned
  write the postmortem, write up the incident > postmortem, post incident review, root cause, lessons learned
  write up what happened > postmortem, post incident review, root cause, lessons learned
  writes the status page > status page, incident communication, communications lead
`;
