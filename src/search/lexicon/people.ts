export const PEOPLE = `
  bigwig > executive, leadership, management, ceo
  boss = line manager = supervisor
  boss, mgr, supervisor > manager
  buddy > mentor
  c level > executive, chief, leadership
  ceo = chief executive = chief executive officer
  cfo = chief financial officer
  child = children = kid
  cio = chief information officer
  ciso = chief information security officer
  cmo = chief marketing officer
  coder, programmer > developer, engineer
  colleague = coworker = co worker = workmate = teammate = peer
  contractor = freelancer = independent contractor = contract worker
  coo = chief operating officer
  cpo > chief product officer, chief people officer
  cto = chief technology officer = chief technical officer
  deputy = stand in = substitute = second in command
  dev > engineer
  direct report = subordinate = reportee
  dpo = data protection officer
  ea, pa > assistant, executive assistant
  employee = staff = worker = staff member = personnel
  employer, firm > company, organisation
  executive = exec = leadership team = senior leadership = c suite
  expert = specialist = subject matter expert = sme
  external > third party, outside, contractor
  folks > employee, staff
  fresher > graduate, intern, new hire
  gaffer > manager, line manager
  grad > graduate
  guru > expert, specialist
  higher up > management, executive, leadership
  human resource = hr = people team = people operation = people ops
  ic > individual contributor
  interim > temporary, deputy
  internship > intern
  joiner, starter > onboarding, new employee
  junior = entry level
  know how > expertise, knowledge, skill
  leader = leadership
  mentor = coach
  new guy, new person > new hire, new starter, onboarding
  new hire = joiner = starter
  new hire = new starter = new joiner = new employee = newcomer = newbie
  newbie > onboarding
  org > organisation
  outsider > external, third party, visitor
  rookie > new hire, new starter, onboarding, junior
  senior management > executive, leadership, management
  skip level > line manager
  squad > team
  supervise = supervisor
  sysadmin > system administrator, it support
  temp > contractor, temporary, fixed term
  third party > external, contractor, partner
  top performer > high performer, talent, promotion
  trainee > apprentice, intern, graduate
  woman = women
`;
