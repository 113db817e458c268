export const PLAIN_WORDS = `
  advance notice, tipped off > notice, notify, notification, early disclosure
  aeroplane, airplane, flying > flight, air travel, airfare
  angry, fuming, furious, livid > conflict, complaint, grievance
  answer > respond, reply
  army, military, soldier > military leave, military service, reserve
  automobile, car > vehicle, mileage, driving
  ballot > election
  bank wants proof, confirm that i work here, letter for my bank, letter for the embassy, proof i work here, proof that i work here > employment verification, verification of employment, employment letter, reference letter
  banter, joke, jokes > inappropriate, harassment, offensive
  beer, champagne, cocktail, liquor, pint, wine > alcohol, alcoholic
  bellyache, rant, whine, whinge > complain, complaint, feedback
  big wig > executive, leadership, senior management
  bigoted, homophobic, transphobic > discrimination, harassment, code of conduct
  blab > disclose, share information
  blizzard, snow, snowed in, typhoon > severe weather, inclement weather, weather, closure, emergency
  blow away, wipe out > delete, remove, destroy
  boot up, fire up > start, launch, deploy, create, provision
  botched, buggered, busted > broken, failed, faulty
  brawl, fistfight, punched > violence, violent, assault, misconduct
  bunk off early, slip out early > working hours, flexible hours, flexitime
  buy beers, buy drinks, round of beers, round of drinks > alcohol, entertainment
  call off > cancellation
  came out, come out > release, publish, launch
  can be done, can actually be done, could be built, can be built > feasible, feasibility, technically possible
  cannabis, cocaine, marijuana, stoned > drug, drugs, substance abuse, substance
  cheating > dishonest, dishonesty, misconduct, fraud
  chip in for a course, chip in for my, chip in towards, company chip in, they chip in > reimburse, stipend, allowance, contribution, reimbursement
  church, mosque, prayer, worship > religion, religious, prayer room
  comfy, cosy, snug > comfortable, ergonomic
  company visa, office credit card > credit card, corporate card, company card, expense card
  comprised of = composed of = made up of = consist of = consists of
  cycling, ride my bike > cycle to work, bike, bicycle
  deadlock, deadlocked, stalemate > impasse
  directly into, straight into, straight onto, straight to > directly
  disappear, drop off the map, dropped off the radar, ghosted, radio silence, vanish > inactive, inactivity, unresponsive, absent
  exhausted, tired, worn out > burnout, fatigue, rest, wellbeing
  fails at random, fails now and then, intermittent, randomly failing, temperamental, wobbly > flaky, unstable, unreliable
  firearm, gun, knife > weapon
  fitness club, gym card, gym pass, pilates, spin class > gym membership, wellness, wellbeing, fitness
  flirt, hitting on me, keeps hitting on, making a pass > sexual harassment, harassment, unwelcome
  footage > video, recording
  gizmo > device, equipment, hardware
  gossip > confidentiality, confidential
  gran, grandad, grandma, grandpa, granny > family, family member, relative
  ground rules, house rules > policy, guidelines, code of conduct, rules
  gut feeling > judgement, judgment
  gym, gym fees > wellness, fitness
  half baked, half finished, not quite ready > incomplete, unstable, unfinished, incremental
  handle itself, runs by itself, runs itself, do itself, takes care of itself > automate, automation
  handy, nifty > useful, helpful, recommended
  hang onto, keep hold of > retain, retention, keep
  heads up > notify, notice, notification
  how fast must i answer, how fast to respond, how quickly must i answer, respond quickly > response time, within hours
  how to guide, step by step > guide, tutorial, instructions
  iffy, ropey > suspicious, phishing, unsafe, risk
  is on fire, site on fire > incident, outage, emergency
  kick down the road > postpone, defer
  locking horns > impasse, tie break, tie breaking, escalate, disagreement
  never turned up, no call no show, stopped showing up, vanished without a word, went awol > job abandonment, unauthorised absence, absent
  new girl > new hire, new joiner, new starter, new team member, new employee
  newcomer > new hire, new joiner, new starter, new team member
  newsletter sign up > mailing list, newsletter
  night class, online class, take a class > course, training, learning, education
  open for comments, stay up for comments, time for comments, up for comments > comment period, feedback, review period, discussion
  photograph, pic, pics, picture > image, photo
  pinged me, tag me, tagged in, tagged me > mention
  pull the plug > discontinue, terminate, shut down
  pulled the plug > shut down, decommission, discontinue, terminate, shutdown
  put up for > nominate, nomination, propose
  quake > emergency, evacuation, disaster
  short of money > salary advance, loan, hardship
  shout about it, tweet about us > social media, announce, announcement
  show new people around, shows a newbie around > onboarding buddy, buddy, mentor, onboarding
  sleep in > core hours, flexible hours, working hours
  spin down, take offline > shut down, decommission, remove, delete
  spruce up, tidy up > clean up, cleanup, maintenance
  stats > statistics, usage data
  suggestion > feedback, idea
  tick the box > checklist, confirm
  tinker with > change, modify, edit
  up to my ears > workload, capacity, overwork, prioritise
  write up the notes > take notes, notes, minutes, record
`;
