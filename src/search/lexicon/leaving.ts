export const LEAVING = `
  access when someone leaves, accounts of leavers, close accounts of people who left > revoke access, offboarding, deactivate, leaver
  alum, ex colleague, ex staff, former colleague, former staff, old colleague > former employee, alumni, leaver
  alumni > former employee, leaver
  another offer, call it quits, chuck it in, go elsewhere > resign, notice period, leaver, offboarding, resignation
  appeal my dismissal, contest a dismissal > appeal, unfair dismissal, dismissal, grievance
  at risk of redundancy, consultation period, cut jobs, cut staff > redundancy, layoff, restructure, severance
  attrition > staff turnover, employee turnover
  be fired, end the contract of, fire an employee, fire me > dismissal, dismiss, termination, disciplinary
  bow out, gives up the role, quit as, relinquish, step back from, steps down > resign, step down, handover
  brain drain, churn of staff, hold on to people > employee retention, staff retention, attrition, staff turnover
  brain dump, hand over before leaving, hand over my work > handover, knowledge transfer, handover document
  bus factor, hit by a bus, key man > succession plan, handover, knowledge sharing, single point of failure
  buy out notice, leave at once, leave before my notice > notice period, resignation
  certificate of service, experience certificate, proof of service > relieving letter, employment verification
  chat before leaving, goodbye chat, goodbye interview, last chat before leaving, last conversation before leaving > exit interview, offboarding
  constructive dismissal = forced resignation
  cut off access, cut someones access, delete a leaver > revoke access, offboarding, deactivate, leaver
  cutback > redundancy, restructure
  departure > leaver, offboarding
  disable leavers, kill access, kill the accounts, lock out leavers > revoke access, offboarding, deactivate, leaver
  dismiss = sack
  dismiss, dismissal > termination
  doesnt work here anymore, when a colleague leaves, when an employee leaves > leaver, offboarding, departure, leaver process
  downsize, job at risk, job cuts, layoffs, let go of staff, lose my job > redundancy, layoff, restructure, severance
  employment tribunal, fired unfairly, tribunal, unfairly sacked > appeal, unfair dismissal, dismissal, grievance
  ex employee > former employee, leaver, alumni
  exit chat, exit formalities, exit procedure, exit process, exit survey > offboarding, exit interview, leaver process
  exit checklist = leaver checklist = offboarding checklist
  exit from the company > offboarding, leaver
  exit interview = leaving interview
  exit package, get a payout, package for leaving > severance pay, redundancy pay, settlement agreement
  f&f, final payslip, fnf, last pay when leaving, last paycheck, last payslip when leaving > final pay, final salary, final settlement
  farewell > leaver, leaving party
  farewell lunch, give a send off, goodbye cake, goodbye email, goodbye message > leaving party, farewell, leaver
  final paycheck = final pay = final salary
  final settlement = full and final settlement = full and final
  fire someone, fires people, for the chop, get canned, get fired > dismissal, dismiss, termination, disciplinary
  fired on the spot, instantly fired, sacked on the spot > gross misconduct, dismissal, summary dismissal
  get equipment back, get kit back, get the laptop back > return equipment, offboarding, company property
  get rid of an employee, get rid of someone, get the axe > dismissal, dismiss, termination, disciplinary
  get the boot, get the sack, given the boot, given the sack > dismissal, dismiss, termination, disciplinary
  ghost the company, job abandonment, left without notice > absence without leave, notice period, resignation
  give back equipment, give back kit, give back my laptop > return equipment, offboarding, company property
  give notice, hand in my resignation, notice letter > resign, notice period, resignation letter, leaver
  go to a competitor, join a competitor, non competes, poach clients > non compete, restrictive covenant, non solicit
  going to quit, got another job, if i quit, im leaving > resign, notice period, leaver, offboarding, resignation
  gone for good, has left the company, left the company > leaver, offboarding, departure, leaver process
  goodbye party, leaving card, leaving gift, parting gift, say goodbye, whip round > leaving party, farewell, leaver
  got fired, got the sack, let an employee go, let people go > dismissal, dismiss, termination, disciplinary
  got my papers, hand in my papers, put papers in > resign, notice period, resignation letter
  hand back my laptop, hand in my badge, hand in my kit > return equipment, offboarding, company property
  hand in my laptop, hand in my phone, keep my laptop when i leave > return equipment, offboarding, company property
  hand in my notice > resign, notice period, leaver, resignation letter
  handover = hand over = hand off
  handover > knowledge transfer
  handover notes, knowledge leaves, knowledge loss, pass on my work > handover, knowledge transfer, handover document
  have me back, take me back, welcome me back > rehire, former employee, alumni
  how much notice, notice do i have to give, notice i need > notice period
  im quitting, jack it in, leave for good, leave my job > resign, notice period, leaver, offboarding, resignation
  jump ship > resign, notice period, leaver
  keep good people, keep our people, keep people from leaving > employee retention, staff retention, attrition, staff turnover
  key person dependency, key person risk > succession plan, handover, knowledge sharing, single point of failure
  knowledge transfer > handover
  laid off, let go > redundancy, severance, terminated
  last day > offboarding, final day, last day of work
  last day of work = termination date
  last salary when leaving, money owed when leaving, owed money when i leave > final pay, final salary, final settlement
  last working day > last day of work
  leave right away, leave sooner, leave straight away, months notice, my notice, no notice > notice period, resignation
  leave the company, leave the firm, leaving for another job > resign, notice period, leaver, offboarding, resignation
  leaver > offboarding, departure
  leaver form, leaving questionnaire, off board, process of leaving the company > offboarding, exit interview, leaver process
  leaving conversation > exit interview, offboarding
  leaving date > last day of work
  leaving party = leaving do = leaving drinks = farewell party
  let go, terminate employment > dismiss, dismissal
  let someone go, marching orders, p45d, pink slip, sack someone > dismissal, dismiss, termination, disciplinary
  letter of resignation = resignation letter
  lost my job, made surplus, mass layoff, position eliminated, riffed > redundancy, layoff, restructure, severance
  new job elsewhere, pack it in, part ways > resign, notice period, leaver, offboarding, resignation
  no longer with us, no longer works here, people leaving > leaver, offboarding, departure, leaver process
  notice period = working notice
  offboarding = exit process = leaver process
  on paid suspension, put on suspension, suspended from work > suspension, disciplinary, investigation
  past employees, people who left, used to work here > former employee, alumni, leaver
  pay in lieu of notice = pilon = payment in lieu
  pay off when leaving, payoff, redundancy money > severance pay, redundancy pay, settlement agreement
  pension off > retire, retirement
  pensionable age, pensioner, retire soon, retiring > retire, retirement, pension
  people keep leaving, retain people > employee retention, staff retention, attrition, staff turnover
  pick up my work, transfer knowledge > handover, knowledge transfer, handover document
  poach staff, take clients with me, work for a competitor > non compete, restrictive covenant, non solicit
  process when someone leaves, reasons for leaving the company, why people leave > offboarding, exit interview, leaver process
  put down papers, put in my papers, put in notice, resign from > resign, notice period, resignation letter, leaver
  quit > leaver, notice period, offboarding, resign, resignation, step down, step away
  quit letter > resign, notice period, resignation letter
  quit my job, walk out of my job, want to quit, when i quit > resign, notice period, leaver, offboarding, resignation
  reduce my notice > notice period, resignation
  redundancy = layoff = lay off = retrench = reduction in force = made redundant
  redundancy pay > severance
  redundancy payment, severance package > severance pay, redundancy pay, settlement agreement
  reference after leaving > relieving letter, reference, employment verification
  reference for a leaver > relieving letter, reference, employment verification
  rehire > former employee
  relieving letter = experience letter = service certificate
  remove leavers, shut down accounts of people who left, shut off access > revoke access, offboarding, deactivate, leaver
  reorg > reorganisation, restructure
  resign = quit = hand in notice = hand in resignation = tender resignation
  resign > leaver, notice period, offboarding
  resignation email, tell my boss im leaving, tell them im leaving > resign, notice period, resignation letter, leaver
  restrictive covenant > non compete, non solicit
  restructure > reorganisation, redundancy
  retain staff, stop people leaving > employee retention, staff retention, attrition, staff turnover
  return company property, return my kit, return my stuff > return equipment, offboarding, company property
  rightsizing, role eliminated, surplus to requirements > redundancy, layoff, restructure, severance
  roll off > offboarding, end of assignment
  run over by a bus, single point of knowledge > succession plan, handover, knowledge sharing, single point of failure
  sack > dismissal, termination, offboarding
  send back my laptop > return equipment, offboarding, company property
  serious misconduct > gross misconduct
  serve out my notice > resign, notice period, resignation letter, leaver, resignation
  settlement agreement = compromise agreement = severance agreement = separation agreement
  show the door, shown the door, terminate an employee > dismissal, dismiss, termination, disciplinary
  somebody quits, when a person leaves, when somebody leaves, when someone leaves > leaver, offboarding, departure, leaver process
  someone quits, when people leave, when staff leave > leaver, offboarding, departure, leaver process
  staff retention > employee retention, attrition, staff turnover
  staff turnover = employee turnover
  staff turnover > attrition, employee retention, staff retention
  stay after quitting, stay before i leave, two weeks notice, walk away from my job, weeks notice > notice period, resignation
  succession plan = succession
  successor > succession, replacement
  summary dismissal > gross misconduct, dismissal
  take away access > revoke access, offboarding, deactivate, leaver
  terminate someone, the chop, who can fire > dismissal, dismiss, termination, disciplinary
  termination > dismissal
  termination of employment > dismissal
  turnover of staff > attrition
  unfair dismissal > wrongful dismissal
  voluntary redundancy = voluntary exit = voluntary severance
  walk off the job > absence without leave, resignation
  when someone has left > leaver, offboarding, departure, leaver process
  work after quitting, work my notice > notice period, resignation
  work for a rival > non compete, restrictive covenant, non solicit
  written notice to my boss > resignation letter, notice period
  wrongful dismissal = wrongful termination
  wrongful dismissal, wrongful termination > unfair dismissal
`;
