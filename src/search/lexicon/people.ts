export const PEOPLE = `
  2ic, deputise, deputize, number two > deputy, second in command
  acting lead, acting manager > interim manager, deputy
  affected people, those affected > stakeholder
  agency staff, contract staff, external consultant on site > contractor, freelancer, third party
  alumni > former employee
  assistant to the ceo, ceo assistant, diary manager, pa to > executive assistant
  backend devs > backend developer, backend engineer
  be a founder, found a company, start a company, start up founder, startup founder > entrepreneurship
  be paired with, paired up with, sits beside, sits next to, teams up with > work with, collaborate, collaboration
  bean counter, money guy, money person, moneybags, number cruncher, numbers guy > cfo, finance, accountant
  best person to ask, boffin, go to expert > expert, specialist, subject matter expert, expertise
  big boss, big cheese, ceo and cto, csuite, exco > executive, leadership team, senior leadership
  big chief, boss of the company, head of the company, head of the firm > ceo, chief executive, managing director
  bigwig > executive, leadership team, ceo
  biz = business
  board member > non executive director, trustee
  boss > manager, line manager, supervisor
  boss of engineering, head of tech, tech boss > cto, head of engineering
  bossy, control freak, micromanage > management style, autonomy, trust
  bring in fresh blood, need fresh blood > new hire, new starter, onboarding
  buddy > mentor
  c level > executive, leadership team, senior leadership
  c suite > executive, leadership team, senior leadership
  caretaker of, keeper, minder, shepherd > owner, custodian
  ceo = chief executive = chief executive officer
  cfo = chief financial officer
  chat to all day, chats about all day, chats mostly about > conversation, collaborate, collaboration
  chatty, good talker > communication, communication skill
  child = children = kid
  cio > chief information officer
  ciso = chief information security officer
  cmo > chief marketing officer
  co founder = cofounder
  coach > mentor
  coder, programmer > developer, engineer, engineering
  colleague = coworker = co worker = workmate = teammate = peer
  colleague > peer
  committers, core dev, core developer > maintainer, core team
  computer guy, computer people, computer person, geeks, ict, it crowd, it department, it dept > it support, help desk
  contractor = independent contractor = contract worker
  coo = chief operating officer
  cpo > chief product officer, chief people officer
  cro > chief revenue officer
  cso > chief security officer
  cto = chief technology officer = chief technical officer
  custodian > owner
  delegate for, rep > representative
  deputy = second in command
  deputy > second in command, delegate
  design crowd, design folks, design lot, figma crowd, figma people, ux folks, ux person > designer, design team
  dev lead, lead dev, lead developer, lead engineer, technical leader > tech lead
  dev, dev team, eng team, engineering team > engineer, developer, engineering
  direct report = subordinate = reportee
  dpo > data protection officer
  ea, pa > executive assistant, personal assistant
  employee = staff = staff member = personnel
  engineering folks, engineering people, nerds, propeller heads, tech bods > engineer, developer, engineering
  entry level > junior
  exec team > leadership team
  exec, executive > c suite, leadership team, senior leadership
  executive = exec
  executive team > leadership team
  expert = specialist = subject matter expert
  external party > third party
  external staff, hired gun, outside help, outside people > contractor, freelancer, third party
  firm > company, organisation
  folks > employee, staff
  former employee = ex employee
  former employee > alumni
  founding member > founder
  freelancer > contractor
  fresher > graduate, new hire, new starter, junior, onboarding
  freshie, latest hire, new bloke, new kid on the block > new hire, new starter, onboarding
  fte > full time employee, full time equivalent
  full time employee, full time equivalent > fte
  gaffer > manager, line manager
  grad > graduate
  greenhorn, newbie, newbies, rookie > junior, new hire, beginner
  group photo, photographs, photos of me, pics of me, picture of me, pictures of me > photograph, photo, photography, image release
  guru > expert, specialist
  guv, guvnor, my manager, my rm, person i report to, reporting manager > line manager, manager
  head honcho, honchos, in the management team > executive, leadership team, senior leadership
  head of technology > cto
  higher up > executive, leadership team, senior leadership, senior management
  hr business partner = hrbp = people partner
  hr department, hr lady, hr person, hr team, people and culture > human resource, hr, people team
  human resource = hr = people team = people operation = people ops
  ic > individual contributor, incident commander
  in charge of the company, runs the business, runs the company > ceo, chief executive, managing director
  individual contributor > ic
  industry veteran, old timer, rock star, rockstar, smartest on > expert, specialist, subject matter expert, expertise
  interim > temporary
  internship > intern
  it guy, it helpdesk, it people, it person, tech guy > it support, help desk
  joiner > new hire, new starter, new employee, onboarding
  junior > entry level
  knowledgeable about, knows most about, ninja > expert, specialist, subject matter expert, expertise
  leader > leadership
  leadership > leader
  leadership team = senior leadership team = slt = senior management team = smt
  leadership team, senior leadership > c suite, executive
  line manager > supervisor
  manages people, who do i report to, whos my boss > line manager, reporting line, manager
  mate, mates, workmate, workmates > colleague, teammate, coworker
  mentor > coach
  mgmt > management, leadership team
  mgr > manager
  mouthpiece, spokesman > spokesperson, representative
  my directs, my underlings, people below me, people i manage > direct report, line manager
  my secretary > executive assistant, personal assistant
  new guy, new person > new hire, new starter, onboarding
  new hire = new starter = new joiner = new employee
  new recruits, newb, noob > new hire, new starter, onboarding
  newbie, newcomer > new hire, new starter, new contributor, onboarding
  non executive director, trustee > board member
  numbers person > cfo, finance, accountant
  org > organisation
  peer > colleague
  people affected by the decision > stakeholder
  people at the top, people upstairs, powers that be > executive, leadership team, senior leadership
  people department, people dept, personnel department, talk to hr > human resource, hr, people team
  people under me > direct report, line manager
  recent grad, school leavers > graduate, junior, entry level
  right hand man, second in charge, sidekick, vice lead > deputy, second in command
  rookie > new hire, new starter, onboarding, junior
  site reliability engineer = sre
  sme > subject matter expert
  software engineer = software developer = swe
  squad > team
  stand in for, substitute > deputy
  starter > new hire, new starter, new employee, onboarding
  suits and geeks, techies and suits > business stakeholder, stakeholder
  supervise = supervisor
  supervisor > line manager, manager
  sysadmin > system administrator
  talk mostly about > conversation, collaborate, collaboration
  task force > working group
  taskforce, tiger team, working party > working group
  team captain > team lead
  team lead = team leader = tl
  tech crowd, tech folks, tech people, technical folks, technical people > engineer, developer, engineering
  tech lead = technical lead
  techie > it support, help desk, engineer, developer, engineering
  technical writer = tech writer = documentation writer
  techy people > engineer, developer, engineering
  the new girl, the new lad > new hire, new starter, onboarding
  third party > contractor, supplier, vendor
  third party staff, vendor staff > contractor
  top boss, top brass, top dog > executive, leadership team, senior leadership
  top management = senior management = upper management
  top performer > high performer, talent
  trainee > apprentice, intern, graduate
  ux designer = user experience designer
  vice president = vp
  vp engineering, vpe > head of engineering
  wet behind the ears > junior, new hire, new starter
  whiz, whizz, wizard > expert, specialist, subject matter expert, expertise
  who i report to > line manager, manager
  who runs the company > ceo, chief executive, managing director
  woman = women
  worker > employee, staff
  working group = wg
`;
