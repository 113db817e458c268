export const SUPPORT = `
  angry > complaint, dissatisfied, escalation
  angry customer > complaint, escalation, customer support
  customer support = customer service = customer care
  help desk = helpdesk = service desk = it support
  not working, stopped working > fault, broken, help desk
  support ticket = ticket = support request = support case
  tech support > it support, help desk
  ticket > issue, task, request
`;
