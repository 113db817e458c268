export const PLAIN_WORDS = `
  advance notice, tipped off > notice, notify, notification, early disclosure
  aeroplane, airplane, flying > flight, air travel, airfare
  angry, fuming, furious, livid > conflict, complaint, grievance
  answer > respond, reply
  army, military, soldier > military leave, military service, reservist
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
  boot up > start, launch
  botched, buggered, busted > broken, failed, faulty
  brawl, fistfight, punched > violence, violent, assault, misconduct
  bunk off early, slip out early > working hours, flexible hours, flexitime
  buy beers, buy drinks, round of beers, round of drinks > alcohol, entertainment
  call off the meeting > cancellation
  can actually be done, can be built, can it be done, could be built > feasible, feasibility, technically possible
  cannabis, cocaine, marijuana, stoned at work > drug, drugs, substance abuse, substance
  carry a knife, firearm, gun > weapon
  cheating > dishonest, dishonesty, misconduct, fraud
  chip in for a course, company chip in, they chip in > reimburse, stipend, allowance, contribution, reimbursement
  church, mosque, prayer, worship > religion, religious, prayer room
  comfy, cosy, snug > comfortable, ergonomic
  company visa card, office credit card > credit card, corporate card, company card, expense card
  comprised of = composed of = made up of = consist of = consists of
  cycling > cycle to work, bike, bicycle
  deadlock, deadlocked, stalemate > impasse
  disappear without a word, drop off the map, dropped off the radar, got ghosted, radio silence, vanish > inactive, inactivity, unresponsive, absent
  do itself, handle itself, runs by itself, runs itself, takes care of itself > automate, automation
  exhausted, tired, worn out > burnout, fatigue, wellbeing
  fails at random, fails now and then, intermittent, randomly failing, temperamental, wobbly test > flaky, unstable, unreliable
  fire up > start, launch, deploy
  fitness club, gym card, gym pass, pilates, spin class > gym membership, wellness, wellbeing, fitness
  flirt, hitting on me, keeps hitting on, making a pass at > sexual harassment, harassment, unwelcome
  footage > video, recording
  gizmo > device, equipment, hardware
  go cycling, ride my bike > cycle to work, bike, bicycle
  gossip > confidentiality, confidential
  got tagged in, pinged me, tag me, tagged me > mention
  gran, grandad, grandma, grandpa, granny > family, family member, relative
  ground rules, house rules > guidelines, code of conduct, rules
  gut feeling > judgement, judgment
  gym, gym fees > wellness, fitness
  half baked, half finished, not quite ready > incomplete, unstable, unfinished, incremental
  handy, nifty > useful, helpful, recommended
  hang onto, keep hold of > retain, retention, keep
  heads up > notify, notice, notification
  how fast must i answer, how fast to respond, how quickly must i answer, respond quickly > response time, within hours
  how to guide, step by step > guide, tutorial, instructions
  iffy, ropey > suspicious, phishing, unsafe, risk
  is on fire > incident, emergency
  kick down the road > postpone, defer
  locking horns > impasse, tie break, tie breaking, escalate, disagreement
  never turned up, no call no show, stopped showing up, vanished without a word, went awol > job abandonment, unauthorised absence, absent
  new girl > new hire, new joiner, new starter, new team member, new employee
  newcomer > new hire, new joiner, new starter, new team member
  newsletter sign up > mailing list, newsletter
  night class, online class, take a class > course, training, learning, education
  open for comments, stay up for comments, time for comments, up for comments > comment period, feedback, review period, discussion
  photograph, pic, pics, picture > image, photo
  pull the plug > discontinue, terminate, shut down
  pulled the plug > shut down, decommission, discontinue, terminate, shutdown
  put up for an award > nominate, nomination, propose
  quake > emergency, evacuation, disaster
  short of money > salary advance, loan, hardship
  shout about it, tweet about us > social media, announce, announcement
  show new people around, shows a newbie around > onboarding buddy, buddy, mentor, onboarding
  site on fire > incident, outage, emergency
  sleep in late > core hours, flexible hours, working hours
  spin down, take offline > shut down, decommission, remove, delete
  spruce up, tidy up > clean up, cleanup, maintenance
  stats > statistics, usage data
  suggestion > feedback, idea
  tick the box > checklist, confirm
  tinker with > change, modify, edit
  up to my ears > workload, capacity, overwork, prioritise
  version came out, when does it come out > release, publish, launch
  write up the notes > take notes, notes, minutes, record
`;
