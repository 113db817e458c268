export const FINANCE_AND_BUYING = `
  accounts payable > invoice, payment, finance
  accrue = accrual
  amex > corporate card, credit card
  bank account = bank detail
  bid = tender = rfp
  bill > charge
  book = reserve = reservation
  bookkeeper > finance, accounting
  bottom line > profit, net income
  budget = spending limit
  buy = purchase = bought = procure = procurement
  buy software, new software, new tool > software, procurement, vendor, subscription
  cancel subscription > renew, subscription, contract
  cash advance = travel advance
  claim back > expense, expense claim
  claim, expense it > expense claim, reimbursement
  client dinner, wine and dine > entertainment, hospitality, client entertainment
  cloud bill > cloud cost, infrastructure, cost
  cost cutting > cost reduction, savings, budget
  credit card = company card = corporate card
  donate = donation = charity = charitable
  due diligence = vendor assessment = supplier assessment = vendor review
  expense = out of pocket = business expense
  expense claim = expense report = reimbursement claim
  expense, out of pocket > reimbursement
  finance = financial
  financial year = fiscal year
  forecast > budget, projection
  fund > budget, sponsor
  get my money back > reimbursement, expense claim
  gst, vat > tax
  in the red > loss, profit, cash flow
  investor > shareholder, funding
  invoice = bill
  invoice > payment
  lost receipt > receipt, proof of purchase, declaration
  margin > profitability, gross margin
  month end, year end > close, reporting
  over budget, overspend > budget, variance, cost
  own pocket > out of pocket, reimbursement, expense
  pay a supplier > invoice, accounts payable
  payment term = payment period
  payroll = pay run = salary run
  price = cost
  profit > margin, earnings, revenue
  profit and loss = p&l
  purchase order = po
  receipt = proof of purchase
  receipt > expense, reimbursement
  refund = money back = chargeback
  reimburse = reimbursement = claim back = pay back = repay
  renewal > subscription, contract, extend
  return on investment = roi
  revenue = income
  runway > cash flow, funding
  shop around > quote, vendor, procurement, competitive bid
  spend = spent = expenditure = spending
  spend > budget, cost, expense
  sponsor > sponsorship, fund
  subcontractor = sub contractor
  subcontractor > contractor, third party, vendor
  subscription = subscribe
  supplier > procurement
  tender > procurement, proposal
  unpaid invoice > overdue, collection, accounts receivable, debt
  upfront > advance, prepayment
  vendor = supplier = third party
  write off > bad debt, depreciation, loss
`;
