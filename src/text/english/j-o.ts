/** Common words of English, see ../english-words.ts. */
export const ENGLISH_J_TO_O = `
  jaafari jacket jackets jackie jackson jacksonville jacob jacobs jacobson jacqueline jacques jaffna jaguar jaguars
  jailed jails jaime jakarta jakob jalal jamaica jamaican jamal james jamie jammed jammu janata janeiro janet jankovic
  january japan japanese jared jarrett jarvis jason jasper javier jayasuriya jazeera jealous jeanne jeans jefferson
  jeffrey jelena jemaah jenin jenkins jennifer jennings jenny jensen jeopardize jeopardy jeremiah jeremy jericho
  jermaine jerome jerry jersey jerseys jerusalem jesse jessica jessie jesuit jesus jeter jetliner jewel jewelry jewels
  jewish jiabao jiang jiangsu jiangxi jihad jilin jimenez jimmy jintao jirga jitters joachim joanna joanne joaquin
  jobless jockey johan johann johannes johannesburg johansson johnnie johnny johns johnson johnston joined joining joins
  joint jointly joints joked jokes joking jolie jolted jonas jonathan jones jordan jordanian jorge josef joseph joshua
  jospin journal journalism journalist journalistic journalists journals journey journeys joyce jpmorgan juarez jubilee
  judaism judge judged judgement judges judging judgment judgments judicial judiciary judith juergen juice jules julia
  julian julie julien juliet julio julius jumbo jumped jumper jumping jumps junction jungle jungles junichiro junior
  juniors junta jupiter juppe jurassic juries jurisdiction jurisdictions juror jurors justice justices justification
  justified justify justin justine juvenile juveniles juventus kabila kabul kaczynski kadhafi kadima kadyrov kafelnikov
  kagame kaiser kallis kamal kampala kandahar kannada kansas kantor kaohsiung kaplan kappa karachi karadzic karate
  karbala karen karim karnataka karzai kashmir kashmiri kasparov katharine katherine kathleen kathmandu kathryn kathy
  katie katrina kaufman kazakh kazakhstan kazan keane keating keegan keeper keepers keeping keeps keith keizai keller
  kelley kellogg kelly kendall kennedy kenneth kenny kensington kentucky kenya kenyan kenyans kerala kerry kessler kevin
  keyboard keyboards keynote khaled khalid khalifa khalil khalilzad khamenei khartoum khatami khmer khodorkovsky
  khomeini khost kibaki kickbacks kicked kicker kicking kickoff kicks kidnap kidnapped kidnappers kidnapping kidnappings
  kidney kigali killed killer killers killing killings kills kilogram kilograms kilometer kilometers kilometre
  kilometres kilos kimberly kindergarten kindness kinds kingdom kingdoms kings kingston kinkel kinmen kinshasa kirby
  kirchner kirkuk kirsten kissed kisses kissing kissinger kitchen kitchens kitty klaus klein klinsmann kmart knees
  knesset knicks knife knight knights knives knock knocked knocking knockout knocks knopf knots knowing knowingly
  knowledge knowledgeable knowles known knows knoxville kodak koizumi kolkata koran korea korean koreans koreas kosher
  kosovo kospi kostunica kouchner kraft kramer kremlin krishna kristin kroner kronor kuala kuchma kuerten kumar
  kumaratunga kumble kuomintang kurdish kurdistan kurds kuwait kuwaiti kuznetsova kwasniewski kyodo kyoto kyrgyz
  kyrgyzstan label labeled labeling labelled labels labor laboratories laboratory laborers labour labrador laced lacked
  lacking lackluster lacks lacrosse ladder laden ladies lafayette lagged lagging lagoon lagos laguna lahore lahoud
  lakers lakes lamar lambert lamented lamont lampard lamps lancashire lancaster lance landed landfall landfill landing
  landings landis landlord landlords landmark landmarks landowners lands landscape landscapes landslide landslides lanes
  lange langer language languages lanka lankan lansing lantern lapse lapses laptop laptops laredo large largely larger
  largest larijani larry larsen larson larsson larvae laser lashed lashkar lasted lasting lasts lately later lateral
  latest latham latin latino latinos latitude latter latvia latvian lauded lauderdale laugh laughed laughing laughs
  laughter launch launched launcher launchers launches launching laundering laundry laura laureate laurel lauren
  laurence laurent laurie lausanne lavish lavrov lawful lawless lawlessness lawmaker lawmakers lawrence lawson lawsuit
  lawsuits lawyer lawyers layer layers laying layoff layoffs layout layouts layup lazio leach leader leaders leadership
  leading leadoff leads leaflets leafs league leagues leahy leaked leaking leaks leaned leaning leaping leapt learn
  learned learning learns learnt lease leased leases leasing least leather leave leaves leaving leavitt lebanese lebanon
  lebed lecture lectured lecturer lectures ledger leeds leftist legacy legal legality legally legend legendary legends
  legion legions legislation legislative legislator legislators legislature legislatures legitimacy legitimate lehman
  lehmann leicester leigh leinster leipzig leisure lemieux lemon lender lenders lending lends length lengths lengthy
  lenin leningrad lennon lennox lenny lenses leonard leonardo leone leonid leopard leopold leroy lesbian lesbians leslie
  lesotho lessen lesser lesson lessons lester lethal letter letterman letters letting lettuce leukemia leung level
  leveled levelled levels lever leverage leverkusen levied levin levine lewinsky lewis lexington lexus lhasa liabilities
  liability liable liaison liang liaoning libby libel liberal liberalization liberals liberate liberated liberation
  liberia liberian libertadores libertarian liberties liberty librarian libraries library libya libyan licence license
  licensed licenses licensing lieberman liechtenstein lieutenant lieutenants lifeline lifelong lifestyle lifestyles
  lifetime lifted lifting lifts ligament light lighted lighter lighthouse lighting lightly lightning lights lightweight
  liked likelihood likely likened likes likewise likud lille lilly limbaugh limbo limbs limelight limerick limestone
  limit limitation limitations limited limiting limits limousine lincoln lincolnshire linda lindh lindsay lindsey
  lineage linear linebacker lined lineman liner liners lines lineup lineups linger lingering linguistic linguistics
  lining linked linking links linux lionel lions liquid liquidation liquidity liquor lisbon listed listen listened
  listener listeners listening listing listings lists liter literacy literal literally literary literature liters
  lithuania lithuanian litigation litter littered little litvinenko lived livelihood lively liver liverpool lives
  livestock living livingston livingstone livni lizard lleyton lloyd lloyds loaded loading loads loaned loans lobbied
  lobby lobbying lobbyist lobbyists lobster local localities locality locally locals locate located location locations
  locke locked locker lockerbie lockhart lockheed locking lockout locks locomotive locomotives lodge lodged lodging
  lofty logan logged logging logic logical logistical logistics logos lombardi london lonely longer longest longevity
  longhorns longitude longstanding longtime looked looking lookout looks looming looms loophole loopholes loops loose
  loosely loosen looted looters looting lopez lopsided lords lorenzo lorraine loser losers loses losing losses lottery
  lotus louder loudly loudspeakers louis louise louisiana louisville lounge loved lovely lover lovers loves loving
  lowell lower lowered lowering lowest lowland lowly loyal loyalist loyalists loyalty loyola luanda lublin lucas lucent
  lucia luciano luckily lucky lucrative ludwig lufthansa lugar luggage luigi lukas lukashenko lumber lumpur lunar lunch
  luncheon lungs lured lusaka luther lutheran luton luxembourg luxurious luxury lying lynch lyndon lyonnais lyons lyric
  lyrical lyrics maastricht macao macapagal macarthur macau macdonald macedonia macedonian machine machinery machines
  macintosh mackay mackenzie macquarie macro macroeconomic madagascar madame madden maddon maddux madeleine madison
  madness madoff madonna madras madrid mafia magazine magazines maggie magic magical magician magistrate magistrates
  magna magnate magnet magnetic magnificent magnitude magnus maguire maharashtra mahathir mahdi maher mahmoud mahmud
  maiden maier mailed mailing mails maine mainland mainly mainstay mainstream maintain maintained maintaining maintains
  maintenance mainz maize majestic majesty majid major majorities majority majors makeover maker makers makes makeshift
  makeup making malaga malaria malawi malay malayalam malaysia malaysian malaysians malcolm maldives males malibu
  malicious malik maliki mallorca malls malnutrition malone malpractice malta maltese mammals mammoth manage managed
  management manager managerial managers manages managing manchester mandarin mandate mandated mandates mandatory
  mandela mandelson maneuver maneuvering maneuvers manga manhattan manhunt manifest manifesto manila manipulate
  manipulated manipulating manipulation manitoba mankind manmohan manned manner manners manning manny manor manpower
  mansfield mansion manslaughter manson mantle mantra manual manually manuel manufacture manufactured manufacturer
  manufacturers manufactures manufacturing manuscript manuscripts maoist maoists maori maple mapped mapping maradona
  marat marathon marble marcel marcelo march marched marchers marches marching marcia marco marcos marcus margaret
  margin marginal marginally margins maria marian marianne mariano marie marietta marijuana marilyn marin marina marine
  mariners marines marino mario marion marital maritime marked markedly marker markers market marketed marketers
  marketing marketplace markets marking markings marks markus marlins marlon marquee marquez marquis marred marriage
  marriages married marriott marrow marry marrying marseille marsh marshal marshall marshals marshes marta martha
  martial martian martin martina martinez martins marty martyn martyr martyrdom martyrs marvel marvelous marvin marwan
  marxist maryland mascot masculine masked maskhadov masks mason masri massa massachusetts massacre massacred massacres
  massage massed masses massey massimo massive master mastercard mastered mastermind masterminding masterpiece masters
  match matched matches matching matchup mater material materials maternal maternity mates mathematical mathematician
  mathematics mathieu mathis mating matrix matsui matsushita mattel matter mattered matters matthew matthews mature
  maturity maureen mauresmo maurice mauritania mauritius mauro mausoleum maverick mavericks maxim maximize maximum
  maxwell maybe mayer mayhem mayor mayoral mayors mazar mazda mbeki mcbride mccain mccall mccann mccarthy mccartney
  mcchrystal mcclellan mcconnell mccormack mccormick mccoy mccurry mcdermott mcdonald mcdonnell mcdowell mcenroe mcgee
  mcgill mcgovern mcgrath mcgraw mcguire mcgwire mckay mckenzie mckinley mckinney mclaren mclaughlin mclean mcmahon
  mcmillan mcnamara mcpherson mcveigh meadow meadows meager meals meaning meaningful meaningless meanings means meant
  meantime meanwhile measure measured measurement measurements measures measuring mecca mechanic mechanical mechanics
  mechanism mechanisms medal medalist medalists medallist medals meddling media median mediate mediated mediation
  mediator mediators medicaid medical medicare medication medications medicinal medicine medicines medics medieval
  medina mediocre meditation mediterranean medium medley medvedev meeting meetings meets megan megawati megawatts mehdi
  mehmet mehsud mekong melamine melanie melbourne melinda melissa mellon melodic melodies melody meltdown melted melting
  melville melvin member members membership membrane memoir memoirs memorabilia memorable memorandum memorial memorials
  memories memory memos memphis menace mendoza menem mental mentality mentally mention mentioned mentioning mentions
  mentor menus mercantile mercedes mercenaries mercer merchandise merchant merchants merck mercosur mercury mercy
  meredith merely merge merged merger mergers merging meridian merit merits merkel merrill merry message messages
  messaging messenger messi messier messy metabolism metal metallic metals metaphor meteorological meter meters methane
  method methodist methodology methods metre metres metric metro metropolis metropolitan mexican mexicans mexico meyer
  meyers miami michael michaels michel michele michelin michelle michigan mickelson mickey micro microphone microsoft
  microsystems microwave midday middle middlesbrough middlesex middleton middleweight mideast midfield midfielder
  midfielders midland midlands midnight midst midterm midtown midway midweek midwest midwestern miers might mighty
  migrant migrants migrate migrated migration migratory miguel mikhail milan mildly mileage miles milestone miliband
  militancy militant militants militarily military militia militiamen militias millennium miller milligrams million
  millionaire millions mills milosevic milton milwaukee mimic minced mindanao minded mindful minds mined miner mineral
  minerals miners mines miniature minibus minimal minimize minimum mining miniseries minister ministerial ministers
  ministries ministry minivan minneapolis minnesota minor minorities minority minors minsk minus minute minutes miracle
  miracles mirage miramax miranda mired miriam miroslav mirror mirrored mirrors mirza miscellaneous misconduct
  misdemeanor miserable misery misguided misleading misled mismanagement missed misses missile missiles missing mission
  missionaries missionary missions mississippi missouri mistake mistaken mistakenly mistakes mistreatment mistress
  mistrust misunderstanding misunderstood misuse mitch mitchell mitigate mitsubishi mitsui mittal mitterrand mixed mixes
  mixing mixture mladic mobil mobile mobility mobilization mobilize mobilized mobutu mocked model modeled modeling
  models modem moderate moderately moderates moderation modern modernist modernization modernize modes modest modestly
  modification modifications modified modify module modules mofaz mogadishu mogul mohamad mohamed mohammad mohammed
  moines moist moisture moldova molecular molecule molecules molina mollusk molly mombasa moment moments momentum monaco
  monarch monarchs monarchy monasteries monastery monastic monday monde monetary money mongolia mongolian monica monitor
  monitored monitoring monitors monkey monkeys monks monopoly monroe monrovia monsanto monsoon monster monsters montana
  monte montenegrin montenegro monterey monterrey montgomerie montgomery month monthly months montoya montreal monty
  monument monumental monuments moody moore moose moral morale morales morality morally moran moratorium mordechai
  moreno moreover morgan morgue mormon morning mornings moroccan morocco morris morrison morrow morse mortal mortality
  mortar mortars mortgage mortgages morton mosaic moscow moses moshe moslem moslems mosley mosque mosques mosquito
  mosquitoes mossad mostar mostly mosul motel mother motherland mothers moths motif motion motions motivated motivation
  motive motives motor motorcade motorcycle motorcycles motorists motorola motors motorsports motorway motown mottaki
  motto mound mounds mount mountain mountainous mountains mounted mounting mounts mourinho mourn mourners mourning
  mousavi mouse moussa moussaoui mouth mouths moved movement movements moves movie movies moving moynihan mozambican
  mozambique mozart msnbc mubarak muddy mueller mugabe mughal muhammad mujahedeen mullah mullen muller multi
  multibillion multicultural multilateral multimedia multimillion multinational multiple multitude mumbai mundane mundo
  munich municipal municipalities municipality munitions munster muqtada mural muralitharan murals murayama murder
  murdered murderer murderers murdering murderous murders murdoch murky murphy murray musab muscle muscles muscular
  museum museums museveni musharraf mushroom mushrooms music musical musicals musician musicians muslim muslims mussa
  mustafa mustang mustard muster mutant mutation mutations muted mutiny mutual mutually myanmar myers myriad myself
  myspace mysteries mysterious mystery mystic mystical mythical mythology myths myung naacp nabil nabisco nablus
  nacional nadal nader nadia nafta nagano nagasaki nagoya nailed nails nairobi naive najaf najib nakamura naked
  nalbandian named namely names namesake namibia naming nancy nanjing nanny nantes naomi naples napoleon napoli
  napolitano napster narcotics narrated narrative narrator narrow narrowed narrower narrowing narrowly nasal nascar
  nascent nasdaq nashville nasrallah nassau nasser nasty natal natalie natasha nathan nathaniel nation national
  nationalism nationalist nationalists nationalities nationality nationally nationals nations nationwide native natives
  nativity natural naturalization naturally nature nausea nautical navajo naval navarro navigate navigation navigator
  nawaz nazarbayev nazis nearby nearest nearing nearly nears neatly nebraska necessarily necessary necessity needed
  needing needle needles needs needy negative negatively neglect neglected negligence negotiate negotiated negotiating
  negotiation negotiations negotiator negotiators negro negroponte neighbor neighborhood neighborhoods neighboring
  neighbors neighbour neighbourhood neighbouring neighbours neither nelson nemesis nepal nepalese nepali nephew nerve
  nerves nervous nesting nestle nestor nests netanyahu netherlands netscape netted netting network networking networks
  neumann neural neurological neurons neutral neutrality nevada never nevertheless neville newark newborn newcastle
  newcomer newcomers newer newest newfound newfoundland newhouse newly newman newport newscast newsday newsletter
  newspaper newspapers newsroom newsweek newswires newton nextel nguyen niagara nicaragua nicaraguan nicely niche
  nicholas nichols nicholson nickel nickelodeon nicklaus nickname nicknamed nicky nicola nicolas nicole nicosia nicotine
  niece nielsen nigel niger nigeria nigerian nigerians night nightclub nightclubs nightly nightmare nightmares nights
  nighttime nihon nikkei nikolai nikolay nineteen nineteenth ninety nintendo ninth nippon nissan nitrogen nixon nkorea
  nobel nobility noble nobles nobody nodes noise noises noisy nokia nolan nomadic nominal nominate nominated nominating
  nomination nominations nominee nominees nomura nonetheless nonfiction nonpartisan nonprofit nonproliferation nonsense
  nonstop noodles nordic norfolk normal normalization normally norman normandy norms norodom norris norse norte north
  northampton northeast northeastern northern northernmost northridge northrop northward northwest northwestern norton
  norway norwegian norwich norwood noses nostalgia nostalgic notable notably notation notch notched notebook noted notes
  noteworthy nothing notice noticeable noticeably noticed notices notification notified notify noting notion notions
  notoc notoriety notorious notoriously notre nottingham notwithstanding nouri novak novartis novel novelist novels
  novelty november novice nowadays nowhere nowitzki nuclear nucleus nudity nuevo nuggets number numbered numbering
  numbers numerical numerous nuremberg nurse nursery nurses nursing nutrients nutrition nutritional nymex oakland oakley
  oasis oates oaxaca obama obasanjo obese obesity obituary object objected objection objections objective objectives
  objects oblast obligated obligation obligations obliged obrador obscene obscure observation observations observatory
  observe observed observer observers observes observing obsessed obsession obsolete obstacle obstacles obstruction
  obtain obtained obtaining obvious obviously ocalan occasion occasional occasionally occasions occupancy occupants
  occupation occupational occupied occupies occupy occupying occur occurred occurrence occurring occurs ocean oceania
  oceanic oceans ochoa october oddly odinga odyssey offence offences offended offender offenders offending offense
  offenses offensive offensives offer offered offering offerings offers office officer officers offices official
  officially officials offseason offset offshoot offshore offside offspring often oilers okinawa oklahoma older oldest
  oldham olive oliver olives olivia olivier olmert olsen olson olusegun olympia olympiakos olympian olympic olympics
  omaha omega ominous omitted onboard onetime ongoing onion onions online onlookers onset onslaught onstage ontario
  onward onwards opened opener opening openings openly openness opens opera operas operate operated operates operating
  operation operational operations operative operatives operator operators opinion opinions opium oppenheimer opponent
  opponents opportunities opportunity oppose opposed opposes opposing opposite opposition oppression oprah opted optic
  optical optimal optimism optimistic opting option optional options oracle orange oranges orbit orbital orbiting
  orchard orchards orchestra orchestral orchestras orchestrated orchid ordained ordeal order ordered ordering orderly
  orders ordinance ordinaries ordinary ordination ordnance oregon organ organic organisation organisations organise
  organised organisers organising organism organisms organization organizational organizations organize organized
  organizer organizers organizes organizing organs orient oriental orientation oriented origin original originally
  originate originated originates originating origins orioles orion orlando orleans ornamental ornate orphan orphanage
  orphans ortega orthodox ortiz osaka osama osasuna osborne oscar oscars osman ossetia ostensibly oswald other others
  otherwise ottawa ottoman ought ounce ounces ourselves ousted ouster ousting outages outbreak outbreaks outburst
  outcome outcomes outcry outdated outdoor outdoors outer outfield outfielder outfit outfits outgoing outing outings
  outlaw outlawed outlet outlets outline outlined outlines outlining outlook outlying outnumbered outperform outpost
  outposts outpouring output outrage outraged outrageous outreach outright outscored outset outside outsider outsiders
  outskirts outsourcing outspoken outstanding outward ovation overall overboard overcame overcome overcoming overcrowded
  overdose overdue overhaul overhead overland overlap overlapping overlook overlooked overlooking overly overnight
  override overrun overs oversaw overseas oversee overseeing overseen oversees overshadowed oversight overtake overtaken
  overthrew overthrow overthrown overtime overtures overturn overturned overview overweight overwhelmed overwhelming
  overwhelmingly owens owing owned owner owners ownership owning oxford oxide oxygen oyster ozawa ozone
`;
