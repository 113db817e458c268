export const MEETINGS_AND_TALK = `
  a sync > meeting, stand up, check in, alignment
  acronym = abbreviation
  action point, follow ups from the meeting, homework from the meeting > action item, meeting notes, follow up
  add a topic, bring a topic, bullet points for the meeting, items for the meeting > agenda, agenda item
  add me to the invite, add me to the meeting, cant see the invite > calendar invite, meeting invite, calendar
  agenda item = agenda point
  ai notes, gong call, transcribe, transcription bot > transcript, transcription, meeting recording
  all hands = town hall = company meeting = all staff meeting
  all team meeting, department meeting, monday meeting, team call, team catch up > team meeting, weekly meeting
  allhands, ama, ask me anything, company update > all hands, town hall, company meeting
  alternate the time, rotate the time, swap the time of the meeting > time zone, rotate, meeting time
  any other business, aob > agenda, agenda item
  auto reply > out of office
  awayday, company gathering, company trip, company week > offsite, retreat, team gathering, meetup
  back to back calls, back to back meetings, calendar is full > asynchronous, async, focus time, no meeting day
  background noise, echo on the call, go on mute > mute, microphone, meeting etiquette, video call, headset
  bad line, break up on calls, cant hear me, cant hear you, choppy, freeze on calls > video call, internet, headset
  bail on a meeting, bunk off a meeting, cancel a meeting, cant make the call > decline, attendance, attendee, cancel
  be filmed, being filmed, film me, filmed, on camera, on tape > meeting recording, video recording
  best time for everyone, different timezones, late night call > time zone, timezone, asynchronous, overlap
  block my calendar, block time off, book out my calendar, calendar blocker > focus time, no meeting day, calendar
  blurred background, fake background, video background, virtual background > background, video call
  bot standup, geekbot, standup bot, text standup > standup, asynchronous, daily standup, status update
  brainstorm > workshop, ideation
  broadcast the meeting, livestream, stream it live > live stream, webinar
  bulletin > newsletter
  calendar = diary
  calendar invite = meeting invite = calendar invitation = meeting request
  cam on, camera off, camera on, have my camera on, turn my video on > camera, meeting etiquette, video call
  can i record a call, film the meeting, may i record the call, record a call > meeting recording, consent
  cant be there live, catch up on a meeting i missed, i missed the meeting > meeting recording, meeting notes
  cant make the meeting, cry off, decline a meeting, do i have to come to the meeting > decline, attendance, attendee, cancel
  catch it later, missed the talk, outsiders watch > share externally, meeting recording, video recording
  catch up > meeting, check in, sync
  catch up with someone, chinwag, grab a coffee with, grab five minutes, grab time with > meeting
  check in with, touch base, word with > meeting
  clashes with another meeting, doodle poll, double booked > schedule a meeting, scheduling, calendar, calendar invite
  coffee roulette, donut bot, donut chats, get to know people, meet colleagues > virtual coffee, donut, coffee chat
  come along to a meeting, fly on the wall, gatecrash a meeting > guest, public meeting, open meeting, attendee
  companywide meeting, everyone meeting, fireside chat, hear from the ceo > all hands, town hall, company meeting
  could have been an email, death by meeting, drowning in meetings > asynchronous, async, focus time, no meeting day
  cut a meeting short, meeting begins late, meeting overruns, meeting runs over, over running > timebox, duration
  daily call, daily catch up, daily status, daily sync, morning call > standup, stand up, daily standup, daily scrum
  deck, slide deck > presentation, slide
  demo > demonstration, showcase
  demo friday, show off our work, show our work > demo, showcase, sprint review, show and tell
  dialling in, half of us remote, one remote all remote, people dialling in > hybrid meeting, remote, video call
  didnt get the invite, forward the invite, get on the invite > calendar invite, meeting invite, calendar
  digital sticky notes > whiteboard, collaboration tool, workshop
  digital whiteboard, excalidraw, figjam, jamboard, lucidchart, miro > whiteboard, collaboration tool, workshop
  dm = direct message = private message
  dm > message
  do i have to go to the meeting, duck out of a meeting, get out of a meeting > decline, attendance, attendee, cancel
  drop in hours, drop in session, pop in and ask, walk in hours > office hours, drop in, office hour
  emcee, keep the meeting on track, master of ceremonies, mc for > facilitator, facilitate, chair, moderator
  endless meetings, full of meetings, in meetings all day > asynchronous, async, focus time, no meeting day
  faq = frequently asked question
  find a slot, find a time, find time with, free slot > schedule a meeting, scheduling, calendar, calendar invite
  first meeting with the client, kick off call, kickoff call > kickoff, kick off, kickoff meeting
  focus time = deep work time = maker time
  frozen on zoom, lagging on zoom, robot voice, sound is bad > video call, internet, headset
  get everyone together, get the team together, onsite week, team day > offsite, retreat, team gathering, meetup
  get in the diary, get it in the diary > schedule a meeting, scheduling, calendar, calendar invite
  get some peace, head down time, maker time, no meeting friday > focus time, no meeting day, calendar
  google hangout, google meet, gotomeeting, hangouts, jitsi, ms teams call, skype > video call, video conference
  have a chinwag, hop on a call, jump on a call, quick word, steal five minutes > meeting
  heads up > announce
  hijack the meeting, meeting goes off track, off on a tangent > agenda, facilitator, parking lot, facilitate
  hog the mic, interrupt people > facilitate, facilitator, inclusive meeting, meeting etiquette, raise hand
  huddle > meeting
  interrupts me, loud people > facilitate, facilitator, inclusive meeting, meeting etiquette, raise hand
  introduction = intro
  invite someone to the meeting, link to the call, meet link > calendar invite, meeting invite, calendar
  is it mandatory to attend, must i attend, say no to a meeting > decline, attendance, attendee, cancel
  jargon > glossary, terminology, acronym
  jot down the meeting, keeps minutes, minute taker, note taker, notetaker > meeting minutes, meeting notes, scribe
  just listen in, let me listen in, listen in, listen in on > guest, public meeting, open meeting, attendee
  list of topics for the meeting, raise a topic at the meeting > agenda, agenda item
  look back as a team, look back at the sprint > retrospective, retro, lessons learned
  loudest voice, quiet people > facilitate, facilitator, inclusive meeting, meeting etiquette, raise hand
  meeting could be an email, meeting fatigue, meeting overload > asynchronous, async, focus time, no meeting day
  meeting minutes = meeting note
  meetings all day, pointless meeting, should this be a meeting > asynchronous, async, focus time, no meeting day
  meetings open to anyone, observe a meeting, sit in on > guest, public meeting, open meeting, attendee
  meetings we have, regular meetings, what meetings are there > ceremony, team meeting, meeting schedule, ritual
  middle of the night for me, my night time, timezone clash > time zone, timezone, asynchronous, overlap
  mingle, random coffee, water cooler chat, watercooler chat > virtual coffee, donut, coffee chat
  miss the call > meeting notes, meeting recording
  missed the all hands, missed the call, missed the meeting, watch it back > meeting recording, meeting notes
  mute myself, mute yourself, on mute, unmute > mute, microphone, meeting etiquette, video call, headset
  no meeting wednesday > focus time, no meeting day, calendar
  not on the invite, zoom link > calendar invite, meeting invite, calendar
  notes from the meeting, notes of the meeting > minutes, meeting minutes
  off topic, rabbit hole, rabbithole, sidetracked, stay on topic > agenda, facilitator, parking lot, facilitate
  ooo > absence
  ooo, out of office > auto reply
  out of office = ooo
  people in the room and people on zoom, remote people left out, some in the room > hybrid meeting, remote, video call
  presentation > slide deck, slide
  put something in the diary, put time in the calendar, set up a call > schedule a meeting, scheduling, calendar, calendar invite
  qbr = quarterly business review
  questions for the ceo, whole company call, whole company meeting > all hands, town hall, company meeting
  recap > meeting minutes, summary
  record of the meeting, summary of the meeting, take minutes, take notes > meeting minutes, meeting notes, scribe
  record the meeting, tape the call > meeting recording, consent
  retro > lessons learned
  retrospective = retro
  run of show, running order, talking points, topics for the meeting, what are we meeting about > agenda, agenda item
  run over time, run past the hour, shorten a meeting, start meetings on time, too long meeting > timebox, duration
  run the meeting, runs the call, who chairs the meeting > facilitator, facilitate, chair, moderator
  screen share = screen sharing
  set up a meeting, set up time with, what time suits > schedule a meeting, scheduling, calendar, calendar invite
  share my screen, show my screen, show you my screen > screen share, screen sharing
  show and tell > demo, presentation, knowledge sharing
  show the client what we did > demo, showcase, sprint review, show and tell
  shy in meetings, speak in turn > facilitate, facilitator, inclusive meeting, meeting etiquette, raise hand
  sick of meetings, too many calls, too many meetings, zoom fatigue > asynchronous, async, focus time, no meeting day
  sit in on a meeting, watch the meeting > guest, public meeting, open meeting, attendee
  skip the standup > decline, attendance, attendee, cancel
  slide > slide deck, presentation
  slide deck = deck
  spread the word > announce, announcement
  standup = daily scrum = daily standup
  standup > daily meeting
  take the discussion offline, waffle on, waffling > agenda, facilitator, parking lot, facilitate
  take turns speaking, talk over people > facilitate, facilitator, inclusive meeting, meeting etiquette, raise hand
  talked over, talks over me > facilitate, facilitator, inclusive meeting, meeting etiquette, raise hand
  team get together, team week, work week in person > offsite, retreat, team gathering, meetup
  the minutes > meeting note, meeting minutes
  to dos from the meeting, what comes out of the meeting > action item, meeting notes, follow up
  too late for me in, world clock > time zone, timezone, asynchronous, overlap
  too shy to speak > facilitate, facilitator, inclusive meeting, meeting etiquette, raise hand
  turn the camera off, video off, video on > camera, meeting etiquette, video call
  type up the meeting, what did they talk about, what was agreed in the meeting > meeting minutes, meeting notes, scribe
  video call = video conference = zoom call = video meeting
  watch it later > share externally, meeting recording, video recording
  watch it later, watch the recording, where are the recordings > meeting recording, meeting notes
  webex, whereby call, zoom account > video call, video conference
  webinar = online seminar
  weekly call, weekly catch up, weekly sync > team meeting, weekly meeting
  what i did yesterday, yesterday today blockers > standup, stand up, daily standup, daily scrum
  what was decided in the meeting, what was said in the meeting > meeting minutes, meeting notes, scribe
  whats up for discussion > agenda, agenda item
  when suits everyone, when2meet > schedule a meeting, scheduling, calendar, calendar invite
  where are the minutes, write down what was said, write up of the meeting > meeting minutes, meeting notes, scribe
  which meetings do we have > ceremony, team meeting, meeting schedule, ritual
  who does what after the meeting > action item, meeting notes, follow up
  who hosts the meeting, who leads the call, who runs the retro > facilitator, facilitate, chair, moderator
  who runs the standup > facilitator, facilitate, chair, moderator
  write up the meeting > meeting minutes, meeting notes, scribe
  written standup, written update > standup, asynchronous, daily standup, status update
  youre on mute > mute, microphone, meeting etiquette, video call, headset
  zoom > video call, video conference
`;
