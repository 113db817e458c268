/** Common words of English, see ../english-words.ts. */
export const ENGLISH_E_TO_I = `
  eager eagerly eagle eagles earlier earliest early earmarked earned earnest earnhardt earning earnings earns earth
  earthquake earthquakes eased easier easiest easily easing easter eastern eastman eastward eastwood eaten eating eaton
  ebola eccentric ecclesiastical ecevit echoed echoes echoing eclectic eclipse eclipsed ecological ecology economic
  economical economically economics economies economist economists economy ecosystem ecosystems ecowas ecstasy ecuador
  eddie edgar edged edges edging edible edinburgh edison edited edith editing edition editions editor editorial
  editorials editors edits edmonton edmund eduard eduardo educate educated educating education educational educator
  educators edward edwards edwin eelam effect effective effectively effectiveness effects efficiency efficient
  efficiently effort efforts egypt egyptian egyptians eight eighteen eighteenth eighth eighty eileen eindhoven einstein
  eisenhower eisner either ejected elaborate elaborating elaine elbaradei elbow elder elderly elders eldest eleanor
  elect elected electing election elections electoral electorate electors electric electrical electricity
  electromagnetic electron electronic electronically electronics electrons elegant element elementary elements elena
  elephant elephants elevated elevation elevator elevators eleven eleventh elian elias eliezer eligibility eligible
  eliminate eliminated eliminating elimination eliot elisabeth elite elizabeth ellen elliot elliott ellis ellison
  elsewhere elton eluded elusive elvis elway email emancipation emanuel embargo embargoed embark embarked embarrassed
  embarrassing embarrassment embassies embassy embattled embedded embezzlement emblem embodied embrace embraced
  embracing embroiled embryo embryonic embryos emerald emerge emerged emergence emergencies emergency emerges emerging
  emeritus emerson emigrated emigration emile emilio emily eminem eminent emirate emirates emission emissions emmanuel
  emory emotion emotional emotionally emotions emperor emphasis emphasize emphasized emphasizes emphasizing empire
  employ employed employee employees employer employers employing employment employs empowered empowerment empress
  emptied empty emulate enable enabled enables enabling enact enacted enactment enclave enclaves enclosed enclosure
  encoded encompasses encompassing encounter encountered encounters encourage encouraged encouragement encourages
  encouraging encryption encyclopedia endanger endangered endangering endeavor endeavors endeavour ended endemic ending
  endit endless endorse endorsed endorsement endorsements endorsing endowed endowment endurance endure endured enduring
  enemies enemy energetic energies energy enforce enforced enforcement enforcing engage engaged engagement engagements
  engaging engine engineer engineered engineering engineers engines england english englishman engraved engulfed enhance
  enhanced enhancement enhancing enjoy enjoyable enjoyed enjoying enjoys enlarged enlargement enlightenment enlist
  enlisted enormous enormously enough enraged enrich enriched enriching enrichment enrique enroll enrolled enrollment
  enron ensemble enshrined ensued ensuing ensure ensured ensures ensuring enter entered entering enterprise enterprises
  enters entertain entertained entertainer entertaining entertainment enthusiasm enthusiastic enthusiastically
  enthusiasts entire entirely entirety entities entitled entitlement entity entourage entrance entrances entrants
  entrenched entrepreneur entrepreneurial entrepreneurs entries entrusted entry envelope environment environmental
  environmentalists environmentally environments envisaged envisioned envisions envoy envoys enzyme enzymes epicenter
  epidemic episcopal episode episodes eponymous epstein equal equality equalized equalizer equally equals equation
  equations equatorial equestrian equilibrium equip equipment equipped equitable equities equity equivalent eradicate
  eradication erase erased erdogan erect erected erekat erickson ericsson eriksson eritrea eritrean ernest ernesto ernie
  ernst erode eroded eroding erosion erotic erratic error errors erupt erupted eruption erwin escalate escalated
  escalating escalation escape escaped escapes escaping escort escorted espanyol especially espionage essay essays
  essence essential essentially essex establish established establishes establishing establishment establishments estate
  estates esteem esther estimate estimated estimates estonia estonian estrada estranged estrogen estuary eternal ethan
  ethanol ethic ethical ethics ethiopia ethiopian ethnic ethnically ethnicity etienne etymology eugene europa europe
  european europeans euros eurovision eurozone euthanasia evacuate evacuated evacuation evacuees evade evaluate
  evaluated evaluating evaluation evangelical evans evasion evelyn evening evenings evenly event events eventual
  eventually everest everett everglades evergreen everton every everybody everyday everyone everything everywhere
  evicted eviction evidence evidenced evident evidently evolution evolutionary evolve evolved evolving ewing exacerbated
  exact exactly exaggerated examination examinations examine examined examiner examines examining example examples exams
  excavated excavation excavations exceed exceeded exceeding exceeds excel excelled excellence excellent except
  exception exceptional exceptionally exceptions excerpts excess excesses excessive exchange exchanged exchanges
  exchanging exchequer excited excitement exciting exclude excluded excludes excluding exclusion exclusive exclusively
  excuse excuses execute executed executing execution executions executive executives exemplary exempt exempted
  exemption exemptions exercise exercised exercises exercising exert exerted exeter exhaust exhausted exhaustion exhibit
  exhibited exhibition exhibitions exhibits exile exiled exiles exist existed existence existing exists exited exits
  exodus exotic expand expanded expanding expands expansion expansive expatriate expatriates expect expectancy
  expectation expectations expected expecting expects expedition expeditionary expeditions expel expelled expenditure
  expenditures expense expenses expensive experience experienced experiences experiencing experiment experimental
  experimentation experimenting experiments expert expertise experts expiration expire expired expires explain explained
  explaining explains explanation explanations explicit explicitly explode exploded explodes exploding exploit
  exploitation exploited exploiting exploits exploration explore explored explorer explorers explores exploring
  explosion explosions explosive explosives export exported exporter exporters exporting exports expos expose exposed
  exposing exposition exposure express expressed expresses expressing expression expressions expressway expulsion
  exquisite extant extend extended extending extends extension extensions extensive extensively extent exterior external
  extinct extinction extinguished extortion extra extract extracted extraction extradite extradited extradition
  extraordinarily extraordinary extras extravagant extreme extremely extremes extremism extremist extremists exxon
  eyebrows eyeing eyewitness fabian fabio fabric fabricated fabrics fabulous facade facebook faced faces facial
  facilitate facilitated facilitating facilities facility facing faction factional factions facto factor factories
  factors factory facts factual faculties faculty faded fading fahrenheit failed failing fails failure failures faint
  fairfax fairfield fairly fairness fairs fairway fairy faisal faith faithful faiths falcon falcons faldo fallen falling
  fallon fallout falls fallujah false falsely faltered faltering falun famed famer familiar families family famine
  famous famously fancy fanfare fanned fannie fanning fantasies fantastic fantasy farce fared fares farewell fargo
  farmer farmers farmhouse farming farmland farms farouk farrakhan farrell farther fascinated fascinating fascination
  fascism fascist fashion fashionable fashioned fastball faster fastest fasting fatah fatal fatalities fatality fatally
  fated father fathers fatigue fatty faulkner fault faulted faults faulty fauna favor favorable favorably favored
  favoring favorite favorites favors favour favourable favoured favourite favourites favre faxed fayed feared fearful
  fearing fears feasibility feasible feast feather feathers feature featured features featuring february federal
  federally federated federation federations federer federico fedex feedback feeder feeding feeds feeling feelings feels
  feingold feinstein feldman felipe felix fellow fellows fellowship felony female females feminine feminist fence fences
  fencing fenway ferdinand ferguson fernandes fernandez fernando ferocious ferrari ferreira ferrer ferrero ferries ferry
  fertile fertility fertilizer festival festivals festive festivities fetch fetched fetus feudal feuding fever fewer
  feyenoord fiasco fiber fibers fiction fictional fictitious fidel fidelity field fielded fielder fielding fields fierce
  fiercely fiery fiesta fifteen fifth fifty figaro fight fighter fighters fighting fights figure figured figures
  figuring filed files filibuster filing filings filipino filipinos filled filling fills filmed filming filmmaker
  filmmakers filmmaking films filter filtering filters final finale finalist finalists finalize finalized finally finals
  finance financed finances financial financially financier financing finch finding findings finds fined finely fines
  finest finger fingerprints fingers finish finished finishers finishes finishing finite finland finley finnish
  fiorentina firearm firearms fired firefight firefighter firefighters fireplace firepower fires firestone fireworks
  firing firmer firmly firms first firsthand firstly fiscal fischer fisher fisheries fisherman fishermen fishery fishing
  fists fitch fitness fitted fitting fitzgerald fitzpatrick fixed fixes fixing fixture fixtures flagged flagging flags
  flagship flair flamboyant flame flames flanders flank flanked flanker flare flared flash flashed flashes flashing
  flashpoint flatly flats flattened flavor flavored flavors flawed flawless flaws fledged fledgling fleeing fleet fleets
  fleischer fleming flemish flesh fletcher flexibility flexible flick flier fliers flies flight flights flint flintoff
  flipped float floated floating floats flock flocked flood flooded flooding floods floor floors flora floral florence
  flores florida flotilla flour flourish flourished flourishing flowed flower flowering flowers flowing flown flows
  floyd fluctuations fluent fluid fluids flung flurry flush flushing flute flyers flying flynn focal focus focused
  focuses focusing fodder foiled fokker folded folding foley foliage folklore folks follow followed followers following
  follows foods foolish footage football footballer footed foothills foothold footing footprint footsteps footwear foray
  forbes forbid forbidden forbids force forced forceful forcefully forces forcibly forcing forecast forecasters
  forecasting forecasts foreclosure foreclosures forefront forehand forehead foreign foreigner foreigners foreman
  foremost forensic foreseeable forest forested forestry forests forever forex forge forged forgery forget forging
  forgive forgiven forgiveness forgot forgotten formal formally format formation formations formats formed former
  formerly formidable forming forms formula formulas formulate formulated formulation forrest forrester forth
  forthcoming fortifications fortified fortnight fortress forts fortunate fortunately fortune fortunes forty forum
  forums forward forwarded forwards fossil fossils foster fostering fought fouled fouls found foundation foundations
  founded founder founders founding fountain fours fourteen fourth fowler fraction fracture fractured fractures fragile
  fragment fragmented fragments frail frame framed frames framework franc france frances francesco franchise franchises
  francis franciscan francisco franco francois francs frank frankfurt frankie franklin frankly franks frantic franz
  fraser fraternity fraud fraudulent fraught frazier freak freddie freddy frederic frederick freed freedom freedoms
  freeing freelance freely freeman freestyle freetown freeway freeze freezing freight freighter french frenchman frenzy
  frequencies frequency frequent frequented frequently fresh freshly freshman freshmen freshwater fresno freud friction
  friday fridays fried friedman friedrich friend friendly friends friendship fries frigate frightened frightening fringe
  frist fritz frogs front frontal frontier frontline frontman fronts frost froze frozen fruit fruitful fruits frustrated
  frustrating frustration frustrations fueled fueling fuelled fuels fugitive fugitives fuhrman fujian fujimori fukuda
  fulfill fulfilled fulfilling fulham fullback fuller fully fulton fumble fumes function functional functionality
  functioning functions fundamental fundamentalist fundamentalists fundamentally fundamentals funded funding fundraiser
  fundraising funds funeral funerals fungi fungus funnel funny furious furnace furnished furnishings furniture furor
  further furthermore fuselage fusion futile future futures futuristic fuzzy gabon gabriel gadgets gadhafi gaelic gained
  gainers gainesville gaining gains galaxies galaxy galicia galileo gallagher galleries gallery gallon gallons galloway
  gallup galveston galway gambia gamble gambling gameplay games gaming gamma gandhi gangs gangster gangsters ganguly
  gansu garage garbage garcia garciaparra garden gardener gardening gardens gardner gareth garfield garland garlic
  garment garments garner garnered garnett garrett garrison garros garry garza gases gasoline gaston gastropod gates
  gateway gather gathered gathering gatherings gathers gators gauge gaulle gavin gayle gazette gazprom gbagbo geared
  gearing gears geithner gender genera general generale generalized generally generals generate generated generates
  generating generation generations generator generators generic generosity generous genes genesis genetic genetically
  genetics geneva genius gennady genoa genocide genome genre genres gentle gentleman gentlemen gently genuine genuinely
  genus geoff geoffrey geographic geographical geographically geography geological geologist geology geometric geometry
  geopolitical georg george georges georgetown georgia georgian gephardt gerald gerard gerhard germain german germanic
  germans germany gerrard gerry gesture gestures getaway getting getty ghali ghana ghanaian ghazi ghetto ghost ghosts
  ghraib giambi giant giants gibbons gibbs gibraltar gibson gifted gifts gigantic gilbert gilchrist giles gilles
  gillespie gillette gilmore ginger gingrich ginsburg giorgio giovanni girlfriend girls giuliani giuseppe given gives
  giving glacial glacier glaciers glamorous glamour glance glasgow glass glasses glendale glenn glimpse global
  globalization globally globe gloom gloomy gloria glorious glory glossy gloucester gloucestershire glove glover gloves
  glowing glucose gmina goalie goalkeeper goalkeepers goals goaltender goats goddess godfather godfrey going golan
  goldberg golden goldman golds goldsmith goldstein golfer golfers gomes gomez gonna gonzales gonzalez gonzalo goodbye
  goodman goodness goods goodwill goodwin goodyear google goose goran gorazde gorbachev gordon gorge gorgeous gorges
  gorilla gospel gossip gothic gotta gotten gould gourmet govern governance governed governing government governmental
  governments governor governorate governors gowns grabbed grabbing grabs grace graceful grade grader graders grades
  gradual gradually graduate graduated graduates graduating graduation graeme graffiti grafs graft graham grain grains
  gramm grammar grammy grams granada grand grandchildren granddaughter grande grandfather grandmother grandparents
  grandson grange granite grant granted granting grants grape grapes graph graphic graphics grappling grasp grass
  grassland grassroots grateful gratitude grave gravel graves graveyard gravity grazing grease great greater greatest
  greatly greatness greece greed greedy greek greeks green greenback greenberg greene greenhouse greenland greenpeace
  greens greenspan greenville greenwich greenwood greer greet greeted greeting greetings gregg gregory grenada grenade
  grenades gretzky grief grievances grieving griffey griffin griffith grill grilled grind grinding gripped gripping
  grips gritty grizzlies groceries grocery groin groom groomed groove gross grossed grossman ground groundbreaking
  grounded grounds groundwork group grouped grouping groups grove groves growers growing grown grows growth grozny
  grueling gruesome grumman grupo guadalajara guangdong guangxi guangzhou guantanamo guarantee guaranteed guaranteeing
  guarantees guard guarded guardian guardians guarding guards guatemala guatemalan gubernatorial gucci guerrero
  guerrilla guerrillas guess guessing guest guests guggenheim guidance guide guided guidelines guides guiding guido
  guild guilders guillaume guillermo guilt guilty guinea guinness guise guitar guitarist guitars gujarat gunbattle gundy
  gunfire gunman gunmen gunned gunners gunpoint gunships gunshot gunshots gustav gustavo gusts guthrie gutierrez gutted
  guyana guzman gyanendra gymnasium gymnastics gypsies gypsy haaretz habib habibie habit habitat habitats habits hacker
  hackers hackett hacking hadley hafez hague haider haifa hailed hails hainan haired hairs haiti haitian haitians hakim
  haley halftime halfway halifax halliburton hallmark halloween halls hallway halted halting halved halves hamad hamas
  hamburg hamburger hamdan hamid hamilton hamlet hammer hammered hammond hamper hampered hampshire hampton hamstring
  hamza hancock handball handbook handcuffed handed hander handful handgun handguns handheld handicap handicapped
  handing handle handled handlers handles handling handover hands handsome handwritten handy hangar hanged hanging hangs
  hangzhou hanks hanna hannah hanoi hanover hansen hanson happen happened happening happens happier happily happiness
  happy harare harassed harassment harbin harbor harboring harbour harcourt hardcore hardened hardenne harder hardest
  harding hardline hardliners hardly hardship hardships hardware hardy hariri harlem harley harmed harmful harming
  harmless harmon harmonious harmony harness harold harper harpercollins harriet harrington harris harrison harry harsh
  harshly hartford hartley harvard harvest harvested harvesting harvey hasan hashemi hashim hashimoto hasina hassan
  hastert hastily hastings hasty hatch hated hates hathaway hatoyama hatred hauled hauling haunt haunted haunting haute
  havana havel haven havens having havoc hawaii hawaiian hawkins hawkish hawks hayat hayden hayes haynes hayward hazard
  hazardous hazards headache headaches headed header heading headline headlined headlines headmaster headquartered
  headquarters heads headway healed healing health healthcare healthier healthy healy heard hearing hearings hears
  hearst heart heartland hearts heated heath heather heathrow heating heats heaven heavenly heavier heaviest heavily
  heavy heavyweight heavyweights hebei hebrew hebron hectares hector hedge heels hefty heidi height heightened heights
  heinrich heinz heiress heirs heisman helen helena helicopter helicopters hello helmand helmet helmets helms helmut
  helped helpful helping helpless helps helsinki hemingway hemisphere henan hence henderson hendrix henin henman henri
  henrik henry henson hepatitis herald heralded herat herbal herbert herbs hercules herds hereditary herein heritage
  herman hermann hernandez heroes heroic heroin heroine herrera herring herself hershey herve herzegovina herzog
  hesitant hesitate hesitation hesse heterosexual hewitt hewlett heyday hezbollah hiatus hicks hidden hideout hides
  hiding hierarchy higgins higher highest highland highlands highlight highlighted highlighting highlights highly highs
  highway highways hijacked hijackers hijacking hikers hikes hiking hilarious hilary hillary hills hillsborough hillside
  hilltop hilly hilton himalayan himself hinder hindered hindi hindu hindus hines hingis hinted hints hired hires hiring
  hiroshi hiroshima hispanic hispanics historian historians historic historical historically histories history hitachi
  hitchcock hitler hitter hitters hitting hksar hobart hobby hockey hodgson hoffman hogan hoisted hokkaido holbrooke
  holden holder holders holding holdings holds holed holes holiday holidays holiest holland hollow holloway holly
  hollywood holmes holocaust holyfield homage homecoming homegrown homeland homeless homemade homeowners homer homered
  homers homes homestead hometown homework homicide homosexual homosexuality homosexuals honda honduran honduras honest
  honestly honesty honey honeymoon hongkong honolulu honor honorable honorary honored honoring honors honour honoured
  honours hooked hooker hooks hooper hoover hoped hopeful hopefully hopefuls hopeless hopes hoping hopkins hopper horace
  horizon horizontal hormone hormones hornets horns horrible horrific horrified horror horrors horse horseback
  horsepower horses horta horton horwitz hosni hospital hospitality hospitalized hospitals hossein hostage hostages
  hosted hostel hostile hostilities hostility hosting hosts hotel hotels hotline hotly hottest houghton hourly hours
  house housed household householder households houses housewife housewives housing houston hovered hovering howard
  howell however hsieh huang hubbard hubble hubei huber hubert huckabee huddled hudson hugely hugged hughes human humane
  humanitarian humanities humanity humans humble humid humidity humiliated humiliating humiliation humor humorous
  humphrey hunan hundred hundreds hungarian hungarians hungary hunger hungry hunted hunter hunters hunting huntington
  hurdle hurdles hurled hurley hurling hurricane hurricanes hurry hurst hurting hurts husband husbands huskies hussain
  hussein hutchinson hutchison hutton hutus hwang hybrid hybrids hyderabad hydraulic hydro hydroelectric hydrogen
  hygiene hymns hypocrisy hypothesis hypothetical hyundai ibrahim icahn iceland icelandic iconic icons idaho ideal
  ideally ideals ideas identical identification identified identifies identify identifying identities identity
  ideological ideology ignacio ignite ignited ignorance ignore ignored ignores ignoring illegal illegally illegitimate
  illicit illinois illness illnesses illuminated illusion illusions illustrate illustrated illustrates illustration
  illustrations illustrator image imagery images imaginary imagination imaginative imagine imagined imaging imbalance
  imitation immediate immediately immense immensely immigrant immigrants immigrated immigration imminent immoral immune
  immunity impact impacted impacts impaired impartial impasse impatient impeachment impending imperative imperial
  impetus implanted implants implement implementation implemented implementing implicated implication implications
  implicit implied implies imply implying import importance important importantly imported importer importers importing
  imports impose imposed imposes imposing imposition impossible impoverished impress impressed impression impressions
  impressive imprint imprisoned imprisonment improbable impromptu improper improperly improve improved improvement
  improvements improves improving improvised impulse impunity inability inaccurate inacio inaction inactive inadequate
  inadvertently inappropriate inaugural inaugurated inauguration incapable incarcerated incarnation incentive incentives
  inception inched inches incidence incident incidents inciting inclined include included includes including inclusion
  inclusive income incomes incoming incompatible incompetence incompetent incomplete inconclusive inconsistent
  incorporate incorporated incorporates incorporating incorporation incorrect incorrectly increase increased increases
  increasing increasingly incredible incredibly incumbent incumbents incurred incursion incursions indebted indecent
  indeed indefinite indefinitely independence independent independently independents index indexes india indian indiana
  indianapolis indians indicate indicated indicates indicating indication indications indicative indicator indicators
  indices indicted indictment indictments indie indies indifference indifferent indigenous indirect indirectly
  indispensable individual individually individuals indonesia indonesian indonesians indoor indoors induce induced
  inducted induction industrial industrialist industrialized industrials industries industry ineffective inefficient
  ineligible inequality inevitable inevitably inexpensive inexperienced infamous infancy infant infantry infants
  infected infection infections infectious inferior infield infighting infiltrate infiltrated infiltration infinite
  infinity inflammation inflammatory inflated inflation inflationary inflict inflicted inflows influence influenced
  influences influencing influential influenza influx inform informal informally informant information informed
  informing informs infrared infrastructure infringement infuriated infusion ingredient ingredients ingrid ingushetia
  inhabit inhabitants inhabited inherent inherently inherit inheritance inherited initial initially initials initiate
  initiated initiation initiative initiatives inject injected injecting injection injections injunction injured injures
  injuries injuring injury injustice inland inlet inmate inmates inner inning innings innocence innocent innovation
  innovations innovative input inputs inquiries inquiry inroads insane insanity inscribed inscription inscriptions
  insect insects insecurity insert inserted inserts inside insider insiders insight insights insignia insignificant
  insist insisted insistence insisting insists inspect inspected inspecting inspection inspections inspector inspectors
  inspiration inspirational inspire inspired inspiring instability install installation installations installed
  installing installment instance instances instant instantly instead instinct instincts institute instituted institutes
  institution institutional institutions instructed instruction instructions instructor instructors instrument
  instrumental instrumentation instruments insufficient insulation insulin insult insulted insulting insults insurance
  insure insured insurer insurers insurgency insurgent insurgents insurrection intact intake integral integrate
  integrated integrating integration integrity intel intellectual intellectuals intelligence intelligent intend intended
  intending intends intense intensely intensified intensify intensifying intensity intensive intent intention
  intentional intentionally intentions inter interact interaction interactions interactive interbank intercept
  intercepted interception interceptions interchange intercontinental intercourse interest interested interesting
  interests interface interfax interfere interference interfering intergovernmental interim interior interiors
  intermediary intermediate intermittent intern internal internally international internationally internationals
  internet interpol interpret interpretation interpretations interpreted interpreter interred interrogated interrogation
  interrogations interrogators interrupted intersection interstate interval intervals intervene intervened intervening
  intervention interventions interview interviewed interviewer interviewing interviews intestinal intifada intimate
  intimidate intimidated intimidating intimidation intolerance intricate intrigue intrigued intriguing introduce
  introduced introduces introducing introduction intrusion inundated invade invaded invaders invading invalid invaluable
  invariably invasion invasions invasive invented invention inventions inventor inventories inventory invest invested
  investigate investigated investigates investigating investigation investigations investigative investigator
  investigators investing investment investments investor investors invisible invitation invitational invitations invite
  invited invites inviting invoked involuntary involve involved involvement involves involving iphone ipswich iqbal
  iranian iranians iraqi iraqis ireland irene irina irish ironic ironically irony irrational irregular irregularities
  irrelevant irresponsible irreversible irrigation irvin irvine irving irwin isaac isabel isabella islam islamabad
  islamic islamist islamists islamiyah island islander islanders islands isles ismail isolate isolated isolation israel
  israeli israelis issuance issue issued issues issuing istanbul italia italian italians italics italy items itinerary
  itself itunes ivanisevic ivanov ivanovic iverson ivorian ivory izetbegovic
`;
