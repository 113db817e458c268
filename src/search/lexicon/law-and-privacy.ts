export const LAW_AND_PRIVACY = `
  72 hours to report, cc instead of bcc, customer data exposed > data breach, privacy, data protection, incident response
  addendum, amend a contract, amendment to a contract, cancel a contract > contract, contract review, legal review
  adobe sign, company seal, company stamp, dropbox sign > signature, signing authority, authorised signatory, contract
  agpl, apache 2, attribution notice, bsd licence, copyleft code > open source licence, licence compliance, licence
  aml, dirty money, know your customer, kyc, money laundering > anti money laundering, financial crime
  annual general meeting = agm
  annual return, certificate of incorporation, companies house, company details > company registration, registered office
  anonymise = anonymize
  anonymous report, anonymous tip, be punished for reporting, blow the whistle > whistleblower, speak up, raise a concern
  anti bribery = anti corruption
  arbitration, being sued, cease and desist, court case, court order > litigation, legal action, dispute, legal claim
  are we being watched, are we watched, big brother, browser history > privacy, employee monitoring, surveillance
  are we compliant, auditor asks, auditor wants, box ticking > compliance, audit, certification
  articles of association, articles of incorporation > company registration, registered office
  ask for consent, do we track visitors, marketing consent > consent, cookie, privacy notice
  ask legal, barrister, external counsel, house counsel, legal advice > legal, legal team, legal counsel, lawyer
  asks to be deleted > erasure, deletion, right to be forgotten
  assign ip rights, code i write at home, own the code i write, own what i build, who owns what i make > intellectual property, copyright
  audit trail = audit log
  authorised signatory > signing authority
  authorities ask, bailiffs, cops, court asks for data, dawn raid, fbi > law enforcement, legal request, legal, subpoena
  baksheesh, bribe someone, bribery act, brown envelope, facilitation payment > bribery, anti bribery, anti corruption
  before we talk to a partner, blab > non disclosure agreement, confidentiality, confidentiality agreement
  blacklist of countries, embargoed country, sanction check, sanctioned country > trade sanction, export control
  blackout on shares, insider information, sell shares when, trade shares > insider trading, insider dealing
  board minutes, minute book > board meeting, meeting minutes
  board seat elsewhere, director of another company, friend is a supplier, outside interests > conflict of interest
  boss see my messages, screen recording of staff, spy on, track my location > privacy, employee monitoring, surveillance
  brand infringement, company name rights, protect our name, trade mark > intellectual property, registered mark
  break a contract > termination, contract, breach of contract
  browsing history, cctv footage, employee monitoring > privacy, surveillance
  call recording > privacy
  ccpa, dpdp, gdpr compliant, gdpr rules, hipaa, privacy law, processing activities > privacy, data protection
  change a contract, changes to a contract, client contract, contract amendment > contract, contract review, legal review
  classify documents, company confidential, confidential label > data classification, confidential, restricted, sensitive
  clear out old data, get rid of old data, purge data, purge old data > deletion, data retention
  client data, customer details, customers data, data about people > personal data, privacy, data protection
  client on my cv, hush hush, under embargo > non disclosure agreement, confidentiality, confidentiality agreement
  collect data from users, collect new data about people > data protection impact assessment, privacy, privacy review
  collect personal data, data minimisation > data protection impact assessment, privacy, privacy review
  company certified > compliance, audit, certification
  company go to court, getting sued, keep evidence, lawyers letter, legal letter > litigation, legal action, dispute, legal claim
  company incorporated in, legal entity > company registration, registered office
  compliance officer, compliance people, compliance person, compliance team > compliance
  compliance training > compliance, mandatory training
  comply = compliance = adhere
  con artist, cook the books, crook, on the take, scam the company > fraud, financial crime, misconduct, whistleblower
  confidential > sensitive, restricted
  confidential waste, shredder, shredding > secure disposal, shred
  consent = permission to process
  consent tick box, withdraw consent > consent, privacy notice
  contract > agreement
  contract database, contract from a client, contract from a customer > contract, contract review, legal review
  contract from a supplier, contract negotiation, contract template > contract, contract review, legal review
  contract with a client, contract with a customer, contract with a supplier > contract, contract review, legal review
  copied our design, creative commons, fair use, fonts licence, image from google > copyright, intellectual property
  copy of my personal data, customer asks for their data, customer wants their data > data subject request, subject access request, privacy
  copy of the contract with, customer contract, draft a contract > contract, contract review, legal review
  copyright, ip assignment, ip rights, patent > intellectual property
  countersign > signature, signatory, contract
  court proceedings > litigation, legal
  cyber essentials > compliance, certification
  data access request from a customer, data portability > data subject request, subject access request, privacy
  data got leaked, data leakage, data leaked out > data breach, privacy, data protection, incident response
  data leaves the country, data location, data outside the eu > international transfer, cross border transfer
  data minimization, launch something with personal data > data protection impact assessment, privacy, privacy review
  data of users, data on individuals, date of birth, health data > personal data, privacy, data protection
  data protection impact assessment = privacy impact assessment
  data residency, data sovereignty, send data to america > international transfer, cross border transfer
  data retention > retention period, retention policy
  data subject request > subject access request
  data transfer > international transfer
  date a colleague, dating someone at work, fling > personal relationship, conflict of interest
  delete a customers data, delete personal data > erasure, deletion, right to be forgotten, data retention
  delete user data, forget me, remove customer data > erasure, deletion, right to be forgotten, data retention
  destroy documents, destroy records > data retention, retention period, retention schedule
  do we comply, drata, get certified as a company, iso 9001 > compliance, audit, certification
  dob someone in, ethics line, freedom to speak up, grass someone up > whistleblower, speak up, raise a concern
  document retention > records management, data retention
  docusign > signature, contract
  dpa > data processing agreement
  dpas > data processing agreement, data processor, sub processor
  dpia = data protection impact assessment
  draw up a contract, eula, framework agreement, heads of terms > contract, contract review, legal review
  dsar > data subject request, data subject, privacy
  e sign, esign, hellosign, ink signature, pandadoc > signature, signing authority, authorised signatory, contract
  e signature = electronic signature = esignature
  email to the wrong person, emailed the wrong person > data breach, privacy, data protection, incident response
  embezzle, fake receipts, false expenses, falsify, fiddle expenses > fraud, financial crime, misconduct, whistleblower
  employee file, export my personal data, hr file, my personnel file > data subject request, subject access request, privacy
  employee monitoring = staff monitoring = workplace monitoring
  employer read my slack, mouse jiggler > privacy, employee monitoring, surveillance
  entitled = eligible = eligibility = entitlement
  erase = erasure
  ethics hotline, not ethical, protect whistleblowers, rat someone out > whistleblower, speak up, raise a concern
  expire = expiry = expiration = lapse
  export control > trade sanction
  exposed customer data, exposed data, forgot to bcc > data breach, privacy, data protection, incident response
  family business, relative works here > conflict of interest, personal relationship
  fcpa, got offered money, government official, grease palms, grease payment > bribery, anti bribery, anti corruption
  file a patent, invention, inventor, patent an idea, patent application > patent, intellectual property
  film people, my face on the website, my photo on the website > photo consent, image rights, consent
  fine print, small print > terms, contract, clause
  fingers in the till, forged receipt, fraudster, hand in the till > fraud, financial crime, misconduct, whistleblower
  framework agreement > master services agreement
  gdpr = general data protection regulation
  gdpr > privacy, data protection, personal data
  gdpr expert, gdpr officer, gdpr person, gdpr question > data protection officer, privacy, data protection
  general counsel > legal counsel
  get round the policy, rules dont fit, special permission > policy exception, exception, waiver
  gift to politicians, pay politicians > bribery, anti bribery, anti corruption
  give customer data to, pass data to a third party > data processor, data processing agreement, third party, sub processor
  going out with a colleague, office romance, relationship with a colleague > personal relationship, conflict of interest
  gotta say so, have to say so, must i say so, own up to > disclose, disclosure, declare
  government asks, government request, police ask, police at the door > law enforcement, legal request, legal, subpoena
  gpl code, lgpl, licence of a library, license of a library > open source licence, licence compliance, licence
  group structure, parent company > legal entity, subsidiary
  handling of documents, how secret > data classification, confidential, restricted, sensitive
  hire a relative, hire family, hire my brother, hire my cousin > conflict of interest, personal relationship
  hire my wife, in love with a colleague, love at work > conflict of interest, personal relationship
  hold records, how long do we keep, how long may we keep > data retention, retention period, retention schedule, archive
  home address of, info about me, information we hold about > personal data, privacy, data protection
  hotline > whistleblower, speak up, raise a concern
  how long must we keep, how long should we keep > data retention, retention period, retention schedule, archive
  illegal, unlawful > legal, legal team
  in charge of gdpr, in charge of privacy, privacy lead > data protection officer, privacy, data protection
  information classification, internal only, internal use only > data classification, confidential, restricted, sensitive
  information commissioner, leak of data, leaked data > data breach, privacy, data protection, incident response
  insider trading > insider dealing, financial crime
  inspection > audit
  international transfer of data > data transfer
  is someone watching, look at my browsing, monitor employees, monitor staff > privacy, employee monitoring, surveillance
  iso, soc 2 > compliance, audit, certification
  keep documents, keep emails, keep old emails > data retention, retention period, retention schedule, archive
  keep it quiet, keep the project secret, put it on my cv > non disclosure agreement, confidentiality, confidentiality agreement
  keep mum, keep schtum, leaker > non disclosure agreement, confidentiality, confidentiality agreement
  keep paperwork, keep records, old records > data retention, retention period, retention schedule, archive
  kickbacks, offered a bribe, palm greasing, pay an official > bribery, anti bribery, anti corruption
  law = legislation
  law > legal
  lawsuit = litigation = legal action = legal claim
  lawyer = attorney = solicitor = legal counsel
  lawyer > legal, legal team
  left papers on the train, lost a usb stick > data breach, privacy, data protection, incident response
  legal beagle, legal department, legal dept, legal eagles, legal issue > legal, legal team, legal counsel, lawyer
  legal counsel = in house counsel
  legal counsel > general counsel
  legal hold = litigation hold = preservation notice
  legal people, legal problem, legal question, legal review, legal sign off > legal, legal team, legal counsel, lawyer
  legal threat, letter from a lawyer, preserve documents > litigation, legal action, dispute, legal claim
  legal trouble, our solicitor, outside counsel, run it past legal > legal, legal team, legal counsel, lawyer
  legalese > legal, legal counsel, contract
  let slip, loose lips, mention a client > non disclosure agreement, confidentiality, confidentiality agreement
  letter of intent, mark up a contract, master services agreement, msa > contract, contract review, legal review
  liable = liability
  list of emails, medical data, names and addresses, names and emails > personal data, privacy, data protection
  lost data of customers, report a breach, report to the ico > data breach, privacy, data protection, incident response
  master services agreement = msa
  master services agreement > framework agreement
  mou = memorandum of understanding
  mum is the word, name clients, not for sharing > non disclosure agreement, confidentiality, confidentiality agreement
  music licence, pictures from google, pictures from the internet, plagiarise > copyright, intellectual property
  my brother works for, my dad owns, my friend works for > conflict of interest, personal relationship
  my husband works for, my sister works for, my wife works for > conflict of interest, personal relationship
  nda = non disclosure agreement = confidentiality agreement
  nda > confidentiality
  need a signature > signatory
  negotiate a contract, negotiate terms, read a contract, redline, side letter > contract, contract review, legal review
  new use of personal data, pia, privacy by design > data protection impact assessment, privacy, privacy review
  non compete = non competition
  nosy > employee monitoring, privacy, surveillance
  not public yet, off the record, on the quiet > non disclosure agreement, confidentiality, confidentiality agreement
  notice file, third party notices, which open source license > open source licence, licence compliance, licence
  offered a sweetener, pay off an official, public official, take a bribe > bribery, anti bribery, anti corruption
  opt out of emails, permission to email, unsubscribe from marketing > marketing consent, consent
  paper trail > audit trail
  paperwork > contract, form
  payment under the counter > bribery, anti bribery, anti corruption
  pci > compliance, card data
  peoples data, personal details of, phone numbers of customers, private data > personal data, privacy, data protection
  personal data = pii = personal information = personally identifiable information
  personal info > personal data, personal information
  photos from the party, photos of staff, picture of me, take photos at > photo consent, image rights, consent
  plagiarism, public domain, steal our code, stock images, stock photos > copyright, intellectual property
  police > law enforcement
  police call, police want, search warrant > law enforcement, legal request, legal, subpoena
  post about work > social media, confidentiality
  power of attorney, put my name to > signature, signing authority, authorised signatory
  prepare for an audit, regulated, regulatory, secureframe, soc 2 audit > compliance, audit, certification
  privacy = data protection
  privacy notice = privacy statement = privacy policy
  privacy person, privacy question, responsible for privacy > data protection officer, privacy, data protection
  privacy policy of the site, privacy statement > privacy notice, cookie
  privacy rules > data protection, privacy notice
  privacy sign off > data protection impact assessment, privacy, privacy review
  private information > confidential, privacy
  public or internal, strictly confidential, who may see > data classification, confidential, restricted, sensitive
  record calls, record meetings > meeting recording, call recording, consent
  record keeping, records management > document retention
  record of processing, ropa, uk gdpr > privacy, data protection
  records management = record keeping
  register of interests, related to a supplier, shares in a competitor, shares in a supplier > conflict of interest
  registered address > registered office, company registration
  regulator > compliance, regulatory authority
  regulatory inspection > audit
  report a colleague, report anonymously, report misconduct, report wrongdoing > whistleblower, speak up, raise a concern
  report to the regulator, sent it to the wrong person > data breach, privacy, data protection, incident response
  retention period, retention policy > data retention
  retention schedule = records retention schedule
  rfi = request for information
  right to be forgotten > erasure, deletion, data subject
  rights of individuals, sar, user wants their data > data subject request, subject access request, privacy
  rubber stamp of the company, sign a document > signature, signing authority, authorised signatory, contract
  sanctions list > trade sanction, export control
  saw wrongdoing, shady, snitch on, something dodgy > whistleblower, speak up, raise a concern
  scc, standard contractual clauses > international transfer, data processing agreement
  scope of work > statement of work
  send customer data, vendor gets data > data processor, data processing agreement, third party, sub processor
  sensitive > confidential
  sent the wrong attachment, seventy two hours to report > data breach, privacy, data protection, incident response
  sent the wrong email > data breach, misdirected
  settle out of court, sues us, take to court, take us to court > litigation, legal action, dispute, legal claim
  share customer data, share data with a vendor > data processor, data processing agreement, third party, sub processor
  share data with third parties > data processor, data processing agreement, third party, sub processor
  share personal data > data processor, data processing agreement, third party, sub processor
  shared by mistake, shared too much, someone elses data > data breach, privacy, data protection, incident response
  shareholder meeting > annual general meeting, agm
  sign a contract > signatory, signing authority, signature, contract
  sign agreements, sign electronically > signature, signing authority, authorised signatory, contract
  sign an agreement > contract
  sign for the company, sign on behalf, sign online > signature, signing authority, authorised signatory, contract
  sign papers, sign paperwork, wet ink, wet signature > signature, signing authority, authorised signatory, contract
  signed contract, standard contract, standard terms, store contracts > contract, contract review, legal review
  signing authority = signatory power
  signing authority > authorised signatory
  sister company > subsidiary, legal entity
  sit on a board > conflict of interest
  soc 2 = soc2
  soc2 audit, vanta > compliance, audit, certification
  something fishy, something illegal, tell anonymously, tell on someone > whistleblower, speak up, raise a concern
  speak to legal > legal, legal team, legal counsel, lawyer
  special category data, spreadsheet of customers, user data > personal data, privacy, data protection
  statement of work > scope of work
  steal money, stole money, swindle > fraud, financial crime, misconduct, whistleblower
  stole our code, use a song, use images from the internet > copyright, intellectual property
  sub processor = subprocessor
  subject access request = dsar
  subject access request > data subject request
  subpoena > law enforcement, legal request
  subprocessor > data processor, data processing agreement, third party
  subsidiary, which entity > legal entity, company registration
  sue the company > legal action, litigation, lawsuit
  supplier contract, template contract, terminate a contract, ts and cs > contract, contract review, legal review
  talk about clients > non disclosure agreement, confidentiality, confidentiality agreement
  talk about work outside, tell my family about > non disclosure agreement, confidentiality, confidentiality agreement
  tell my friends, tell my partner about > non disclosure agreement, confidentiality, confidentiality agreement
  tell outsiders, tell people outside > non disclosure agreement, confidentiality, confidentiality agreement
  tell tales, tip off, tip someone off, unethical, will i be punished for > whistleblower, speak up, raise a concern
  tell the regulator, wrong recipient > data breach, privacy, data protection, incident response
  terms and conditions > terms of service, contract
  threatened to sue, tribunal, witness statement > litigation, legal action, dispute, legal claim
  track what i do, watch me work, watches what i do, watching us > privacy, employee monitoring, surveillance
  tracking pixel > cookie, consent, privacy notice
  trade secret > confidential, intellectual property
  trademark = trade mark = registered mark
  trademark > intellectual property, registered mark
  transfer data abroad > international transfer, cross border transfer
  under wraps > confidential, disclosure
  use my photo, use my picture > photo consent, image rights, consent
  vendor contract, write a contract > contract, contract review, legal review
  vendor has our data > data processor, data processing agreement, third party, sub processor
  wants their account deleted, wipe customer data > erasure, deletion, right to be forgotten, data retention
  who does gdpr > data protection officer, privacy, data protection
  workplace romance > personal relationship, conflict of interest
  years to keep > data retention, retention period, retention schedule, archive
`;
