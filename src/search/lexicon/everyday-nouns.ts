export const EVERYDAY_NOUNS = `
  acknowledge receipt, confirm receipt, say it arrived > acknowledge, acknowledgement
  afraid to speak, feel safe, safe space, scared to say > psychological safety, raise a concern
  am i entitled, do i qualify, entitled to, qualify for, what does it take > eligible, eligibility, criteria
  annoyance, bugbear, gripe with, pet peeve, what bugs people > pain point, complaint
  applaud, applause, bravo, hats off, thank you note > recognition, praise
  atmosphere, camaraderie, esprit de corps, mood in the team, team spirit, vibe > culture, morale
  avert, forestall, guard against, stave off > prevent, prevention, mitigate
  back story, backstory > context, background
  back up a claim, evidence based > data driven
  battle plan, game plan, gameplan, master plan, masterplan, plan of action > strategy, action plan
  below par, half arsed, half assed, not up to par, not up to snuff, shoddy, shonky, slapdash > quality assurance
  big bets, big calls, big decisions > strategic decision, strategy
  bossless, holacracy > self organising, self managed, flat hierarchy
  built to last > long term
  cant cope, flat chat, over committed, overstretched, rushed off my feet > workload, capacity, burnout, prioritise
  clientele, punter > client
  clique, cliquey, exclude people, feel left out, in crowd, inner circle > inclusive, inclusion, belonging, diversity
  collateral damage, domino effect, knock on effect, ripple effect > consequence
  corner case > edge case
  crap quality, poor quality, rubbish quality > quality assurance
  creaky, crusty, on its last legs > legacy, deprecated, outdated
  creed, ethos, what makes us us > culture, core value, principle
  do or die, life or death, make or break, mission critical, paramount > critical, essential
  dodge, shun, shy away from, sidestep, stay away from, steer clear, steer clear of > avoid
  drag it out, make it longer, prolong > extend
  engineering choices, tech choices, technical choices, technology choices > technical direction, technical decision, architecture decision
  enps, happiness score, how happy are people, pulse check, pulse survey > survey, engagement survey
  even handed, level playing field, unbiased, unprejudiced > impartial, fairness, neutrality
  favouritism > bias, fairness, discrimination, conflict of interest
  favouritism at work, jobs for the boys, old boys network, prejudice > bias, fairness, discrimination, conflict of interest
  get back to someone, write back > response time
  give and take, price to pay > trade off
  gold standard, proper way, tried and tested, tried and true > best practice, standard practice
  government clients, local authorities, public body, state agency > public sector, regulator
  grandee, graybeard, greybeard, old hand > experienced, senior
  groundwork, underpinning, underpinnings > foundation
  groundwork, underpinning, underpinnings > infrastructure, platform
  guesswork, gut feel, hunch > assumption, hypothesis
  hair on fire > urgent, priority
  handout, leaflet, one sheet, pamphlet > brochure, marketing material
  have faith in > trust
  health client, hospitals as clients, medical client > healthcare, health sector
  hiccup, hitch, stumbling block > obstacle, blocker, impediment
  honorarium, pocket money > stipend
  ink the deal, put my signature, put pen to paper > sign, signature, signatory
  interim target > milestone
  judgement call, outcome of the vote, verdict > decision
  knees up, piss up, shindig, soiree > social event
  last drop, max out the hardware, oomph, squeeze the most > performance, optimization
  lgbtq, lgbtqia, non binary, nonbinary > diversity, inclusion, gender identity, sexual orientation
  list of steps, list of things to do, tick list, ticklist > checklist
  make people stick to, police the rules > enforce, enforcement
  move over to, port it to, port over, switch over > migrate, migration
  not enough work, out of work to do > bench, capacity, allocation
  old boys club > inclusive, inclusion, belonging, diversity
  old school, oldschool > traditional, conventional
  on my own two feet, self reliant, self starter, self sufficient, selfstarter > autonomy, independent, self directed
  partner organisation > partner, sponsor
  people attending > attendee
  people of color, people of colour, under represented > diversity, inclusion, underrepresented
  people who help out, unpaid help > volunteer, contributor
  piece for the blog > blog post, article
  plan of attack > strategy, action plan
  plug into our system, tie in with, wire up > integrate
  prejudiced, teachers pet > bias, fairness, discrimination, conflict of interest
  press people, reporter, reporters > media, press, journalist, spokesperson
  rain check, raincheck > postpone, reschedule, defer
  rocksolid > reliable, reliability
  say at the table, seat at the table, voice at the table > strategic decision, decision, stakeholder
  sloppy, substandard, up to par, up to scratch, up to snuff, up to standard > quality assurance
  speak freely > psychological safety, raise a concern
  spot check > audit, inspection
  spreadsheet, worksheet > tracker, sheet
  summit, symposium, trade fair, trade show, tradeshow > conference
  tenet > principle
  tighten up > restrict, restriction
  too many hats > multiple roles, workload, capacity, context switching
  too much to do, under the pump > workload, capacity, burnout, prioritise
  top limit, upper bound > maximum, threshold
  who is entitled, who is it open to, who qualifies > eligible, eligibility, criteria
`;
