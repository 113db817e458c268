export const MESSAGES_AND_WRITING = `
  add me to the channel, cant find the channel, channel to ask, get into a channel > slack channel, channel
  announce it, big announcement, blast out > announce, announcement, internal communication, all hands, newsletter
  answer in your own time, no need to answer now, not in real time > asynchronous, async
  answer on weekends, expected to answer > response time, expected response, asynchronous, respond
  article for the blog, blog about, blog for the company, draft a blog post, guest post > blog post, blog
  ask in public, dms or channel, in the open channel > public channel, transparency, direct message, default to open
  away message, let people know im away, let people know im out, my status > out of office, calendar, slack status
  blow up my phone, pinged at night, pinged out of hours > do not disturb, working hours, right to disconnect
  break it gently, break the news, deliver bad news, tell bad news > difficult conversation, announce, announcement
  break the ice, get to know each other, get to know you > introduction, icebreaker, ice breaker, introduce
  broadcast it, company wide email > announce, announcement, internal communication, all hands, newsletter
  buzzword, company lingo, company speak, lingo > glossary, acronym, jargon, terminology, plain english
  captions on calls, closed captions, sign language, subtitles > caption, interpreter, accessibility
  cced, copy in my boss, copy someone in, reply all, reply to all > email etiquette, mailing list
  cheat sheet, cheatsheet, crib sheet, get it out of your head > knowledge sharing, wiki, knowledge base
  check my writing, check spelling, copy edit, copyedit, grammar check > proofread, content review, style guide
  comment on a doc, edit together, suggest mode, work on a doc together > google doc, collaborate
  company news, how do i keep up with news, how do we hear > newsletter, announcement, all hands, internal communication
  company wiki, guru app, notion page, our wiki, sharepoint, where do i read up > wiki, knowledge base, intranet
  decision memo, discussion paper, one pager, position paper, six pager > proposal, design document, memo, white paper
  distribution list = email list = distribution group = mailing list
  do a talk, give a presentation, give a speech > slide deck, slide, presentation template, speaking
  doc rot, docs are stale, document out of date, dog eared, old page, outdated page > review date, outdated, obsolete
  email sign off, footer of my mails, sig block, signature in my mails, signature in outlook > email signature
  email the whole company, get the word out > announce, announcement, internal communication, all hands, newsletter
  emoji reaction, eyes emoji, reacji, react with an emoji, thumbs up emoji, what does the emoji mean > emoji, reaction
  english is not my first language, esl, language barrier > working language, plain english, inclusive language
  everyone ping, here mention, notify everyone, ping everyone > mention, notification, slack channel, channel
  executive summary, give me the gist, in a nutshell, quick overview, sum it up > summary, overview
  fill in the blanks, form to fill in, skeleton doc, starter doc > template, form
  final final v2, old version of the doc, v2 final, version of the document > version history
  for dummies, how to doc, idiots guide > guide, procedure, tutorial, runbook
  give me a bell, give me a buzz, give me a ring, give me a tinkle, give someone a bell > phone, phone number
  give someone a call, phone someone, ring round > phone, phone number
  go on tv, reporter called, reporter rang > talk to the press, spokesperson, media enquiries, media relations
  google drive = gdrive
  google slides, keynote deck, slide deck template > slide deck, presentation template, slide
  grammarly, proof read, read over my text, second read, someone to read over > proofread, content review, style guide
  group inbox, team inbox, team mailbox > shared mailbox
  hard of hearing > caption, interpreter, accessibility, reasonable adjustment, captions
  hearsay, rumor, rumour, rumour mill > confidentiality, transparency, internal communication, announcement
  how do i talk to the press, interview with a paper > talk to the press, spokesperson, media enquiries, media relations
  how do we spell, how do we write, oxford comma > style guide, tone of voice, writing style, content style
  how fast must i answer, how fast should i reply > response time, expected response, asynchronous, respond
  how i like to work, how to work with me, personality test > personal readme, working style, manual of me
  how long can i take to answer, how quick should i answer > response time, expected response, asynchronous, respond
  how quickly should i reply, how soon should i reply > response time, expected response, asynchronous, respond
  how we sound, meant to sound, should we sound, supposed to sound > tone, tone of voice, voice
  in peoples heads, in someones head, institutional memory, only in his head > knowledge sharing, wiki, knowledge base
  in the know, keep up with the company > newsletter, announcement, all hands, internal communication
  inbox, inboxes, mailbox, mailboxes > email, mail
  introduce myself, introduce yourself, say hi to the team > introduction, icebreaker, ice breaker, introduce
  join the channel, list of channels, where do i post, which channel > slack channel, channel
  journalist called, journalist rings, on the telly > talk to the press, spokesperson, media enquiries, media relations
  keep everyone updated, keep people in the picture > status update, progress update, weekly update, status report
  keep it in the channel, post in public > public channel, transparency, direct message, default to open
  keep people up to speed, let people know how it goes > status update, progress update, weekly update, status report
  knowledge base > wiki
  left me on read, left on read, no answer on slack > response time, expected response, asynchronous, respond
  let everyone know > announce, announcement, internal communication, all hands, newsletter
  let the whole company know, mass email > announce, announcement, internal communication, all hands, newsletter
  lost in the jargon, speak plain english, tla > glossary, acronym, jargon, terminology, plain english
  mailing group > mailing list, distribution list, google group
  message everybody, message everyone, tell everybody > announce, announcement, notify, all hands
  mispronounce, pronounce my name > pronunciation, introduction
  mute a channel, notifications off, pinged all day, snooze, snooze notifications > notification, do not disturb
  my english is bad, my english isnt good, non native > working language, plain english, inclusive language
  name a channel, naming of channels, new channel > slack channel, channel, channel naming
  nervous about speaking > public speaking, presentation
  nobody answers me, nobody replies, reply to emails > response time, expected response, asynchronous, respond
  non native speaker, not a native speaker, struggle with english > working language, plain english, inclusive language
  on track or not, project progress note > status update, progress update, weekly update, status report
  only in someones head, passed on by word of mouth, tribal knowledge > knowledge sharing, wiki, knowledge base
  ping the whole channel, tag everyone, wake everyone up > mention, notification, slack channel, channel
  pitch deck, powerpoint, ppt, slide template, slides for a talk > slide deck, slide, presentation template
  private message or channel > public channel, transparency, direct message, default to open
  public speaking > speaking, presentation
  put something on the blog, write a blog post, write for the blog > blog post, blog
  put the word out, send to everyone > announce, announcement, internal communication, all hands, newsletter
  readme of me, user manual of me, working preferences > personal readme, working style, manual of me
  reply in thread > thread
  scuttlebutt, word on the street > confidentiality, transparency, internal communication, announcement
  shout about, spread the news, tell everyone > announce, announcement, internal communication, all hands, newsletter
  show im away, status emoji > out of office, calendar, slack status
  slack after hours, switch off slack > do not disturb, working hours, right to disconnect
  speak at a meetup > public speaking, conference talk
  speak german, speak hindi, speak spanish, what language do we speak, which language do we speak > working language
  spelling american or british, us or uk spelling > style guide, tone of voice, writing style, content style
  talk in a public channel, talk in the open > public channel, transparency, default to open
  talk in the open > public channel, transparency, direct message, default to open
  talk to a journalist > talk to the press, spokesperson, media enquiries, media relations
  team drive, where do files go, where do i put the document > google drive, shared drive, document storage
  telegram group, text each other, whatsapp group > slack channel, chat, communication channel
  tell people how it is going, weeknote > status update, progress update, weekly update, status report
  tell people who i am > introduction, icebreaker, ice breaker, introduce
  tell the client bad news > difficult conversation, announce, announcement
  tell the whole company, tell the world > announce, announcement, internal communication, all hands, newsletter
  tl dr, tldr > summary, overview
  tone of voice = voice and tone
  too many notifications, too many pings, turn off notifications > notification, do not disturb
  too much jargon, what do these letters mean > glossary, acronym, jargon, terminology, plain english
  use of capitals, writing guide > style guide, tone of voice, writing style, content style
  warn everybody, warn everyone, warn people, warn ppl, warn users > announce, notify
  what does that stand for, what does the abbreviation mean > glossary, acronym, jargon, terminology, plain english
  what does the acronym mean > glossary, acronym, jargon, terminology, plain english
  whats going on in the company > newsletter, announcement, all hands, internal communication
  whats new at the company > newsletter, announcement, all hands, internal communication
  where are we at, where are we with > status update, progress update, weekly update, status report
  where do i save, where do i store documents > google drive, shared drive, document storage
  where do we write things, where is it written, where is it written down > wiki, knowledge base, intranet
  which channels should i join, which slack channel > slack channel, channel
  whitepaper, write a memo > proposal, design document, memo, white paper
  wiki > knowledge base
`;
