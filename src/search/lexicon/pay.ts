export const PAY = `
  1099, p 45, p 60, p11d, pay certificate, w 2, w4, year end tax form > tax form, payroll, p45
  13th month = thirteenth month = thirteenth salary
  401k > retirement
  409a, 83b, cap table, cash in my options, emi, emi options, fmv > equity, stock option, vesting, share option
  above market, below market, glassdoor, going rate, levels fyi > salary band, salary range, salary benchmark
  account number, bank details for pay, change bank details, change my bank > bank account, bank detail, payroll
  advance on salary > salary advance, loan
  annual bonus = yearly bonus = end of year bonus = christmas bonus
  annual increment, ask for a raise, ask for a rise > pay rise, salary increase, salary review, pay review
  ask for more money, better pay, bump my pay > pay rise, salary increase, salary review, pay review
  attachment of earnings, child support, garnish, student loan > deduction, payroll
  auto enrol, epf, ira, nps pension, opt out of the pension > pension, retirement plan, pension contribution
  axa, blue cross, bupa, claim medical, fsa, health benefits, health care > health insurance, medical insurance
  badly paid, crap pay, low pay, lowball, peanuts, poorly paid > salary review, salary band, pay equity
  base pay = base salary = basic pay = basic salary
  beat the offer, match an offer, retention package > counter offer, retention bonus, negotiation
  being paid, get my money, get my salary, get my wages, get paid, hit my account > payroll, pay day, salary
  benefit = perk = fringe benefit
  bike scheme, bike to work, company bike, cyclescheme, e bike, ebike > cycle to work, bicycle, benefit
  bonus = incentive
  bonus payout, bonus pot, bonus scheme, company bonus, get a bonus, profit related > bonus, incentive, profit share
  borrow from the company, broke until payday, cant pay rent > salary advance, hardship, financial support, loan
  braces, dentist bill, orthodontist, root canal, teeth > dental insurance, health insurance
  bread and butter, dosh, dough, how much do i earn, how much do we earn, moolah > salary, pay, compensation, payroll
  broadband bill, electricity bill at home > phone allowance, internet, home office, allowance, reimbursement
  bump > increase, raise
  call out fee, callout fee, on call allowance, on call bonus > on call, on call compensation, compensation
  car allowance > company car, benefit
  car lease, electric car scheme, ev lease, ev scheme, lease a car > company car, car allowance, benefit
  change my bank account, change of bank, iban, new account number, new bank > bank account, bank detail, payroll
  chiropractor, massage, osteopath, physiotherapy > health insurance, wellbeing
  classpass, fitness class, gym fees, gympass, personal trainer, sports club > gym membership, wellbeing, benefit
  claw back, have to repay, pay back the bonus, pay it back, repay the company > repayment, clawback, recover
  clawback > repayment, recover
  commission = sales incentive
  commission plan, quota pay, sales bonus, sales commission, spif, spiff > commission, incentive, bonus
  comp cycle, comp review, compensation review, merit cycle, pay round > salary review, pay review, compensation
  comp, total comp > compensation, pay
  company car > car allowance, benefit
  compensation philosophy = pay philosophy = pay principle = compensation principle
  contact lens, eyesight, lenses, new glasses, specs, specsavers > eye test, eye care, vision, health insurance
  contractor rate, day rate, freelance rate, hourly fee > rate, contractor, daily rate
  cost of living = inflation
  cost of living rise, earn more, get a raise, get a rise > pay rise, salary increase, salary review, pay review
  cost to company, lpa, on target earnings, ote, total package, total rewards > compensation, salary, benefit
  counsellor, counselor, helpline, psychologist > counselling, employee assistance, mental health, therapy
  ctc > salary, compensation
  cut > commission, reduction
  cut the checks, cut the cheques, do payroll, does the payroll, pay everyone > payroll, salary, finance
  cycle to work > bicycle, benefit
  daily rate > rate, contractor
  death in service = life assurance = life insurance = life cover = group life
  decide my pay, decide salaries, decide what i earn > salary, compensation, salary review, salary band
  deduction = withholding
  dental > health insurance, benefit
  dental insurance = dental cover = dental plan
  didnt get paid, error in my pay, havent been paid, missing pay, missing salary > payroll, payslip, salary
  direct deposit = bank transfer = bacs = wire transfer = neft
  discount code for staff, discount scheme, employee discount, goodies, perkbox > benefit, perk, discount
  download my payslip, find my payslip, get my payslip, old payslip, payslip portal, see my payslip > payslip, payroll
  emergency tax, hmrc, irs, paye, self assessment tax, tax bracket, tax code, tax refund, tax return > tax, payroll
  employee assistance programme = employee assistance program = eap = assistance programme
  employee stock purchase = espp
  employment letter > employment verification, payslip, hr
  employment verification > employment letter, payslip, hr
  entry salary, graduate salary, minimum salary > salary, salary band, starting salary
  equal pay > pay equity
  equity = stock option = share option = esop = rsu
  equity grant = stock grant = share grant = option grant
  equity vesting = vesting = vesting schedule = cliff
  exercise option = exercise my option = exercise stock option
  eye test > eye care, vision, health insurance
  fair pay, gender gap, know each others pay, men earn more > pay equity, salary band, pay transparency, equal pay
  flexible benefit = flex benefit = cafeteria plan
  food coupons, free food, free lunch, lunch voucher, luncheon voucher, sodexo > meal voucher, benefit, meal allowance
  freebie > benefit, gift, swag, perk, discount
  frozen pay, salary freeze > pay freeze, salary review
  gender pay, pay disparity, wage gap > gender pay gap, pay equity
  geo pay, geographic pay, living costs, location factor > location, salary band, cost of living, compensation
  get it refunded, money back, money returned, paid back, pay me back > reimbursement, reimburse, expense claim
  glasses > eye test, eye care
  golden handshake > severance, redundancy pay, settlement
  golden hello, joining fee, sign on, welcome bonus > sign on bonus
  got paid too much, overpaid, overpaid me, paid too much, too much money > overpayment, payroll
  gratuity = end of service benefit
  gross pay = gross salary
  gym > wellbeing, benefit
  gym membership = gym subsidy = fitness allowance = wellness allowance = wellbeing allowance = fitness budget
  haggle > negotiate
  health insurance = medical insurance = health cover = medical cover = mediclaim
  healthcare, hmo, hospital bill, hsa, medical benefits, medical bills, medicare > health insurance, medical insurance
  heating at home, internet bill, mobile bill > phone allowance, internet, home office, allowance, reimbursement
  hike > pay increase, salary increase
  hits the bank, money arrive, money come in, money lands, paid early, paid late, paid on > payroll, pay day, salary
  hmrc options, ipo, options grant, sell my shares, skin in the game > equity, stock option, vesting, share option
  hourly pay = hourly wage
  hourly rate = rate per hour
  how is pay set, sets pay, sets salaries, what i earn > salary, compensation, salary review, salary band
  in debt, loan from the company, loan from work, money troubles > salary advance, hardship, financial support, loan
  income protection = permanent health insurance = disability insurance
  increase my salary, increment, inflation raise, more money > pay rise, salary increase, salary review, pay review
  letter for my landlord, letter for the bank > employment verification, employment letter, payslip, hr
  letter for visa, mortgage application, mortgage letter > employment verification, employment letter, payslip, hr
  life cover > life insurance, death in service
  location pay, london allowance, london weighting > location, salary band, cost of living, compensation
  long service, loyalty award, ten years at, work anniversary > long service award, recognition, anniversary
  meal voucher > benefit, meal allowance
  merit increase = merit raise = merit rise
  minimum wage = living wage = national minimum wage
  mistake in my pay, not been paid, paid too little, paid twice, paid wrong, pay is wrong > payroll, payslip, salary
  money > budget, payment, finance
  money worries, short on cash, struggling financially > salary advance, hardship, financial support, loan
  more pay, pay bump, pay uplift, salary bump, salary hike > pay rise, salary increase, salary review, pay review
  national insurance = ni number = social security = social security number = national insurance number
  new bank account, sort code, switch banks, update my bank details > bank account, bank detail, payroll
  on call money, on call pay, pager pay, paid for being on call > on call, on call compensation, compensation
  open enrollment = benefit enrolment
  open salary = pay transparency = salary transparency = transparent salary
  p45 = p60
  paid > pay, compensation
  paid fairly, paid less than, same pay, unfair pay > pay equity, salary band, pay transparency, equal pay
  paid for on call, paid on call, standby pay > on call, on call compensation, compensation
  paid the market rate, range for the role, what does the role pay > salary band, salary range, salary benchmark
  pay by location, zone pay > location, salary band, cost of living, compensation
  pay check, pay cheque, pay packet, quid, take home, wages > salary, pay, compensation, payroll
  pay cut > salary reduction, compensation
  pay cycle = pay period = pay date = salary date = pay frequency
  pay day = payday
  pay day = salary day
  pay for my internet, pay my internet, phone bill > phone allowance, internet, home office, allowance, reimbursement
  pay freeze > salary review
  pay gap > pay equity, gender pay
  pay our wages, pay people, pay the staff, pays our salaries, pays us, runs payroll > payroll, salary, finance
  pay query, payslip wrong, salary issue, salary missing, short paid, wasnt paid, wrong pay > payroll, payslip, salary
  pay rise = pay raise = salary increase = pay increase = salary review = pay review
  pay slip, pay stub, payslip, payslips, wage slip > payroll, salary, pay day
  paycheck > salary, pay, payroll, payslip
  payout > payment, settlement
  payrises, raises happen, rises in pay > salary review, pay review, salary increase
  payslip = pay slip = paystub = pay stub = salary slip = wage slip
  payslip = pay statement = salary statement = pay advice = remittance advice
  pension = superannuation = retirement plan = 401k = provident fund
  pension contribution = employer contribution = pension match = 401k match
  pension pot, pension provider, pension scheme, pf, retire early > pension, retirement plan, pension contribution
  performance bonus = performance related pay = variable pay
  phone allowance > internet, home office, allowance, reimbursement
  phone contract, wifi bill > phone allowance, internet, home office, allowance, reimbursement
  ppo, vitality > health insurance, medical insurance
  private health = private medical = private healthcare = health plan = medical plan
  proof of earnings, proof of employment, proof of income > employment verification, employment letter, payslip, hr
  proof of salary, reference for a flat, verify employment > employment verification, employment letter, payslip, hr
  quarterly bonus > bonus, incentive, profit share
  raise > pay increase, salary increase, pay review, salary review
  referral bonus = referral fee = finder fee = referral reward
  refunded > reimbursement, reimburse, expense claim
  relocation package = relocation allowance = relocation assistance = relocation support
  remuneration review, salary round > salary review, pay review, compensation
  retention bonus = stay bonus = loyalty bonus
  retirement fund, retirement savings, roth, save for retirement > pension, retirement plan, pension contribution
  salary = pay = wage = compensation = remuneration = earnings
  salary advance = advance on wages = advance of salary = wage advance
  salary arrive, salary come, salary credited, salary lands, salary paid, wages come > payroll, pay day, salary
  salary band = pay band = pay grade = salary range = pay scale
  salary benchmark = market rate = pay benchmark = compensation benchmark
  salary negotiation = pay negotiation
  salary sacrifice = payroll giving
  salary sacrifice car > company car, car allowance, benefit
  salary structure = compensation structure = pay structure = compensation plan
  see a therapist, shrink, someone to talk to > counselling, employee assistance, mental health, therapy
  severance pay = redundancy pay = redundancy package
  share scheme = share plan = stock plan = equity plan
  sign on bonus = signing bonus = joining bonus
  sign the checks, sign the pay cheques > payroll, salary, finance
  skint > salary advance, financial support, hardship
  spot bonus = spot award = instant award
  staff discount > benefit, perk, discount
  starting salary > salary, salary band
  statement of pay, where is my payslip > payslip, payroll
  stipend > allowance, budget
  stock > equity, stock option
  stock options, stonks, strike price, unvested, vest, vest my shares > equity, stock option, vesting, share option
  sub until payday > salary advance, hardship, financial support, loan
  super fund, superann, workplace pension > pension, retirement plan, pension contribution
  swimming, urban sports, wellhub, yoga > gym membership, wellbeing, benefit
  take home pay = net pay = net salary
  take home pay > salary
  talk to a professional, therapist > counselling, employee assistance, mental health, therapy
  tax form = w2 = form 16
  tax slip, taxes, taxman, tds > tax, payroll
  ticket restaurant > meal voucher, benefit, meal allowance
  top up > additional, supplement, contribution
  underpaid > salary review, pay equity
  unpaid > unpaid leave, without pay
  up my salary, uplift, want more money > pay rise, salary increase, salary review, pay review
  vision insurance, vision plan > eye test, eye care, vision, health insurance
  wages paid, when do we get paid, when does pay land > payroll, pay day, salary
  what do others earn, what my colleagues earn > pay equity, salary band, pay transparency, equal pay
  what others earn, women paid less > pay equity, salary band, pay transparency, equal pay
  who sets my pay, work out my salary > salary, compensation, salary review, salary band
  workiversary, years of service > long service award, recognition, anniversary
  yearly package > compensation, salary, benefit
`;
