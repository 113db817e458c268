export const DESIGN_AND_RESEARCH = `
  ab test, split test > experiment, a b test
  accessibility = a11y
  comments from users, hear from users, user comments, what users say > user feedback, customer feedback
  csat = customer satisfaction
  csat > survey
  feature idea > feature request, product
  figma > design, prototype
  find out what users want, our users want, understand what users want, users want, what customers want > user research, customer research, discovery
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
