export const DESIGN_AND_RESEARCH = `
  ab test, split test > a b test
  accessibility = a11y
  accessibility audit > accessibility review, accessibility testing
  accessibility check, accessibility review, accessibility testing > accessibility audit
  ada compliance, assistive tech, assistive technology, axe core, blind people > accessibility, accessibility audit, wcag
  adobe xd, canva, design files, figjam, figma account, figma file, figma licence, figma seat > design tool, figma
  affinity map, earlier research, interview notes from users, past research > research finding, user research, insight
  app reviews, app store reviews, delighted users, feedback button, feedback widget > user feedback, customer feedback
  approve a design, crit, design approval, design sign off > design review, design feedback, design critique
  archetype, audience we build for, icp, ideal customer, target group > persona, user research, target audience
  artwork, graphic design > visual design
  ask people in a form, feedback form, google form, qualtrics, response rate of, survey monkey > survey, questionnaire
  ask users, close to the users, contextual inquiry > user research, user interview, user need, discovery
  assumption test, control group, fake door, multivariate, sample size > a b test, hypothesis
  awkward to use, clunky, confuses users, confusing for users > user experience, usability, user research
  back of a napkin, click dummy, clickable prototype, draw the screens, hi fi design > prototype, wireframe, mockup
  banned words, british or american spelling > content design, copywriting, writing style, content style guide
  brainstorm with users, co creation, co design, codesign, crazy eights > discovery, user research, problem space
  business model canvas, elevator pitch > product vision, product strategy, product planning
  button text, capital letters, capitals in headings > content design, copywriting, writing style, content style guide
  buttons to use, components for the ui, consistent look > design system, pattern library, component library, style guide
  captions, color contrast, colour contrast, contrast ratio, deaf users > accessibility, accessibility audit, wcag
  card sort, corridor test, expert review of the ui, eye tracking > user testing, usability testing, user research
  click path, experience map, journey map, path through the app, user flow diagram > user journey, customer journey, user flow
  comments from customers, customer comments, customer ideas > user feedback, customer feedback, feedback channel
  comments from users, hear from users, user comments, what users say > user feedback, customer feedback
  company colors, company colours, corporate design, corporate identity > brand, visual identity, brand guideline
  component library, pattern library, style library, ui kit > design system
  consent form for participants, consent from participants, record a user interview > research consent, consent, user research
  copy for the website, copy writer, copy writing > content design, copywriting, writing style, content style guide
  csat = customer satisfaction
  csat > survey
  customer insight, customer interviews, customers shoes > user research, user interview, user need, discovery
  customer journey = user journey
  customer suggestions, customers ask for, ideas from customers > user feedback, customer feedback, feedback channel
  customers actually see, customers touch > user facing, customer facing, end user, user interface
  customers use directly, deals with users directly > user facing, customer facing, end user, user interface
  decide about the product, future of the product > product planning, product strategy, roadmap
  deck template, email signature, fonts, letterhead template > brand, visual identity, brand guideline
  design critique = design feedback session
  design critique > design review
  design patterns for the ui, design tokens > design system, pattern library, component library, style guide
  design review > design critique
  design sprint, design thinking, design workshop, double diamond > discovery, user research, problem space
  design system > component library, pattern library, ui kit
  diary study, empathise with users, ethnography, field study > user research, user interview, user need, discovery
  difficult to use, ease of use, easier to use, easy to use > user experience, usability, user research
  disabled users, dyslexic users, en 301 549, focus ring, font too small > accessibility, accessibility audit, wcag
  draw icons, how it looks, layout of the page > user interface, visual design
  em dash, error message text, error message wording > content design, copywriting, writing style, content style guide
  email signature = email footer
  experience of customers, fiddly, hard to use, intuitive, nicer to use > user experience, usability, user research
  explore the problem, ideation workshop, is it worth building, problem framing > discovery, user research, problem space
  face of the product, in front of customers > user facing, customer facing, end user, user interface
  favicon, mascot > logo, brand, visual identity, brand guideline
  feature idea > feature request
  field visit, find out from users, focus group, get to know users > user research, user interview, user need, discovery
  figma > design tool, prototype
  figma components, figma library, hex code, icons > design system, pattern library, component library, style guide
  find out what users want, our users want, understand what users want > user research, customer research, discovery
  find people to interview, find people to test > participant recruitment, participant, user research
  find users to interview, find users to test > participant recruitment, participant, user research
  five second test, guerrilla testing, hallway test > user testing, usability testing, user research
  forbidden words, gender neutral words, gendered words > content design, copywriting, writing style, content style guide
  g2 reviews, happy customers, review sites > user feedback, customer feedback
  grammar, grammarly, house style, how do we sound > content design, copywriting, writing style, content style guide
  hard of hearing > accessibility, reasonable adjustment, captions
  have a say in the product, plan features, plan new features > product planning, product strategy, roadmap
  heuristic evaluation, moderated test, test our design > user testing, usability testing, user research
  high fidelity, lo fi, low fidelity, mock it up, paper prototype, rough sketch > prototype, wireframe, mockup
  house style, tone of voice > writing style
  how do we spell, how to spell, inclusive language > content design, copywriting, writing style, content style guide
  how happy are customers, how happy are users, how satisfied, nps score > survey, customer satisfaction, user feedback
  in front of users, in the hands of users, outward facing > user facing, customer facing, end user, user interface
  incentive for participants, paid for taking part > participant recruitment, participant, user research
  indesign, miro board, photoshop, sketch file, where do designs live, zeplin > design tool, figma
  interview customers, interview users, know the users > user research, user interview, user need, discovery
  interviews with customers, interviews with users, sit down with customers, sit down with users, sits down with customers, user interviews > user research, user interview
  jobs to be done, jtbd > user need, user research
  keyboard navigation, low contrast, low vision, nvda > accessibility, accessibility audit, wcag
  layout of the screen, lipstick on, look pretty, looks ugly, make it look nice > user interface, visual design
  lean canvas > product vision, product strategy, product planning
  listen to users, observe users, sit with users, speak to users > user research, user interview, user need, discovery
  logo > brand, visual identity
  look and feel, make it look consistent, our colors > design system, pattern library, component library, style guide
  look at my mockup, review my mockups, second opinion on a design > design review, design feedback, design critique
  make it pretty, makes it look good, page layout, pixel perfect, pixel pusher > user interface, visual design
  microcopy, oxford comma, plain language, punctuation > content design, copywriting, writing style, content style guide
  mock up = mockup
  mockup > wireframe
  north star metric > success metric, product strategy
  nps = net promoter score
  nps > customer satisfaction, survey
  opportunity solution tree, opportunity tree > discovery, product strategy
  our colours, reusable components, shared components > design system, pattern library, component library, style guide
  our font, powerpoint template, ppt template > brand, visual identity, brand guideline
  pain point > user need
  path through the site, service blueprint, steps a user takes, task flow > user journey, customer journey, user flow
  pay participants, pay users for, people for user tests > participant recruitment, participant, user research
  plan the product, product thinking, say in the product, shape the product > product planning, product strategy, roadmap
  pleasant to use, simple for users, simple to use, user friendly > user experience, usability, user research
  poll > survey
  presentation template, rebrand, slide template, teams background > brand, visual identity, brand guideline
  problem statement > problem space, discovery
  product market fit, product principles, purpose of the product > product vision, product strategy, product planning
  product vision > vision statement
  productboard, say about the product, user suggestions > user feedback, customer feedback, feedback channel
  questionnaire = survey
  reading age, sentence case, simple words > content design, copywriting, writing style, content style guide
  real people use, screens customers see, screens users see > user facing, customer facing, end user, user interface
  record interviews with users, record user sessions, recording of an interview > research consent, consent, user research
  recruit people for research, recruit testers, research panel > participant recruitment, participant, user research
  research notes, research report, research results, results of research > research finding, user research, insight
  research repository = insight repository = research library
  reviews in the app store, star rating, trustpilot, unhappy users, users unhappy > user feedback, customer feedback
  reward for taking part, screener, user panel > participant recruitment, participant, user research
  screen designs, sketch an idea, sketch out, storyboard, user journey on paper > prototype, wireframe, mockup
  screen layout > user interface, visual design
  screen readers, screenreader, section 508, subtitles, tab order, talkback > accessibility, accessibility audit, wcag
  share designs, sign off a design > design review, design feedback, design critique
  share findings, share research, synthesis, synthesise > research finding, user research, insight
  should we build it, understand the problem, validate an idea > discovery, user research, problem space
  side the customer sees, touches customers > user facing, customer facing, end user, user interface
  significance of the test, statistical significance, test an assumption > a b test, hypothesis
  spacing rules, storybook, ui components, what shade of > design system, pattern library, component library, style guide
  survey > poll
  surveymonkey, typeform > survey, questionnaire
  sus score, system usability scale > survey, customer satisfaction, user feedback
  talk to users, understand users, user insight, user studies > user research, user interview, user need, discovery
  test the prototype, think aloud, tree test, unmoderated test > user testing, usability testing, user research
  text for the website, texts in the app, title case > content design, copywriting, writing style, content style guide
  text too small, transcript for videos, usable by everyone > accessibility, accessibility audit, wcag
  themes in the research, what did we learn from users > research finding, user research, insight
  think about the product, treat it as a product, where the product goes > product planning, product strategy, roadmap
  tone of voice, us or uk spelling, ux writer > content design, copywriting, writing style, content style guide
  touchpoint > user journey, customer journey, user flow
  treatment group, try two versions, variant a, vwo > a b test, hypothesis
  typeface, typography, virtual background, word template > brand, visual identity, brand guideline
  types of users, typical customer, typical user, user types > persona, user research, target audience
  unique selling point, usp, value proposition > product strategy, product vision
  usability > user testing, user experience
  usability lab, user lab, usertesting > user testing, usability testing, user research
  used by real people, users touch, visible to customers > user facing, customer facing, end user, user interface
  user experience = ux
  user flow > user journey
  user interface = ui
  user journey > user flow
  user test > user research, usability
  users are confused, users get confused, users get lost, users struggle > user experience, usability, user research
  users ask for, users complain about, users hate, users love > user feedback, customer feedback, feedback channel
  users moan about, uservoice, voc, voice of the customer > user feedback, customer feedback, feedback channel
  users shoes, watch people use, watch users, what customers need > user research, user interview, user need, discovery
  users want, what customers want > user research, customer research, discovery
  users with disabilities, visually impaired > accessibility, accessibility audit, wcag
  ux writing, voice and tone, web copy > content design, copywriting, writing style, content style guide
  video of a user > research consent, consent, user research
  visible to users, what customers see, what people click > user facing, customer facing, end user, user interface
  vision statement > product vision
  voucher for participants, who can we test with > participant recruitment, participant, user research
  what annoys users, what bugs customers, what bugs them > user need, pain point, problem
  what have users told us, write up research > research finding, user research, insight
  what people see in the product, what users see > user facing, customer facing, end user, user interface
  what people think of the product > user feedback, customer feedback, feedback channel
  what users need > user research, user interview, user need, discovery
  where is the product heading, why are we building this > product vision, product strategy, product planning
  which version works better > a b test, hypothesis
  who are our customers, who do we build for, who is it built for > persona, user research, target audience
  who uses our product > persona, user research, target audience
  why does the product exist > product vision, product strategy, product planning
  wireframe > mockup
  wishlist > feature request, backlog
  wording in the app, wording on the site > content design, copywriting, writing style, content style guide
  words on the page, words on the screen > content design, copywriting, writing style, content style guide
  words to avoid, words we dont use, write copy > content design, copywriting, writing style, content style guide
  write error messages, write for the web > content design, copywriting, writing style, content style guide
  writing style > house style, tone of voice
  zoom background > brand, visual identity, brand guideline
`;
