/** Common words of English, see ../english-words.ts. */
export const ENGLISH_S_TO_Z = `
  saakashvili saarc sabah sabbath sabha sabotage sabres sachin sachs sacked sacking sacks sacramento sacred sacrifice
  sacrificed sacrifices saddam saddened saddle sadly sadness saeed safari safeguard safeguarding safeguards safely safer
  safest safety safin safina sagging sahara saharan saigon sailed sailing sailor sailors sails saint saints salaam salad
  salah salam salaries salary salazar saleh salem sales salesman salim salinas salisbury sally salman salmon salomon
  salon salsa salute salvador salvage salvaged salvation salvatore salzburg samantha samaranch samarra samir sammy samoa
  sampdoria samper sample sampled samples sampling sampras sampson samsung samuel samurai sanchez sanction sanctioned
  sanctions sanctuary sanders sandra sands sandstone sandwich sandwiches sandy sanford sanitary sanitation sanskrit
  santa santana santander santiago santo santos sarah sarajevo sarasota saratoga sarkozy saskatchewan satan satellite
  satellites satire satirical satisfaction satisfactory satisfied satisfy satisfying saturated saturday saturdays saturn
  sauce saudi saudis saunders sausage savage savannah saved saves saving savings savoy savvy sawyer saxon saxony
  saxophone saying sayyaf scale scaled scales scalia scaling scandal scandals scandinavia scandinavian scanning scans
  scant scarce scarcely scare scared scarf scarlet scarred scars scary scathing scattered scattering scenario scenarios
  scene scenery scenes scenic scent schalke schedule scheduled schedules scheduling scheffer scheme schemes schiavo
  schilling schizophrenia schmidt schneider scholar scholarly scholars scholarship scholarships scholastic school
  schoolchildren schooling schools schroeder schultz schumacher schumer schuster schwab schwartz schwarzenegger science
  sciences scientific scientist scientists scientology scolari scoop scope score scoreboard scored scoreless scorer
  scorers scores scoring scorsese scotia scotland scots scott scottish scottsdale scourge scout scouting scouts scramble
  scrambled scrambling scrap scrapped scrapping scratch scream screamed screaming screams screen screened screening
  screenings screenplay screens screenwriter screw script scripted scripts scripture scrub scrum scrutiny sculptor
  sculpture sculptures seafood seahawks sealed sealing seals seaman search searched searches searching sears seaside
  season seasonal seasonally seasoned seasons seated seating seats seattle sebastian sebastien secession secessionist
  second secondary secondly seconds secrecy secret secretariat secretaries secretary secretive secretly secrets
  sectarian section sections sector sectors secular secure secured securing securities security sedan sediment seeded
  seedings seeds seeing seekers seeking seeks seemed seeming seemingly seems segment segments segregated segregation
  sehwag seinfeld seismic seize seized seizing seizure seizures seldom select selected selecting selection selections
  selective selectors seles selfish selig seller sellers selling sellout sells semester semiconductor semiconductors
  semifinal semifinals seminal seminar seminars seminary semis semitic semitism senate senator senatorial senators
  sending sends senegal senegalese senior seniors sensation sensational sense senses sensex sensibility sensible sensing
  sensitive sensitivity sensor sensors sensory sentence sentenced sentences sentencing sentiment sentimental sentiments
  sentinel seoul separate separated separately separates separating separation separatist separatists september sequel
  sequence sequences serbia serbian serbs serena serge sergeant sergei sergey sergio serial serie series serious
  seriously seriousness sermon sermons serra servant servants serve served server servers serves service servicemen
  services servicing serving servings sesame session sessions setback setbacks setting settings settle settled
  settlement settlements settler settlers settles settling setup seven sevens seventeen seventh seventy several
  severance severe severed severely severity sevilla seville sewage sewer sewing sexes sexual sexuality sexually
  seychelles seymour shaanxi shaath shack shade shades shadow shadows shadowy shady shaft shake shaken shakes
  shakespeare shaking shaky shale shalit shall shallow shalom shame shameful shanahan shandong shane shanghai shannon
  shanxi shape shaped shapes shaping shapiro shaquille sharapova share shared shareholder shareholders shares sharia
  sharif sharing shark sharks sharm sharma sharon sharp sharpe sharper sharply sharpton shattered shattering shaun
  shaved shawn shear shearer shedding sheehan sheen sheep sheer sheet sheets sheffield sheik sheikh sheila shelby
  sheldon shelf shell shelled shelley shelling shells shelter sheltered sheltering shelters shelton shelved shelves
  sheng shenyang shenzhen shepard shepherd sheridan sheriff sherman sherry sherwood shevardnadze shield shields shift
  shifted shifting shifts shiite shiites shillings shimbun shimon shinawatra shine shining shiny shipbuilding shipment
  shipments shipped shipping ships shipyard shire shirley shirt shirts shiva shock shocked shocking shocks shoes shook
  shoot shooter shooters shooting shootings shootout shoots shoppers shopping shops shore shoreline shores short
  shortage shortages shortcomings shortened shorter shortest shortfall shortly shorts shortstop shotgun shots should
  shoulder shoulders shout shouted shouting shouts showcase showcased showdown showed shower showers showing shown shows
  showtime shrank shrapnel shredded shrimp shrine shrines shrink shrinking shrubs shrugged shrunk shunned shutdown
  shutout shuttered shutting shuttle siberia siberian sibling siblings sichuan sicilian sicily sickened sickness sided
  sideline sidelined sidelines sides sidewalk sidewalks sideways siding sidney siege siegel siemens siena sierra sight
  sighted sights sightseeing sigma signal signaled signaling signalled signals signatories signature signatures signed
  significance significant significantly signing signs sihanouk silence silent silently silicon silly silva silver
  silverman silvio similar similarities similarity similarly simitis simmer simmering simmons simms simon simone simple
  simpler simplest simplicity simplified simplify simply simpson simpsons simulated simulation simultaneous
  simultaneously sinai sinatra since sincere sincerely sincerity sinclair sindh singapore singaporean singer singers
  singh singing single singled singles sings singular sinhalese sinister sinking sinks sioux sirens sirius sistani
  sister sisters sitcom sites sitting situated situation situations sixes sixteen sixteenth sixth sixty sizable sized
  sizes skate skated skater skaters skating skeleton skeptical skepticism skeptics sketch sketches skier skiers skies
  skiing skill skilled skillet skilling skills skinner skinny skins skipped skipper skipping skirmishes skirt skirts
  skopje skull skyline skyscraper slack slain slalom slammed slamming slams slang slapped slash slashed slashing slate
  slated slater slaughter slaughtered slave slavery slaves slavic slaying slayings sleek sleep sleeping sleepy sleeve
  sleeves slender slept slice sliced slices slick slide slides sliding slight slightest slightly slipped slippery
  slipping slips sloan slobodan slogan slogans slope slopes sloppy slots slovak slovakia slovenia slovenian slowdown
  slowed slower slowest slowing slowly slows slugger sluggish slump slumped slumping slums small smaller smallest
  smallpox smart smarter smash smashed smashing smear smell smile smiled smiles smiling smith smithsonian smoke smoked
  smokers smoking smoky smooth smoothly smuggle smuggled smugglers smuggling snack snacks snail snails snake snakes
  snapped snapping snapshot snatch snatched sneak sneakers sniper snipers snowfall snowy snyder soaked soared soaring
  sober soccer social socialism socialist socialists socially sociedad societe societies society sociologist sociology
  socks sodium sofia softball soften softened softening softer softly software soils solana solar soldier soldiers
  solely solemn solicitor solid solidarity solidly solitary soloist solomon solution solutions solve solved solving
  somali somalia somalis somber somebody someday somehow someone somerset something sometime sometimes somewhat
  somewhere sonar songs songwriter songwriting sonia sonic sonics sonny sonoma sooner soong sophia sophie sophisticated
  sophistication sophomore soprano sopranos sorenstam soros sorrow sorry sorted sorting sorts sotheby sotomayor sought
  souls sound sounded sounding sounds soundtrack source sources soured south southampton southeast southeastern southern
  southernmost southwest southwestern souvenir sovereign sovereignty soviet soviets soybean soybeans soyuz space
  spacecraft spaces spacewalk spacious spain spaniard spaniards spanish spanned spanning spans spare spared spark
  sparked sparking sparkling sparks sparse sparsely sparta spate spatial spawned speak speaker speakers speaking speaks
  spear spearheaded spears special specialised specialist specialists specialize specialized specializes specializing
  specially specials specialty species specific specifically specification specifications specifics specified specify
  specifying specimen specimens spectacle spectacular spectator spectators specter spector spectrum speculate speculated
  speculation speculative speculators speech speeches speed speeding speeds speedway speedy spell spelled spelling
  spells spencer spend spending spends spent sperm sphere spheres spice spices spicy spider spiders spiegel spielberg
  spies spike spiked spikes spill spilled spilling spills spinach spinal spine spinner spinning spinoff spiral spiraling
  spirit spirited spirits spiritual spirituality spite spitzer splash splendid splinter split splits splitting spoiled
  spokane spoke spoken spokesman spokesmen spokesperson spokeswoman sponsor sponsored sponsoring sponsors sponsorship
  spontaneous spoon sporadic spores sport sporting sports spotlight spots spotted spouse spouses sprained sprawling
  spray sprayed spraying spread spreading spreads spree sprewell spring springboard springboks springer springfield
  springs springsteen sprinkle sprint sprinter sprung spurred spurs spying squad squadron squadrons squads squandered
  square squarely squares squash squeeze squeezed srebrenica srinagar stabbed stabbing stability stabilization stabilize
  stabilized stabilizing stable stack stacked stade stadium stadiums staff staffed staffer staffers staffing stafford
  staffs stage staged stages staggering staging stagnant stain stained stainless staircase stairs stake staked
  stakeholders stakes stalemate stalin stalinist stall stalled stalling stalls stamford stamp stamped stampede stamps
  stance stand standard standardized standards standby standing standings standoff standout standpoint stands standstill
  stanford stanley stanton staple staples starbucks stardom stare stared staring stark starr starred starring stars
  start started starter starters starting startling starts startup starvation starved starving state stated statehood
  statement statements staten states statesman statewide static stating station stationary stationed stations
  statistical statistically statistics stats statue statues stature status statute statutes statutory staunch staunchly
  stave stayed staying stays steadily steady steak steal stealing steals stealth steam steamed stearns steel steele
  steelers steep steer steered steering stefan stefano steffi stein steinberg steinbrenner steiner stella stellar
  stemmed stemming stems stepfather stephan stephane stephanie stephen stephens stephenson stepped stepping steps stereo
  stereotype stereotypes sterling stern steroid steroids steve steven stevens stevenson stevie steward stewardship
  stewart stick sticker stickers sticking sticks sticky stiff stifle stigma still stimulate stimulating stimulus sting
  stinging stint stipulated stipulates stirling stirred stirring stock stocked stockholders stockholm stockpile
  stockpiles stocks stockton stoke stokes stole stolen stomach stone stones stony stood stoppage stopped stopping stops
  storage store stored stores storey stories storing storm stormed storming storms stormy story storyline storytelling
  stout stove straight straightforward strain strained strains strait straits strand stranded strange strangely stranger
  strangers strangled strapped strasbourg strategic strategically strategies strategist strategists strategy strauss
  straw strawberry stray streak stream streamed streaming streamline streamlined streams street streets strength
  strengthen strengthened strengthening strengthens strengths stress stressed stresses stressing stretch stretched
  stretches stretching strewn stricken strickland strict stricter strictly stride strides strife strike strikeouts
  striker strikers strikes striking string stringent stringer strings strip striped stripes stripped stripping strips
  strive striving stroke strokes stroll strong stronger strongest stronghold strongholds strongly strongman struck
  structural structure structured structures struggle struggled struggles struggling stuart stubborn stuck studded
  student students studied studies studio studios study studying stuff stuffed stuffing stumbled stumbling stump stumps
  stunned stunning stunt stupid sturdy stuttgart style styled styles styling stylish suarez subaru subcommittee
  subcontinent subdivided subdivision subdivisions subdued subfamily subject subjected subjective subjects submarine
  submarines submerged submission submit submitted submitting subordinate subordinates subpoena subpoenas subprime
  subscribe subscriber subscribers subscription subsequent subsequently subset subsided subsidiaries subsidiary
  subsidies subsidized subsidy subspecies substance substances substantial substantially substantive substitute
  substituted substitutes subtle subtropical suburb suburban suburbs subversion subway succeed succeeded succeeding
  succeeds success successes successful successfully succession successive successor successors succumbed sudan sudanese
  sudden suddenly suffer suffered suffering suffers sufficient sufficiently suffolk suffrage sugar suggest suggested
  suggesting suggestion suggestions suggests suharto suicidal suicide suicides suing suisse suitable suitcase suite
  suited suites suits sulawesi suleiman sulfur sullivan sultan sumatra sumitomo summaries summary summed summer summers
  summit summits summon summoned summons sundance sunday sundays sunderland sunglasses sunken sunlight sunni sunnis
  sunny sunrise sunset sunshine super superb superficial superhero superintendent superior superiority superiors
  superman supermarket supermarkets supernatural superpower superstar superstars supervise supervised supervising
  supervision supervisor supervisors supervisory supplement supplemental supplementary supplemented supplements supplied
  supplier suppliers supplies supply supplying support supported supporter supporters supporting supportive supports
  suppose supposed supposedly suppress suppressed suppression supremacy supreme surely surface surfaced surfaces surfers
  surfing surge surged surgeon surgeons surgeries surgery surges surgical surging surname surpass surpassed surpassing
  surplus surpluses surprise surprised surprises surprising surprisingly surreal surrender surrendered surrendering
  surrey surround surrounded surrounding surroundings surrounds surveillance survey surveyed surveying surveyor surveys
  survival survive survived survives surviving survivor survivors susan susceptible susilo suspect suspected suspects
  suspend suspended suspending suspense suspension suspensions suspicion suspicions suspicious sussex sustain
  sustainability sustainable sustained sustaining sutherland sutton suzanne suzuki svetlana swallow swallowed swamp
  swamped swansea swaps swath swaziland swear swearing sweat sweater swede sweden swedes swedish sweeney sweep sweeping
  sweeps sweet sweetheart swell swelled swelling swept swift swiftly swimmer swimmers swimming swine swing swinging
  swings swirling swiss switch switched switches switching switzerland swollen sword swords swore sworn swung sydney
  sylvester sylvia symbol symbolic symbolism symbolize symbols symington symmetry sympathetic sympathizers sympathy
  symphony symposium symptoms synagogue synagogues synchronized syndicate syndicated syndrome synod synonymous synopsis
  synthesis synthetic syracuse syria syrian syrians syrup system systematic systematically systemic systems table tables
  tablespoon tablespoons tablet tablets tabloid taboo tackle tackled tackles tackling tacoma tactic tactical tactics
  tadic taekwondo tagged taichung tailor tailored tails tainted taipei taiwan taiwanese tajik tajikistan taken takeoff
  takeover takers takes taking talabani talbot talent talented talents tales taliban talked talking talks tallahassee
  taller tallest tallied tallinn tally tamil tamils tampa tampering tanaka tandem tangible tangled tango tanjug tanker
  tankers tanks tanner tanzania tanzanian taped tapes tapped tapping target targeted targeting targets tariff tariffs
  tariq tarmac tarnished tasked tasks tasmania taste tasted tastes tasting tatiana tattoo taught tavern taxable taxation
  taxed taxes taxis taxonomy taxpayer taxpayers taylor tayyip tbilisi teach teacher teachers teaches teaching teachings
  teamed teaming teammate teammates teams teamsters tearing tears teaspoon teaspoons technical technically technician
  technicians technique techniques techno technological technologies technology teddy teenage teenager teenagers teens
  teeth tehran telecast telecom telecommunication telecommunications telecoms telegram telegraph telekom telephone
  telephoned telephones telescope televised television televisions telex teller telling tells telstra telugu temper
  temperament temperate temperature temperatures tempered temple temples tempo temporal temporarily temporary temptation
  tempted tenant tenants tended tendencies tendency tender tendon tends tendulkar tenet tennessee tennis tenor tense
  tension tensions tentative tentatively tenth tents tenure terence teresa termed terminal terminals terminate
  terminated termination terminology terminus terms terra terrace terrain terrell terrestrial terri terrible terribly
  terrific terrified terrifying territorial territories territory terror terrorism terrorist terrorists terry tertiary
  testament tested testified testify testifying testimony testing testosterone tests texaco texan texans texas textbook
  textbooks textile textiles texts texture thabo thailand thais thaksin thames thank thanked thankful thanks
  thanksgiving thatcher theater theaters theatre theatres theatrical theft their theirs theme themed themes themselves
  theodore theologian theological theology theorem theoretical theoretically theories theory therapeutic therapies
  therapist therapy there thereafter thereby therefore theresa thermal these thesis thick thickness thief thierry
  thieves thigh thing things think thinking thinks thinly thinner third thirds thirteen thirteenth thirty thomas
  thompson thomson thorn thornton thorny thorough thoroughbred thoroughly thorpe those though thought thoughtful
  thoughts thousand thousands thrashers thread threads threat threaten threatened threatening threatens threats three
  threshold threw thrift thrill thrilled thriller thrilling thrive thriving throat throne through throughout throw
  throwing thrown throws thrust thugs thumb thumbs thunder thunderstorms thursday thwart thwarted tiananmen tianjin
  tibet tibetan tibetans ticket tickets ticking tidal tides tiebreaker tiffany tiger tigers tight tighten tightened
  tightening tighter tightly tijuana tikrit tiles timber timberwolves timed timeline timely times timetable timing timor
  timorese timothy tinto tipped tipping tirana tired tires tissue tissues titan titanic titans title titled titles
  titular toast tobacco tobago tobias tobin today toddler together toilet toilets token tokyo toledo tolerance tolerant
  tolerate tolerated tolls tomas tomato tomatoes tombs tommy tomorrow tones tonga tongue tonight tonne tonnes tools
  tooth topic topics topix topped topping topple toppled toppling torah torch torched torino tornado tornadoes toronto
  torpedo torque torre torrential torres torture tortured toshiba tossed tossing total totaled totaling totalled
  totalling totally totals tottenham touch touchdown touchdowns touched touches touching tough tougher toughest toulouse
  toured touring tourism tourist tourists tournament tournaments tours touted toward towards towed towel towels tower
  towering towers towns townsend township townships toxic toyota trace traced traces tracing track tracked tracking
  tracks tract traction tractor tractors tracts tracy trade traded trademark trader traders trades trading tradition
  traditional traditionally traditions traffic traffickers trafficking trafford tragedies tragedy tragic trail trailed
  trailer trailers trailing trails train trained trainer trainers training trains trait traitor traits trajectory trans
  transaction transactions transatlantic transcript transcription transcripts transfer transferred transferring
  transfers transform transformation transformed transformers transforming transit transition transitional translate
  translated translates translating translation translations translator transmission transmissions transmit transmitted
  transmitter transmitting transparency transparent transplant transplants transport transportation transported
  transporting transports trapped trapping traps trash trauma traumatic travel traveled traveler travelers traveling
  travelled travellers travelling travels travis treacherous treason treasure treasurer treasures treasuries treasury
  treat treated treaties treating treatise treatment treatments treats treaty trees tremendous tremendously tremor
  trench trenches trend trends trendy trent trenton trevor trial trials triangle triangular tribal tribe tribes
  tribesmen tribunal tribunals tribune tributaries tributary tribute tributes trichet trick trickle tricks tricky tried
  tries trigger triggered triggering triggers trillion trilogy trimble trimmed trimming trinidad trinity triple tripled
  tripoli trips triumph triumphant triumphs trivia trivial trojans troop trooper troopers troops trophies trophy
  tropical trouble troubled troubles troublesome troubling troupe trousers trout truce truck truckers trucking trucks
  truly truman trump trumpet trunk trust trusted trustee trustees trusts truth trying tsang tsunami tsvangirai
  tuberculosis tubes tucked tucker tucson tudjman tudor tuesday tufts tuition tulsa tumble tumbled tumbling tumor tumors
  tumultuous tuned tunes tuning tunis tunisia tunisian tunnel tunnels turbine turbines turbo turbulence turbulent turin
  turkey turkish turkmen turkmenistan turks turmoil turnaround turned turner turning turnout turnover turnovers turnpike
  turns turret turtle turtles tutor tutsi tutsis tuzla twain twelfth twelve twentieth twenty twice twilight twins twist
  twisted twisting twists twitter tycoon tying tyler tymoshenko types typhoon typical typically tyranny tyrone tyson
  ubiquitous uconn udinese uganda ugandan ukraine ukrainian ukrainians ullrich ulrich ulster ultimate ultimately
  ultimatum ultra umass umbrella umpire umpires unable unacceptable unaccounted unaffected unanimous unanimously
  unanswered unarmed unauthorized unavailable unaware unbeaten unbelievable uncertain uncertainties uncertainty
  unchanged uncle unclear uncomfortable uncommon unconditional unconfirmed unconscious unconstitutional unconventional
  uncover uncovered undated undecided undefeated under underage undercover undercut underdog underestimated undergo
  undergoing undergone undergraduate underground underlined underlying undermine undermined undermining underneath
  underscore underscored underscores underscoring undersecretary understand understandable understanding understands
  understood undertake undertaken undertaking undertook underwater underway underwear underwent underwood underworld
  underwriting undisclosed undisputed undocumented undoubtedly unearthed unease uneasy unemployed unemployment unesco
  uneven unexpected unexpectedly unfair unfairly unfamiliar unfavorable unfinished unfit unfold unfolded unfolding
  unforced unfortunate unfortunately unfounded unhappy unharmed unhcr unhealthy unheard unicef unidentified unification
  unified uniform uniformed uniforms unify unilateral unilaterally unincorporated uninsured unintended union unionist
  unionists unions unique uniquely unita unite united uniting units unity universal universally universe universidad
  universities university unjust unknown unlawful unleash unleashed unless unlike unlikely unlimited unloaded unlucky
  unmanned unmarked unmarried unnamed unnecessary unnoticed unofficial unopposed unpaid unpleasant unpopular
  unprecedented unpredictable unpublished unravel unrealistic unreasonable unrelated unreleased unreliable unresolved
  unrest unrestricted unruly unsafe unscom unseeded unseen unsettled unsettling unsolved unspecified unstable
  unsuccessful unsuccessfully unsure unthinkable until untouched untrue unused unusual unusually unveil unveiled
  unveiling unveils unwanted unwilling upbeat upbringing upcoming update updated updates updating upgrade upgraded
  upgrades upgrading upheaval upheld uphill uphold upholding upper upright uprising uproar upscale upset upsets
  upsetting upside upstairs upstate upstream upsurge upton upward upwards uranium urban urged urgency urgent urgently
  urges urging uribe urine uruguay uruguayan usage useful useless users usher ushered using usual usually utilities
  utility utilization utilize utilized utilizing utmost utrecht uttar utter utterly uzbek uzbekistan vacancies vacancy
  vacant vacated vacation vacations vaccination vaccine vaccines vaclav vacuum vague vaguely vajpayee valdez valencia
  valentin valentine valentino valerie valery valid validity valladolid valle valley valleys valuable valuation value
  valued values valve valves vampire vance vancouver vandalism vanderbilt vanessa vanguard vanilla vanished vanity vapor
  vargas variable variables variant variants variation variations varied varies varieties variety various variously
  varsity varying vasquez vastly vatican vaughan vaughn vault vector vegas vegetable vegetables vegetarian vegetation
  vehemently vehicle vehicles veiled veins velocity velvet vendor vendors venerable venetian venezuela venezuelan
  vengeance venice ventilation ventura venture ventured ventures venue venues venus verbal verbs verde verdi verdict
  verdicts verge verification verified verify verizon vermont vernon verona veronica versa versace versailles versatile
  verse verses version versions versus vertical vessel vessels vested vests veteran veterans veterinarian veterinary
  vetoed viability viable viacom viagra vibrant vicar vicario vicente vicinity vicious vickers victim victims victor
  victoria victorian victories victorious victory video videos videotape videotaped videotapes vieira vienna vietnam
  vietnamese viewed viewer viewers viewing viewpoint views vigil vigilance vigilant vigorous vigorously vijay viking
  vikings viktor villa village villagers villages villain villains villaraigosa villarreal villeneuve villepin villiers
  vilnius vince vincent vinci vinegar vines vineyard vineyards vintage vinyl viola violate violated violates violating
  violation violations violators violence violent violently violet violin violinist viral virgin virginia virtual
  virtually virtue virtues virus viruses visas viscount visibility visible visibly vision visionary visions visit
  visited visiting visitor visitors visits vista visual visually vital vitality vitamin vitamins vivendi vivian vivid
  vladimir vocabulary vocal vocalist vocals vocational vodafone vodka vogue voice voiced voices voicing voivodeship
  vojislav volatile volatility volcanic volcano volcanoes volkswagen volley volleyball voltage volume volumes
  voluntarily voluntary volunteer volunteered volunteers volvo vomiting voted voter voters votes voting vouchers vowed
  vowel vowels vowing voyage vulnerability vulnerable vying wachovia waged wages waging wagner wagon wagons wahid waist
  waited waiter waiting waitress waits waived waiver waivers wakefield waking wales walesa walked walker walking walkout
  walks wallabies wallace walled wallet walls wally walnut walsh walter walters walton wander wandered wanderers
  wandering waning wanna wanted wanting wants warburg warden wardrobe wards warehouse warehouses warfare warhead
  warheads warhol warlord warlords warmed warmer warming warmly warmth warne warned warner warning warnings warns
  warplanes warrant warranted warrants warren warring warrior warriors warsaw warship warships wartime warwick
  warwickshire washed washing washington washn wasps waste wasted wasting watch watchdog watched watchers watches
  watching water waterfall waterfront watergate waterloo waters watershed waterway waterways watford watkins watson
  watts waugh waved waves waving waxman wayne waziristan weaken weakened weakening weaker weakest weakness weaknesses
  wealth wealthiest wealthy weapon weaponry weapons wearing wears weary weather weathered weaver weaving webber weber
  website websites webster wedding weddings wedge wednesday weeds weekday weekdays weekend weekends weeklong weekly
  weeks weeping weigh weighed weighing weighs weight weighted weightlifting weights weinstein weird weiss welch welcome
  welcomed welcomes welcoming welfare wellington wells welsh welterweight wembley wendy wenger werder werner wesley
  westchester western westerners westinghouse westminster weston westward westwood wetlands weydert whale whales whaling
  wharf wharton whatever whatsoever wheat wheel wheelchair wheeler wheels whenever where whereabouts whereas whereby
  wherever whether which while whilst whipped whipping whiskey whistle whitaker white whites whitewater whitman whitney
  whoever whole wholesale wholesalers wholly whopping whose wichita wicked wicket wicketkeeper wickets widely widen
  widened widening wider widespread widow widows width wielding wigan wikileaks wikipedia wildcats wilde wilder
  wilderness wildfire wildfires wildlife wildly wiley wilhelm wilkes wilkins wilkinson willem william williams
  williamsburg williamson willie willing willingness willis willow wills willy wilmington wilson wimbledon winchester
  windfall winding window windows winds windsor windy winery wines winfrey winger wings wingspan winless winner winners
  winning winnipeg winston winter winters wiped wiping wired wireless wires wiring wisconsin wisdom wisely wished wishes
  wishing witch withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew withheld withhold withholding
  within without withstand witness witnessed witnesses witnessing witter witty wives wizard wizards wolfe wolff wolfgang
  wolfowitz wolfsburg wolverhampton wolves woman women wonder wondered wonderful wondering wonders wooded wooden
  woodland woodlands woods woodstock woodward woody worcester worcestershire worded wording words worked worker workers
  workforce working workings workout workouts workplace works workshop workshops world worldcom worlds worldsources
  worldwide worms worried worries worrisome worry worrying worse worsen worsened worsening worship worshippers worst
  worth worthwhile worthy would wound wounded wounding wounds woven wracked wrangling wrapped wrapping wraps wrath
  wreath wreck wreckage wrecked wrestled wrestler wrestlers wrestling wright wrist write writer writers writes writethru
  writing writings written wrong wrongdoing wrongful wrongly wrote wrought wuhan wyatt wyoming xavier xerox xfdws xiamen
  xiaoping xinhua xinjiang yacht yachts yahoo yahya yamaha yangon yangtze yankee yankees yanukovych yards yasser yassin
  yates yearlong yearly years yeast yediot yelled yelling yellow yellowstone yeltsin yemen yemeni yesterday yevgeny
  yiddish yield yielded yielding yields yitzhak yogurt yokohama yomiuri yongbyon yonhap yorker yorkers yorkshire young
  younger youngest youngster youngsters younis yours yourself yousef yousuf youth youthful youths youtube yudhoyono
  yugoslav yugoslavia yukos yunnan yushchenko yusuf zagreb zaire zairean zambia zambian zanzibar zapatero zaragoza
  zardari zarqawi zealand zedillo zelaya zemin zhang zhejiang zheng zidane zimbabwe zimbabwean zimbabweans zimmerman
  zionist zoellick zombie zones zoning zoran zurich zyuganov
`;
