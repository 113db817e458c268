export const MEETINGS_AND_TALK = `
  acronym = abbreviation
  all hands = town hall = company meeting = all staff meeting
  announce = heads up
  brainstorm > workshop, ideation, consult
  calendar = diary
  catch up > meeting, check in, sync
  check in, touch base, word with > meeting, contact
  demo > demonstration, showcase, sprint review
  dm = direct message = private message
  dm > message
  faq = frequently asked question
  huddle > meeting
  intro > welcome, overview
  introduce = introduction = intro
  jargon > glossary, terminology, acronym
  meeting minutes = meeting note
  minutes > meeting note, summary
  newsletter = bulletin
  notes > minutes, summary
  ooo > absence, status
  out of office = ooo = auto reply
  qbr = quarterly business review
  recap > minutes, documentation
  retro > lessons learned, review
  retrospective = retro
  ring > call, phone
  show and tell > demo, presentation, knowledge sharing
  slide = presentation = slide deck = deck
  spread the word > announce, communicate
  standup = stand up = daily scrum = daily standup
  standup > daily meeting
  sync > meeting, stand up, check in, alignment
  video call = video conference = zoom call = video meeting
  zoom > video call, video conference
`;
