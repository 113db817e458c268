export const SECURITY = `
  27001, isms, iso cert, iso certified > iso 27001, certification, compliance
  accept a risk, biggest risks, could go wrong, how risky > risk, risk register, risk assessment, risk management
  acceptable use policy = acceptable use = aup
  access badge = access pass = security pass
  access logs, audit who did what, log of who, trace who, track who, who changed > audit log, audit trail, logging
  account taken over, account takeover > security incident, breach, compromise, incident response, unauthorised access
  adware, computer got a virus, endpoint protection, infected computer, laptop caught a virus, windows defender > malware, antivirus, security incident
  airport wifi, cafe wifi, hotel wifi > public network, vpn
  alarm code, lost my key, office alarm, spare key > physical security, building access
  api key > credential
  api keys in, aws secrets manager, committed a key > secret management, credential, secret rotation
  apply patches > security update, vulnerability
  appsec > application security, information security
  attack on our systems > cyberattack, security incident
  attackers in our systems, been hacked, broke into our systems > security incident, breach, compromise, incident response, unauthorised access
  audit evidence, auditors coming, evidence for the audit, external audit, security audits > audit, compliance
  bad link, ceo asking for gift cards, clicked a dodgy link > phishing, suspicious email, security incident
  bag stolen, bag was stolen, was mugged > theft, stolen, security incident, lost device
  been nicked, got nicked, was nicked > stolen, theft
  blue team, hack ourselves, pentesters, red team, security test > penetration test, security assessment
  book a pentest, commission a pentest, hires the pentesters, order a pentest, pen testers > penetration test
  bounty hunters, bugcrowd > vulnerability, vulnerability disclosure, security researcher, bug bounty
  breach, ransomware > security incident
  break in at the office > physical security, unauthorised access, security incident
  bug bounty > vulnerability disclosure, security researcher
  burglar, burglary > physical security, unauthorised access
  business email compromise = ceo fraud
  caiq, client asks about security > security questionnaire, compliance, security assessment
  call security > security incident, security
  cant find my laptop > lost device, stolen, theft, security incident, remote wipe
  caught a virus > malware, antivirus, security incident
  cc instead of bcc, customer data leaked, data gets out > data breach, security incident, personal data breach
  cctv > surveillance, security camera
  change password every, how long must my password, password length > password policy, password, password manager
  check a supplier, is the app safe to use > vendor assessment, due diligence, security review, third party risk
  classify = classification
  clean desk = clear desk = clear desk policy = clean desk policy
  clicked a link in an email > phishing, security incident
  clicked on a link, clicked on something, clicked something > phishing, suspicious email, security incident
  coffee shop wifi, work from a coffee shop, work on the train > remote work, public network, vpn
  committed a secret, credentials in the code, dotenv, env file > secret management, credential, secret rotation
  computer virus, ransomware > malware
  confidential info, eyes only, how secret is > confidential, data classification, information classification
  crowdstrike, edr > endpoint protection, antivirus
  crypto locker, got broken into > security incident, breach, compromise, incident response, unauthorised access
  cryptography > encryption
  csrf, exploit in the code, found a flaw, found a hole, owasp, security bug, security issue > vulnerability
  customer asks about security, fill in security > security questionnaire, compliance, security assessment
  customer list leaked, data exposed, data in the wild, exposed data > data breach, security incident, breach
  cve > security advisory, vulnerability
  cve fix, dependabot alert, heartbleed, log4j, outdated library > vulnerability, patch, security advisory
  cyber attack, cyberattack > security incident
  cyber crime, cybercrime > security incident, breach, compromise, incident response, unauthorised access
  cyber essentials plus, fedramp, hipaa, hitrust, nist, pci dss, soc report > compliance, certification, audit
  cyber security = cybersecurity = information security = infosec = it security
  cyber training, fake phishing, phishing exercise > security awareness, security training, phishing test
  cyberattack = cyber attack
  data breach = data leak
  data breach > breach
  data classification = information classification
  data got out > data breach, security incident, personal data breach, breach
  data has leaked, data leaked, data stolen > data breach, security incident, personal data breach
  data leaked out, lost some data, spilled customer > data breach, security incident, breach
  data loss, security breach > data breach
  denial of service = ddos = dos attack
  dodgy attachment, dodgy call, dodgy link, dodgy looking email > phishing, suspicious email, security incident
  dodgy mail, dodgy message, dodgy text, email asking for money > phishing, suspicious email, security incident
  email from the ceo, email looks fake, email looks fishy > phishing, suspicious email, security incident
  emailed the wrong person, leaked customer, leaked data > data breach, security incident, personal data breach
  encrypted, gpg, hashing, pgp, scramble > encryption
  encryption > cryptography
  encryption at rest, encryption in transit > encryption
  entered my password, fake email, fake invoice, fishy link > phishing, suspicious email, security incident
  ethical hacker, hackerone > vulnerability, vulnerability disclosure, security researcher, bug bounty
  expose = exposure
  external disk, external drive, flash drive, found a usb, memory stick > removable media, usb, external storage
  firewall > network security, security monitoring
  fishy going on, report a security issue > security incident, information security, security
  forgot my laptop in, half inched, laptop got nicked > lost device, stolen, theft, security incident, remote wipe
  forward to my personal, send to my personal email > confidential, confidentiality, data protection
  found a security bug, found a security hole > vulnerability disclosure, report a vulnerability, security advisory
  found a vuln, found a vulnerability > vulnerability disclosure, report a vulnerability, security advisory
  fraud > scam
  funny email, gave away my password, gift card scam > phishing, suspicious email, security incident
  got a weird email, got phished, got scammed > phishing, suspicious email, security incident
  got hacked, hacked us > security incident, breach, compromise, incident response, unauthorised access
  hack into > security incident, breach, compromise
  hackers, held to ransom, hijacked > security incident, breach, compromise, incident response, unauthorised access
  hard coded password, hardcoded password, hashicorp vault > secret management, credential, secret rotation
  hazard, threat > risk
  head of security, security lead > security officer
  hold the door > physical security, unauthorised access
  https everywhere, ssl, tls > encryption, certificate
  hush hush, keep it quiet, keep quiet, keep quiet about, keep schtum, keep under wraps > confidential, confidentiality
  infected > malware, antivirus, security incident
  infected laptop, popups, sophos, trojan, virus on my laptop, virus scan > malware, antivirus, security incident
  infosec questionnaire, prove we are secure > security questionnaire, compliance, security assessment
  insider threat = insider risk = malicious insider
  internal only, label documents, mark documents > confidential, data classification, information classification
  intruder, intrusion > security incident, breach, compromise, incident response, unauthorised access
  intrusion detection, siem, waf > firewall, network security, security monitoring
  is the vendor safe, tool is safe to use > vendor assessment, due diligence, security review, third party risk
  iso 27001 = iso27001
  keep a list of risks, list of risks, live with the risk > risk, risk register, risk assessment, risk management
  key in git, key rotation, key vault, leaked key, leaked token > secret management, credential, secret rotation
  keylogger, keystrokes, monitor my laptop, read my dms > employee monitoring, privacy, surveillance, acceptable use
  laptop gone, laptop vanished, lifted my laptop > lost device, stolen, theft, security incident
  laptop got stolen, laptop is missing > lost device, stolen, theft, security incident, remote wipe
  laptop left behind, laptop nicked, laptop stolen > lost device, stolen, theft, security incident, remote wipe
  laptop was pinched, laptop was stolen, left my phone > lost device, stolen, theft, security incident, remote wipe
  leak > data breach, breach, confidentiality
  leak information > data breach, breach, confidentiality
  leave it unattended, leave my laptop unlocked, lock my screen > clear desk, screen lock, physical security
  left in a taxi, left on the bus, left on the train > lost device, data breach, security incident
  left my laptop > lost device
  lock down a server > restrict, harden
  lose = lost = mislay = misplace
  lose my laptop, lose my phone, lost laptop > lost device, stolen, theft, security incident, remote wipe
  lost customer data, sent it to the wrong person > data breach, security incident, personal data breach
  lost my phone, lost my work phone > lost device, stolen, theft, security incident, remote wipe
  malware > ransomware, virus
  missing laptop, nicked my laptop > lost device, stolen, theft, security incident, remote wipe
  mugged > theft, stolen, security incident, lost device
  mums the word, secret stuff, share externally, share outside, share with outsiders > confidential, confidentiality
  my account was hacked > security incident, breach, compromise, incident response, unauthorised access
  need to know basis, tlp, top secret > confidential, data classification, information classification
  nicked my bag, stolen bag > theft, stolen, security incident, lost device
  nicked phone, phone gone, phone nicked, phone vanished > lost device, stolen, theft, security incident
  opened a dodgy attachment, opened an attachment, phishing link > phishing, suspicious email, security incident
  owned by hackers, pwned, ransom > security incident, breach, compromise, incident response, unauthorised access
  papers on my desk, unattended laptop, unlocked laptop, whiteboard wipe > clear desk, screen lock, physical security
  password in git, pushed a key, pushed a secret, rotate credentials > secret management, credential, secret rotation
  password policy > password, password manager
  password rules, reuse passwords, same password, strong password > password policy, password, password manager
  patch a vulnerability, patching servers, security fix, security update > vulnerability, patch, security advisory
  pen drive, plug in a usb, portable drive, thumb drive, usb stick > removable media, usb, external storage
  penetration test = pen test = pentest
  phishing > suspicious email, social engineering, security incident
  phishing mail, phone scam, scam call, scam message, scam text > phishing, suspicious email, security incident
  phishing test = phishing simulation = simulated phishing
  phishing training, security course, security onboarding > security awareness, security training, phishing test
  phone got nicked, phone stolen > lost device, stolen, theft, security incident, remote wipe
  physical security = building security = site security
  pinched my laptop, pinched my phone > lost device, stolen, theft, security incident
  pretexting, smishing, vishing > social engineering, phishing
  privacy screen, shoulder surf > privacy filter, remote work
  prove were secure, security form, security questionnaires > security questionnaire, compliance, security assessment
  public wifi > public network, vpn
  read my messages, reads my emails, see my screen > employee monitoring, privacy, surveillance, acceptable use
  report a hole, report a security bug > vulnerability disclosure, report a vulnerability, security advisory
  report a security problem, report something suspicious > security incident, information security, security
  report a vuln > vulnerability disclosure, report a vulnerability, security advisory
  responsible disclosure = coordinated disclosure = vulnerability disclosure
  risk > threat
  risk acceptance, risk appetite, risk owner, risky > risk, risk register, risk assessment, risk management
  risk assessment = risk analysis
  risk register = risk log
  rotate keys, rotate passwords, rotate secrets, secret in git > secret management, credential, secret rotation
  scam > phishing, suspicious email, security incident
  scam, swindle > fraud
  scammers, sketchy email, strange call, strange email, strange link > phishing, suspicious email, security incident
  screen lock > clear desk, physical security
  sec team > security team, information security
  security advisory = security bulletin
  security advisory > cve
  security assessment > security audit, security review
  security audit > security assessment
  security awareness = security training
  security camera > physical security, cctv
  security champion = security advocate
  security embargo > vulnerability disclosure
  security event > security incident
  security folks, security guys, security people, security team > information security, security
  security guard > physical security, unauthorised access
  security incident > security event
  security of vendors, supplier risk > vendor assessment, due diligence, security review, third party risk
  security officer > head of security, security lead
  security policy = information security policy
  security questionnaire = security assessment questionnaire
  security questionnaire > vendor questionnaire
  security questions from customers, trust center > security questionnaire, compliance, security assessment
  security quiz > security awareness, security training, phishing test
  security researchers, white hat > vulnerability, vulnerability disclosure, security researcher, bug bounty
  security review > security assessment
  see something suspicious, smells fishy, something dodgy > security incident, information security, security
  sent to the wrong person, spilled data, wrong attachment > data breach, security incident, personal data breach
  snooping > employee monitoring, privacy, surveillance, acceptable use
  snyk, trivy, vulnerable dependency, vulnerable package > vulnerability, patch, security advisory
  soc2 report > compliance, certification, audit
  someone is in our systems > security incident, breach, compromise, incident response, unauthorised access
  someone to hack us, test our security, tested by hackers > penetration test, security assessment
  someone without a badge > physical security, unauthorised access
  spam > phishing, suspicious email
  spam email > suspicious email, phishing
  spoof > phishing, impersonation
  spy on me, spy on us, spying, track me > employee monitoring, privacy, surveillance, acceptable use
  spyware, virus scanner, worm > malware, antivirus, security incident
  sql injection, vuln, xss > vulnerability
  steal = stolen = stole = theft
  stole my laptop, stole my phone > lost device, stolen, theft, security incident, remote wipe
  stolen laptop > lost device, security incident
  store secrets, where do secrets go, where do secrets live > secret management, credential, secret rotation
  strange mail, strange message, suspicious link, typed my password > phishing, suspicious email, security incident
  stranger in the building, stranger in the office > physical security, unauthorised access
  supplier questionnaire, vendor questionnaire > security questionnaire
  supply chain attack > supply chain security
  supply chain security > supply chain attack
  suspicious email = phishing email = phishy email = scam email = dodgy email
  tailgating, unknown person in the office > physical security, unauthorised access
  take the risk, things that could go wrong > risk, risk register, risk assessment, risk management
  talk about outside, tell outsiders, under embargo, zip it > confidential, confidentiality
  technical safeguard > security control
  tell security > security incident, security
  thief > theft, stolen
  third party risk > vendor assessment, due diligence, security review
  traffic light protocol > confidential, data classification, information classification
  trust centre > security questionnaire, compliance, security assessment
  vendor questionnaire = supplier questionnaire
  vendor risk, vendor security, vet vendors > vendor assessment, due diligence, security review, third party risk
  vulnerability = security hole = security flaw
  vulnerability disclosure > vulnerability report
  vulnerability management > vulnerability scan
  vulnerability report > vulnerability disclosure
  vulnerability scan > vulnerability management
  we were hacked, were hacked > security incident, breach, compromise, incident response, unauthorised access
  weird email, weird link, weird mail, weird message, weird text > phishing, suspicious email, security incident
  what are our risks, what could go wrong, who owns the risk > risk, risk register, risk assessment, risk management
  who deleted > audit log, audit trail, logging
  work files on personal > confidential, confidentiality, data protection
  worst case scenario > risk, risk register, risk assessment, risk management
  wrong recipient > data breach, security incident, personal data breach
  zero day = 0day = zero day vulnerability
  zero trust = zero trust security
`;
