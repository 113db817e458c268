export const PEOPLE = `
  2ic, acting lead, acting manager, deputise, deputize, helping hand, no 2, number two > deputy, assistant
  affected people, people affected, those affected > stakeholder
  agency staff, consultant on site, contract staff > contractor, external, agency, freelancer
  assistant to the ceo, ceo assistant, diary manager, pa to, secretary > executive assistant, assistant
  backend devs, dev, dev team, eng team, engineering team > engineer, developer, engineering
  be a founder, found a company, start a company, start up founder, startup founder > entrepreneurship
  bean counter, money guy, money person, moneybags, number cruncher, numbers guy > cfo, finance, accountant
  best person to ask, boffin, go to expert > expert, specialist, subject matter expert, expertise
  big boss, big cheese, ceo and cto, csuite, exco > executive, leadership team, management, senior leadership
  big chief, boss of the company, head of the company, head of the firm > ceo, chief executive, managing director
  bigwig > executive, leadership, management, ceo
  board member = trustee = non executive director
  boss = line manager = supervisor
  boss > manager, line manager, management style, autonomy, trust
  boss of engineering, head of tech, head of technology > cto, head of engineering, engineering manager
  bossy, control freak, micromanage > management style, autonomy, trust
  buddy > mentor
  c level > executive, chief, leadership, leadership team, management, senior leadership
  caretaker of, guardian, keeper, minder, shepherd > owner, maintainer, responsible, custodian
  ceo = chief executive = chief executive officer
  cfo = chief financial officer
  chief revenue officer = cro
  chief security officer = cso
  child = children = kid
  cio = chief information officer
  ciso = chief information security officer
  cmo = chief marketing officer
  co founder = cofounder
  coder, programmer > developer, engineer, engineering
  colleague = coworker = co worker = workmate = teammate = peer
  committers, core dev, core developer > maintainer, contributor, core team
  computer guy, computer people, computer person, geeks, ict, it crowd, it department, it dept > it support, help desk
  contractor = freelancer = independent contractor = contract worker
  coo = chief operating officer
  cpo > chief product officer, chief people officer
  cto = chief technology officer = chief technical officer
  custodian > owner, maintainer, responsible
  delegate for, mouthpiece, rep, spokesman > representative, spokesperson, champion
  deputy = stand in = substitute = second in command
  dev lead, lead dev, lead developer, lead engineer, team captain, technical leader > tech lead, team lead
  direct report = subordinate = reportee
  dpo = data protection officer
  ea, pa > assistant, executive assistant
  employee = staff = worker = staff member = personnel
  employer, firm > company, organisation
  engineering folks, engineering people, nerds, propeller heads, tech bods > engineer, developer, engineering, technical
  executive = exec = leadership team = senior leadership = c suite
  expert = specialist = subject matter expert = sme
  external > third party, outside, contractor, agency, freelancer
  external staff, hired gun, outside help, outside people > contractor, external, agency, freelancer
  folks > employee, staff
  former employee = ex employee = alumni
  founder = founding member
  fresh blood, freshie, latest hire, new bloke, new kid on the block > new hire, new starter, junior, onboarding
  fresher > graduate, intern, new hire, new starter, junior, onboarding
  full time employee = fte = full time equivalent
  gaffer > manager, line manager
  grad > graduate
  guru > expert, specialist
  guv, guvnor, my manager, person i report to, reporting manager, rm > line manager, manager
  head honcho, honchos, management team, mgmt > executive, leadership team, management, senior leadership
  head of engineering > cto, engineering manager
  higher up > management, executive, leadership, leadership team, senior leadership
  hr business partner = hrbp = people partner
  hr department, hr lady, hr person, hr team, p&c, people and culture > human resource, hr, people team
  human resource = hr = people team = people operation = people ops
  ic > individual contributor
  in charge of the company, runs the business, runs the company > ceo, chief executive, managing director
  individual contributor = ic
  interim > temporary, deputy
  internship > intern
  it guy, it helpdesk, it people, it person, tech guy > it support, help desk
  joiner > onboarding, new employee
  junior = entry level
  know how > expertise, knowledge, skill
  knowledgeable about, knows most about, ninja > expert, specialist, subject matter expert, expertise
  leader = leadership
  leadership team = management team = senior leadership team = slt = executive team = exec team = senior management team = smt
  manages people, who do i report to, who manages, whos my boss > line manager, reporting line, manager
  mentor = coach
  mgr, supervisor > manager
  my directs, my reports, my underlings, people below me, people i manage > direct report, line manager
  new guy, new person > new hire, new starter, onboarding
  new hire = joiner = starter
  new hire = new starter = new joiner = new employee = newcomer = newbie
  new recruits, newb, noob, recent grad, school leavers > new hire, new starter, junior, onboarding
  newbie > onboarding, new hire, new starter, junior
  numbers person > cfo, finance, accountant
  old timer, rock star, rockstar, smartest on, veteran > expert, specialist, subject matter expert, expertise
  org > organisation
  outsider > external, third party, visitor
  people at the top, people upstairs, powers that be > executive, leadership team, management, senior leadership
  people department, people dept, people person, personnel department, talk to hr > human resource, hr, people team
  people under me > direct report, line manager
  representative > spokesperson, champion
  right hand, right hand man, second in charge, sidekick, vice lead > deputy, assistant
  rookie > new hire, new starter, onboarding, junior
  senior management > executive, leadership, management
  site reliability engineer = sre
  skip level > line manager
  software engineer = software developer = swe
  squad > team
  starter > onboarding, new employee, new hire, new starter, junior
  supervise = supervisor
  sysadmin > system administrator, it support
  taskforce, tiger team, working party > working group, committee
  team lead = team leader = tl
  tech boss, top engineer, vp engineering, vpe > cto, head of engineering, engineering manager
  tech crowd, tech folks, tech people, technical folks, technical people > engineer, developer, engineering, technical
  tech lead = technical lead
  techie > it support, help desk, engineer, developer, engineering
  technical writer = tech writer = documentation writer
  techy people > engineer, developer, engineering, technical
  temp > contractor, temporary, fixed term
  the brass, top boss, top brass, top dog > executive, leadership team, management, senior leadership
  the new girl, the new lad, wet behind the ears > new hire, new starter, junior, onboarding
  third party > external, contractor, partner
  third party staff, vendor staff > contractor, external, agency, freelancer
  top management = senior management = upper management
  top performer > high performer, talent, promotion
  trainee > apprentice, intern, graduate
  ux designer = user experience designer
  vice president = vp
  whiz, whizz, wizard > expert, specialist, subject matter expert, expertise
  who i report to > line manager, manager
  who runs the company > ceo, chief executive, managing director
  woman = women
  working group = task force = wg
`;
