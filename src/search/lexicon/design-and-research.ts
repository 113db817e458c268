export const DESIGN_AND_RESEARCH = `
  ab test, split test > experiment, a b test
  accessibility = a11y
  ask users, close to the users, contextual inquiry > user research, user interview, user need, discovery
  comments from users, hear from users, user comments, what users say > user feedback, customer feedback
  csat = customer satisfaction
  csat > survey
  customer insight, customer interviews, customers shoes > user research, user interview, user need, discovery
  customers actually see, customers touch > user facing, customer facing, end user, user interface
  customers use directly, deals with users directly > user facing, customer facing, end user, user interface
  decide about the product, future of the product > product planning, product strategy, roadmap
  diary study, empathise with users, ethnography, field study > user research, user interview, user need, discovery
  face of the product, front of house, in front of customers > user facing, customer facing, end user, user interface
  feature idea > feature request, product
  field visit, find out from users, focus group, get to know users > user research, user interview, user need, discovery
  figma > design, prototype
  find out what users want, our users want, understand what users want, users want, what customers want > user research, customer research, discovery
  have a say in the product, plan features, plan new features > product planning, product strategy, roadmap
  in front of users, in the hands of users, outward facing > user facing, customer facing, end user, user interface
  interview customers, interview users, know the users > user research, user interview, user need, discovery
  listen to users, observe users, sit with users, speak to users > user research, user interview, user need, discovery
  logo > brand, visual identity
  mockup = mock up = wireframe
  nps = net promoter score
  nps > customer satisfaction, survey
  pain point > problem, user need, feedback
  plan the product, product thinking, say in the product, shape the product > product planning, product strategy, roadmap
  real people use, screens customers see, screens users see > user facing, customer facing, end user, user interface
  shop window, side the customer sees, touches customers > user facing, customer facing, end user, user interface
  survey = questionnaire = poll
  talk to users, understand users, user insight, user studies > user research, user interview, user need, discovery
  think about the product, treat it as a product, where the product goes > product planning, product strategy, roadmap
  usability > user research, user testing, user experience
  used by real people, users touch, visible to customers > user facing, customer facing, end user, user interface
  user experience = ux
  user interface = ui
  user test > user research, usability
  users shoes, watch people use, watch users, what customers need > user research, user interview, user need, discovery
  visible to users, what customers see, what people click > user facing, customer facing, end user, user interface
  what people see, what users see > user facing, customer facing, end user, user interface
  what users need > user research, user interview, user need, discovery
  wishlist > feature request, backlog
`;
