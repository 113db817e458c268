export const FINANCE_AND_BUYING = `
  accept a present, accept gifts, bottle from a supplier, bottle of wine from > gift, gift policy, hospitality, bribery
  accounting software, accounting system, annual accounts > financial close, month end, accounting, finance
  accounts department, accounts dept, accounts people, accounts team > invoice, accounts payable, payment run, payment
  accounts payable = ap team = purchase ledger
  accounts payable > invoice, payment, finance
  accounts receivable = credit control = sales ledger
  accrue = accrual
  add a supplier, add a vendor, get a supplier on the books > vendor onboarding, vendor, supplier, due diligence
  add vat, charge vat, corporation tax, gst number, gst return, plus vat, reverse charge, sales tax > tax, vat, finance
  advance payment, days to pay, deposit from the client, down payment > payment term, invoice, due
  afford to pay us, angel investor, backers, bankruptcy, burn rate, burning cash > runway, cash flow, funding, investor
  aged debt, bad payer, chase an invoice > accounts receivable, credit control, overdue, collection, debt
  allowed to buy, amazon business, amazon order > purchase approval, purchase order, procurement, spending limit
  am i covered, employers liability, professional indemnity, public liability > insurance, insurance policy
  amex > corporate card, credit card
  annual fee, auto renew, automatically renews, contract expires > subscription, renewal, contract renewal, cancel
  annual turnover, arr, break even, breakeven > profit, revenue, income, margin, financial result
  ap team, approve an invoice, bill came, got a bill, invoice approval > invoice, accounts payable, payment run, payment
  approval to buy, ask to buy, authority to spend > purchase approval, purchase order, procurement, spending limit
  approved supplier, approved vendor, beat down the price, best price > procurement, vendor, supplier, quotation
  ask for sponsorship, charitable giving, corporate giving, donate money > donation, charity, sponsorship
  asset value, book value, capex, capital expenditure, capital spending > depreciation, fixed asset, asset register
  attach the receipt, cash memo, forgot the receipt, hotel bill > receipt, expense claim, proof of purchase
  audit the books, external auditors, statutory audit > financial audit, audit, auditor
  balance the books, book keeping, books closed, chart of accounts > financial close, month end, accounting, finance
  bank account = bank detail
  belt tightening, cost savings, cut costs, have we got money, holds the purse > budget, spending limit, budget holder
  bid = tender = rfp
  big ticket item, buy stuff, buy things > purchase approval, purchase order, procurement, spending limit
  bill > charge
  bill a client, billing cycle, billing department, billing people > invoice, billing, accounts receivable
  billing team, charge the client, charge the customer > invoice, billing, accounts receivable
  book = reserve = reservation
  bookkeeper > finance, accounting
  bottom line > profit, net income
  bought it myself, brex, claim money back, company owes me, concur > expense claim, reimbursement, expense policy
  budget = spending limit
  budget holder = budget owner
  budget versus actual, expected revenue, financial forecast, financial projections > forecast, budget
  bulk discount, bulk order, buy in bulk, cheaper supplier, choose a supplier > procurement, vendor, supplier, quotation
  business card payment, card declined, card got declined, card limit, card reconciliation > corporate card, credit card
  business lunch, business meal, buy clients dinner > entertainment, hospitality, client entertainment
  buy = purchase = bought = procure = procurement
  buy software, new software, new tool > software, procurement, vendor, subscription
  buying department, buying something, get a po > purchase approval, purchase order, procurement, spending limit
  can i claim, cap on expenses, claim drinks, claim for, claimable > expense policy, reimbursement, allowable expense
  cancel subscription > renew, subscription, contract
  cant afford to pay upfront, dont have the money to pay upfront > cash advance, travel advance, expense
  capital expenditure = capex
  capitalise, operating expense, opex, value of the laptop, write down assets > depreciation, fixed asset, asset register
  card statement, company amex, company credit card, company mastercard, company visa card > corporate card, credit card
  cash advance = travel advance
  cash box, cashbox, money tin, pay cash, pay in cash > petty cash, cash, expense
  cash burn, funding round, fundraise, go bankrupt, go broke, go bust, insolvent > runway, cash flow, funding, investor
  cash flow = cashflow = liquidity
  chase clients for money, chase money, chase payment > accounts receivable, credit control, overdue, collection, debt
  chase unpaid, client doesnt pay, client has not paid > accounts receivable, credit control, overdue, collection, debt
  choose a vendor, compare prices, compare suppliers, compare vendors > procurement, vendor, supplier, quotation
  christmas gift from, client gave me, customer gave me, diwali gift > gift, gift policy, hospitality, bribery
  claim back > expense, expense claim
  claim rejected, claim was rejected, expenses bounced, expenses rejected > expense claim, expense report, approval
  claim, expense it > expense claim, reimbursement
  client dinner, wine and dine > entertainment, hospitality, client entertainment
  client hasnt paid, client wont pay, collect money from > accounts receivable, credit control, overdue, collection, debt
  client lunch, client meal, corporate hospitality > entertainment, hospitality, client entertainment
  close the books, cost center code, cost centre code, do the books > financial close, month end, accounting, finance
  cloud bill > cloud cost, infrastructure, cost
  company doing financially, company numbers, company results > profit, revenue, income, margin, financial result
  complain about a supplier, supplier let us down > supplier, vendor, contract management, service level
  conversion rate for expenses, convert currency, foreign currency, foreign money > exchange rate, currency, expense
  corporate amex, get a company card, limit on my card, lost my company card > corporate card, credit card
  cost benefit analysis, cost versus benefit, justify a purchase > business case, return on investment, cost benefit
  cost centre = cost center = cost code
  cost cutting > cost reduction, savings, budget
  create an invoice, credit note, invoice a client, issue an invoice > invoice, billing, accounts receivable
  credit card = company card = corporate card
  customer dinner, customer lunch, dinner with a client > entertainment, hospitality, client entertainment
  customer has not paid, customer hasnt paid > accounts receivable, credit control, overdue, collection, debt
  customer wont pay, customers who dont pay > accounts receivable, credit control, overdue, collection, debt
  debt collector, debtor, dunning, get clients to pay > accounts receivable, credit control, overdue, collection, debt
  does the books, file accounts, freshbooks, general ledger, gl code > financial close, month end, accounting, finance
  donate = donation = charity = charitable
  donation matching, give money to charity, good causes, match funding > donation, charity, sponsorship
  drinks with clients, entertain customers, lunch with a client > entertainment, hospitality, client entertainment
  due diligence = vendor assessment = supplier assessment = vendor review
  earnings call, ebitda, financial health, gross profit > profit, revenue, income, margin, financial result
  exchange rate = fx rate
  expense = out of pocket = business expense
  expense alcohol, expense drinks, expense limits > expense policy, reimbursement, allowable expense
  expense claim = expense report = reimbursement claim
  expense policy = spending policy = expense guideline
  expense, out of pocket > reimbursement
  expensify, get my money back for, get refunded for, i am out of pocket > expense claim, reimbursement, expense policy
  finance = financial
  financial year = fiscal year
  float for travel, get money in advance, imprest, money before i travel > cash advance, travel advance, expense
  forecast > budget, projection
  forex, fx rate, in dollars, in euros, in pounds, in rupees, local currency > exchange rate, currency, expense
  freebies from suppliers, freebies from vendors, gift card, gift for a client > gift, gift policy, hospitality, bribery
  fund > budget, sponsor
  fy, fy25, fy26, start of the financial year, tax year, when does the quarter end > financial year, fiscal year
  get a better price, haggle with suppliers, invitation to bid, negotiate a price > procurement, vendor, supplier, quotation
  get customers to pay, get paid by clients, late payer > accounts receivable, credit control, overdue, collection, debt
  get it bought, get something bought, how do i buy > purchase approval, purchase order, procurement, spending limit
  get my money back > reimbursement, expense claim
  gift for a customer, gift from a client, gift from a customer > gift, gift policy, hospitality, bribery
  gift from a supplier, gift limit, gift voucher, given a present > gift, gift policy, hospitality, bribery
  got a present, hamper, present for a client, present from a client > gift, gift policy, hospitality, bribery
  gst, vat > tax
  how do we buy, large purchase, need a po > purchase approval, purchase order, procurement, spending limit
  how long do clients have to pay, how long do we have to pay, how long to pay > payment term, invoice, due
  how many licences, how many seats, licence expires, licence runs out > subscription, renewal, contract renewal, cancel
  how much can i spend, how much may i spend, limit on expenses > expense policy, reimbursement, allowable expense
  how much money do we make, in the black, losing money, lost money > profit, revenue, income, margin, financial result
  how much money is left, in the kitty, money left, money saving, overspent > budget, spending limit, budget holder
  how much will we spend, money we will make, plan versus actual, planned vs actual, predict revenue > forecast, budget
  in the red > loss, profit, cash flow
  investor > shareholder, funding
  invoice = bill
  invoice > payment
  invoice came in, invoice from a supplier, invoice got paid > invoice, accounts payable, payment run, payment
  invoice hasnt been paid, invoice not paid, invoice paid > invoice, accounts payable, payment run, payment
  is the vendor safe, register a vendor > vendor onboarding, vendor, supplier, due diligence
  journal entry, keep the books, management accounts, netsuite > financial close, month end, accounting, finance
  justify the cost, justify the spend, make the case for > business case, return on investment, cost benefit
  left out of pocket, owe me money for, own money, paid for it myself > expense claim, reimbursement, expense policy
  license expires, license runs out, monthly fee > subscription, renewal, contract renewal, cancel
  lost receipt > receipt, proof of purchase, declaration
  lunch with a customer, schmooze, take a customer out > entertainment, hospitality, client entertainment
  make a loss, making money, mrr, net profit, quarterly results > profit, revenue, income, margin, financial result
  margin > profitability, gross margin
  match my donation, matched giving, philanthropy, raise money for charity > donation, charity, sponsorship
  may i claim, put drinks on, rules for expenses, rules on expenses > expense policy, reimbursement, allowable expense
  milestone payment, money up front, net 30, net 60, pay in instalments, pay up front > payment term, invoice, due
  missing receipt, original receipt, paper receipts, photo of the receipt > receipt, expense claim, proof of purchase
  mistake on an invoice, pro forma invoice, proforma, raise an invoice > invoice, billing, accounts receivable
  money in the bank, money last, our backers, raise funding, raise money > runway, cash flow, funding, investor
  money owed, outstanding invoices, overdue invoice > accounts receivable, credit control, overdue, collection, debt
  month end, year end > financial close, accounting
  my card was declined, need a company card, p card, pcard, prepaid card > corporate card, credit card
  negotiate with suppliers, negotiate with vendors, preferred supplier > procurement, vendor, supplier, quotation
  nominal code, prepayments, quickbooks, statutory accounts > financial close, month end, accounting, finance
  okays expenses, signs off expenses > expense claim, expense report, approval
  operating expense = opex
  order from amazon, po number, purchase requisition > purchase approval, purchase order, procurement, spending limit
  over budget, overspend > budget, variance, cost
  owe us, past due invoice, unpaid bill > accounts receivable, credit control, overdue, collection, debt
  own pocket > out of pocket, reimbursement, expense
  paid from my pocket, paid it myself, paid out of my pocket > expense claim, reimbursement, expense policy
  paid with my own card, pleo, recoup, recover my costs, rydoo, spendesk > expense claim, reimbursement, expense policy
  pay a contractor, pay a freelancer, pay an invoice, pay the bills > invoice, accounts payable, payment run, payment
  pay a supplier > invoice, accounts payable
  pay upfront, payment in advance, payment upfront, stage payments, up front payment > payment term, invoice, due
  payback period, payback time, pays for itself, worth the spend > business case, return on investment, cost benefit
  paying for something nobody uses, renew a licence, renew a license > subscription, renewal, contract renewal, cancel
  payment term = payment period
  payroll = pay run = salary run
  penny pinching, pot of money, purse strings, run out of money, save money > budget, spending limit, budget holder
  petty cash = cash float
  picture of the receipt, restaurant bill, scan receipts, snap the receipt > receipt, expense claim, proof of purchase
  present from a supplier, send a client a gift, send clients presents > gift, gift policy, hospitality, bribery
  price = cost
  profit > margin, earnings, revenue
  profit and loss = p&l
  projected revenue, reforecast, sales forecast > forecast, budget
  purchase approval = spend approval = purchase request
  purchase ledger, received an invoice, rush payment, send money to > invoice, accounts payable, payment run, payment
  purchase order = po
  purchasing card, put it on the company card, reconcile my card, use the company card > corporate card, credit card
  purchasing department, purchasing people, raise a po > purchase approval, purchase order, procurement, spending limit
  raise a purchase order, raise an indent > purchase approval, purchase order, procurement, spending limit
  receipt = proof of purchase
  receipt > expense, reimbursement
  recurring revenue, state of the finances, top line > profit, revenue, income, margin, financial result
  refund = money back = chargeback
  reimburse = reimbursement = claim back = pay back = repay
  renewal > subscription, contract, extend
  renewal date, renews automatically, saas spend, saas subscription > subscription, renewal, contract renewal, cancel
  request for proposal, request for quotation, rfq, sealed bid, select a vendor > procurement, vendor, supplier, quotation
  requisition form, sign off a purchase > purchase approval, purchase order, procurement, spending limit
  return on investment = roi
  revenue = income
  runway > cash flow, funding
  sales invoice, write an invoice > invoice, billing, accounts receivable
  security questionnaire for vendors, supplier form, supplier risk > vendor onboarding, vendor, supplier, due diligence
  seed round, series a, shareholders, term sheet, valuation, vc, venture capital > runway, cash flow, funding, investor
  settle a bill, settle an invoice, settle up with, sign off an invoice > invoice, accounts payable, payment run, payment
  shop around > quotation, vendor, procurement, competitive bid
  sign off spending, signs off on spending > purchase approval, purchase order, procurement, spending limit
  spend = spent = expenditure = spending
  spend > budget, cost, expense
  spend company money, spend money on > purchase approval, purchase order, procurement, spending limit
  spending authority, want to buy, who does the buying > purchase approval, purchase order, procurement, spending limit
  spending money, tighten our belts, war chest, which pot > budget, spending limit, budget holder
  spending rules, what is covered by expenses, what is not covered > expense policy, reimbursement, allowable expense
  sponsor > sponsorship, fund
  sponsor a conference, sponsor a meetup, sponsor a project, sponsor an event > donation, charity, sponsorship
  subcontractor = sub contractor
  subcontractor > contractor, third party, vendor
  subscription = subscribe
  supplier > procurement
  supplier chasing payment, supplier hasnt been paid > invoice, accounts payable, payment run, payment
  supplier gave me, vendor gave me > gift, gift policy, hospitality, bribery
  supplier is chasing, supplier wants money, transfer money to > invoice, accounts payable, payment run, payment
  supplier list, supplier selection, tendering, three bids, three quotes > procurement, vendor, supplier, quotation
  supplier relationship, supplier review, vendor let us down > supplier, vendor, contract management, service level
  tax authority, tax exempt, tax office, vat registered, vat return, w 8ben, w 9, w9, withholding tax > tax, vat, finance
  tax invoice, till receipt, till slip, upload a receipt, vat receipt > receipt, expense claim, proof of purchase
  tender > procurement
  third party risk, vendor form, vendor risk, vet a supplier > vendor onboarding, vendor, supplier, due diligence
  tickets for clients, treat a client, working lunch > entertainment, hospitality, client entertainment
  tool nobody uses, unused licences, unused licenses > subscription, renewal, contract renewal, cancel
  travel money > exchange rate, currency, expense
  turnover of the company > profit, revenue, income, margin, financial result
  unpaid invoice > overdue, collection, accounts receivable, debt
  unused subscriptions > subscription, renewal, contract renewal, cancel
  upfront > advance, prepayment
  urgent payment, wire money > invoice, accounts payable, payment run, payment
  used my own card, webexpenses > expense claim, reimbursement, expense policy
  vendor = supplier = third party
  vendor list, vendor selection > procurement, vendor, supplier, quotation
  vendor management = supplier management
  vendor onboarding = supplier onboarding = supplier registration = vendor registration
  vendor relationship, vendor review meeting > supplier, vendor, contract management, service level
  venture capitalist, where does our money come from, who funds the company > runway, cash flow, funding, investor
  vet a vendor > vendor onboarding, vendor, supplier, due diligence
  virtual card > corporate card, credit card
  which cost center, which cost centre, xero, year end close > financial close, month end, accounting, finance
  who owns the company, will we run out of money > runway, cash flow, funding, investor
  write off > bad debt, depreciation, loss
  write off a laptop > depreciation, fixed asset, asset register
  zoho books > financial close, month end, accounting, finance
`;
