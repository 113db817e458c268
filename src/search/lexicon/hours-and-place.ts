export const HOURS_AND_PLACE = `
  3 day week, 4 day week, every friday off, fridays off > four day week, compressed week, flexible working
  35 hours, 40 hours, forty hours, hours a day, hours a week, hours per week > working hours, full time, contracted hours
  9 day fortnight, nine day fortnight > compressed week
  a workday > working day
  abroad > work abroad, overseas, international
  across timezones, different time zone, follow the sun, in another timezone > time zone, core hours, asynchronous
  after hours > out of hours
  all nighter > overtime, out of hours, working hours
  anchor day, be in the office, come in to the office > hybrid, office attendance, on site, remote work
  annualised hours = annualized hours
  asynchronous = async
  away status, set my status > slack status
  back to the office, face time in the office, have to badge in > office attendance, hybrid, on site, remote work
  bad weather, cant get in to the office, heatwave, snow day, storm > work from home, office closure, absence
  be on site > office, premises
  biannual = twice a year = semi annual = half yearly = every six months
  biweekly = bi weekly = fortnightly = every two weeks = every other week
  bleisure, laptop on the beach, work from abroad > work abroad, overseas, work from another country
  block out time, deep work, do not disturb, focus block, heads down, meeting free day, no meeting day > focus time
  book my hours, clock card, clock out, clockify, do my timesheet, fill in my hours > timesheet, time tracking
  breather, coffee break, comfort break, fag break, smoke break, smoko > break, rest break, working hours
  burn the midnight oil, crunch period, crunch time, double shift, extra shift > overtime, working hours, out of hours
  bus pass, drive to work, how to get to work, night bus, season ticket > commute, public transport
  business hours > working hours
  casual contract > zero hours
  change my hours, change my working pattern, cut my hours, drop a day > part time, flexible working, working pattern
  change shift, cover a shift, my shift, next shift, shift swap, swap shifts > shift, rota, rotation, roster
  choose my hours, choose my own hours, flex hours, im an early bird > flexible hours, core hours, flexible working
  clock in > time tracking, working hours, attendance, timesheet
  clocking off, finish early, home time, knock off early, nine to five > working hours, core hours
  come in every day, come into the office, have to come in, must i come in, need to come in > office, on site, remote work, attendance
  come into the office, days in the office > hybrid, office attendance, on site, remote work
  commute > public transport, travel to work
  compressed hours > compressed week, flexible working
  compressed week = compressed working week
  compressed week > nine day fortnight
  core hours = collaboration hours
  core hours = core working hours
  coworking = co working = coworking space
  day shift, early shift, late shift, shift work > shift, shift pattern, rota
  desk at home, office at home, set up at home, study at home > home office, remote work, work from home, equipment
  dial in from home, distributed team, fully remote, remote first > remote work, work from home
  digital nomad > work abroad, remote work
  dnd > do not disturb, focus time
  double pay, double time, extra pay, paid extra, paid overtime, time and a half > overtime, overtime pay
  drop to part time, fewer hours, go down to four days, go part time > part time, flexible working, working pattern
  emails at night, log off for the day > out of hours, working hours, work life balance, right to disconnect
  extra time worked, long day, long hours, ot, pull a late one, stay late > overtime, working hours, out of hours
  fill in timesheet, fill out timesheet, log hours, log time, punch in, punch out > timesheet, time tracking
  flex time, flexi, flexi time, night owl, odd hours, set my own hours > flexible hours, core hours, flexible working
  flexible hours = flexitime = flextime = flexible schedule
  flexible working > flexible hours, flexitime
  flexible working request = request for flexible working
  flexible, flexible hours, flexible schedule, flexitime, flextime > flexible working
  forgot my timesheet, late timesheet, missing timesheet, overdue timesheet > timesheet, time tracking, deadline
  fortnight > two weeks, biweekly
  four day week > flexible working, part time
  from anywhere > remote work, work abroad
  from bali, from croatia, work from australia, work from brazil, work from canada > work abroad, overseas, work from another country
  from bed, from my bedroom, from my couch, from my sofa, from the couch, from the sofa, in my pajamas, in my pyjamas, work from my kitchen > work from home, remote, remote work
  from dubai, from greece, work from france, work from germany, work from india > work abroad, overseas, work from another country
  from morocco, work from ireland, work from mexico, work from poland > work abroad, overseas, work from another country
  from thailand, work from portugal, work from turkey > work abroad, overseas, work from another country
  full time = fulltime
  half day fridays, summer fridays, work four days > four day week, compressed week, flexible working
  home office > remote work, work from home, equipment
  how many hours do i work, weekly hours > working hours, full time, contracted hours
  how often in the office, office days, show my face > hybrid, office attendance, on site, remote work
  hybrid > remote work
  hybrid working = hybrid work
  in office > on site
  in person > on site, face to face
  jet lag, other side of the world > time zone, core hours, asynchronous
  job share = job sharing
  library to work, regus, satellite office, shared office, wework > coworking, office
  live abroad, live in another country, live somewhere else, move abroad > work abroad, relocation, remote work
  lunch break = lunch hour = lunchtime = lunch time
  messages at night, slack at night > out of hours, working hours, work life balance, right to disconnect
  move to another city, move to another country, nomad, relocate abroad > work abroad, relocation, remote work
  moving to australia, moving to bali, moving to brazil, moving to canada, moving to croatia > work abroad, overseas, relocation
  moving to dubai, moving to france, moving to germany, moving to greece, moving to india > work abroad, overseas, relocation
  moving to ireland, moving to italy, moving to mexico, moving to morocco, moving to poland > work abroad, overseas, relocation
  moving to portugal, moving to spain, moving to thailand, moving to turkey > work abroad, overseas, relocation
  night shift = graveyard shift = night work
  nine day fortnight = 9 day fortnight
  office mandate, return to office, return to the office mandate > office attendance, hybrid, on site, remote work
  offline after work, reply after hours > out of hours, working hours, work life balance, right to disconnect
  on site = onsite
  only work three days a week, reduce my hours > part time, flexible working, working pattern
  overseas > abroad, international
  overtime = extra hours
  part time = reduced hours
  put in my hours, submit hours, submit timesheet, toggl track, track time > timesheet, time tracking
  quiet time > focus time
  remote > work from home, remote work
  remote only, stay at home to work > remote work, work from home
  remote working = home working = homeworking = working from home
  right to disconnect > out of hours, working hours, work life balance
  roster, rota > schedule
  rotating shift, split shift > shift pattern, rota
  rto > office attendance, hybrid, on site, remote work
  saturday, sunday, weekend shift, weekend work, work weekends > weekend, out of hours, overtime, working hours
  shift my hours, start early, start late, start later > flexible hours, core hours, flexible working
  shift pattern = shift schedule
  slack status > away status
  split time > allocation, capacity
  starting time, what time do we start work, when do we finish, when do we start > working hours, core hours
  switch off after work > out of hours, working hours, work life balance, right to disconnect
  switch shifts, trade shifts, whos on shift > shift, rota, rotation, roster
  take a break, tea break > break, rest break, working hours
  time sheet = timesheet
  time zone = timezone
  timesheet > time tracking, working hours
  train fare > commute, travel expense
  train strike, tube strike > work from home, office closure, absence
  weekend > out of hours, overtime, working hours
  work abroad = work overseas = work from another country
  work evenings, work late, work nights > overtime, working hours, out of hours
  work from a cafe > remote work, coworking
  work from bed, work from my parents > remote work, work from home
  work from home = wfh = remote work = telework = telecommute = work remotely
  work from italy, working from italy > work abroad, overseas, work from another country
  work from spain, work from the beach, work in another country > work abroad, overseas, work from another country
  work hours, working hours > business hours
  work life balance = work and family life
  work schedule > working hours, shift pattern
  work setup at home > home office, remote work, work from home, equipment
  work while travelling, workation, workcation, working holiday > work abroad, remote work, work from another country
  working day = business day
  working hours = work hours
  working pattern = work pattern = working arrangement
  zero hours = zero hour contract
`;
