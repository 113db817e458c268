export const CAREERS = `
  academia, academic career, conference paper, cutting edge research > research, research scientist, applied research
  advance my career, become a lead > promotion, progression, career path, career ladder, career development
  advise clients, become a consultant, consult for, freelance consultant > consultancy, consultant, consulting
  after this job, after this role, become one day, career goes > career path, progression, career development, promotion
  approve a promotion, be promoted, bump up to senior > promotion, career ladder, progression, promotion criteria
  be my own boss, build a company, company of my own, do a startup > entrepreneurship, entrepreneur, outside employment
  become a manager, become senior > promotion, progression, career path, career ladder, career development
  become an expert, career as an expert > development goal, career development, individual contributor track
  big business, big companies, big corporation, big firm, big player, blue chip > enterprise, large company
  bored of my project, bored with my job > internal transfer, internal mobility, job rotation, secondment, reassignment
  bumped up, bumped up to, made a lead, made manager, moved up a level, up a level > promotion, progression
  career advice, career chat with > career path, career conversation, development plan, career development
  career after, doors it opens, go next in my career, next in my career > career path, promotion, progression
  career conversation = career chat = career discussion = development conversation
  career development = career growth = professional development
  career development > personal development
  career for techies, career without people > development goal, career development, individual contributor track
  career goals, future here, personal five year plan > career path, career conversation, development plan, career development
  career ladder = career path = career progression = career framework
  career move, climb the ladder > promotion, progression, career path, career ladder, career development
  career options, career prospects, career route, career steps > career path, progression, career development, promotion
  career trajectory, chance of promotion, develop into > career path, progression, career development, promotion
  change departments, change to another project > internal transfer, internal mobility, job rotation, secondment, reassignment
  change roles, change teams > internal transfer, internal mobility, job rotation, secondment, reassignment
  corporate giant, multinational > enterprise, large company
  dead end job, hit a ceiling, not promoted > promotion, career development, career conversation
  decide promotions, get promoted, go for promotion, my promo > promotion, career ladder, progression, promotion criteria
  difference between senior and, ic3, ic4, ic5, job bands > career ladder, competency framework, seniority level
  different role, go to another team > internal transfer, internal mobility, job rotation, secondment, reassignment
  difficult to hire, easy to find a job, find work easily > demand, high demand, job market
  do research on models, frontier research, go into research > research, research scientist, applied research
  dont want to manage, not become a manager > individual contributor track, career ladder, individual contributor
  early stage company, garage company, new venture, scale up company, small young company, tiny company > startup
  end up as, exit opportunities, exit options > career path, progression, career development, promotion
  end up in a lab, go to a lab, rather go to a lab > research, research scientist
  expert career, specialist career, technical career > development goal, career development, individual contributor track
  five years from now, future in this job, future in this role > career path, progression, career development, promotion
  further my career > promotion, progression, career path, career ladder, career development
  future proof job, gold dust, hard to come by, hard to hire, hard to recruit, hot job > demand, high demand, job market
  future prospects, get on in the company, where do i go from here > career path, progression, career development, promotion
  get into management, go senior > promotion, progression, career path, career ladder, career development
  give expert advice, hired expert, independent consultant, work as a consultant > consultancy, consultant, consulting
  go into science, icml, invent new algorithms, invent new models > research, research scientist, applied research
  go it alone one day, own boss one day, set up their own shop, start their own shop > entrepreneurship, founder
  go on to be, go on to become, go places, grow into > career path, progression, career development, promotion
  go solo, launch a startup, own boss, own business > entrepreneurship, entrepreneur, outside employment
  go up a grade, go up a level, grow here > promotion, progression, career path, career ladder, career development
  groom a successor > succession plan, mentor, coaching
  groomed for, heir apparent, next in line, talent review, understudy > succession plan
  grow in my role, make senior > promotion, progression, career path, career ladder, career development
  high potential, hipo, rising star > succession plan, high performer
  hot property, hot skill, in demand, job is secure, job security, jobs are there > demand, high demand, job market
  in five years, job after, job prospects, ladder to climb > career path, progression, career development, promotion
  individual contributor track = technical track = ic track = ic ladder
  internal mobility = internal transfer
  job level = seniority level = career level = job grade
  jobs out there, labor market, labour market, replaced by a robot, replaced by ai > demand, high demand, job market
  join another team, move to another project > internal transfer, internal mobility, job rotation, secondment, reassignment
  junior mid senior, l4, l5, levels mean, my level, promoted to l3 > career ladder, competency framework, seniority level
  lateral move > internal transfer, internal mobility
  level up, move up a grade > promotion, progression, career path
  move into management, move up the ladder > promotion, progression, career path, career ladder, career development
  move into research, neurips, publish papers, pure research > research, research scientist, applied research
  move sideways, move teams, new challenge > internal transfer, internal mobility, job rotation, secondment, reassignment
  move upwards, next move, next role > career path, progression, career development, promotion
  next grade, next level > promotion, progression, career path, career ladder, career development
  next rung, onwards and upwards, path ahead > career path, progression, career development, promotion
  next step in my career, progress here > promotion, progression, career path, career ladder, career development
  own company, own firm, own startup > entrepreneurship, entrepreneur, outside employment
  passed over, passed over for promotion, plateau, stagnate > promotion, career development, career conversation
  pay level > job level, job grade
  personal development > career development, professional development
  progress my career, reach the next level > promotion, progression, career path, career ladder, career development
  promo > promotion, career ladder, progression, promotion criteria
  promo cycle, promotion round, put up for promotion > promotion, career ladder, progression, promotion criteria
  promotion > progression, career path
  promotion case = promotion packet = promo packet = promotion document
  promotion criteria = promotion requirement
  promotion prospects, prospect of promotion > career path, progression, career development, promotion
  research lab, state of the art research, write papers > research, research scientist, applied research
  rise in the company, rungs, ten years from now, trajectory > career path, progression, career development, promotion
  rise through the ranks, room to grow > promotion, progression, career path, career ladder, career development
  safe job, skill shortage, skills in short supply, snapped up, sought after, take my job > demand, high demand, job market
  set up shop, start something of my own > entrepreneurship, entrepreneur, outside employment
  sick of the day job, tired of the day job, whats next for my career > career path, career development
  sideways move, swap teams > internal transfer, internal mobility, job rotation, secondment, reassignment
  staff engineer track, stay technical > individual contributor track, career ladder, individual contributor
  startup = start up company
  step up > promotion, progression, career path, career ladder, career development
  stepping stone, what next for my career > career path, promotion, progression
  strike out on my own > entrepreneurship, entrepreneur, outside employment
  stuck at my level > promotion, career development, career conversation
  switch department, switch to another project > internal transfer, internal mobility, job rotation, secondment, reassignment
  switch roles, switch team > internal transfer, internal mobility, job rotation, secondment, reassignment
  talent shortage, war for talent, which companies need > demand, high demand, job market
  technical expert career > development goal, career development, individual contributor track
  technical ladder, without managing people > individual contributor track, career ladder, individual contributor
  try another role > internal transfer, internal mobility, job rotation, secondment, reassignment
  up for promotion, who promotes > promotion, career ladder, progression, promotion criteria
  what can i become, whats next after this role, where can it take me > career path, progression, career development, promotion
  what grade am i, what level am i > career ladder, competency framework, seniority level
  where does it lead, work my way up > career path, progression, career development, promotion
  who employs > demand, high demand, job market
  without becoming a manager > development goal, career development, individual contributor track
  young company > startup
`;
