/** Common words of English, see ../english-words.ts. */
export const ENGLISH_C_TO_D = `
  cabaret cabbage cabin cabinet cabinets cabins cable cables cabrera cache cadet cadets cadillac cadres caesar cafes
  cafeteria cagliari cahill cairns cairo cakes calcium calculate calculated calculating calculation calculations
  calculus calcutta calderon caldwell calendar calgary caliber california californians called caller callers calling
  calls calmly calories calvin cambodia cambodian cambridge camden camel cameo camera cameraman cameras cameron cameroon
  camouflage campaign campaigned campaigner campaigners campaigning campaigns campbell camped camping campo camps campus
  campuses canada canadian canadians canadiens canal canals canary canberra cancel canceled canceling cancellation
  cancellations cancelled cancer cancers cancun candid candidacy candidate candidates candle candles candy cannabis
  canned cannes cannon cannons cannot canoe canon canopy canterbury canton cantor canucks canvas canyon capabilities
  capability capable capacities capacity capello capita capital capitalism capitalist capitalization capitalize
  capitalized capitals capitol capped capping capriati capsized capsule captain captained captains captive captives
  captivity captors capture captured captures capturing caracas caravan carbohydrates carbon cardboard carded cardenas
  cardiac cardiff cardinal cardinals cardiovascular cardoso cards cared career careers careful carefully cares caretaker
  carey cargo caribbean caring carla carlisle carlo carlos carlson carlton carmaker carmel carmen carnage carnegie
  carnival carol carole carolina caroline carolyn carpenter carpet carriage carriages carrie carried carrier carriers
  carries carroll carrot carrots carry carrying carson cartel cartels carter cartoon cartoonist cartoons cartridge carts
  carve carved carving casablanca cascade cases casey casino casinos casket caspian cassette cassidy caste castillo
  casting castle castles castro casts casual casualties casualty catalan catalog catalogue catalonia catalyst
  catastrophe catastrophic catch catcher catches catching categorically categories category cater catering caterpillar
  cathay cathedral catherine catholic catholicism catholics cathy cattle caucasus caucus caucuses caught cause caused
  causes causing caution cautioned cautious cautiously cavaliers cavalry caves cavity cayman cease ceased ceasefire
  cecil cecilia cedar ceded cedric ceiling ceilings celebrate celebrated celebrates celebrating celebration celebrations
  celebrities celebrity celestial cellar cello cellphone cells cellular celsius celta celtic celtics cement cemeteries
  cemetery censorship censure census centenary centennial center centered centerpiece centers centimeters central
  centralized centre centred centres centrifuges centrist cents centuries century ceramic ceramics cereal cerebral
  ceremonial ceremonies ceremony certain certainly certainty certificate certificates certification certified certify
  cesar cessation chadian chain chains chair chaired chairman chairmanship chairmen chairperson chairs chairwoman
  chalabi chalk challenge challenged challenger challengers challenges challenging chamber chamberlain chambers champ
  champagne champion championed champions championship championships champs chance chancellor chances chandler chandra
  chang change changed changes changing channel channels chant chanted chanting chants chaos chaotic chapel chaplain
  chapman chapter chapters character characterised characteristic characteristics characterization characterize
  characterized characters charcoal charge charged chargers charges charging charisma charismatic charitable charities
  charity charles charleston charley charlie charlotte charlton charm charming charred chart charted charter chartered
  charting charts chase chased chasing chassis chateau chatham chatting chaudhry chavez cheap cheaper cheapest cheat
  cheated cheating chechen chechens chechnya check checked checking checkpoint checkpoints checks cheek cheer cheered
  cheerful cheering cheers cheese chefs chelsea chemical chemicals chemist chemistry chemotherapy cheney cheng chengdu
  chennai cherished chernobyl chernomyrdin cherokee cherry cheryl chesapeake cheshire chess chest chester chestnut
  cheung chevrolet chevron chevy chewing chiang chiapas chicago chick chicken chickens chicks chief chiefly chiefs chien
  child childhood children chile chilean chili chill chilling chilly chiluba chimney china chinatown chinese ching
  chipped chips chirac chocolate choice choices choir choke choked choking cholera cholesterol chong chongqing choose
  chooses choosing chopped choral chord choreographed choreographer choreography chorus chose chosen chretien chris
  christ christchurch christensen christi christian christianity christians christie christina christine christmas
  christoph christophe christopher chromosome chronic chronicle chronicles chronology chrysler chuan chuck chung chunk
  chunks church churches churchill cigar cigarette cigarettes cigars ciller cincinnati cinderella cindy cinema cinemas
  cinematic cinnamon circa circle circles circuit circuits circular circulated circulating circulation circumstance
  circumstances circus cisco citadel citation citations cited cites citibank cities citigroup citing citizen citizens
  citizenship citrus ciudad civic civil civilian civilians civilization civilizations civilized claim claimed claiming
  claims claire clamp clandestine clans clara clare clarence clarification clarified clarify clarity clark clarke
  clarkson clash clashed clashes class classes classic classical classics classification classified classmate classmates
  classroom classrooms claude claudia claudio claus clause clauses clayton clean cleaned cleaner cleaning cleansing
  cleanup clear clearance cleared clearer clearing clearly clears clemency clemens clement clemson clergy cleric
  clerical clerics clerk clerks cleveland clever click client clients cliff clifford cliffs clifton clijsters climate
  climax climb climbed climber climbers climbing climbs clinch clinched clinching clinging clinic clinical clinics clint
  clinton clintons clippers clips clive clock clocked clocks clogged clone cloned cloning clooney close closed closely
  closer closes closest closet closing closure closures cloth clothes clothing cloud clouds cloudy clout clown clubhouse
  clubs clues cluster clusters clutch clutching clyde coach coached coaches coaching coalition coast coastal coaster
  coastline coasts coated coating coats cobra cocaine cochran cockpit cocktail cocktails cocoa coconut coded codes codex
  coding coffee coffers coffin coffins cognitive cohen coherent coincide coincided coincidence coincidentally coincides
  coined coins colbert coleman coles colin coliseum collaborate collaborated collaborating collaboration collaborations
  collaborative collaborator collaborators collapse collapsed collapses collapsing collar collated collateral colleague
  colleagues collect collected collecting collection collections collective collectively collector collectors collects
  college colleges collegiate collided collier collingwood collins collision collisions cologne colombia colombian
  colombo colon colonel colonial colonies colonists colony color colorado colored colorful colors colour coloured
  colours colspan colts columbia columbine columbus column columnist columns combat combatant combatants combating
  combination combinations combine combined combines combining combs combustion comcast comeback comedian comedians
  comedies comedy comes comet comets comfort comfortable comfortably comic comics coming command commandant commanded
  commander commanders commanding commandments commando commandos commands commemorate commemorated commemorating
  commemoration commemorative commenced commencement commended comment commentaries commentary commentator commentators
  commented commenting comments commerce commercial commercially commercials commission commissioned commissioner
  commissioners commissions commit commitment commitments commits committed committee committees committing commodities
  commodity commodore common commonly commonplace commons commonwealth communal commune communes communicate
  communicated communicating communication communications communion communique communism communist communists
  communities community commute commuted commuter commuters comoros compact companies companion companions company
  compaq comparable comparative comparatively compare compared compares comparing comparison comparisons compartment
  compass compassion compassionate compatible compatriot compatriots compel compelled compelling compensate compensated
  compensation compete competed competence competent competes competing competition competitions competitive
  competitiveness competitor competitors compilation compiled compiling complain complained complaining complains
  complaint complaints complement complementary complete completed completely completes completing completion complex
  complexes complexity compliance complicate complicated complicating complications complicity complied comply component
  components compose composed composer composers composing composite composition compositions compound compounded
  compounds comprehensive compressed compression comprise comprised comprises comprising compromise compromised
  compromises compton comptroller compulsory compuserve computational computer computerized computers computing comrades
  conan concacaf conceal concealed concede conceded concedes conceding conceived concentrate concentrated concentrating
  concentration concentrations concept conception concepts conceptual concern concerned concerning concerns concert
  concerted concerto concerts concession concessions conciliatory conclude concluded concludes concluding conclusion
  conclusions concord concorde concrete concurrent concurrently concussion condemn condemnation condemned condemning
  condemns condit condition conditional conditioned conditioning conditions condo condoleezza condolences condominium
  condoms conducive conduct conducted conducting conductor conducts confederacy confederate confederation confederations
  conference conferences conferred confess confessed confession confessions confidence confident confidential
  confidentiality configuration confined confinement confirm confirmation confirmed confirming confirms confiscated
  conflict conflicting conflicts confluence conform confront confrontation confrontational confrontations confronted
  confronting confronts confuse confused confusing confusion congestion conglomerate conglomerates congo congolese
  congratulate congratulated congratulations congregation congregations congress congresses congressional congressman
  congressmen conjunction connect connected connecticut connecting connection connections connects connie connolly
  connor conquer conquered conquest conrad conscience conscious consciousness consecrated consecutive consensus consent
  consequence consequences consequently conservancy conservation conservatism conservative conservatives conservatory
  conserve consider considerable considerably consideration considerations considered considering considers consist
  consisted consistency consistent consistently consisting consists consolation console consoles consolidate
  consolidated consolidating consolidation consort consortium conspicuous conspiracy conspired conspiring constable
  constant constantine constantinople constantly constellation constituencies constituency constituent constituents
  constitute constituted constitutes constitution constitutional constitutionally constraints construct constructed
  constructing construction constructive consul consular consulate consult consultancy consultant consultants
  consultation consultations consultative consulted consulting consume consumed consumer consumers consuming consumption
  contact contacted contacts contador contagious contain contained container containers containing containment contains
  contaminated contamination conte contemplating contemporaries contemporary contempt contend contended contender
  contenders contending contends content contention contentious contents contest contestant contestants contested
  contesting contests context continent continental continents contingency contingent continually continuation continue
  continued continues continuing continuity continuous continuously contra contract contracted contracting contraction
  contractor contractors contracts contractual contradicted contradiction contradictory contrary contrast contrasted
  contrasting contrasts contribute contributed contributes contributing contribution contributions contributor
  contributors control controlled controller controllers controlling controls controversial controversies controversy
  convene convened convenience convenient convent convention conventional conventions converged convergence conversation
  conversations conversely conversion conversions convert converted convertible converting converts convey conveyed
  convict convicted conviction convictions convicts convince convinced convincing convoy convoys conway cookbook cooke
  cooked cookie cookies cooking cooks cooled cooler cooling cooper cooperate cooperated cooperating cooperation
  cooperative cooperatives coordinate coordinated coordinates coordinating coordination coordinator copenhagen copied
  copies coping copper copying copyright coral cordial cordon cordoned corey corinthians cornelius cornell corner
  cornerback corners cornerstone corning cornish cornwall coronation coroner corporal corporate corporation corporations
  corps corpse corpses corpus correa correct corrected correction correctional corrections correctly corrects
  correlation correspond correspondence correspondent correspondents corresponding corresponds corridor corridors
  corrupt corruption coruna corzine cosby cosmetic cosmetics cosmic cosmopolitan costa costas costello costing costly
  costs costume costumes cottage cottages cotton couch cough coughlin could council councillor councillors councilman
  councilor councils counsel counseling counselor counselors count countdown counted counter counterattack countered
  counterfeit counterpart counterparts counters counterterrorism countess counties counting countless countries country
  countryman countrymen countryside countrywide counts county coupe couple coupled couples coups courage courageous
  courier course courses court courted courtesy courthouse courting courtney courtroom courts courtyard cousin cousins
  couture covenant coventry cover coverage covered covering covers covert coveted coward cowboy cowboys cowen coxnet
  coyotes cppcc crack crackdown cracked cracking cracks cradle craft crafted crafts craig crammed cramped crane cranes
  crash crashed crashes crashing crater craven crawford crawl crazy cream crease create created creates creating
  creation creations creative creativity creator creators creature creatures credentials credibility credible credit
  credited creditor creditors credits creed creek creeping crescent crest crete crews cricket cricketer cricketers cried
  cries crime crimes criminal criminals crimson crippled crippling crises crisis crisp crist cristiano cristina criteria
  criterion critic critical critically criticised criticism criticisms criticize criticized criticizes criticizing
  critics critique croat croatia croatian croats crocker crocodile cromwell crops crosby cross crossbar crossed crosses
  crossfire crossing crossings crossover crossroads crouch crowd crowded crowds crowe crowley crown crowned crowns
  crucial crude cruel cruelty cruise cruised cruiser cruisers cruises cruising crumbled crumbling crunch crusade
  crusader crusaders crush crushed crushing crust crying crystal crystals cuban cubans cubic cuisine culinary culled
  cullen culminated culminating culmination culprit culprits cultivate cultivated cultivation cultural culturally
  culture cultures cumberland cummings cumulative cunningham cuomo curator curbing curbs cured curfew curiosity curious
  curling currencies currency current currently currents curriculum currie curry curse curtail curtailed curtain curtis
  curve curved curves cushion custody custom customary customer customers customs cutbacks cutler cutter cutting cyber
  cyberspace cycle cycles cycling cyclist cyclists cyclone cylinder cylinders cynical cynthia cypress cypriot cypriots
  cyprus cyril cyrus czech czechoslovakia czechs daddy daewoo dagestan daily daimler daimlerchrysler dairy daisy daiwa
  dakar dakota dalai daley dalian dallas dalton damage damaged damages damaging damascus damian damien damon dampen
  dampened dance danced dancer dancers dances dancing danes danger dangerous dangerously dangers daniel daniela danielle
  daniels danish danny dante danube dared darfur daring dario darker darkness darling darrell darren darryl dartmouth
  darwin daryl daschle dashed database databases datafile dated dateline dates dating datuk daughter daughters daunting
  davenport david davidson davies davis davos davydenko dawson daylight daytime dayton daytona dazzling deacon deadliest
  deadline deadlines deadlock deadlocked deadly dealer dealers dealership dealerships dealing dealings deals dealt deans
  death deaths debacle debate debated debates debating debbie deborah debra debris debts debut debuted debuts decade
  decades decay deceased december decent deception deceptive decide decided decidedly decides deciding decision
  decisions decisive decisively decker decks declaration declarations declare declared declares declaring decline
  declined decliners declines declining decommissioned decorated decoration decorations decorative decrease decreased
  decreases decreasing decree decrees dedicated dedication deduction deductions deeds deemed deepen deepened deepening
  deeper deepest deeply deepwater defamation default defeat defeated defeating defeats defect defected defection
  defective defectors defects defence defences defend defendant defendants defended defender defenders defending defends
  defense defenseman defenses defensive defensively defer deferred defiance defiant deficiencies deficiency deficit
  deficits defied define defined defines defining definite definitely definition definitions definitive deflation
  deflect deflected deforestation defunct defuse defying degradation degree degrees deities deity delaware delay delayed
  delaying delays delegate delegates delegation delegations deleted delgado delhi deliberate deliberately deliberations
  delicate delicious delight delighted deliver delivered deliveries delivering delivers delivery della delphi delta
  deluxe demand demanded demanding demands demeanor dementieva demilitarized demise democracies democracy democrat
  democratic democratically democrats demographic demographics demolished demolition demon demons demonstrate
  demonstrated demonstrates demonstrating demonstration demonstrations demonstrators demos demoted dempsey dengue denial
  denials denied denies denis denise denktash denmark dennis denny denominated denomination denominations denotes
  denounce denounced denouncing dense densely density dental dentist denver denying depart departed departing department
  departments departure departures depend depended dependence dependency dependent depending depends depict depicted
  depicting depiction depictions depicts depleted deploy deployed deploying deployment deployments deport deportation
  deported deportivo deposed deposit deposited deposition deposits depot depots depreciation depressed depressing
  depression deprivation deprived depth depths deputies deputy derail derailed derby derbyshire deregulation derek
  derivative derivatives derive derived derives derrick descend descendant descendants descended descending descent
  describe described describes describing description descriptions desert deserted deserve deserved deserves design
  designate designated designation designed designer designers designing designs desirable desire desired desires desks
  desktop desmond despair desperate desperately desperation despite dessert destabilize destination destinations
  destined destiny destroy destroyed destroyer destroyers destroying destroys destruction destructive detached
  detachment detail detailed detailing details detain detained detainee detainees detect detected detecting detection
  detective detectives detector detectors detention detentions deter deteriorate deteriorated deteriorating
  deterioration determination determine determined determines determining deterrent detonate detonated detractors
  detrimental detroit deutsche devaluation devastated devastating devastation develop developed developer developers
  developing development developmental developments develops device devices devil devils devise devised devon devote
  devoted devotees devotion devout dewey dexter dhabi dhaka diabetes diagnosed diagnosis diagnostic diagram dialect
  dialects diallo dialogue dialogues diameter diamond diamondbacks diamonds diana diane dianne diaries diarrhea diary
  diaspora dickens dickinson dickson dictate dictated dictator dictatorship dictionary didier diego diesel dietary diets
  differ differed difference differences different differential differentiate differently differing differs difficult
  difficulties difficulty digest digging digit digital digitally digits dignitaries dignity dilemma dillon diluted
  dimension dimensional dimensions diminish diminished diminishing dinars diner diners dining dinner dinners dinosaur
  dinosaurs diocese dioceses dioxide diploma diplomacy diplomat diplomatic diplomats dipped dipping direct directed
  directing direction directions directive directly director directorate directors directory directs dirty disabilities
  disability disabled disadvantage disadvantaged disagree disagreed disagreement disagreements disambiguation disappear
  disappearance disappeared disappearing disappears disappointed disappointing disappointment disapproval disarm
  disarmament disarmed disarming disarray disaster disasters disastrous disbanded disbelief discarded discharge
  discharged disciples disciplinary discipline disciplined disciplines disclose disclosed disclosing disclosure
  disclosures disco discography discomfort discontent discontinued discount discounted discounts discourage discouraged
  discouraging discourse discover discovered discoveries discovering discovers discovery discredit discrete discretion
  discrimination discriminatory discs discuss discussed discusses discussing discussion discussions disdain disease
  diseases disengagement disgrace disgraced disgruntled disguise disguised disgust dishes disillusioned disks dislike
  disliked dismal dismantle dismantled dismantling dismay dismayed dismiss dismissal dismissed dismisses dismissing
  disney disneyland disorder disorders disparate disparity dispatch dispatched dispel disperse dispersed displaced
  displacement display displayed displaying displays displeasure disposable disposal dispose disposed disproportionate
  dispute disputed disputes disqualified disregard disrupt disrupted disrupting disruption disruptions disruptive
  dissatisfaction dissatisfied dissent dissenting dissertation dissident dissidents dissolution dissolve dissolved
  distance distanced distances distant distinct distinction distinctions distinctive distinctly distinguish
  distinguished distinguishing distorted distortion distract distracted distraction distraught distress distressed
  distribute distributed distributes distributing distribution distributions distributor distributors district districts
  distrust disturbance disturbances disturbed disturbing ditch dived diver divers diverse diversified diversify
  diversion diversity divert diverted divide divided dividend dividends divides dividing divine diving divinity division
  divisional divisions divisive divorce divorced dixie dixon diyala djibouti djindjic djokovic dmitry docked docking
  docks doctor doctoral doctorate doctors doctrine document documentaries documentary documentation documented
  documenting documents dodge dodger dodgers dogged doherty doing dolan dollar dollars dolls dolly dolphin dolphins
  domain domains domenech domestic domestically dominance dominant dominate dominated dominates dominating domination
  domingo dominic dominican dominion dominique domino donald donaldson donate donated donating donation donations donkey
  donna donor donors donovan doomed doors doping doris dormant dormitory dorothy dorset dortmund doses dossier dotted
  double doubled doubleday doubles doubling doubt doubted doubtful doubts dough douglas dover downed downer downey
  downfall downgrade downgraded downhill downing download downloaded downloads downplayed downs downside downsizing
  downstream downtown downturn downward doyle dozen dozens draft drafted drafting drafts dragged dragging dragon dragons
  drain drainage drained draining drains drake drama dramas dramatic dramatically drank draped draper drastic
  drastically dravid drawing drawings drawn draws dream dreamed dreaming dreams dreamworks dresden dress dressed dresses
  dressing dried drift drifted drifting drill drilled drilling drills drink drinking drinks drive driven driver drivers
  drives driveway driving drogba drone drones dropped dropping drops drought drove drowned drowning drugs drummer
  drummond drums drunk drunken drying dubai dubbed dubious dublin duchess duchy ducks dudayev dudley duffy dugout dukes
  dumped dumping duncan dundee dunes duplicate dupont durable duran duration durban durham during dustin dusty dutch
  dutchman duties duval dwarf dwayne dwellers dwelling dwellings dwight dwindled dwindling dying dylan dynamic dynamics
  dynamite dynamo dynasty dysfunctional
`;
