/** Common words of English, see ../english-words.ts. */
export const ENGLISH_A_TO_B = `
  aaron ababa abacha abandon abandoned abandoning abandonment abbas abbey abbot abbott abbreviated abdallah abdel
  abdomen abdominal abducted abduction abductions abdul abdullah aberdeen abhisit abide abiding abidjan abilities
  ability abkhazia ablaze abnormal aboard abolish abolished abolition aboriginal aborted abortion abortions abound about
  above abraham abramoff abrams abroad abrupt abruptly absence absent absentee absentia absolute absolutely absorb
  absorbed absorbing absorption abstract absurd abuja abundance abundant abuse abused abuses abusing abusive academia
  academic academics academies academy accelerate accelerated accelerating acceleration accent accept acceptable
  acceptance accepted accepting accepts access accessed accessible accession accessories accessory accident accidental
  accidentally accidents acclaim acclaimed accolades accommodate accommodation accommodations accompanied accompany
  accompanying accomplice accomplices accomplish accomplished accomplishment accomplishments accord accordance accorded
  according accordingly accords account accountability accountable accountant accountants accounted accounting accounts
  accreditation accredited accumulate accumulated accumulation accuracy accurate accurately accusation accusations
  accuse accused accuses accusing accustomed achieve achieved achievement achievements achieving achilles acids
  acknowledge acknowledged acknowledges acknowledging acknowledgment acoustic acquaintance acquire acquired acquiring
  acquisition acquisitions acquittal acquitted acres acronym across acted acting action actions activate activated
  activation active actively activism activist activists activities activity actor actors actress actresses actual
  actually acute adamant adams adapt adaptation adaptations adapted adapting added addicted addiction addicts adding
  addis addition additional additionally additions address addressed addresses addressing adelaide adept adequate
  adequately adhere adherence adidas adjacent adjoining adjourned adjust adjusted adjusting adjustment adjustments adler
  administer administered administering administration administrations administrative administrator administrators
  admiral admiralty admiration admire admired admirers admission admissions admit admits admitted admitting adnan adobe
  adolescent adolescents adolf adopt adopted adopting adoption adopts adorned adrian adriatic adrift adult adultery
  adulthood adults advance advanced advancement advancers advances advancing advantage advantages advent adventure
  adventures adventurous adversaries adversary adverse adversely advertise advertised advertisement advertisements
  advertisers advertising advice advise advised adviser advisers advises advising advisor advisories advisors advisory
  advocacy advocate advocated advocates advocating aegean aerial aeronautics aerospace aesthetic affair affairs affect
  affected affecting affection affects affidavit affiliate affiliated affiliates affiliation affinity affirmative
  affirmed afflicted affluent afford affordable afforded afghan afghanistan afghans afloat aforementioned afraid africa
  african africans after aftermath afternoon aftershocks afterward afterwards again against agassi agencies agency
  agenda agent agents agers aggravated aggregate aggression aggressive aggressively aging agnes agony agree agreed
  agreeing agreement agreements agrees agricultural agriculture aground ahead ahern ahmad ahmadinejad ahmed ahtisaari
  aided aides aiding aikman ailing ailment ailments aimed aiming airborne airbus aircraft aired aires airfield airing
  airlift airline airliner airliners airlines airmen airplane airplanes airplay airport airports airspace airstrike
  airstrikes airwaves airways aisle akbar akhtar akram akron alabama alain alamos alarm alarmed alarming alarms alaska
  albania albanian albanians albany albeit albert alberta alberto albion albright album albums albuquerque alcatel alcoa
  alcohol alcoholic alcoholism alejandro alert alerted alerts alessandro alexander alexandra alexandre alexandria alexei
  alexis alfonso alfred alfredo algae algebra algeria algerian algiers algorithm algorithms alias alice alicia alien
  alienated aliens align aligned alignment alike alison alitalia alito alive aliyev allah allan allawi allegation
  allegations allege alleged allegedly alleges allegiance alleging allen alleviate alley alliance alliances allied
  allies allison allmusic allocate allocated allocation allotted allow allowance allowances allowed allowing allows
  alloy almost alone along alongside alonso aloud alpha alphabet alpine already altar alter alterations altered altering
  alternate alternately alternating alternative alternatively alternatives although altitude altman altogether aluminium
  aluminum alumni alvarez alvaro alvin always alzheimer amanda amassed amateur amateurs amazed amazing amazon ambassador
  ambassadors amber ambiguity ambiguous ambition ambitions ambitious ambrose ambulance ambulances ambush ambushed amelia
  amelie amend amended amendment amendments amenities america american americans americas amherst amidst amino amman
  ammunition amnesty among amongst amount amounted amounting amounts amphibious ample amsterdam amtrak amusement amusing
  anaheim analog analogy analyses analysis analyst analysts analytical analyze analyzed analyzing anand anarchist
  anarchy anastasia anatolia anatoly anatomy anbar ancestor ancestors ancestral ancestry anchor anchorage anchored
  anchors ancient andean anders andersen anderson andes andhra andre andrea andreas andrei andres andretti andrew
  andrews android angel angela angeles angelo angels anger angered angle angles anglican anglo angola angolan angrily
  angry anguish angular angus anhui animal animals animated animation anime animosity anita ankara ankle annals annan
  annapolis annette annex annexation annexed annie anniversary announce announced announcement announcements announcer
  announces announcing annoyed annoying annual annually annulled anonymity anonymous anonymously another ansar answer
  answered answering answers antara antarctic antarctica antenna anterior anthem anthology anthony anthrax
  anthropologist anthropology antibiotic antibiotics antibodies anticipate anticipated anticipating anticipation antics
  antigua antique antiques antiquities antiquity antitrust antoine anton antonio antony antwerp anwar anxiety anxious
  anybody anymore anyone anything anytime anyway anywhere apache apart apartheid apartment apartments apiece apocalypse
  apollo apologies apologize apologized apology apostolic appalachian appalled appalling apparatus apparel apparent
  apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears appease
  appellate appetite applauded applause apple apples appliance appliances applicable applicant applicants application
  applications applied applies apply applying appoint appointed appointees appointing appointment appointments appoints
  appreciate appreciated appreciation apprehended apprentice approach approached approaches approaching appropriate
  appropriately appropriations approval approve approved approves approving approximate approximately april aquarium
  aquatic aquino arabia arabian arabic arabs arafat arbitrary arbitration arbor arcade archaeological archaeologist
  archaeologists archaeology archbishop archdiocese archeological archer archery arches archie archipelago architect
  architects architectural architecture archive archives arctic ardent arduous areas arena arenas argentina argentine
  arguably argue argued argues arguing argument arguments arias ariel arise arises arising aristide aristotle arizona
  arkansas arlen arlington armament armando armed armenia armenian armenians armey armies arming armistice armitage
  armor armored armour armoured armstrong arnold arose around aroused arrange arranged arrangement arrangements
  arranging array arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrogance arrogant
  arrow arrows arroyo arsenal arson arteries artery arthritis arthur article articles articulate artifacts artificial
  artificially artillery artist artistic artists arturo artwork artworks asahi asbestos ascent asean ashamed ashcroft
  ashes ashley ashore ashton asian asians aside asked asking asleep aspect aspects aspen asphalt aspirations aspiring
  assad assailant assailants assam assassin assassinate assassinated assassination assassinations assassins assault
  assaulted assaulting assaults assemble assembled assemblies assembling assembly assert asserted asserting assertion
  assertions asserts assess assessed assessing assessment assessments asset assets assign assigned assignment
  assignments assist assistance assistant assistants assisted assisting assists associate associated associates
  association associations assorted assortment assume assumed assumes assuming assumption assumptions assurance
  assurances assure assured assuring asteroid asthma aston astonishing astra astronaut astronauts astronomer astronomers
  astronomical astronomy astros asylum atalanta athens athlete athletes athletic athletics atkins atkinson atlanta
  atlantic atlantis atlas atletico atmosphere atmospheric atoll atomic atoms atrocities attach attached attaches
  attachment attack attacked attacker attackers attacking attacks attain attained attempt attempted attempting attempts
  attend attendance attendant attendants attended attendees attending attends attention attic attire attitude attitudes
  attorney attorneys attract attracted attracting attraction attractions attractive attracts attribute attributed
  attributes attribution auburn auckland auction auctioned auctions audience audiences audio audit auditing audition
  auditor auditorium auditors audits audrey august augusta augustine augusto augustus aurora auschwitz auspices aussie
  austerity austin australia australian australians austria austrian austrians authentic authenticity author authored
  authorised authoritarian authoritative authorities authority authorization authorize authorized authorizing authors
  autism autobiographical autobiography autocratic autograph automaker automakers automated automatic automatically
  automation automobile automobiles automotive autonomous autonomy autopsy autos autumn auxerre auxiliary avail
  availability available avalanche avant avenge avengers avenue avenues average averaged averages averaging avert
  averted avery avian aviation avoid avoided avoiding avoids await awaited awaiting awaits awake awakening awami award
  awarded awarding awards aware awareness awesome awful awkward ayala ayatollah ayman azerbaijan azerbaijani aznar baath
  babies babylon bachelor backbone backdrop backed backer backers background backgrounds backhand backing backlash
  backlog backs backstage backstroke backup backward backwards backyard bacon bacteria bacterial badawi baden badge
  badges badly badminton baggage baghdad bagram bahadur bahamas bahrain bailey bailout baird baked baker bakery baking
  bakiyev balance balanced balances balancing balcony baldwin balkan balkans balked ballack ballad ballads ballard
  ballet ballistic balloon balloons ballot balloting ballots ballpark ballroom balls baltic baltimore bambang bamboo
  banana bananas banco banda bandits bands bandwidth bangalore bangkok bangladesh bangladeshi banished banja banker
  bankers banking bankrupt bankruptcies bankruptcy banks banned banner banners banning banquet baptism baptist barack
  barak barbados barbara barbecue barbed barber barbie barcelona barclays barely bargain bargaining bargains barge
  barings barker barkley barley barnard barnes barnett barney barometer baron baronet baroque barracks barrage barre
  barred barrel barrels barren barrett barricades barrichello barrier barriers barring barroso barrow barry bartlett
  barton baseball based basel baseless baseline baseman basement bases bashar bashir basic basically basics basil
  basilica basin basis basket basketball baskets basque basra bassist bastion batch bates bathing bathroom bathrooms
  baths batman baton batsman batsmen battalion battalions batted batter battered batteries batters battery batting
  battle battled battlefield battleground battles battleship battling bauer bavaria bavarian baxter bayer bayern baylor
  bazaar beach beaches beacon beads beams beans beard bearded bearer bearing bears beast beaten beating beatings beatles
  beatrice beats beatty beaumont beautiful beautifully beauty beaver became because becker beckett beckham become
  becomes becoming bedford bedroom bedrooms beefed beers beethoven beetle beetles before beforehand began begged begging
  begin beginning beginnings begins begun behalf behave behaved behavior behavioral behaviors behaviour beheaded behest
  behind beige beijing being beings beirut belarus belarusian beleaguered belfast belgian belgium belgrade belichick
  belief beliefs believe believed believer believers believes believing belize bella bellamy belle bells bellsouth belly
  belmont belong belonged belonging belongings belongs beloved below belts benazir bench benches benchmark benchmarks
  bending beneath benedict beneficial beneficiaries beneficiary benefit benefited benefiting benefits benfica bengal
  bengali bengals benign benin benitez benjamin bennett benny benoit benson bentley benton bergen berger bergman berisha
  berkeley berkshire berlin berlusconi berman bermuda bernanke bernard bernardino bernardo bernhard bernie bernstein
  berries berry berth berths bertie bertrand beset beshir beside besides besieged bestowed betancourt bethesda bethlehem
  betis betrayal betrayed better betting betty between beverage beverages beverly beyond bharatiya bhutan bhutto biased
  biathlon bible biblical bibliography bickering bicycle bicycles bidder bidders bidding biden biennial bigger biggest
  bihac bihar bikes bilateral bilbao bildt bilingual billboard billboards billed billie billing billings billion
  billionaire billions billiton bills billy binary binding biodiversity biographer biographical biographies biography
  biological biologist biologists biology biomedical biotech biotechnology bipartisan birch birdie birdied birdies birds
  birmingham birth birthday birthplace births bishop bishops bissau bites biting bitter bitterly bitterness bizarre
  bjorn black blackberry blackburn blackhawks blackmail blackout blackouts blackpool blacks blackwater blackwell blade
  blades blagojevich blair blake blame blamed blames blaming blanc blanche blanco bland blank blanket blankets blast
  blasted blasting blasts blatant blatter blaze blazers blazing bleak bledsoe bleeding blend blended bless blessed
  blessing blessings blind blindness bliss blistering blitz blizzard bloated block blockade blockbuster blocked blocking
  blocks blocs blogger bloggers blogs blond blonde blood bloodiest bloodless bloodshed bloody bloom bloomberg blowing
  blown blowout blows bluegrass blueprint blues bluff blunt board boarded boarding boards boast boasted boasts boats
  bobby bodies bodily bodyguard bodyguards boehner boeing bogey bogeyed bogeys bogged bogota bogus bohemia bohemian
  boiled boiler boiling boise bolivia bolivian bollywood bologna bolster bolstered bolstering bolton bolts bombarded
  bombardier bombardment bombay bombed bomber bombers bombing bombings bombs bonds bones bonnie bonus bonuses booed
  booked booker booking bookings booklet books bookstore bookstores boomers booming boone boost boosted booster boosting
  boosts booth booths boots bordeaux border bordered bordering borders bored boring boris borne borneo borough boroughs
  borrow borrowed borrowers borrowing borussia bosnia bosnian bosses boston botanical botched botha bother bothered
  botswana bottle bottled bottles bottom boucher bought boulder boulevard bounce bounced bouncing bound boundaries
  boundary bounded bounds bounty bourbon bourse boutique boutros bouts bowden bowed bowen bowie bowing bowled bowler
  bowlers bowles bowling bowls bowman boxer boxers boxes boxing boycott boycotted boycotting boyfriend boyle brace
  braced bracing bracket brackets bradford bradley brady bragg brahimi brain brains brake brakes braking branch branches
  brand branded brandenburg branding brandon brands branson brasil brass bratislava braun brave bravery braves bravo
  brawl brazil brazilian brazilians breach breached breaches breaching bread breadth break breakaway breakdown breaker
  breakfast breaking breakout breaks breakthrough breakthroughs breakup breast breasts breaststroke breath breathe
  breathing breathtaking breed breeders breeding breeds breeze bremen bremer brenda brendan brennan brent brescia
  brethren breton brett brewer brewers brewery brewing brian bribe bribery bribes brick bricks bride bridge bridges
  brief briefed briefing briefings briefly briefs brigade brigades brigadier briggs brigham bright brighter brightest
  brightly brighton brilliant brilliantly bring bringing brings brink brisbane brisk bristol britain british britney
  briton britons brittany broad broadband broadcast broadcaster broadcasters broadcasting broadcasts broaden broader
  broadly broadway brock brodeur broke broken broker brokerage brokerages brokered brokers bromwich broncos bronx bronze
  brook brooke brookings brooklyn brooks broth brother brotherhood brothers brought brown browne browning browns browser
  bruce bruins bruised bruises bruising brunei bruno brunswick brunt brush brushed brussels brutal brutality brutally
  bryan bryant bubble bubbles buccaneers buchanan bucharest bucket buckingham buckley bucks budapest buddha buddhism
  buddhist buddhists buddies budding buddy budget budgetary budgets buenos buffalo buffer buffet buffett buffy buick
  build builder builders building buildings builds buildup built bulbs bulgaria bulgarian bulldogs bulldozers bullet
  bulletin bullets bullion bullish bullock bullpen bulls bully bullying bumped bumper bumps bunch bundesbank bundesliga
  bundle bundled bunker bunkers bunny buoyant buoyed burbank burden burdened burdens bureau bureaucracy bureaucratic
  bureaucrats burgeoning burger burgess burglary burgundy burial buried burke burkina burlington burma burmese burned
  burnett burnham burning burnley burns burnt burrell burst bursting bursts burton burundi burying busan busch buses
  bushel bushes busiest business businesses businessman businessmen buster bustling butch butcher butler butter
  butterflies butterfly button buttons buyer buyers buying buyout bypass byrne byron bystanders byzantine
`;
