export const PAY = `
  401k > retirement
  advance on salary > salary advance, loan
  benefit = perk = fringe benefit
  bonus = incentive
  bump > increase, raise
  commission = sales incentive
  comp, total comp > compensation, pay
  ctc > salary, compensation
  cut > commission, reduction
  cycle to work > bicycle, benefit
  dental > health insurance, benefit
  equal pay > pay equity
  equity = stock option = share option = esop = rsu
  eye test > eye care, vision, health insurance
  freebie > benefit, gift, swag
  glasses > eye test, eye care
  golden handshake > severance, redundancy pay, settlement
  gross pay = gross salary
  gym > wellbeing, wellness, benefit
  haggle > negotiate
  health insurance = medical insurance = health cover = medical cover = mediclaim
  hike > pay increase, salary increase
  hourly rate = rate per hour
  life cover > life insurance, death in service
  money > budget, payment, finance
  overpaid > overpayment, payroll
  paid > pay, compensation
  pay cut > salary reduction, compensation
  pay day = payday
  pay gap > pay equity, gender pay
  pay rise = pay raise = salary increase = pay increase = salary review = pay review
  paycheck > salary, pay, payroll, payslip
  payout > payment, settlement
  payslip = pay slip = paystub = pay stub = salary slip = wage slip
  pension = superannuation = retirement plan = 401k = provident fund
  raise > pay increase, salary increase, pay review
  referral bonus = referral fee = finder fee = referral reward
  salary = pay = wage = compensation = remuneration = earnings
  salary band = pay band = pay grade = salary range = pay scale
  severance pay = redundancy pay = redundancy package
  sign on bonus = signing bonus = joining bonus
  skint > salary advance, financial support, hardship
  stipend > allowance, budget
  stock, vest > equity, stock option
  take home pay = net pay = net salary
  take home pay > salary
  tax code > tax, payroll
  top up > additional, supplement, contribution
  underpaid > salary review, pay equity
  unpaid > unpaid leave, without pay
`;
