export const SUPPORT = `
  24 7 support, round the clock support, support at night, support at weekends > support hours, service level
  abusive caller, abusive customer, annoyed customer, apologise to a customer > complaint, escalation, customer support
  act as the customer > impersonation, account access, customer data
  after ticket survey, ces score > customer satisfaction, csat, customer feedback
  angry customer > complaint, escalation, customer support
  answer customers, answer users, call center, call centre, chat with customers > customer support, support ticket
  answers for customers, customer docs, customer documentation > knowledge base, help centre, self service
  apology to customers, awkward customer, client complains, customer asks for the manager > complaint, escalation, customer support
  approve a refund, billed twice, billing error, billing issue, billing problem, billing question > refund, billing
  assign tickets, backlog of tickets, create a support ticket, duplicate tickets > support ticket, triage
  boilerplate answer, canned answers, how do i answer a customer > canned response, reply template
  breach an sla, customer is waiting > service level, response time
  bug for the developers, bug from a customer, bugs reported by customers, customer found a bug > bug report, reproduce
  bump a ticket, bump up a ticket, cannot solve a ticket > escalation, escalation path, engineering support
  canned response = saved reply = reply template = standard reply
  cant solve a ticket, customer escalation, escalate a customer > escalation, escalation path, engineering support
  change a customers email, delete a customers account > account access, customer account, customer data
  charged twice, compensate a customer, credit a customer, credits for customers, customer money back > refund, billing
  check answers to customers, qa of tickets, quality of support, ticket review > support quality, quality assurance
  client has a problem, client has an issue, client question, contact center > customer support, support ticket
  contact centre = contact center = call centre = call center
  contact centre, customer emails, customer has a problem, customer has a question > customer support, support ticket
  contact support, reach support > customer support, help desk, support hours
  cross customer, customer complains, customer is angry, customer is furious > complaint, escalation, customer support
  customer asks to speak to the manager, unhappy client, unhappy customer, upset customer > complaint, escalation, customer support
  customer complaint > complaint
  customer effort, customers happy, delight customers > customer satisfaction, csat, customer feedback
  customer has an issue, customer phones, customer queries, customer question > customer support, support ticket
  customer is shouting, customer is upset, customer shouts, customer swears > complaint, escalation, customer support
  customer reports a bug, pass bugs on, report a bug for a customer, reproduce the problem > bug report, reproduce
  customer support = customer care = client support = technical support for customers
  customer support = customer service = customer care
  customer threatens, customer yelled, customers are angry, difficult client > complaint, escalation, customer support
  customer wants a manager, customer wants to talk to a manager > complaint, escalation, customer support
  customer wants a refund, double charged, give a customer a refund, give customers their money > refund, billing
  customer with a problem, customers complain, customers have a problem > customer support, support ticket
  customers are waiting, first reply, hold time, how fast do we reply > service level, response time
  customers have questions, customers ring, deal with customers, emails from customers > customer support, support ticket
  difficult customer, dissatisfied customer, furious customer > complaint, escalation, customer support
  docs for customers, faqs, find answers themselves, help article > knowledge base, help centre, self service
  escalate a ticket, hand a ticket to engineering, hand over a ticket > escalation, escalation path, engineering support
  first response time = first reply time
  flood of tickets, incoming tickets, log a call, log a case, merge tickets, open a case > support ticket, triage
  formal complaint > complaint, grievance
  freshdesk, gorgias, help scout, help users, helpdesk tickets, helpscout, intercom chat > customer support, support ticket
  friendly to customers, how do we speak to customers, how do we talk to customers > tone of voice, reply template
  gesture of goodwill, goodwill gesture > refund, complaint
  give money back, issue a refund, money back guarantee, overcharged, refund a customer, refund policy > refund, billing
  happy with support > customer satisfaction, csat, customer feedback
  help center, help centre articles, help docs, help page, help themselves > knowledge base, help centre, self service
  help centre = help center
  help desk = helpdesk = service desk
  help desk, helpdesk, service desk > it support
  how long do customers wait, how long may a customer wait > service level, response time
  how quickly do we reply, how soon do we reply, missed sla > service level, response time
  how to article, how to guides, product tutorial, self serve > knowledge base, help centre, self service
  how to write to customers, polite to customers, tone with customers > tone of voice, reply template
  identify the caller, security questions for customers > identity verification, account access, customer data
  impersonate a user > impersonation, account access, customer data
  it support > help desk
  jira service desk, live chat, question from a customer, question from a user > customer support, support ticket
  l3 support, level 2 support, level two support > escalation, escalation path, engineering support
  log in as a customer, log in as a user, login as user > impersonation, account access, customer data
  need a developer for a ticket, pass a ticket on, pass a ticket to > escalation, escalation path, engineering support
  nightmare client, nightmare customer > complaint, escalation, customer support
  not working, stopped working > help desk, faulty
  one star review, rude customer, say sorry to a customer, slagged us off > complaint, escalation, customer support
  pass it to engineering, pass it to the developers, pass on a ticket > escalation, escalation path, engineering support
  pre written answers, prewritten, saved replies > canned response, reply template
  priority of a ticket, raise a support ticket, reopen a ticket, spam tickets > support ticket, triage
  rate our support, rating after a ticket, satisfied customers > customer satisfaction, csat, customer feedback
  refund request, service credit, voucher for a customer, wants their money back, wrong charge > refund, billing
  reply time, resolution time, sla breach > service level, response time
  reply to customers, reply to users, service cloud, support desk, support email > customer support, support ticket
  reset a customers password, reset passwords for customers > account access, customer account, customer data
  screenshot from the customer, steps to reproduce, tell the developers about a bug > bug report, reproduce
  second level support, second line support, stuck on a ticket > escalation, escalation path, engineering support
  slas for support > service level, response time
  snippet for replies, standard answer, standard reply, stock answer, template answers > canned response, reply template
  status of my ticket, tag tickets, ticket backlog, ticket priority, ticket queue, ticket status > support ticket, triage
  support available, support on weekends, weekend support, when can customers call > support hours, service level
  support case, support request, support ticket > ticket
  support hotline, support inbox, support line, support phone, support queue > customer support, support ticket
  support hours = service hours = hours of support
  support quality, support ratings, survey after a ticket > customer satisfaction, csat, customer feedback
  support sla, time to reply > service level, response time
  support ticket = support request = support case
  tech support > it support, help desk
  third level support, third line support, ticket escalation > escalation, escalation path, engineering support
  thumbs down from a customer, wow customers > customer satisfaction, csat, customer feedback
  ticket > support ticket, issue tracker, issue
  ticket tags, ticket volume, urgent ticket > support ticket, triage
  tier 2 support, tier three support, tier two support > escalation, escalation path, engineering support
  time to resolution, time to solve > service level, response time
  tutorial for customers, user guides, video tutorials, zendesk guide > knowledge base, help centre, self service
  unlock a customer account > account access, customer account, customer data
  user has a problem, user questions, user with a problem, zendesk, zoho desk > customer support, support ticket
  user reports a bug > bug report, reproduce
  verify a customer, verify callers > identity verification, account access, customer data
  what do i say to customers, what do i tell the customer > canned response, reply template
  what do we tell customers > canned response, reply template
  when can customers reach us > support hours, service level
`;
