export const HOURS_AND_PLACE = `
  abroad > work abroad, overseas, international
  after hours > out of hours, on call
  all nighter > overtime, out of hours, working hours
  asynchronous = async
  back to the office > office attendance, hybrid, on site, remote work
  biannual = twice a year = semi annual = half yearly = every six months
  biweekly = bi weekly = fortnightly = every two weeks = every other week
  clock in > time tracking, working hours, attendance
  commute > travel, transport
  compressed hours, flexible > flexible working
  core hours = core working hours
  digital nomad > work abroad, remote work
  finish early, nine to five > working hours, core hours
  flexible hours = flexitime = flextime = flexible working = flexible schedule
  fortnight > two weeks, biweekly
  four day week > flexible working, part time
  from anywhere > remote work, work abroad
  full time = fulltime
  hybrid > remote work, office
  in person > on site, office, face to face
  log hours > timesheet, time tracking
  on site > office, premises
  overseas > abroad, international
  overtime = extra hours
  part time = reduced hours
  remote > work from home
  roster, rota > schedule
  shift pattern = shift schedule = work schedule
  split time > allocation, capacity, multiple, priority
  time zone = timezone
  timesheet > time tracking, working hours
  weekend > out of hours, overtime, working hours
  work abroad = work overseas = work from another country
  work from home = wfh = remote work = telework = telecommute = work remotely
  workday = working day = business day
  working hours = work hours = business hours
`;
