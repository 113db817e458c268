export const ELECTIONS_AND_BOARDS = `
  501c3, ngo, non profit, not for profit > foundation, charity
  absent from meetings, doesnt show up to meetings, doesnt turn up to meetings > attendance, inactive, removal
  absentee vote, postal vote > proxy vote, electronic vote, voting
  all agree, all in agreement, all on the same page, everybody agrees > consensus, unanimous
  all see eye to eye, nod from everyone, of one mind > consensus, unanimous
  amend the charter, change the bylaws, change the charter, change the constitution > amend, amendment, bylaw, charter
  annual dues, cost of membership, cost to join, membership dues, pay to join > membership fee, membership
  anonymous vote, private vote, secret vote, vote in secret > secret ballot, ballot, election
  articles of association, founding document, our constitution, standing orders of the board, statutes > bylaw, charter, governance
  axe to grind, dog in the fight, friends with the vendor > conflict of interest, recuse
  back for another term, be re elected, second term > term limit, re election, reelection, consecutive term
  ballot count, count the ballots, count the votes, counting of votes > tally, ballot, election, voting
  become a corporate member, corporate member > membership, sponsor, member organisation
  big shoes to fill, fill his shoes, hand over the reins > succession plan, handover
  board seat is empty, board seat is free, seat goes empty, seat opens up > vacancy, vacant, special election, seat
  bow out of the decision, bow out of the vote, leave the room during the vote > recuse, recusal, conflict of interest, abstain
  break a tie, break the deadlock, dead heat, deciding vote > tie breaker, tiebreaker, casting vote
  campaign for a seat, candidate pitch, election blurb > candidate statement, election, candidate, nomination
  can i vote, do i get a vote, entitled to vote, one person one vote > eligible to vote, voting, vote, voter
  cant make the vote, vote for me while im away, vote in my place, vote on my behalf > proxy vote, voting
  chair lady, chairlady, chairperson, chairwoman, head of the board, head of the committee > chair
  change the rules, edit the charter, rewrite the rules > amend, amendment, bylaw, charter
  charter > terms of reference
  chuck out of the committee, get voted out, kicked off the board > removal, vote
  come to an agreement, common ground, get everyone to agree, hash it out, meeting of minds, reach agreement > consensus
  core value > guiding principle
  corporate capture, corporate takeover, one company controls > vendor neutral, affiliation, conflict of interest
  deputy chair, vice chairman > vice chair
  draw in the vote, evenly split, fifty fifty vote, hung vote, its a tie > tie breaker, tiebreaker, casting vote
  elected onto, elected to the board, get elected > election, nomination, candidate, seat
  election pitch, why vote for me > candidate statement, election, candidate, nomination
  empty place on the board, fill a seat, gap on the board, seat falls vacant > vacancy, vacant, special election, seat
  enough members present, enough people at the meeting, enough people present, enough people to vote > quorum
  enough people turned up, how many have to be there, how many must attend, how many must be present > quorum
  everyone agrees, everyone has to agree > consensus, unanimous
  find a compromise, happy medium, meet halfway, meet in the middle, middle ground > compromise, consensus
  fiscal host > foundation, fiscal sponsor
  fiscal sponsor = fiscal host
  get on the committee, get on the council, get onto the board, join the board > election, nomination, candidate, seat
  give up my seat, hang up my boots, leave the board, leave the committee > step down, resign, resignation, emeritus
  guiding light, moral compass, what do you believe in, what we stand for > principle, core value
  guiding principle > core value
  half plus one, more people for than against, most of us agree > majority vote, simple majority, majority of
  hand the reins, line of succession > succession plan, handover
  hat in the ring, put my name forward, put my name in for > nomination, candidate, nominate, election
  head of the council, president of the board > chair
  hit by a truck > single point of failure, bus factor, succession plan, knowledge sharing
  holding company, parent company, parent organisation > legal entity
  holds the money, keeps the books, looks after the kitty, minds the money > treasurer, fund, finance
  how long do they serve, how long is a seat, length of office > term of office, term limit, tenure
  how many need to be there, how many people must be there, minimum turnout, too few people at the meeting > quorum
  join as a company, pay to be a member > membership, sponsor, member organisation
  join the committee, seat on the committee, voted onto > election, nomination, candidate, seat
  kicked off the committee, lose their seat, no confidence, oust, throw off the board > removal, vote
  knocked down by a bus > single point of failure, bus factor, succession plan, knowledge sharing
  make it past, make it through > pass, successful, complete
  mates with the vendor, my brothers company, my wifes company > conflict of interest, recuse
  members from the same employer, one company takes over, seats per company > vendor neutral, affiliation, conflict of interest
  miss board meetings, missed three meetings, never turns up, skip board meetings > attendance, inactive, removal
  mission statement, why do we exist, why does the company exist > mission, vision
  more than a simple majority, three quarters of the votes > supermajority, two thirds majority
  move on from the role, quit the board, quit the committee > step down, resign, resignation, emeritus
  no vote either way, not cast a vote, not vote, sit out a vote, skip the vote > abstain, abstention
  non profit = nonprofit = not for profit
  on the ballot paper, run for chair, run for council, run for office > election, candidate, nomination, nominate
  only one who knows > single point of failure, bus factor, succession plan, knowledge sharing
  only person who knows, under a bus > single point of failure, bus factor, succession plan, knowledge sharing
  own shares in, personal interest, related to the candidate > conflict of interest, recuse
  pass the mantle, pass the torch, step into shoes > succession plan, handover
  pick our, picks next, who picks > elect, nominate, appoint
  poll, straw poll, take the temperature of the group, temp check on a proposal, temperature check on a proposal > survey, vote, consensus
  price of joining > membership fee, membership
  put someone forward, put yourself forward, self nominate > nomination, candidate, nominate, election
  raison detre, what does the board do > charter, mission, mandate, terms of reference
  re run the election, rigged, rigged election, stuff the ballot, vote twice > election, voting, ballot
  remote vote, vote by email, vote online, vote remotely > electronic vote, online voting
  resign from the board, resign from the committee, stand down as > step down, resign, resignation, emeritus
  right to vote, say in the vote, vote counts, voting rights > eligible to vote, voting, vote, voter
  run for president, run for the board, run for the committee > election, candidate, nomination, nominate
  seat on the board > term, membership, member
  serve again, serve another term, stand again, third term > term limit, re election, reelection, consecutive term
  serve on the board, serve on the committee, stay in office as chair > term of office, term limit, tenure
  serve on, serves on, sit on the board, sits on the committee > member, membership, seat, term
  settle a tie, split down the middle, split vote, stalemate, tied vote > tie breaker, tiebreaker, casting vote
  sit this one out, stay out of the decision, stay out of the vote > recuse, recusal, conflict of interest, abstain
  skin in both, vested interest, wears two hats > conflict of interest, recuse
  stand as a candidate, throw my name in, throw your hat > nomination, candidate, nominate, election
  stand for council, stand for office, stand for the board > election, candidate, nomination, nominate
  stand for the committee > election, candidate, nomination, nominate
  state of the project, state of the union > annual report, status update
  stay on the board, stint on the board, time in office as chair, years in office > term of office, term limit, tenure
  step away from the role, step off the board, take a back seat > step down, resign, resignation, emeritus
  strike a balance > compromise, consensus
  take over the reins, take the reins, take up the mantle > succession plan, handover
  tally the votes > tally, ballot, election, voting
  tear up the rules, update the charter > amend, amendment, bylaw, charter
  terms of reference > charter
  the constitution > bylaw, charter, governance
  the kitty, war chest > treasurer, fund, finance
  thrash it out > consensus
  too few people turned up > quorum
  too many from one company, too many people from one company > vendor neutral, affiliation, conflict of interest
  two in three, two thirds > supermajority, two thirds majority
  two people from one company > vendor neutral, affiliation, conflict of interest
  umbrella organisation > foundation, fiscal sponsor, legal entity
  unseat, vote out, voted off > removal, vote
  volunteer for the board > nomination, candidate, nominate, election
  what did the board do > annual report, meeting minutes
  what do we stand for, what we believe in > mission, core value
  what is the committee for, what is the group for > charter, mission, mandate, terms of reference
  where are we headed, where is the company going, where the company is heading > vision, strategy, roadmap
  who has a vote > eligible to vote, voting, vote, voter
  why does the board exist, why does the group exist > charter, mission, mandate, terms of reference
  wins the lottery > single point of failure, bus factor, succession plan, knowledge sharing
  work for the vendor > conflict of interest, recuse
  year in review, yearly roundup > annual report
  years on the board > term of office, term limit, tenure
`;
