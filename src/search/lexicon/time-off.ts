export const TIME_OFF = `
  absence = absent
  bereavement = bereavement leave = compassionate leave = funeral leave
  book off > leave request, annual leave, holiday
  call in sick, off sick > sick leave, sickness absence, absence, sick day
  carer > carer leave, dependant leave, caregiver
  carry over = roll over = carry forward
  cash in > encash, payout, leave encashment
  christmas, diwali, thanksgiving > public holiday, holiday
  covid > sick leave, sickness, illness
  dentist > medical appointment
  doctor > medical appointment, sick leave, medical certificate
  doctor note = medical certificate = sick note = fit note
  duvet day > sick leave, mental health, annual leave
  emergency leave > dependant leave, carer leave, compassionate leave
  exam > study leave, certification
  fit note > sick leave
  flu, poorly > sick leave, sickness
  funeral > bereavement, compassionate leave
  gp > medical appointment, medical certificate
  holiday = vacation = annual leave = time off = pto = paid time off = day off
  hols, vacay > holiday, annual leave
  hospital, surgery > medical leave, sick leave
  ill = illness = sick = sickness = unwell
  jury > jury duty, jury service
  knackered > burnout, wellbeing, rest
  leave balance = holiday balance = remaining leave
  leave request = holiday request = time off request
  leftover holiday, unused holiday > carry over, annual leave
  maternity leave = mat leave
  no show > absence, unauthorised absence, attendance
  parental leave = family leave
  paternity leave = pat leave
  public holiday = bank holiday = national holiday = statutory holiday = gazetted holiday
  sabbatical = career break
  sick > sick leave, sickness absence, absence
  sick leave = sick day = sick time = sickness absence = medical leave
  sickie > sick leave, sickness, absence
  skive > unauthorised absence, absence
  study leave > training, learning, exam
  time off in lieu = toil = comp time = comp off = day in lieu = compensatory time
  under the weather > sick leave, sickness, illness, unwell
  unpaid leave = leave without pay = unpaid time off = lwop
  year out > sabbatical, career break, unpaid leave
`;
