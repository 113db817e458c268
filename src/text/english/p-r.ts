/** Common words of English, see ../english-words.ts. */
export const ENGLISH_P_TO_R = `
  pablo paced paceman pacers pacific package packaged packages packaging packard packed packers packet packets packing
  packs paddy padilla padres pagan pageant pages painful painfully pains paint painted painter painters painting
  paintings paints paired pairing pairs paisley pakistan pakistani pakistanis palace palaces palermo palestine
  palestinian palestinians palin palmer palms pamela pamphlet pamphlets panama panamanian panathinaikos panda pandas
  pandemic panel panels panetta panic panicked panther panthers pants paolo papal papandreou paper paperback papers
  paperwork papua parachute parade parades paradigm paradise paradox paragraph paraguay parallel parallels paralympic
  paralympics paralysis paralyzed paramedics parameters paramilitaries paramilitary paramount paranoid parcel parcells
  pardon pardoned parent parental parentheses parenting parents paribas paris parish parishes parishioners parity parked
  parker parking parkinson parks parkway parliament parliamentarians parliamentary parliaments parlor parma parody
  parole parry parsley parsons parted partial partially participant participants participate participated participates
  participating participation particle particles particular particularly parties partisan partisans partition partly
  partner partnered partners partnership partnerships parts party pasadena pascal pasha pashtun passage passages passed
  passenger passengers passer passes passing passion passionate passions passive passport passports password pasta paste
  pastor pastoral pastrana pastry pataki patch patches patel patent patented patents paternal paterson pathology paths
  pathway pathways patience patient patients patriarch patricia patrick patriot patriotic patriotism patriots patrol
  patrolled patrolling patrols patron patronage patrons patten pattern patterns patterson patti patton patty paula
  pauline paulo paulson pause paused paved pavel pavement pavilion paving paycheck paying payload payment payments payne
  payoff payroll payrolls payton peabody peace peaceful peacefully peacekeepers peacekeeping peacemaking peach peacock
  peaked peaking peaks peanut peanuts pearce pearl pearson peasant peasants pebble peculiar pedal pedestrian pedestrians
  pediatric pedro peeled peers pegged peggy pelosi penal penalized penalties penalty penang pence penchant pencil
  pending pendleton penetrate penetration penguin penguins peninsula pennant penned pennsylvania penny pensacola pension
  pensions pentagon pentium penultimate people peoples pepper peppers pepsi pepsico perceive perceived percent
  percentage perception perceptions perched percussion percy pereira perennial peres perez perfect perfection perfectly
  perform performance performances performed performer performers performing performs perfume perhaps peril perimeter
  perino period periodic periodically periods peripheral perished perjury perkins perks permanent permanently permission
  permit permits permitted permitting perot perpetrated perpetrators perpetual perry persecuted persecution persia
  persian persist persisted persistent persists person persona personal personalities personality personally personnel
  persons perspective perspectives persson persuade persuaded persuading pertaining perth perugia peruvian pervasive
  pervez peshawar pesos pessimism pessimistic pesticide pesticides peter peterborough peters petersburg petersen
  peterson petit petition petitioned petitions petra petraeus petrochemical petrol petroleum petrova pettitte petty
  peugeot peyton pfizer phantom pharmaceutical pharmaceuticals pharmacy phase phased phases phelps phenomena phenomenal
  phenomenon philadelphia philanthropist philanthropy philharmonic philip philipp philippe philippine philippines
  philippoussis philips phillies phillip phillips philosopher philosophers philosophical philosophy phnom phoenix phone
  phoned phones phony photo photograph photographed photographer photographers photographic photographs photography
  photos phrase phrases phyllis physical physically physician physicians physicist physics physiology pianist piano
  piazza picasso picked picket picking picks pickup pickups picnic picture pictures picturesque piece pieces piedmont
  pierce piercing piero pierre piers pietersen pietro pigeon piled piles pilgrim pilgrimage pilgrims piling pillar
  pillars pillow pills pilot pilots pinch pines pinnacle pinned pinochet pinpoint pinto pioneer pioneered pioneering
  pioneers pipeline pipelines piper pipes pippen piracy pirate pirated pirates pistol pistols pistons pitch pitched
  pitcher pitchers pitches pitching pitino pitted pitting pittsburgh pivotal pizza placards place placed placement
  places placing plague plagued plain plains plaintiff plaintiffs plane planes planet planetary planets planned planner
  planners planning plans plant plantation plantations planted planting plants plaque plasma plaster plastic plastics
  plata plate plateau plates platform platforms platinum platoon plausible plavsic playboy played player players playful
  playground playhouse playing playmaker playoff playoffs plays playstation playwright plaza plead pleaded pleading
  pleads pleas pleasant please pleased pleasing pleasure pleasures pledge pledged pledges pledging plenary plentiful
  plenty plight plots plotted plotting plumbing plummer plummeted plunge plunged plunging plural plutonium plymouth
  pneumonia poaching pocket pockets podium poems poetic poetry poets poignant point pointed pointing points poised
  poison poisoned poisoning poisonous poker poland polanski polar poles police policeman policemen policies policing
  policy policymakers polio polish polished politburo polite political politically politician politicians politics
  pollard polled polling pollock polls pollster pollsters pollutants polluted pollution polytechnic pomerania pomeranian
  ponce ponder ponds ponte pontiac pontiff ponting poole pools poorer poorest poorly popcorn popped popping poppy
  populace popular popularity popularized popularly populated population populations populist populous porcelain porch
  pornographic pornography porous porsche portable portal porter portfolio portfolios portion portions portland porto
  portrait portraits portray portrayal portrayed portraying portrays ports portsmouth portugal portuguese posada posed
  poses posing position positioned positioning positions positive positively possess possessed possesses possessing
  possession possessions possibilities possibility possible possibly postage postal posted poster posters postgraduate
  posthumous posthumously posting postpone postponed postponement posts postseason posture postwar potassium potato
  potatoes potent potential potentially potomac potter pottery poultry pound pounded pounding pounds poured pouring
  poverty powder powell power powered powerful powerhouse powerless powers practical practically practice practiced
  practices practicing practitioner practitioners prada pradesh pragmatic prague prairie praise praised praises praising
  prasad pratt prayed prayer prayers praying preach preached preacher preaching preakness precarious precaution
  precautionary precautions precede preceded precedent preceding precinct precincts precious precipitation precise
  precisely precision precursor predator predators predatory predecessor predecessors predict predictable predicted
  predicting prediction predictions predicts predominant predominantly prefecture prefer preferably preference
  preferences preferential preferred preferring prefers prefix pregnancy pregnant prehistoric prejudice preliminary
  prelude premature prematurely premier premiere premiered premieres premiership premise premises premium premiums
  preoccupied preparation preparations preparatory prepare prepared preparedness prepares preparing presbyterian
  preschool prescott prescribed prescription prescriptions preseason presence present presentation presentations
  presented presenter presenting presently presents preservation preserve preserved preserves preserving preside
  presided presidency president presidential presidents presiding presley press pressed presses pressing pressure
  pressured pressures pressuring prestige prestigious preston presumably presumed pretax pretend pretending pretext
  pretoria pretty prevail prevailed prevailing preval prevalence prevalent prevent prevented preventing prevention
  preventive prevents preview previous previously price priced prices pricing pride priest priesthood priests primakov
  primaries primarily primary prime primera primetime primitive prince princes princess princeton principal principality
  principally principals principle principles print printed printer printers printing prints prior priorities priority
  priory prison prisoner prisoners prisons pristina pristine prius privacy private privately privatisation privatization
  privilege privileged privileges privy prize prized prizes probability probable probably probation probe probes probing
  problem problematic problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds process
  processed processes processing procession processor processors proclaimed proclaiming proclamation procter procurement
  prodi prodigy produce produced producer producers produces producing product production productions productive
  productivity products profanity profession professional professionalism professionally professionals professions
  professor professors profile profiles profiling profit profitability profitable profits profound profoundly program
  programme programmed programmer programmers programmes programming programs progress progressed progresses progressing
  progression progressive progressively prohibit prohibited prohibiting prohibition prohibitive prohibits project
  projected projecting projection projections projects proliferation prolific prolong prolonged prominence prominent
  prominently promise promised promises promising promote promoted promoter promoters promotes promoting promotion
  promotional promotions prompt prompted prompting promptly prone pronounced pronunciation proof propaganda propel
  propelled propeller proper properly properties property prophecy prophet proponent proponents proportion proportional
  proportions proposal proposals propose proposed proposes proposing proposition proprietary props propulsion prose
  prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective prospects
  prosper prosperity prosperous prostate prostitute prostitutes prostitution protagonist protect protected protecting
  protection protectionism protections protective protector protects protein proteins protest protestant protestants
  protested protester protesters protesting protestors protests protocol protocols proton prototype protracted proud
  proudly prove proved proven proves provide provided providence provider providers provides providing province
  provinces provincial proving provision provisional provisions provocation provocative provoke provoked provoking
  prowess proximity proxy prudent prudential prussia prussian pseudonym psyche psychedelic psychiatric psychiatrist
  psychiatry psychic psychological psychologically psychologist psychologists psychology public publication publications
  publicist publicity publicized publicly publish published publisher publishers publishes publishing pueblo puerto
  pulitzer pullback pulled pulling pullout pulls pulpit pulse pumped pumping pumpkin pumps punch punched punches
  punching punctuated pundits punish punishable punished punishing punishment punishments punitive punjab pupil pupils
  puppet purchase purchased purchases purchasing purdue purely purge purity purple purported purportedly purpose
  purposes purse pursue pursued pursuing pursuit pursuits pushed pushes pushing putin putnam putting putts puzzle
  puzzled puzzles pyongyang pyramid python qaeda qaida qantas qassam qatar qatari qinghai quadruple quake quaker quakes
  qualification qualifications qualified qualifier qualifiers qualifies qualify qualifying qualities quality
  quantitative quantities quantity quantum quarantine quarry quarter quarterback quarterbacks quarterfinal quarterfinals
  quarterly quarters quartet quasi quebec queen queens queensland quell quentin queries quest question questionable
  questioned questioning questions quetta quick quicker quickly quiet quietly quincy quinn quirky quite quito quits
  quitting quota quotas quote quoted quotes quoting quran qureia qwest rabbani rabbi rabbis rabbit rabbits rabin raced
  racer racers races racetrack rachel racial racially racing racism racist racked racket racketeering radar radcliffe
  radiation radical radically radicals radio radioactive radios radius radovan rafael rafah rafsanjani rafter raged
  raging rahim rahman rahul raided raiders raiding raids raikkonen railroad railroads rails railway railways rainbow
  rained rainfall rainforest rains rainy raise raised raiser raises raising rajasthan raleigh rallied rallies rally
  rallying ralph ramadan ramadi ramallah ramirez rammed ramon ramos rampage rampant ramsey ranariddh ranch ranchers
  rancho randall randolph random randomly randy range ranged rangel ranger rangers ranges ranging ranked ranking
  rankings ranks ransom raped rapes raphael rapid rapidly rapids raping rapper raptors rarely rashid rasmussen rated
  rates rather ratification ratified ratify rating ratings ratio rational rationale rations ratios ratko rattled raucous
  ravaged ravalomanana raven ravens rawalpindi raymond raytheon razed razor reach reached reaches reaching react reacted
  reacting reaction reactions reactor reactors reader readers readily readiness reading readings reads ready reaffirmed
  reagan reais realise realised realism realistic realities reality realization realize realized realizes realizing
  really realm reason reasonable reasonably reasoning reasons reassigned reassure reassured reassuring rebate rebates
  rebecca rebel rebellion rebellious rebels rebirth rebound rebounded rebounding rebounds rebuffed rebuild rebuilding
  rebuilt rebuke recall recalled recalling recalls recaps recapture recaptured recasts receipt receipts receive received
  receiver receivers receives receiving recent recently recep reception receptions receptive receptor receptors recess
  recession recipe recipes recipient recipients reciprocal reckless reclaim reclaimed reclusive recognise recognised
  recognition recognizable recognize recognized recognizes recognizing recommend recommendation recommendations
  recommended recommending recommends reconcile reconciliation reconnaissance reconsider reconstructed reconstruction
  record recorded recorder recorders recording recordings records recount recounted recounts recover recovered
  recovering recovers recovery recreation recreational recruit recruited recruiting recruitment recruits rectangular
  rector recurrence recurring recycled recycling redemption redeployment redesign redesignated redesigned redevelopment
  redistribution redistricting redmond redskins reduce reduced reduces reducing reduction reductions redundant redwood
  reefs reelected reelection reeling reese reeves refer referee referees reference referenced references referendum
  referendums referred referring refers refined refineries refinery refining reflect reflected reflecting reflection
  reflections reflective reflects reform reformation reformed reformer reformers reforming reformist reforms refrain
  refrained refreshing refrigerator refueling refuge refugee refugees refund refurbished refusal refuse refused refuses
  refusing regain regained regaining regan regard regarded regarding regardless regards regency regent regents reggae
  reggie regime regiment regiments regimes regina region regional regions regis register registered registering
  registers registration registry regret regrets regrettable regretted regular regularly regulars regulate regulated
  regulates regulating regulation regulations regulator regulators regulatory rehab rehabilitation rehearsal rehearsals
  rehman rehnquist reich reign reigned reigning reilly reimbursement reinforce reinforced reinforcement reinforcements
  reinforcing reins reinstate reinstated reissued reiterated reject rejected rejecting rejection rejects rejoin rejoined
  relate related relates relating relation relations relationship relationships relative relatively relatives relax
  relaxation relaxed relaxing relay relayed release released releases releasing relegated relegation relentless
  relentlessly relevance relevant reliability reliable reliance reliant relic relics relied relief relies relieve
  relieved reliever religion religions religious relinquish relocate relocated relocation reluctance reluctant
  reluctantly relying remain remainder remained remaining remains remake remark remarkable remarkably remarked remarks
  rematch remedies remedy remember remembered remembering remembers remembrance remind reminded reminder reminding
  reminds reminiscent remix remixes remnants remorse remote remotely removal remove removed removes removing renaissance
  renamed renault render rendered rendering rendition renee renegade renew renewable renewal renewed renewing rennes
  renounce renounced renovated renovation renovations renowned rental rentals rented renting rents reopen reopened
  reopening reorganization reorganized repaid repair repaired repairing repairs reparations repatriated repatriation
  repay repayment repeal repealed repeat repeated repeatedly repeating repeats repercussions repertoire repertory
  repetition replace replaced replacement replacements replaces replacing replay replays replica replied replies reply
  report reported reportedly reporter reporters reporting reports represent representation representations
  representative representatives represented representing represents repression repressive reprieve reprinted reprisals
  reproduce reproduction reproductive reptiles republic republican republicans republics repurchase reputation reputed
  request requested requesting requests require required requirement requirements requires requiring reruns rescheduled
  rescue rescued rescuers rescuing research researched researcher researchers researching resemblance resemble resembled
  resembles resembling resentment reservation reservations reserve reserved reserves reservists reservoir reservoirs
  resettlement reshuffle reside resided residence residences residency resident residential residents resides residing
  residual residue resign resignation resignations resigned resigning resigns resilience resilient resist resistance
  resistant resisted resisting resolution resolutions resolve resolved resolving resonance resort resorted resorts
  resource resources respect respectable respected respectful respecting respective respectively respects respiratory
  respite respond responded respondents responding responds response responses responsibilities responsibility
  responsible responsive restart restarted restaurant restaurants rested resting restitution restive restless
  restoration restore restored restoring restrain restrained restraining restraint restrict restricted restricting
  restriction restrictions restrictive restructure restructured restructuring rests result resulted resulting results
  resume resumed resumes resuming resumption resurgence resurgent resurrected resurrection retail retailer retailers
  retailing retain retained retaining retains retake retaliate retaliated retaliation retaliatory retention rethink
  retire retired retiree retirees retirement retires retiring retransmitting retreat retreated retreating retribution
  retrieve retrieved retro retrospective return returned returning returns reunification reunion reunite reunited
  reuters revamp revamped reveal revealed revealing reveals revelation revelations revenge revenue revenues revered
  reverend reversal reverse reversed reversing reverted review reviewed reviewer reviewers reviewing reviews revise
  revised revision revisions revival revive revived reviving revoke revoked revolt revolution revolutionary revolves
  revolving reward rewarded rewarding rewards rewrite reyes reynolds rhetoric rhine rhode rhodes rhymes rhythm rhythmic
  rhythms ribbon ribbons rican ricardo richard richards richardson richer riches richest richie richmond richter ricky
  ridden riddled rider riders rides ridge ridges ridiculed ridiculous riding rifle rifles rigged rigging right righteous
  rightful rightly rights rigid rigorous riley ringgit ringing rings riordan rioters rioting riots ripken ripped risen
  rises rising risked risking risks risky ritchie rites ritter ritual rituals rival rivalries rivalry rivals river
  rivera rivers riverside riviera riyadh roach roadblock roadblocks roadmap roads roadside roadway roaming roared
  roaring roast roasted robbed robberies robbers robbery robbie robbins robert roberto roberts robertson robes robin
  robinson robot robotic robotics robots robson robust roche rochester rocked rockefeller rocker rocket rockets rockies
  rocking rocks rockwell rocky roddick rodeo rodgers rodham rodman rodney rodrigo rodriguez roger rogers rogge rogue
  rojas roland roles rolled roller rolling rollins rolls roman romance romania romanian romanians romanized romano
  romans romantic romeo romero romney ronald ronaldinho ronaldo rongji ronnie roofs rookie rookies roommate rooms rooney
  roosevelt rooted rooting roots ropes roque rosario rosemary rosen rosenberg rosenthal roses rosie rossi roster rotary
  rotate rotating rotation rothschild rotten rotterdam rouge rough roughly round rounded rounder rounding rounds roundup
  route routed routes routine routinely routines routing rover rovers rowing rowland rowling royal royalist royals
  royalties royalty royce rubber rubbish rubble ruben rubens rubin ruble rubles rudolf rudolph rugby rugbyu rugged
  rugova ruined ruins ruled ruler rulers rules ruling rulings rumor rumored rumors rumours rumsfeld runaway runner
  runners running runoff runway runways rupees rupert rupiah ruptured rural rusedski rushdie rushed rushing russell
  russia russian russians russo rusty rutgers rutherford ruthless rwanda rwandan ryder ryutaro
`;
