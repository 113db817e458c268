export const INCIDENTS = `
  action item = follow up action
  alert = alarm
  blameless > postmortem
  break = broke = broken
  crash > incident, outage, failure
  disaster > business continuity, disaster recovery, emergency
  disaster recovery = business continuity = continuity plan
  downtime > incident, availability
  fallback > contingency, backup, alternative
  flood > disaster, business continuity
  go down, goes down, is down, went down > outage, incident, downtime, unavailable
  incident commander = incident lead = incident manager
  lessons learned > retrospective, postmortem, review
  on call = oncall = pager duty = standby
  on fire > incident, outage, emergency, critical
  outage = downtime = service disruption = service interruption
  outage > incident
  p1, sev2 > priority, severity, incident
  paged, pager, pagerduty > on call, alert
  post mortem = postmortem = incident review = rca = root cause analysis
  quick fix, stopgap > workaround, temporary, hotfix
  remediate = rectify
  runbook = playbook
  service level agreement = sla
  service level objective = slo
  sev1 > severity, incident, critical
  severity = sev
  site down > incident, outage
  sla > response time, service level
  time to recovery = time to restore = mttr
  up and running > restore, recovery, operational, resolve
  uptime > availability, service level
  urgent > priority, severity, critical, emergency, escalate, immediately
  wake up > on call, out of hours, page, alert
  war room > incident, incident commander, incident response
`;
