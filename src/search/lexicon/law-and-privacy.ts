export const LAW_AND_PRIVACY = `
  72 hours, cc instead of bcc, customer data exposed > data breach, privacy, data protection, incident response
  addendum, amend a contract, amendment to a contract, cancel a contract > contract, contract review, legal review
  adobe sign, company seal, company stamp, dropbox sign > signature, signing authority, authorised signatory, contract
  agm, annual general meeting, annual return > company registration, registered office
  agpl, apache 2, attribution notice, bsd licence, copyleft code > open source licence, licence compliance, licence
  aml, baksheesh, blacklist of countries, bribe someone, bribery act, brown envelope > bribery, corruption, anti bribery
  annual general meeting = agm
  anonymise = anonymize
  anonymous report, anonymous tip, be punished for reporting > whistleblower, speak up, raise a concern, anonymous
  anti bribery = anti corruption
  arbitration, being sued, cease and desist, court case, court order > litigation, legal action, dispute, legal claim
  are we being watched, are we watched, big brother, browser history > privacy, employee monitoring, surveillance
  are we compliant, auditor asks, auditor wants, box ticking > compliance, audit, certification
  articles of association, articles of incorporation > company registration, registered office
  ask for consent, do we track, marketing consent > consent, cookie, privacy notice
  ask legal, barrister, external counsel, house counsel, illegal, legal advice > legal, legal team, legal counsel, lawyer
  asks for their data, copy of my data, customer wants their data > data subject request, subject access request, privacy
  asks to be deleted, clear out old data > erasure, deletion, right to be forgotten, data retention
  assign ip, brand infringement, code i write at home > intellectual property, copyright, patent, ownership
  audit trail = audit log = paper trail
  authorities ask, bailiffs, cops, court asks for data, dawn raid, fbi > law enforcement, legal request, legal, subpoena
  backdated, blackout on shares, con artist, cook the books, crook > fraud, financial crime, misconduct, whistleblower
  before we talk to a partner, blab > non disclosure agreement, confidentiality, confidentiality agreement
  blow the whistle, dob in, dob someone in, ethics line > whistleblower, speak up, raise a concern, anonymous
  board minutes, certificate of incorporation > company registration, registered office
  board seat elsewhere, date a colleague, dating someone at work > conflict of interest, personal relationship
  break a contract > termination, contract, breach of contract
  break the rules, get round the policy, rules dont fit, special permission > policy exception, exception, waiver
  browsing history, call recording, cctv footage, employee monitoring > privacy, surveillance
  ccpa, dpdp, gdpr compliant, gdpr expert, gdpr officer, gdpr person > data protection officer, privacy, data protection
  change a contract, changes to a contract, client contract, contract amendment > contract, contract review, legal review
  classify documents, company confidential, confidential label > data classification, confidential, restricted, sensitive
  client data, customer details, customers data, data about people > personal data, privacy, data protection
  client on my cv, embargo, hush hush > non disclosure agreement, confidentiality, confidentiality agreement
  collect data from users, collect new data > data protection impact assessment, privacy, privacy review
  collect personal data, data minimisation > data protection impact assessment, privacy, privacy review
  companies house, company details, group structure > company registration, registered office
  company certified, compliance officer, compliance people > compliance, audit, certification
  company name rights, copied our, creative commons, fair use > intellectual property, copyright, patent, ownership
  compliance person, compliance team, compliance training, cyber essentials > compliance, audit, certification
  comply = compliance = adhere
  confidential = secret = sensitive
  confidential > restricted, nda
  confidential waste, destroy documents, destroy records > data retention, retention period, retention schedule, archive
  consent = permission to process
  contract = agreement
  contract database, contract from a client, contract from a customer > contract, contract review, legal review
  contract from a supplier, contract negotiation, contract template > contract, contract review, legal review
  contract with a client, contract with a customer, contract with a supplier > contract, contract review, legal review
  copy of the contract with, customer contract, draft a contract > contract, contract review, legal review
  copyright, ip, patent > intellectual property
  countersign > signature, signatory, contract
  court > litigation, legal
  data access request from a customer, data portability > data subject request, subject access request, privacy
  data got leaked, data leakage, data leaked out > data breach, privacy, data protection, incident response
  data leaves the country, data location > data processor, data processing agreement, third party, sub processor
  data minimization, launch something with personal data > data protection impact assessment, privacy, privacy review
  data of users, data on individuals, date of birth, health data > personal data, privacy, data protection
  data outside the eu, data residency > data processor, data processing agreement, third party, sub processor
  data protection impact assessment = privacy impact assessment
  data retention = retention period = retention policy
  data sovereignty, data transfer, dpas > data processor, data processing agreement, third party, sub processor
  data subject request = subject access request = dsar
  data transfer = international transfer = cross border transfer
  delete a customers data, delete personal data > erasure, deletion, right to be forgotten, data retention
  delete user data, forget me, get rid of old data, purge data > erasure, deletion, right to be forgotten, data retention
  director of another company, fallen for, family business, fling > conflict of interest, personal relationship
  dirty money, embargoed country, export control, facilitation payment, fcpa > bribery, corruption, anti bribery
  do we comply, drata, get certified as a company, iso 9001 > compliance, audit, certification
  docusign > signature, contract
  dpa = data processing agreement
  dpia = data protection impact assessment
  draw up a contract, eula, framework agreement, heads of terms > contract, contract review, legal review
  dsar > data subject, privacy
  e sign, esign, hellosign, ink signature, pandadoc > signature, signing authority, authorised signatory, contract
  e signature = electronic signature = esignature
  email to the wrong person, emailed the wrong person > data breach, privacy, data protection, incident response
  embezzle, fake receipts, false expenses, falsify, fiddle expenses > fraud, financial crime, misconduct, whistleblower
  employee file, export my data, hr file, my personnel file > data subject request, subject access request, privacy
  employee monitoring = staff monitoring = workplace monitoring
  entitled = eligible = eligibility = entitlement
  erase = erasure
  expire = expiry = expiration = lapse
  exposed customer data, exposed data, forgot to bcc > data breach, privacy, data protection, incident response
  file a patent, fonts licence, image from google, invention > intellectual property, copyright, patent, ownership
  film people, my face on the website, my photo on the website > photo consent, image rights, consent
  fine print, small print > terms, contract, clause
  fingers in the till, forged, fraudster, hand in the till > fraud, financial crime, misconduct, whistleblower
  freedom to speak up, grass someone up, hotline, not ethical > whistleblower, speak up, raise a concern, anonymous
  friend is a supplier, going out with a colleague > conflict of interest, personal relationship
  gdpr = general data protection regulation
  gdpr > privacy, data protection, personal data
  gdpr question, gdpr rules, hipaa, in charge of gdpr > data protection officer, privacy, data protection
  getting sued, go to court, keep evidence, lawyers letter, legal letter > litigation, legal action, dispute, legal claim
  give customer data to, pass data to, scc > data processor, data processing agreement, third party, sub processor
  got offered money, government official, grease palms, grease payment, kickbacks > bribery, corruption, anti bribery
  government asks, government request, police ask, police at the door > law enforcement, legal request, legal, subpoena
  gpl code, lgpl, licence of a library, license of a library > open source licence, licence compliance, licence
  handling of documents, how secret > data classification, confidential, restricted, sensitive
  hire a relative, hire family, hire my brother, hire my cousin > conflict of interest, personal relationship
  hire my wife, in love with a colleague, love at work > conflict of interest, personal relationship
  hold records, how long do we keep, how long may we keep > data retention, retention period, retention schedule, archive
  home address of, info about me, information we hold about, list of customers > personal data, privacy, data protection
  how long must we keep, how long should we keep > data retention, retention period, retention schedule, archive
  in charge of privacy, privacy law, privacy lead > data protection officer, privacy, data protection
  incorporated in, legal entity, minute book, parent company > company registration, registered office
  information classification, internal use only > data classification, confidential, restricted, sensitive
  information commissioner, leak of data, leaked data > data breach, privacy, data protection, incident response
  insider information, insider trading, on the take, scam the company > fraud, financial crime, misconduct, whistleblower
  inspection > audit
  insurance > cover, policy, liability
  internal only, keep it quiet, keep it secret > non disclosure agreement, confidentiality, confidentiality agreement
  inventor, ip assignment, music licence, own my code > intellectual property, copyright, patent, ownership
  is someone watching, look at my browsing, monitor employees, monitor staff > privacy, employee monitoring, surveillance
  iso, soc 2 > compliance, audit, certification
  keep documents, keep emails, keep old emails > data retention, retention period, retention schedule, archive
  keep mum, keep schtum, keep secret, leaker > non disclosure agreement, confidentiality, confidentiality agreement
  keep paperwork, keep records, old records, shredder > data retention, retention period, retention schedule, archive
  know your customer, kyc, money laundering, offered a bribe, palm greasing > bribery, corruption, anti bribery
  lawsuit = litigation = legal action = legal claim
  lawyer = attorney = solicitor = legal counsel
  lawyer > legal, legal team
  left papers on the train, lost a usb stick > data breach, privacy, data protection, incident response
  legal = law = legislation
  legal beagle, legal department, legal dept, legal eagles, legal issue > legal, legal team, legal counsel, lawyer
  legal counsel = general counsel = in house counsel
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
  master services agreement = msa = framework agreement
  mou = memorandum of understanding
  mouse jiggler, read my slack, record calls, record meetings > privacy, employee monitoring, surveillance
  mum is the word, name clients, not for sharing > non disclosure agreement, confidentiality, confidentiality agreement
  my brother works for, my dad owns, my friend works for > conflict of interest, personal relationship
  my husband works for, my sister works for, my wife works for > conflict of interest, personal relationship
  nda = non disclosure agreement = confidentiality agreement
  nda > confidentiality
  negotiate a contract, negotiate terms, read a contract, redline, side letter > contract, contract review, legal review
  new use of personal data, pia, privacy by design > data protection impact assessment, privacy, privacy review
  non compete = non competition
  nosy > employee monitoring, privacy, surveillance
  not public yet, off the record, on the quiet > non disclosure agreement, confidentiality, confidentiality agreement
  notice file, third party notices, which license > open source licence, licence compliance, licence
  office romance, outside interests, register of interests > conflict of interest, personal relationship
  opt out of emails > consent, cookie, privacy notice
  own what i build, patent an idea, patent application > intellectual property, copyright, patent, ownership
  paperwork > document, contract, form
  pay an official, pay off an official, politicians, public official, sanction check > bribery, corruption, anti bribery
  pci > compliance, card data
  peoples data, personal details of, phone numbers of customers, private data > personal data, privacy, data protection
  permission to email > consent, cookie, privacy notice
  personal data = pii = personal information = personally identifiable information
  personal info > personal data, personal information
  photos from the party, photos of staff, picture of me, take photos at > photo consent, image rights, consent
  pictures from google, pictures from the internet, plagiarise > intellectual property, copyright, patent, ownership
  plagiarism, protect our name, public domain, steal our code > intellectual property, copyright, patent, ownership
  police > law enforcement
  police call, police want, search warrant, the fuzz > law enforcement, legal request, legal, subpoena
  post about work, put it on my cv > non disclosure agreement, confidentiality, confidentiality agreement
  power of attorney, put my name to > signature, signing authority, authorised signatory, contract
  prepare for an audit, regulated, regulatory, secureframe, soc 2 audit > compliance, audit, certification
  privacy = data protection
  privacy notice = privacy statement = privacy policy
  privacy person, privacy question, privacy rules > data protection officer, privacy, data protection
  privacy policy of the site, privacy statement, tick box > consent, cookie, privacy notice
  privacy sign off, processing activities > data protection impact assessment, privacy, privacy review
  private > confidential, privacy
  protect whistleblowers, rat someone out, report a colleague > whistleblower, speak up, raise a concern, anonymous
  public or internal, strictly confidential, who may see > data classification, confidential, restricted, sensitive
  purge old data, remove customer data > erasure, deletion, right to be forgotten, data retention
  record of processing, ropa > data protection impact assessment, privacy, privacy review
  records management = record keeping = document retention
  registered address, shareholder meeting, sister company > company registration, registered office
  regulator > compliance, authority
  related to a supplier, relationship with a colleague > conflict of interest, personal relationship
  relative works here, shares in a competitor > conflict of interest, personal relationship
  report anonymously, report misconduct, report wrongdoing > whistleblower, speak up, raise a concern, anonymous
  report to the regulator, sent it to the wrong person > data breach, privacy, data protection, incident response
  responsible for privacy, uk gdpr, who does gdpr > data protection officer, privacy, data protection
  retention schedule = records retention schedule
  rfi = request for information
  right to be forgotten > erasure, deletion, data subject
  rights of individuals, sar, user wants their data > data subject request, subject access request, privacy
  rubber stamp of the company, sign a document > signature, signing authority, authorised signatory, contract
  sanctioned country, sanctions list, sweetener, take a bribe, under the counter > bribery, corruption, anti bribery
  saw something wrong, see something wrong, shady, snitch on > whistleblower, speak up, raise a concern, anonymous
  screen recording of staff, see my messages, spy on, track my location > privacy, employee monitoring, surveillance
  sell shares when, steal money, stole money, swindle, trade shares > fraud, financial crime, misconduct, whistleblower
  send customer data, send data to america > data processor, data processing agreement, third party, sub processor
  sent the wrong attachment, seventy two hours > data breach, privacy, data protection, incident response
  settle out of court, sues us, take to court, take us to court > litigation, legal action, dispute, legal claim
  share customer data, share data with a vendor > data processor, data processing agreement, third party, sub processor
  share data with third parties > data processor, data processing agreement, third party, sub processor
  share personal data > data processor, data processing agreement, third party, sub processor
  shared by mistake, shared too much, someone elses data > data breach, privacy, data protection, incident response
  shares in a supplier, sit on a board, workplace romance > conflict of interest, personal relationship
  shredding, years to keep > data retention, retention period, retention schedule, archive
  sign a contract > signatory, signing authority, signature, contract
  sign agreements, sign electronically > signature, signing authority, authorised signatory, contract
  sign for the company, sign on behalf, sign online > signature, signing authority, authorised signatory, contract
  sign papers, sign paperwork, wet ink, wet signature > signature, signing authority, authorised signatory, contract
  signature > signatory
  signed contract, standard contract, standard terms, store contracts > contract, contract review, legal review
  signing authority = authorised signatory = signatory power
  soc 2 = soc2
  soc2 audit, vanta > compliance, audit, certification
  something dodgy, something fishy, something illegal > whistleblower, speak up, raise a concern, anonymous
  speak to legal, unlawful > legal, legal team, legal counsel, lawyer
  special category data, spreadsheet of customers, user data > personal data, privacy, data protection
  standard contractual clauses, subprocessor > data processor, data processing agreement, third party, sub processor
  statement of work = work order = scope of work
  stock images, stock photos, stole our code, trade mark, trademark > intellectual property, copyright, patent, ownership
  sub processor = subprocessor
  subpoena > law enforcement, legal request
  subsidiary, which entity > company registration, registered office
  sue, sued > legal action, litigation, lawsuit
  supplier contract, tcs, template contract, terminate a contract, ts and cs > contract, contract review, legal review
  talk about clients, talk about projects > non disclosure agreement, confidentiality, confidentiality agreement
  talk about work outside, tell my family about > non disclosure agreement, confidentiality, confidentiality agreement
  tell anonymously, tell on someone, tell tales, tip off > whistleblower, speak up, raise a concern, anonymous
  tell my friends, tell my partner about > non disclosure agreement, confidentiality, confidentiality agreement
  tell outsiders, tell people outside > non disclosure agreement, confidentiality, confidentiality agreement
  tell the regulator, wrong recipient > data breach, privacy, data protection, incident response
  terms and conditions > terms of service, contract
  threatened to sue, tribunal, witness statement > litigation, legal action, dispute, legal claim
  tip someone off, unethical, will i be punished for > whistleblower, speak up, raise a concern, anonymous
  track what i do, watch me work, watches what i do, watching us > privacy, employee monitoring, surveillance
  tracking pixel, unsubscribe from, withdraw consent > consent, cookie, privacy notice
  trade secret > confidential, intellectual property
  trademark = trade mark = registered mark
  transfer data abroad, vendor gets data > data processor, data processing agreement, third party, sub processor
  under wraps > confidential, disclosure
  use a song, use images from the internet, who owns what i make > intellectual property, copyright, patent, ownership
  use my photo, use my picture > photo consent, image rights, consent
  vendor contract, write a contract > contract, contract review, legal review
  vendor has our data > data processor, data processing agreement, third party, sub processor
  wants their account deleted, wipe customer data > erasure, deletion, right to be forgotten, data retention
  wrong email > data breach, misdirected
`;
