export const COMMUNITY = `
  abusive dm > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  advert in the channel, advertise in the channel, job ads in the channel > spam, moderation, self promotion
  all caps shouting > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  appeal a ban, banned by mistake, banned unfairly, get unbanned, lift a ban > appeal, ban, moderation, enforcement
  backbiting, bad mouth > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  badmouth > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  banter gone too far > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  be horrible to, be nasty to > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  behave online, how do i behave, how should i behave > code of conduct, etiquette, expected behavior
  being mean, bitching about > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  build it locally, build the project > development environment, local development, development setup, getting started
  calm people down, cool heads, heated argument, heated debate > moderation, moderator, code of conduct, de escalation
  can i report anonymously, is my report confidential > confidential, anonymous, report a violation, code of conduct
  cfp, conference talk, pitch a talk, speaker slot > conference, call for proposal, speaker
  change the handbook, correct the handbook > suggest improvement, suggest change, edit, contributing, pull request
  closed list, closed mailing list, secret list > private mailing list
  coc committee, coc team, community ombudsman > code of conduct committee, code of conduct, moderation team, enforcement
  compile it, get it to run locally > development environment, local development, development setup, getting started
  contribute as a non coder, contribute without coding skills, not a coder but want to contribute > contribute, contributing guide, new contributor, getting started
  creepy dm, creepy message > harassment, code of conduct, unwelcome, unacceptable behavior, report a violation
  dick pic, doxed, sleazy > harassment, code of conduct, unwelcome, unacceptable behavior, report a violation
  dirty joke, dogpile > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  drop off the radar, go quiet, goes quiet, gone quiet, went quiet > inactive, inactivity, unresponsive
  edit the handbook, fix a typo > suggest improvement, suggest change, edit, contributing, pull request
  edit this page, improve the handbook, improve this page > suggest improvement, contributing, pull request, edit
  find new contributors > community growth, outreach, new contributor, mentorship
  foul language, gang up on > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  get help from the community, hang out online > communication channel, mailing list, forum, community support
  get insulted > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  get more contributors, get more people to help > community growth, outreach, new contributor, mentorship
  get muted by a moderator, got muted in the forum > moderation, ban, suspension, enforcement, moderator
  get shouted at > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  get to the summit, help with travel costs > travel fund, scholarship, reimbursement
  grow the community, recruit contributors > community growth, outreach, new contributor, mentorship
  had a go at me, hate speech > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  handbook is out of date, handbook is wrong > suggest improvement, suggest change, edit, contributing, pull request
  have a go at > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  have a stand at, stall at > conference
  have never contributed, issue good for beginners > contribute, contributing guide, new contributor, getting started
  heated discussion, heated thread, pour oil on, tempers flare > moderation, moderator, code of conduct, de escalation
  horrible to me, insulting > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  how can i help the project, how do i contribute > contribute, contributing guide, new contributor, getting started
  how do i help out, how do i start helping > contribute, contributing guide, new contributor, getting started
  how to help out, im new to open source > contribute, contributing guide, new contributor, getting started
  in other languages, into another language, into french, into german > translation, translate, internationalization
  into hindi, into spanish, translate the docs, translate the website > translation, translate, internationalization
  local meetup, meet other users, organise a meetup, run a meetup, start a meetup > meetup, user group
  mind your language, mind your manners, netiquette > code of conduct, etiquette, expected behavior
  mistake in the handbook > suggest improvement, suggest change, edit, contributing, pull request
  money for travel to a conference, travel grant, travel money > travel fund, scholarship, reimbursement
  muted by a moderator, perma ban > moderation, ban, suspension, enforcement, moderator
  name and shame > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  name calling > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  never contributed > contribute, contributing guide, new contributor, getting started
  off colour joke > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  offensive joke > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  ombudsman > code of conduct committee, code of conduct, moderation team, enforcement
  other users help, place to ask, support forum > communication channel, mailing list, forum, community support
  permaban, shadow ban, shadowban, suspend a user from the chat, temp ban > moderation, ban, suspension, enforcement, moderator
  pile on someone > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  plug my product, promote my company in the channel, promote my product in the channel, self promotion > spam, moderation, advertising
  post to the list, unsubscribe from the list, write to the list > mailing list
  private channel for maintainers, secret channel > private channel, private mailing list
  project twitter, tweet as the project, tweet from the account, tweet from the project account > social media
  propose a change to the handbook > suggest improvement, suggest change, edit, contributing, pull request
  racist comment, racist joke > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  recruit maintainers > community growth, outreach, new contributor, mentorship
  report without my name > confidential, anonymous, report a violation, code of conduct
  rude message, rude reply > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  run it on my machine > development environment, local development, development setup, getting started
  run the project locally > development environment, local development, development setup, getting started
  saw someone being bullied > report a violation, code of conduct, harassment
  send a correction > suggest improvement, contributing, pull request, edit
  set up my machine to contribute > development environment, local development, development setup, getting started
  sexist joke, slag off > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  shameless plug, shill, spammer, spammy > spam, moderation
  slagging me off, slur > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  slide into dms, stalked > harassment, code of conduct, unwelcome, unacceptable behavior, report a violation
  snarky, sweary > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  speak for the project, speak on behalf of the project > social media, press, spokesperson
  spelling mistake, spot a typo > suggest improvement, suggest change, edit, contributing, pull request
  submit a talk, talk at a conference > conference, call for proposal, speaker
  talk down to, trash talk > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  thread got out of hand > moderation, moderator, code of conduct, de escalation
  throw someone out of the chat, thrown out of the chat > moderation, ban, suspension, enforcement, moderator
  travel scholarship > travel fund, scholarship, reimbursement
  typo in the docs, update the handbook > suggest improvement, suggest change, edit, contributing, pull request
  unban, wrongly banned > appeal, ban, moderation, enforcement
  unpleasant message > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  unpleasant person > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  unwanted attention, unwanted dms > harassment, code of conduct, unwelcome, unacceptable behavior, report a violation
  user group meeting > meetup, user group
  was mean to > code of conduct, harassment, unacceptable behavior, unacceptable behaviour, moderation
  where can i ask questions, where do i ask questions > communication channel, mailing list, forum, community support
  where do people chat, where do people hang out > communication channel, mailing list, forum, community support
  where do people talk, where do users get help > communication channel, mailing list, forum, community support
  where does everyone hang out, where to ask questions > communication channel, mailing list, forum, community support
  where to chat, where to get help from the community > communication channel, mailing list, forum, community support
  who deals with bad behaviour > code of conduct committee, code of conduct, moderation team, enforcement
  who deals with conduct > code of conduct committee, code of conduct, moderation team, enforcement
  who do i tell about a person > code of conduct committee, code of conduct, moderation team, enforcement
  who enforces the rules > code of conduct committee, code of conduct, moderation team, enforcement
  who runs the twitter, who tweets > social media
`;
