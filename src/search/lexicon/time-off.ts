export const TIME_OFF = `
  a month off, a year off, few months off, months off, years off > sabbatical, unpaid leave, career break
  absence = absent
  absence calendar, away today, off today > leave calendar, absence, annual leave, out of office
  absence cover = holiday cover = leave cover
  absence without leave = awol = unauthorised absence
  absenteeism > unauthorised absence, absence
  accrue pto, build up leave, earn holiday, earn leave, holiday accrue > accrual, annual leave, leave entitlement
  accumulate leave, bank leave, save up leave, stack up leave > carry over, accrual, annual leave
  after long leave, back from leave, come back from maternity, coming back from leave > return to work, phased return
  afternoon off, morning off > half day
  ageing parent, care for a relative, carer, caring responsibilities > carer leave, dependant leave, caregiver
  am ill, be ill, be sick, come down with, dont feel well, fall ill > sick leave, sickness absence, absence
  annual leave, pto, vacation > paid leave, leave policy
  anzac day, australia day, bank holiday monday, boxing day, christmas day > public holiday, bank holiday
  appear in court, called up for jury, court summons, jury summons, summoned > jury duty, jury service, witness duty
  apply for leave, ask for leave, ask for time off, book annual leave > leave request, annual leave, leave approval
  approve my holiday, approve my leave, grant leave > leave approval, leave request, annual leave, holiday
  army reserve, call up papers, national guard, national service > military leave, reservist
  arrange leave, holiday days, holiday form, leave days, leave form, sort my leave > leave request, annual leave
  at the altar, getting hitched, getting wed, our wedding > marriage leave, annual leave, special leave
  attend a funeral, go to a funeral, mourning, pet died > bereavement leave, compassionate leave, bereavement
  auntie died, dad died, grandpa died, granny died, in law died > bereavement leave, compassionate leave, bereavement
  auto responder, autoreply, ooo message, out of office message > out of office
  away from work, cant come in, cant make it in, not coming in, not in today, not in work > absence, sick leave
  baby arrives, baby born, baby comes, baby was born > parental leave, maternity leave, paternity leave
  bad back today, cant get out of bed, cant make it in today, chucking up > sickness, sick leave, unwell, absence
  bamboohr, charliehr, deputy app, hibob, personio, workday absence > leave request, hr system, annual leave
  becoming a dad, becoming a mum, expecting a baby, gonna be a dad > parental leave, maternity leave, paternity leave
  bereaved, brother died, cousin died, death in the family, family death > bereavement leave, compassionate leave
  bereavement = bereavement leave
  bereavement, bereavement leave > compassionate leave
  birthday leave = birthday off
  blackout date = leave embargo
  blackout period > leave embargo
  boiler broke, burst pipe, emergency at home > emergency leave, dependant leave, unplanned leave, short notice
  book a holiday > annual leave, holiday, leave request, leave approval
  book leave, put in a leave request, put in for leave, put in holiday > leave request, annual leave, leave approval
  book off > leave request, annual leave, holiday
  book time off, christmas break, couple of days off, day out of the office > annual leave, holiday, leave request
  broke my leg, broken leg, have an operation, hospitalised, in hospital > sick leave, medical leave, sickness absence
  bunk, bunk off, chuck a sickie, mitch off, play hooky, pull a sickie > unauthorised absence, sick leave, absence
  burn leave, holidays expire, last years holiday, last years leave > carry over, annual leave
  buy extra leave, buy holiday, buy leave > holiday trading, annual leave
  call in sick, off sick > sick leave, sickness absence, absence, sick day
  cancel my holiday, cancel my leave, change my leave, move my holiday > cancel leave, leave request, annual leave
  cancer, chronic illness, long term illness > sick leave, long term sickness, medical leave, occupational health
  cant face work, feel low, mental health day, need a breather, need to recharge > mental health, wellbeing, sick leave
  career break > sabbatical
  career gap, extended break, extended leave, gap year, go travelling > sabbatical, unpaid leave, career break
  carry over = roll over = carry forward
  cash in holiday, cash in leave > leave encashment
  cash out leave, cash out my days, cash out my holiday, cash out vacation, sell back days, sell holiday, sell leave, sell my holiday, sell vacation > leave encashment, encash, exchange leave, cash in leave, for cash, buyback
  casual leave = cl
  charity day, csr day, do some volunteering, good cause > volunteer day, volunteering leave, charity
  checkup, doctors visit, go to the dentist, go to the doctor > medical appointment, time off for appointments
  child is ill, child is sick > dependant leave, carer leave, emergency leave, family emergency
  child was born, daughter was born, kid was born, son was born > parental leave, maternity leave, paternity leave
  childminder let me down, daughter is sick > dependant leave, carer leave, emergency leave, family emergency
  chinese new year, eid, hanukkah, holi, lunar new year > public holiday, religious holiday, floating holiday
  christmas eve, fourth of july, good friday, independence day, labor day, labour day > public holiday, bank holiday
  christmas shutdown, company shutdown, office closed, office shut > company holiday, public holiday, office closure
  christmas, thanksgiving > public holiday, holiday
  claim back time, get time back, hours back, late night working, make up the hours > time off in lieu, overtime
  come in late, late for work, lateness, oversleep, overslept > punctuality, timekeeping, attendance
  compassionate leave > bereavement leave
  cough, fever, food poisoning, have a cold, headache, migraine, stomach bug, throw up > sick leave, sickness absence
  cover for me, cover my work, cover while im away, when im off > absence cover, handover, out of office
  covid, flu, poorly > sick leave, sickness
  cramps, period leave, period pain > menstrual leave, wellbeing
  day release, exam leave, sit an exam, study time, time for study, time to study > study leave, training, education
  days off a year, how many days off, how many holidays > annual leave, leave entitlement, holiday entitlement
  days without pay, dock pay, lop, loss of pay, unpaid time > unpaid leave, without pay
  dental appointment, doctor appointment, hospital appointment > medical appointment
  dentist > medical appointment
  dentist this afternoon, leave early for the doctor > medical appointment, time off for appointments
  didnt show up, didnt turn up, disappear without notice, fail to show > unauthorised absence, absence, attendance
  diwali > public holiday, holiday, religious holiday, floating holiday
  doctor > medical appointment, sick leave, medical certificate
  doctor note = medical certificate = sick note = fit note
  doctors certificate, doctors letter, doctors line, gp letter, gp note > sick note, medical certificate, fit note
  doctors note, note from my doctor, proof of illness > signed document, medical documentation, health care professional
  doctors note, sick note > medical certificate, fit note
  dog died, lost my dog > compassionate leave, bereavement leave, personal leave
  duck out early, errand, go home early, knock off early > flexible hours, working hours, core hours
  duvet day > sick leave, mental health, annual leave
  earned leave = privilege leave
  ease back in > return to work, phased return
  easter > public holiday, religious holiday, floating holiday, bank holiday
  egg freezing, fertility, ivf > fertility treatment, medical appointment, fertility leave
  elderly parent, look after my mum, look after my parents > carer leave, dependant leave, caregiver
  election day, go vote, polling day, time to vote, vote in the election > voting leave, time off to vote
  emergency day, last minute day off, last minute holiday > emergency leave, short notice, annual leave
  emergency leave > dependant leave, carer leave, compassionate leave
  exam > study leave, certification
  family leave > parental leave
  father died, friend died, gran died, grandad died, grandfather died > bereavement leave, compassionate leave
  feel knackered > burnout, wellbeing
  feel poorly, feel sick, feeling ill, feeling rough, fell ill, get ill > sick leave, sickness absence, absence
  feel rotten, feeling awful, feeling grim, feeling lousy, feeling poorly > sickness, sick leave, unwell
  feeling rotten, woke up ill, woke up sick > sickness, sick leave, unwell
  fertility treatment > medical appointment, fertility leave
  few days off, go on holiday, have a day off, long weekend, spring break > annual leave, holiday, leave request
  fit note > sick leave
  floater day, swap a bank holiday > public holiday, floating holiday, bank holiday, time off in lieu
  floating holiday > public holiday, bank holiday
  flooded house, wait in for a delivery > emergency leave, flexible working, working from home
  flu bug, stomach bug, tummy bug > sickness, sick leave, unwell, absence
  fortnight off, jet off, nip off to, swan off to, two weeks away from work, weeks away from work > annual leave, holiday, leave request
  funeral > bereavement, compassionate leave
  funeral leave > bereavement leave, compassionate leave
  garden leave > notice period
  getting married, my wedding, own wedding > marriage leave, special leave, annual leave
  getting sick, go off sick, got ill, got sick, if ill, ill today, im ill > sick leave, sickness absence, absence
  give warning that im leaving, how much warning, warning do i have to give > notice, advance notice, notice period
  going to hospital > medical leave, sick leave, sickness absence
  got food poisoning, got the flu, throwing up > sickness, sick leave, unwell, absence
  gp > medical appointment, medical certificate
  grandma died, husband died, lost my dad, lost my mum, lost someone > bereavement leave, compassionate leave
  half day = half a day
  hand in papers > resign, notice period
  have surgery > medical leave, sick leave
  holiday = vacation = annual leave = time off = pto = paid time off = day off
  holiday calendar > public holiday, leave calendar
  holiday owed, leave when i quit, owed holiday > leave encashment, accrued holiday, final pay, annual leave
  holidays left, leave days remaining, leave left > leave balance, annual leave, leave entitlement
  hols, vacay > holiday, annual leave
  home emergency, house flooded, plumber at home > emergency leave, dependant leave, unplanned leave, short notice
  hot flush > menopause, wellbeing, reasonable adjustment
  house move > moving day
  how much holiday, how much leave, how much vacation > annual leave, leave entitlement, holiday entitlement
  hungover, overslept, running late today, slept in, train cancelled > absence, lateness, working hours
  ill child, kid is ill, school called > dependant leave, carer leave, emergency leave, family emergency
  ill on holiday, ill on leave, sick during leave, sick on holiday > sick leave, annual leave
  jury > jury duty, jury service
  jury duty = jury service = juror
  keep in touch days, kit days > keeping in touch, maternity leave, parental leave
  kid is poorly, kid is sick, nursery closed, nursery rang > dependants leave, emergency leave, carers leave
  knackered > burnout, wellbeing
  last minute leave, short notice leave > emergency leave, short notice, annual leave
  leave accrue > accrual, annual leave, leave entitlement
  leave balance = holiday balance = remaining leave
  leave calendar > absence, annual leave, out of office
  leave early, nip out, pop out, run an errand > flexible hours, working hours, core hours
  leave encashment = encashment = holiday payout = vacation payout = cash out leave
  leave entitlement = holiday entitlement = holiday allowance = leave allowance = vacation allowance = pto allowance
  leave of absence, loa, take a long break, take a year off, take six months off > sabbatical, unpaid leave, career break
  leave owing days, minus days, negative leave, owe days, owe holiday, owe vacation, owing days, owing vacation days, took too many days, used too many days > negative balance, negative pto, advanced leave, overdrawn
  leave policy = holiday policy = vacation policy = time off policy
  leave request = holiday request = time off request
  leave year = holiday year
  leftover days, leftover holiday, leftover leave, leftover vacation, lose my holiday > carry over, annual leave
  little one on the way > parental leave, maternity leave, paternity leave
  long service leave > long service award, sabbatical
  long term sick, off long term > sick leave, long term sickness, medical leave, occupational health
  maternity leave = mat leave
  may day, memorial day, national day, new years day, new years eve, republic day > public holiday, bank holiday
  med cert, proof of illness, proof of sickness, sick cert, sick letter > sick note, medical certificate, fit note
  medical appointment > dental appointment, doctor appointment, hospital appointment
  medical leave > sick leave
  menopause > wellbeing, reasonable adjustment
  military leave > reservist
  miss a shift, missing in action, not turn up > unauthorised absence, absence, attendance
  mother died, my dad died, my mum died, nan died, partner died > bereavement leave, compassionate leave
  moving day = moving leave
  moving flat, moving house next week, moving in together > moving day, personal leave, change of address
  mum passed, nana died, uncle died > bereavement leave, compassionate leave, bereavement
  my doctor > medical appointment, sick leave, medical certificate
  nip to the doctor, pop to the dentist, pop to the doctor > medical appointment, time off for appointments
  no call no show > absence, unauthorised absence, attendance
  no days left, no leave left, out of days, out of leave, out of sick days, out of vacation, ran out of leave, run out of days, run out of leave, run out of sick leave, used up my days, used up my leave > exceed, insufficient, negative balance, unpaid leave
  not feeling well, off ill, off with flu, phone in sick > sick leave, sickness absence, absence
  note from my doctor, proof of illness, proof that im ill > medical certificate, fit note, sick note, doctors note
  number of holidays > annual leave, leave entitlement, holiday entitlement
  off work > absence, sick leave
  office closure > company holiday, public holiday
  okay my leave, sign off holiday, sign off my leave > leave approval, leave request, annual leave, holiday
  old holiday, roll days over, roll leave over, unused days, unused holiday, unused leave > carry over, annual leave
  optician, physio, scan appointment, see the dentist, see the doctor > medical appointment, time off for appointments
  paid when sick, paid while sick, pay when ill > sick pay, sick leave, statutory sick pay
  parental leave > family leave
  passover, ramadan, yom kippur > public holiday, religious holiday, floating holiday
  paternity leave = pat leave
  phased return = gradual return = staged return
  prove i was ill, prove im ill > medical certificate, fit note, sick note, doctors note
  public holiday = bank holiday = national holiday = statutory holiday = gazetted holiday
  put in leave, request leave, request time off > leave request, annual leave, leave approval
  recharge day, wellness day > mental health, wellbeing, sick leave
  recover from surgery > sick leave, medical leave, sickness absence
  relative dies, someone died > bereavement leave, compassionate leave, bereavement
  religious holiday = religious festival = religious observance
  remaining holiday, vacation days left > leave balance, annual leave, leave entitlement
  repairman at home, tradesman at home, wait for the plumber, wait in for a delivery > work from home, flexible hours
  reserve forces, reservist > military leave
  return to work = back to work
  ring in sick, sick, sick person, taken ill, too ill, went off sick, when ill > sick leave, sickness absence, absence
  running late, tardy, turn up late > punctuality, timekeeping, attendance
  sabbatical > career break
  school closed, sick child, son is sick > dependant leave, carer leave, emergency leave, family emergency
  school is closed, school rang > dependants leave, emergency leave, carers leave
  self certification = self certify
  sell back leave > leave encashment, holiday trading
  sell holiday, sell leave > leave encashment, holiday trading
  short term disability = std
  shut over christmas, shutdown period > company holiday, public holiday, office closure
  sick = illness = unwell
  sick leave = sick day = sick time = sickness absence
  sick leave > medical leave
  sick line > sick note, medical certificate, fit note
  sick note > signed document, medical documentation, health care professional
  sick pay > sick leave, statutory sick pay
  sickie > sick leave, sickness, absence
  signed off by the doctor, signed off sick > sick leave, long term sickness, medical leave, occupational health
  sister died, wife died > bereavement leave, compassionate leave
  skive > unauthorised absence, absence
  something came up at home > emergency leave, dependant leave, unplanned leave, short notice
  statutory sick pay = ssp
  step out for an appointment, step out for an hour > flexible hours, working hours, core hours
  study leave > training, learning, exam
  summer break, take a break from work, take a week off, take leave > annual leave, holiday, leave request
  swap a public holiday, work on a bank holiday > public holiday, floating holiday, bank holiday, time off in lieu
  take time off, week off, winter break > annual leave, holiday, leave request
  team calendar, who is away, whos away, whos on holiday > leave calendar, absence, annual leave, out of office
  throw a sickie, wag, wagging work > unauthorised absence, sick leave, absence
  time back, worked extra, worked the weekend > time off in lieu, overtime
  time off between jobs > garden leave, notice period
  time off in lieu = comp time = comp off = day in lieu = compensatory time
  time off in lieu > toil
  toil > time off in lieu
  trains are down > absence, lateness, working hours
  travel the world > sabbatical, unpaid leave, career break
  tummy bug, viral infection > sick leave, sickness absence
  tying the knot > marriage leave, annual leave, special leave
  unavailable > unresponsive, not available, on leave, absent, out of office
  under the weather > sick leave, sickness, unwell, sickness absence, absence
  unlimited vacation = unlimited pto = unlimited holiday = unlimited leave
  unpaid leave = leave without pay = unpaid time off = lwop
  unused leave when leaving > leave encashment, accrued holiday, final pay, annual leave
  unused vacation, use it or lose it, use my leave, use up holiday > carry over, annual leave
  vacation days, vacation form, vacation request > leave request, annual leave
  vacation responder > out of office
  volunteer day = volunteering leave = volunteer time off = vto
  volunteer work, volunteering > volunteer day, volunteering leave, charity
  wait in for the plumber > emergency leave, flexible working, working from home
  wake up ill, wake up sick, woke up ill, woke up sick, woken up sick > sick, sickness, sick leave, unwell
  warning do you need > notice, advance notice, notice period
  when im on holiday, while im away, while im on leave, whos covering > absence cover, handover, out of office
  witness in court > jury duty, jury service, witness duty
  work on a public holiday > public holiday, floating holiday, bank holiday, time off in lieu
  year out > sabbatical, career break, unpaid leave
`;
