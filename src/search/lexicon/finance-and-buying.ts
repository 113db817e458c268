export const FINANCE_AND_BUYING = `
  accept a present, accept gifts, bottle from a supplier, bottle of wine from > gift, gift policy, hospitality, bribery
  accounting software, accounting system > accounting, finance
  accounts department, accounts dept, accounts people, accounts team > finance team, accounting, accounts payable
  accounts payable = ap team = purchase ledger
  accounts payable > invoice, payment, finance
  accounts receivable = sales ledger
  accounts receivable > credit control
  accrue = accrual
  add a supplier, add a vendor, get a supplier on the books > vendor onboarding, vendor, supplier, due diligence
  add vat, charge vat, gst number, gst return, plus vat, reverse charge, sales tax, vat registered, vat return > tax, vat
  advance payment, days to pay, deposit from the client, down payment > payment term, invoice
  afford to pay us, bankruptcy, burn rate, burning cash, cash burn, go bankrupt, go broke, go bust > runway, cash flow
  aged debt, bad payer, chase an invoice > accounts receivable, credit control, overdue invoice, debt collection
  allowed to buy, amazon business, amazon order > purchase approval, purchase order, procurement, spending limit
  am i covered, employers liability, professional indemnity, public liability > insurance, insurance policy
  amex > corporate card, credit card
  angel investor, backers > investor, funding
  annual accounts > financial close, accounting
  annual fee, auto renew, automatically renews > subscription, renewal, contract renewal
  annual turnover, arr, mrr, recurring revenue, top line, turnover of the company > revenue, financial result
  ap team, approve an invoice, bill came, got a bill, invoice approval > invoice, accounts payable, payment run, payment
  approval to buy, ask to buy, authority to spend > purchase approval, purchase order, procurement, spending limit
  approved supplier, approved vendor > procurement, vendor, supplier
  ask for sponsorship, sponsor a conference, sponsor a meetup, sponsor a project > sponsorship, donation
  asset value, book value, capex, capital expenditure, capital spending > depreciation, fixed asset, asset register
  attach the receipt, cash memo, forgot the receipt, hotel bill > receipt, expense claim, proof of purchase
  audit the books, external auditors, statutory audit > financial audit, audit, auditor
  back of my own pocket, out of my own money, put it on my card > expense, reimbursement, expense claim
  balance the books, book keeping, books closed, chart of accounts > financial close, month end, accounting, finance
  bank account = bank detail
  beat down the price > procurement, quotation
  belt tightening, cost cutting, cut costs, penny pinching, save money, tighten our belts > cost reduction, cost saving
  bid = tender
  bid > rfp
  big ticket item, buy stuff, buy things > purchase approval, purchase order, procurement, spending limit
  bill a client, billing cycle, billing department, billing people > invoice, billing, accounts receivable
  billing team, charge the client, charge the customer > invoice, billing, accounts receivable
  book = reserve = reservation
  bookkeeper > finance, accounting
  bottom line > profit, net income
  bought it myself, brex, claim money back, company owes me, concur > expense claim, reimbursement, expense policy
  break even, breakeven, ebitda, gross profit, make a loss, net profit > profit, margin, financial result
  budget > spending limit
  budget > spending, spend
  budget holder = budget owner
  budget versus actual, expected revenue, financial forecast, financial projections > forecast, budget
  bulk discount, bulk order, buy in bulk, cheaper supplier, choose a supplier > procurement, vendor, supplier, quotation
  business card payment, card declined, card got declined, card limit, card reconciliation > corporate card, credit card
  business lunch, business meal, buy clients dinner > entertainment, hospitality, client entertainment
  buy = purchase = bought = procure = procurement
  buy software, new software, new tool > software, procurement, vendor, subscription
  buying department, buying something, get a po > purchase approval, purchase order, procurement, spending limit
  can i claim, cap on expenses, claim drinks, claim for, claimable > expense policy, reimbursement, allowable expense
  cancel subscription > renewal, contract renewal
  cant afford to pay upfront, dont have the money to pay upfront > cash advance, travel advance, expense
  capital expenditure = capex
  capitalise a purchase, value of the laptop, write down assets > depreciation, fixed asset, asset register
  card statement, company amex, company credit card, company mastercard, company visa card > corporate card, credit card
  cash advance = travel advance
  cash box, cashbox, money tin, pay cash, pay in cash > petty cash, cash, expense
  cash flow = cashflow
  chargeback > refund
  charitable giving, corporate giving, donate money, donation matching, give money to charity > donation, charity
  charity = charitable
  charity > donation
  chase clients for money, chase money > accounts receivable, credit control, overdue invoice, debt collection
  chase payment, chase unpaid, client doesnt pay > accounts receivable, credit control, overdue invoice, debt collection
  choose a vendor, compare prices, compare suppliers, compare vendors > procurement, vendor, supplier, quotation
  christmas gift from, client gave me, customer gave me, diwali gift > gift, gift policy, hospitality, bribery
  claim back > expense, expense claim
  claim rejected, claim was rejected, expenses bounced > expense claim, expense report, expense approval
  claim, expense it > expense claim, reimbursement
  client dinner, wine and dine > entertainment, hospitality, client entertainment
  client has not paid, client hasnt paid > accounts receivable, credit control, overdue invoice, debt collection
  client lunch, client meal, corporate hospitality > entertainment, hospitality, client entertainment
  client wont pay, collect money from > accounts receivable, credit control, overdue invoice, debt collection
  clients pay up front, clients pay upfront, money up front from clients, net 30, net 60, pay in instalments > payment term, invoice
  close the books, do the books, xero, year end close > financial close, month end, accounting, finance
  cloud bill > infrastructure cost
  company card = corporate card
  company card, corporate card > credit card
  company doing financially, company numbers for the quarter, company results, earnings call > financial result, revenue, profit
  company income > revenue
  company pays for, on company money, with company money > reimburse, reimbursement, expense, budget
  complain about a supplier, supplier let us down > supplier, vendor, contract management, service level
  contract expires > renewal, contract renewal
  conversion rate for expenses, convert currency, foreign currency, foreign money > exchange rate, currency, expense
  corporate amex, get a company card, limit on my card, lost my company card > corporate card, credit card
  corporation tax, tax authority, tax exempt, tax office, w 8ben, w 9, w9, withholding tax > tax
  cost > price
  cost benefit analysis, cost versus benefit, justify a purchase > business case, return on investment, cost benefit
  cost center code, cost centre code, which cost center, which cost centre > cost code, accounting
  cost centre = cost center
  cost code > cost centre
  cost savings, money saving > cost reduction
  create an invoice, credit note, invoice a client, issue an invoice > invoice, billing, accounts receivable
  credit card > corporate card, company card
  credit control > accounts receivable
  customer dinner, customer lunch, dinner with a client > entertainment, hospitality, client entertainment
  customer has not paid, customer hasnt paid > accounts receivable, credit control, overdue invoice, debt collection
  customer wont pay, customers who dont pay > accounts receivable, credit control, overdue invoice, debt collection
  debt collector, debtor, dunning > accounts receivable, credit control, overdue invoice, debt collection
  dental bill, doctor bill, doctors bill, hospital bill, medical bills > medical expense, healthcare expense, health expense, reimbursement
  does the books, file accounts, freshbooks, general ledger, gl code > financial close, month end, accounting, finance
  donate = donation
  donate, donation > charity
  drinks with clients, entertain customers, lunch with a client > entertainment, hospitality, client entertainment
  exchange rate = fx rate
  expense > out of pocket, reimbursement
  expense alcohol, expense drinks, expense limits > expense policy, reimbursement, allowable expense
  expense claim = expense report = reimbursement claim
  expense policy = expense guideline
  expenses rejected > expense claim, expense report, expense approval
  expensify, get my money back for, get refunded for, i am out of pocket > expense claim, reimbursement, expense policy
  finance = financial
  financial health, state of the finances > financial result, revenue, profit
  financial year = fiscal year
  float for travel, get money in advance, imprest, money before i travel > cash advance, travel advance, expense
  forecast > budget, projection
  forex, fx rate > exchange rate, currency, expense
  freebies from suppliers, freebies from vendors, gift card from a client, gift for a client > gift, gift policy, hospitality, bribery
  fund > budget, sponsor
  funding round > funding, investor, runway
  fundraise > funding, investor
  fy, fy25, fy26, start of the financial year, when does the quarter end > financial year, fiscal year
  get a better price, haggle with suppliers, invitation to bid, negotiate a price > procurement, vendor, supplier, quotation
  get clients to pay, get customers to pay > accounts receivable, credit control, overdue invoice, debt collection
  get it bought, get something bought, how do i buy > purchase approval, purchase order, procurement, spending limit
  get my money back > reimbursement, expense claim
  get paid by clients, late payer, money owed by clients > accounts receivable, credit control, overdue invoice, debt collection
  get the company card > company card, credit card, expense
  gift for a customer, gift from a client, gift from a customer > gift, gift policy, hospitality, bribery
  gift from a supplier, gift limit, gift voucher from a supplier, given a present > gift, gift policy, hospitality, bribery
  good causes, match funding, match my donation, matched giving, philanthropy > donation, charity
  got a present, hamper, present for a client, present from a client > gift, gift policy, hospitality, bribery
  grand on, hundred quid, quid on, thousand quid > spend, spending, cost
  gst, vat > tax
  have we got money, holds the purse, how much money is left, in the kitty, money left, overspent > budget, budget holder
  how do we buy, large purchase, need a po > purchase approval, purchase order, procurement, spending limit
  how long do clients have to pay, how long do we have to pay, how long to pay an invoice, milestone payment > payment term, invoice
  how many licences > subscription, licence management
  how much can i spend, how much may i spend, limit on expenses > expense policy, reimbursement, allowable expense
  how much money do we make > revenue, profit, financial result
  how much will we spend, money we will make, plan versus actual, planned vs actual, predict revenue > forecast, budget
  in dollars, in euros, in pounds, in rupees, local currency > exchange rate, currency
  in the black, losing money, lost money > profit, cash flow, financial result
  in the red > profit, cash flow
  insolvent, money in the bank, money last, will we run out of money > runway, cash flow
  investor > shareholder, funding
  invoice = bill
  invoice > payment
  invoice came in, invoice from a supplier, invoice got paid > invoice, accounts payable, payment run, payment
  invoice hasnt been paid, invoice not paid, invoice paid > invoice, accounts payable, payment run, payment
  is the vendor safe, register a vendor > vendor onboarding, vendor, supplier, due diligence
  journal entry, keep the books, management accounts, netsuite > financial close, month end, accounting, finance
  justify the cost, justify the spend, make the case for buying > business case, return on investment, cost benefit
  left out of pocket, owe me money for, own money, paid for it myself > expense claim, reimbursement, expense policy
  liquidity > cash flow
  lost receipt > receipt, proof of purchase
  lunch with a customer, schmooze, take a customer out > entertainment, hospitality, client entertainment
  making money, quarterly results > profit, revenue, financial result
  margin > profitability, gross margin
  may i claim, put drinks on, rules for expenses, rules on expenses > expense policy, reimbursement, allowable expense
  missing receipt, original receipt, paper receipts, photo of the receipt > receipt, expense claim, proof of purchase
  mistake on an invoice, pro forma invoice, proforma, raise an invoice > invoice, billing, accounts receivable
  month end, year end accounts > financial close, accounting
  monthly fee, renew a software licence, renew a software license, renewal date > subscription, renewal, contract renewal
  my card was declined, need a company card, p card, pcard, prepaid card > corporate card, credit card
  negotiate with suppliers, negotiate with vendors, preferred supplier > procurement, vendor, supplier, quotation
  nominal code, prepayments, quickbooks, statutory accounts > financial close, month end, accounting, finance
  okays expenses, signs off expenses > expense approval, expense claim, expense report
  operating expense = opex
  order from amazon, po number, purchase requisition > purchase approval, purchase order, procurement, spending limit
  our backers, raise funding, raise money, seed round, series a, shareholders, term sheet, valuation > funding, investor
  out of pocket > expense, reimbursement
  outstanding invoices, owe us, past due invoice > accounts receivable, credit control, overdue invoice, debt collection
  over budget, overspend > budget, variance
  overdue invoice > accounts receivable, credit control, debt collection
  own pocket > out of pocket, reimbursement, expense
  paid from my pocket, paid it myself, paid out of my pocket > expense claim, reimbursement, expense policy
  paid upfront > prepayment, payment in advance
  paid with my own card, pleo, recoup, recover my costs, rydoo, spendesk > expense claim, reimbursement, expense policy
  pay a contractor, pay a freelancer, pay an invoice, pay the bills > invoice, accounts payable, payment run, payment
  pay a supplier > invoice, accounts payable
  pay back = repay
  pay back > reimbursement
  pay for > fund, provide, cover, sponsor
  payback period, payback time, pays for itself, worth the spend > business case, return on investment, cost benefit
  paying for something nobody uses > subscription, cancel, renewal
  payment in advance, payment upfront, stage payments, up front payment > payment term, invoice
  payment term = payment period
  payroll = pay run = salary run
  payroll > paycheck, payslip, salary payment, pay day, salary
  petty cash = cash float
  picture of the receipt, restaurant bill, scan receipts, snap the receipt > receipt, expense claim, proof of purchase
  po > purchase order
  pot of money, purse strings, war chest, which pot > budget, budget holder
  present from a supplier, send a client a gift, send clients presents > gift, gift policy, hospitality, bribery
  price > cost
  profit > margin, earnings, revenue
  profit and loss = p&l
  projected revenue, reforecast, sales forecast > forecast, budget
  purchase approval = spend approval
  purchase approval > purchase request
  purchase ledger, received an invoice, rush payment, send money to > invoice, accounts payable, payment run, payment
  purchase request > purchase approval
  purchasing card, put it on the company card, reconcile my card, use the company card > corporate card, credit card
  purchasing department, purchasing people, raise a po > purchase approval, purchase order, procurement, spending limit
  raise a purchase order, raise an indent > purchase approval, purchase order, procurement, spending limit
  raise money for charity > donation, charity, sponsorship
  receipt = proof of purchase
  receipt > expense, reimbursement
  refund = money back
  reimburse = reimbursement = claim back
  renewal > subscription, extend, contract renewal
  renews automatically, saas spend, saas subscription > subscription, renewal, contract renewal
  request for proposal, request for quotation, rfq, sealed bid, select a vendor > procurement, vendor, supplier, quotation
  requisition form, sign off a purchase > purchase approval, purchase order, procurement, spending limit
  return on investment = roi
  revenue > income statement
  rfp > tender, bid
  run out of money > budget, cash flow, runway
  runway > cash flow, funding
  sales invoice, write an invoice > invoice, billing, accounts receivable
  security questionnaire for vendors, supplier form, supplier risk > vendor onboarding, vendor, supplier, due diligence
  send in receipts, sending in bills, sending in receipts, submit bills > reimbursement, expense claim
  settle a bill, settle an invoice, settle up with, sign off an invoice > invoice, accounts payable, payment run, payment
  shop around > quotation, vendor, procurement, competitive bid
  sign for a parcel, sign for the delivery > delivery, reception
  sign off spending, signs off on spending > purchase approval, purchase order, procurement, spending limit
  software licence expires, software licence runs out, software license runs out > subscription, renewal, contract renewal
  software license expires, tool license expires > subscription, renewal, contract renewal
  spend = spent = expenditure = spending
  spend > budget, cost, expense
  spend company money, spend money on > purchase approval, purchase order, procurement, spending limit
  spending authority, want to buy, who does the buying > purchase approval, purchase order, procurement, spending limit
  spending limit > budget
  spending money > spending limit, budget
  spending policy > expense policy
  spending rules, what is covered by expenses, what is not covered > expense policy, reimbursement, allowable expense
  sponsor > sponsorship, fund
  sponsor an event > sponsorship, donation
  stuck with a supplier, stuck with a vendor, trapped with a supplier, trapped with a vendor > vendor lock in, migrate off, vendor evaluation, switching vendor
  subcontractor = sub contractor
  subcontractor > contractor, third party, vendor
  supplier > procurement
  supplier assessment = vendor assessment
  supplier assessment, vendor assessment, vendor review > due diligence
  supplier chasing payment, supplier hasnt been paid > invoice, accounts payable, payment run, payment
  supplier gave me, vendor gave me > gift, gift policy, hospitality, bribery
  supplier is chasing, supplier wants money, transfer money to > invoice, accounts payable, payment run, payment
  supplier list, supplier selection, tendering, three bids, three quotes > procurement, vendor, supplier, quotation
  supplier relationship, supplier review, vendor let us down > supplier, vendor, contract management, service level
  supplier, vendor > third party
  tax invoice, till receipt, till slip, upload a receipt, vat receipt > receipt, expense claim, proof of purchase
  tender > procurement, rfp
  third party > vendor, supplier
  third party risk, vendor form, vendor risk, vet a supplier > vendor onboarding, vendor, supplier, due diligence
  tickets for clients, treat a client, working lunch with a client > entertainment, hospitality, client entertainment
  tool nobody uses, unused licences, unused licenses > subscription, renewal, contract renewal, cancel
  travel money > exchange rate, currency, expense
  treat the team > expense, spend, budget
  unpaid bill, unpaid invoice > accounts receivable, credit control, overdue invoice, debt collection
  unused subscriptions > subscription, renewal, contract renewal, cancel
  urgent payment, wire money > invoice, accounts payable, payment run, payment
  used my own card, webexpenses > expense claim, reimbursement, expense policy
  vc funding, venture capital, venture capitalist, where does our money come from, who funds the company > funding, investor
  vendor = supplier
  vendor due diligence > vendor assessment, vendor review
  vendor list, vendor selection > procurement, vendor, supplier, quotation
  vendor management = supplier management
  vendor onboarding = supplier onboarding = supplier registration = vendor registration
  vendor relationship, vendor review meeting > supplier, vendor, contract management, service level
  vet a vendor > vendor onboarding, vendor, supplier, due diligence
  virtual card > corporate card, credit card
  who holds the cheque book, who holds the purse strings, who holds the wallet > budget, budget holder, finance
  who owns the company > shareholder, investor
  write off > bad debt, depreciation
  write off a laptop > depreciation, fixed asset, asset register
  zoho books > financial close, month end, accounting, finance
`;
