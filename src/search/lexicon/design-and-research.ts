export const DESIGN_AND_RESEARCH = `
  ab test, split test > experiment, a b test
  accessibility = a11y
  csat = customer satisfaction
  csat > survey
  feature idea > feature request, product
  figma > design, prototype
  logo > brand, visual identity
  mockup = mock up = wireframe
  nps = net promoter score
  nps > customer satisfaction, survey
  pain point > problem, user need, feedback
  survey = questionnaire = poll
  usability > user research, user testing, user experience
  user experience = ux
  user interface = ui
  user test > user research, usability
  wishlist > feature request, backlog
`;
