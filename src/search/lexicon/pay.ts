export const PAY = `
  1099, p11d, pay certificate, w 2, w4, year end tax form > tax form, payroll
  13th month = thirteenth month = thirteenth salary
  401k match, employer contribution, pension match > pension contribution
  401k, provident fund, superannuation > pension, retirement plan, retirement
  409a, 83b, cap table, cash in my options, emi options, fmv > equity, stock option, vesting, share option
  above market, below market, glassdoor, going rate, levels fyi > salary band, salary range, salary benchmark
  account number for my pay, bank details for pay, change bank details, change my bank > bank account, bank detail, payroll
  advance on salary > salary advance, loan
  annual bonus = yearly bonus = end of year bonus
  annual increment, ask for a raise, ask for a rise > pay rise, salary increase, salary review, pay review
  annual raise, my raise > pay increase, salary increase, pay review, salary review
  ask for more money, better pay, bump my pay > pay rise, salary increase, salary review, pay review
  attachment of earnings, child support, garnish my wages, student loan > deduction, payroll
  auto enrol, epf, ira, nps pension, opt out of the pension > pension, retirement plan, pension contribution
  axa, blue cross, bupa, claim medical, fsa, health benefits, health care > health insurance, medical insurance
  bacs, neft, wire transfer > bank transfer
  badly paid, crap pay, low pay, lowball, paid peanuts, poorly paid > salary review, salary band, pay equity
  base pay = base salary = basic pay = basic salary
  beat the offer, match an offer > counter offer, salary negotiation
  being paid, get my money, get my salary, get my wages, get paid, hit my account > payroll, pay day, salary
  benefit = perk = fringe benefit
  benefit enrolment > open enrollment
  bike scheme, bike to work, company bike, cyclescheme, e bike, ebike > cycle to work, bicycle, benefit
  bitcoin, ethereum, stablecoin > cryptocurrency
  bonus > incentive
  bonus payout, bonus pot, bonus scheme, company bonus, get a bonus > bonus, incentive
  borrow from the company, broke until payday, cant pay rent > salary advance, hardship, financial support, loan
  broadband bill > internet, home office allowance, reimbursement
  bung us, few extra quid, few quid extra, more dosh, more wonga > bonus, pay rise, salary
  cafeteria plan > flexible benefit
  call out fee, callout fee, on call allowance, on call bonus > on call, on call compensation
  car allowance > company car, benefit
  car lease, electric car scheme, ev lease, ev scheme, lease a car > company car, car allowance, benefit
  change my bank account, change of bank, iban, new bank > bank account, bank detail, payroll
  chiropractor, massage, osteopath, physiotherapy > health insurance, wellbeing
  christmas bonus > annual bonus, bonus
  claim money back, get it refunded, get money returned by the company, paid back, pay me back > reimbursement, reimburse, expense claim
  classpass, fitness class, gym fees, gympass, personal trainer, sports club > gym membership, wellbeing, benefit
  claw back, have to repay, pay back the bonus, pay it back, repay the company > repayment, clawback
  clawback > repayment
  cliff > vesting
  commission > sales incentive
  commission plan, quota pay, sales bonus, sales commission, spif, spiff > commission, incentive, bonus
  comp cycle, comp review, compensation review, merit cycle, pay round > salary review, pay review, compensation
  comp, total comp > compensation, pay
  company car > car allowance, benefit
  company stock > equity, stock option
  compensation philosophy = pay philosophy = pay principle = compensation principle
  compensation plan > salary structure
  contact lens, eyesight, new glasses, prescription lenses, specsavers > eye test, eye care, health insurance
  contractor rate, day rate, freelance rate > daily rate, contractor
  cost of living > inflation
  cost of living rise, earn more, get a raise, get a rise > pay rise, salary increase, salary review, pay review
  cost to company, lpa, on target earnings, ote > compensation, salary
  counsellor, counselor, psychologist > employee assistance, mental health, therapy, counselling service
  crypto = cryptocurrency
  ctc > salary, compensation
  cut the checks, cut the cheques, do payroll, does the payroll, pay everyone > payroll, salary, finance
  cycle to work > bicycle, benefit
  daily rate > day rate, contractor rate
  death in service, group life > life insurance
  decide my pay, decide salaries, decide what i earn > salary, compensation, salary review, salary band
  dental > health insurance, benefit
  dental braces, dentist bill, orthodontist, root canal, teeth > dental insurance, health insurance
  dental insurance = dental cover = dental plan
  didnt get paid, error in my pay, i havent been paid, missing pay, missing salary > payroll, payslip, salary
  direct deposit > bank transfer, payroll
  disability insurance > income protection
  discount code for staff, discount scheme, employee discount, perkbox > benefit, perk
  dosh, how much do i earn, how much do we earn, how much dough, moolah > salary, pay, compensation, payroll
  download my payslip, find my payslip, get my payslip, old payslip, payslip portal, see my payslip > payslip, payroll
  electricity bill at home, heating at home > home office allowance, home office
  emergency tax, hmrc, irs, paye, self assessment tax, tax bracket, tax code, tax refund, tax return > tax, payroll
  employee assistance programme = employee assistance program = eap
  employee stock purchase = espp
  employment letter > employment verification
  employment verification > employment letter
  end of service benefit > gratuity
  entry salary, graduate salary, minimum salary > salary, salary band, starting salary
  equal pay > pay equity
  equity > esop, rsu, share option, stock option
  equity grant > option grant, share grant, stock grant
  equity vesting = vesting = vesting schedule
  esop, rsu, share option, stock option > equity
  exercise option = exercise my option = exercise stock option
  eye test > eye care, health insurance
  fair pay, gender gap, men earn more > pay equity, equal pay, gender pay gap
  finder fee, referral fee for a new hire > referral bonus
  fitness allowance = fitness budget
  fitness allowance, fitness budget, wellbeing allowance, wellness allowance > gym membership, gym subsidy
  flexible benefit = flex benefit
  food coupons, lunch voucher, luncheon voucher, sodexo > meal voucher, benefit, meal allowance
  form 16, w2 > tax form
  free food, free lunch > meal, perk
  freebie > perk, swag
  frozen pay, salary freeze > pay freeze, salary review
  gender pay, pay disparity, wage gap > gender pay gap, pay equity
  geo pay, geographic pay, living costs, location factor > location based pay, salary band, cost of living
  get a hike > pay increase, salary increase
  get my pay early, hits the bank, money arrive, money come in, money lands, salary is late > payroll, pay day, salary
  glasses > eye test, eye care
  golden handshake > severance, redundancy pay, settlement
  golden hello, joining fee, welcome bonus > sign on bonus
  got paid too much, overpaid, overpaid me > overpayment, payroll
  got paid twice, i have not been paid, mistake in my pay, paid too little, paid wrong, pay is wrong > payroll, payslip, salary
  gratuity > end of service benefit
  gross pay = gross salary
  gym > wellbeing, benefit
  gym membership, gym subsidy > fitness allowance, wellbeing allowance
  haggle > negotiate
  health insurance = medical insurance = health cover = medical cover = mediclaim
  health plan = medical plan
  health plan, medical plan, private health, private healthcare, private medical > health insurance
  healthcare, hmo, hospital bill, hsa, medical benefits, medical bills, medicare > health insurance, medical insurance
  hmrc options, ipo, options grant, sell my shares > equity, stock option, vesting, share option
  hourly fee > hourly rate
  hourly pay = hourly wage
  hourly rate = rate per hour
  how is pay set, sets pay, sets salaries, what i earn > salary, compensation, salary review, salary band
  how much do people earn, how much do people make, i make a year, i make per year, what people earn, what people make > salary, pay, compensation, wage
  i wasnt paid, pay query, payslip wrong, salary issue, salary missing, short paid, wrong pay > payroll, payslip, salary
  in debt, loan from the company, loan from work, money troubles > salary advance, hardship, financial support, loan
  incentive > bonus
  income protection = permanent health insurance
  income protection > disability insurance
  increase my salary, inflation raise > pay rise, salary increase, salary review, pay review
  inflation > cost of living
  internet bill > internet, home office allowance, reimbursement
  know each others pay, what do others earn, what my colleagues earn, what others earn > pay transparency, salary band
  lenses > eye test, eye care, health insurance
  letter for my landlord, letter for the bank > employment verification, employment letter
  letter for visa, mortgage application, mortgage letter > employment verification, employment letter
  life assurance = life cover = life insurance
  life assurance, life insurance > death in service, group life
  life cover > life insurance, death in service
  living wage > minimum wage
  location pay, london allowance, london weighting > location based pay, salary band, cost of living
  long service, loyalty award, ten years at, work anniversary > long service award, recognition, anniversary
  loyalty bonus > retention bonus
  market rate > salary benchmark
  meal voucher > benefit, meal allowance
  merit increase = merit raise = merit rise
  minimum wage = national minimum wage
  minimum wage > living wage
  mobile bill, phone bill, phone contract > phone allowance, reimbursement
  money > finance
  money worries, short on cash, struggling financially > salary advance, hardship, financial support, loan
  more pay, pay bump, pay uplift, salary bump, salary hike > pay rise, salary increase, salary review, pay review
  my earnings, your earnings > salary, pay
  my taxes, tax slip, taxman, tds > tax, payroll
  national insurance > social security
  national insurance number = ni number
  new bank account, sort code, switch banks, update my bank details > bank account, bank detail, payroll
  ni number > social security number
  not enough money, skint before payday, sub till payday > salary advance, loan
  on call money, on call pay, pager pay, paid for being on call > on call, on call compensation
  open enrollment > benefit enrolment
  open salary = pay transparency = salary transparency = transparent salary
  option grant, share grant, stock grant > equity grant
  options vest, stock options, stonks, strike price, unvested, vest my shares > equity, stock option, vesting, share option
  p 45 > p45, payroll
  p 60 > p60, tax form, payroll
  p45 > leaver, payroll
  p60 > tax form, payroll
  paid > pay
  paid an hour, paid by the hour, paid hourly, paid per hour > hourly rate, hourly pay, hourly wage, per hour
  paid fairly, paid less than, same pay, unfair pay > pay equity, equal pay, gender pay gap
  paid for on call, paid on call, standby pay > on call, on call compensation
  paid in crypto, salary in crypto > bitcoin
  paid the market rate, range for the role, what does the role pay > salary band, salary range, salary benchmark
  pay band, pay scale, salary band, salary range > pay grade
  pay by location, zone pay > location based pay, salary band, cost of living
  pay check, pay cheque, pay packet, wages > salary, pay, compensation, payroll
  pay cut > salary reduction
  pay cycle = pay period
  pay cycle, pay period > pay date, pay frequency
  pay date = salary date
  pay date, salary date > pay cycle, pay day
  pay day = payday
  pay day = salary day
  pay day, payday > get paid
  pay for my glasses > eye test, eye care
  pay for my internet, pay my internet > internet, home office allowance, reimbursement
  pay freeze > salary review
  pay frequency > pay cycle
  pay gap > pay equity, gender pay
  pay grade > salary band
  pay increase, pay raise, pay rise, salary increase > pay review, salary review
  pay our wages, pay people, pay the staff, pays our salaries, pays us, runs payroll > payroll, salary, finance
  pay review = salary review
  pay review, salary review > pay rise, salary increase
  pay rise = pay raise = salary increase = pay increase
  pay slip, pay stub, payslip, payslips, wage slip > payroll, salary, pay day
  paycheck > salary, pay, payroll, payslip
  payout > payment, settlement
  payrises, raises happen, rises in pay > salary review, pay review, salary increase
  payroll giving > charitable giving, donation
  payslip = pay slip = paystub = pay stub = salary slip = wage slip
  payslip = pay statement = salary statement = pay advice
  payslip is wrong, payslip looks wrong, short this month, wage packet is short > payroll, payslip, salary
  pension > 401k, provident fund, retirement plan, superannuation
  pension contribution > 401k match, employer contribution, pension match
  pension pot, pension provider, pension scheme, pf, retire early > pension, retirement plan, pension contribution
  pension top up, top up my pension > pension contribution
  performance bonus > performance related pay, variable pay
  performance related pay, variable pay > performance bonus
  phone allowance > mobile phone, reimbursement
  ppo > health insurance, medical insurance
  private health = private medical = private healthcare
  profit related > profit share, bonus
  proof of earnings, proof of income, proof of salary > employment verification, employment letter, payslip
  proof of employment > employment verification, employment letter
  quarterly bonus > bonus, incentive
  redundancy package, redundancy pay > severance pay
  redundancy pay = redundancy package
  reference for a flat, verify employment > employment verification, employment letter
  referral bonus = referral reward
  refunded by the company > reimbursement, reimburse, expense claim
  relocation package = relocation allowance = relocation assistance = relocation support
  remuneration review, salary round > salary review, pay review, compensation
  retention bonus = stay bonus
  retention package > retention bonus
  retirement fund, retirement savings, roth, save for retirement > pension, retirement plan, pension contribution
  retirement plan > 401k, pension
  salary = pay = wage = compensation = remuneration
  salary advance = advance on wages = advance of salary = wage advance
  salary arrive, salary come, salary credited, salary lands, salary paid, wages come > payroll, pay day, salary
  salary band = pay band = salary range = pay scale
  salary benchmark = pay benchmark = compensation benchmark
  salary benchmark > market rate
  salary increment > pay rise, salary increase, salary review, pay review
  salary negotiation = pay negotiation
  salary sacrifice car > company car, car allowance, benefit
  salary structure = compensation structure = pay structure
  sales incentive > commission
  see a therapist, someone to talk to > employee assistance, mental health, therapy, counselling service
  severance pay > redundancy package, redundancy pay
  share scheme = share plan = stock plan = equity plan
  sign on bonus = signing bonus = joining bonus
  sign the checks, sign the pay cheques > payroll, salary, finance
  skint > salary advance, financial support, hardship
  social security number > national insurance number
  spot bonus = spot award = instant award
  staff discount > employee discount, benefit, perk
  starting salary > salary, salary band
  statement of pay, where is my payslip > payslip, payroll
  stipend > allowance
  stock option = share option
  sub until payday > salary advance, hardship, financial support, loan
  super fund, superann, workplace pension > pension, retirement plan, pension contribution
  swimming, urban sports, wellhub, yoga > gym membership, wellbeing, benefit
  take home pay = net pay = net salary
  take home pay > salary
  talk to a professional, therapist > employee assistance, mental health, therapy, counselling service
  ticket restaurant > meal voucher, benefit, meal allowance
  total package, total rewards > compensation, salary, benefit
  underpaid > salary review, pay equity
  unpaid > without pay
  up my salary, want more money > pay rise, salary increase, salary review, pay review
  vision insurance, vision plan > eye test, eye care, health insurance
  wages paid, when do we get paid, when does pay land > payroll, pay day, salary
  wellbeing allowance = wellness allowance
  who sets my pay, work out my salary > salary, compensation, salary review, salary band
  wifi bill > internet, home office allowance, reimbursement
  withholding tax > deduction, tax
  women paid less > pay equity, equal pay, gender pay gap
  workiversary, years of service > long service award, recognition, anniversary
  yearly package > compensation, salary
`;
