export const LEAVING = `
  alumni, ex employee > former employee, leaver
  cutback > redundancy, restructure, reduction
  departure = exit
  dismiss = sack = terminate = let go
  exit > offboarding, leaver, termination
  exit interview = leaving interview
  farewell > leaver, leaving
  final paycheck = final pay = final salary
  fire > dismissal, termination
  hand in my notice, jump ship, move on > resign, notice period, leaver
  handover = hand over = hand off = knowledge transfer
  laid off, let go > redundancy, severance, terminated
  last day > leaving date, offboarding, final day
  leaver > offboarding, departure
  letter of resignation = resignation letter = written notice
  notice, two weeks notice > notice period, resignation
  offboarding = offboard = exit process = leaver process
  quit > leaver, leave, notice period, offboarding
  redundancy = layoff = lay off = retrench = reduction in force = made redundant
  redundancy pay > severance
  rehire > former employee, return
  reorg > reorganisation, restructure
  resign = quit = hand in notice = give notice = hand in resignation = tender resignation
  resign > leaver, notice period, offboarding
  restructure > reorganisation, redundancy
  retire = retirement = pension off
  roll off > offboarding, end of assignment, release
  sack > redundancy, offboarding
  successor > succession, replacement
  turnover = attrition
`;
