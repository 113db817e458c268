export const SECURITY = `
  27001, audit evidence, auditors coming, cyber essentials plus > compliance, audit, certification, iso 27001
  accept a risk, biggest risks, could go wrong, how risky > risk, risk register, risk assessment, risk management
  acceptable use policy = acceptable use = aup
  access badge = access pass = security pass
  access logs, audit who did what, log of who, trace who, track who, who changed > audit log, audit trail, logging
  account taken over, account takeover > security incident, breach, compromise, incident response, unauthorised access
  adware, caught a virus, defender, endpoint protection, got a virus, infected > malware, antivirus, security incident
  airport wifi, cafe wifi, coffee shop, hotel wifi, privacy screen > public network, vpn, remote work, network
  alarm code, broken window, burglar, burglary, cameras > physical security, access control, unauthorised access, cctv
  api key > credential
  api keys in, aws secrets manager, committed a key > secret management, credential, rotate, rotation
  attack = cyberattack = cyber attack
  attackers, been hacked, broke into > security incident, breach, compromise, incident response, unauthorised access
  bad link, ceo asking for gift cards, clicked a dodgy link > phishing, suspicious email, security incident
  bag stolen, bag was stolen, cant find my laptop > lost device, stolen, theft, security incident, remote wipe
  blue team, hack ourselves, pentesters, red team, security test > penetration test, security assessment
  book a pentest, commission a pentest, hires the pentesters, order a pentest, pen testers > penetration test
  bounty hunters, bugcrowd, embargo > vulnerability, vulnerability disclosure, security researcher, bug bounty
  breach = data breach = data leak = data loss
  breach, ransomware > security incident
  break in > unauthorised access, security incident, physical security, access control, cctv
  broken into, crypto locker > security incident, breach, compromise, incident response, unauthorised access
  bug bounty > vulnerability disclosure, penetration test, security researcher
  business email compromise = ceo fraud
  caiq, client asks about security > security questionnaire, compliance, security assessment
  call security, fishy going on, report a security issue > security incident, information security, security
  cc instead of bcc, customer data leaked, data gets out > data breach, security incident, personal data breach
  cctv > surveillance, camera
  change password every, how long must my password, password length > password policy, password, password manager
  check a supplier, is it safe to use > vendor assessment, due diligence, security review, third party risk
  classify = classification
  clean desk = clear desk = clear desk policy = clean desk policy
  clicked a link > phishing, security incident
  clicked on a link, clicked on something, clicked something > phishing, suspicious email, security incident
  committed a secret, credentials in the code, dotenv, env file > secret management, credential, rotate, rotation
  confidential info > confidential, confidentiality, data classification, information classification, disclosure
  crowdstrike, edr > endpoint, antivirus
  csrf, exploit, found a flaw, found a hole, hole in, owasp, security bug, security issue > vulnerability
  customer asks about security, fill in security > security questionnaire, compliance, security assessment
  customer list leaked, data exposed, data in the wild, exposed data > data breach, security incident, breach
  cve fix, dependabot alert, heartbleed, log4j, outdated library > vulnerability, patch, security advisory
  cyber crime, cybercrime > security incident, breach, compromise, incident response, unauthorised access
  cyber security = cybersecurity = information security = infosec = it security = appsec
  cyber training, fake phishing, phishing exercise > security awareness, security training, phishing test
  data classification = information classification
  data got out > data breach, security incident, personal data breach, breach
  data has leaked, data leaked, data stolen > data breach, security incident, personal data breach
  denial of service = ddos = dos attack
  dodgy attachment, dodgy call, dodgy link, dodgy looking email > phishing, suspicious email, security incident
  dodgy mail, dodgy message, dodgy text, email asking for money > phishing, suspicious email, security incident
  email from the ceo, email looks fake, email looks fishy > phishing, suspicious email, security incident
  emailed the wrong person, leaked customer, leaked data > data breach, security incident, personal data breach
  encrypted, gpg, hashing, https everywhere, pgp, scramble, ssl, tls > encryption, certificate
  encryption = cryptography
  encryption at rest, encryption in transit > encryption
  entered my password, fake email, fake invoice, fishy link > phishing, suspicious email, security incident
  ethical hacker, hackerone > vulnerability, vulnerability disclosure, security researcher, bug bounty
  evidence for the audit, external audit, fedramp, hipaa, hitrust, isms > compliance, audit, certification, iso 27001
  expose = exposure
  external disk, external drive, flash drive, found a usb, memory stick > removable media, usb, external storage
  eyes only > confidential, confidentiality, data classification, information classification, disclosure
  files locked, got hacked, hacked us > security incident, breach, compromise, incident response, unauthorised access
  firewall > network security, security monitoring
  forgot my laptop in, half inched, laptop got nicked > lost device, stolen, theft, security incident, remote wipe
  forward to my personal > confidential, confidentiality, data classification, information classification, disclosure
  found a security bug, found a security hole > vulnerability disclosure, report a vulnerability, security advisory
  found a vuln, found a vulnerability > vulnerability disclosure, report a vulnerability, security advisory
  funny email, gave away my password, gift card scam > phishing, suspicious email, security incident
  got a weird email, got phished, got scammed > phishing, suspicious email, security incident
  hack = compromise = break in
  hack > security incident, breach
  hackers, held to ransom, hijacked > security incident, breach, compromise, incident response, unauthorised access
  hard coded password, hardcoded password, hashicorp vault > secret management, credential, rotate, rotation
  hold the door, lost my key, office alarm > physical security, access control, unauthorised access, cctv
  how secret is > confidential, confidentiality, data classification, information classification, disclosure
  hush hush > confidential, confidentiality, data classification, information classification, disclosure
  infected laptop, popups, sophos, trojan, virus on my laptop, virus scan > malware, antivirus, security incident
  infosec questionnaire, prove we are secure > security questionnaire, compliance, security assessment
  insider threat = insider risk = malicious insider
  internal only > confidential, confidentiality, data classification, information classification, disclosure
  intruder, intrusion > security incident, breach, compromise, incident response, unauthorised access
  intrusion detection, siem, waf > firewall, network security, security monitoring
  is the vendor safe, safe to use > vendor assessment, due diligence, security review, third party risk
  iso 27001 = iso27001
  iso cert, iso certified, nist, pci dss, security audits > compliance, audit, certification, iso 27001
  keep a list of risks, list of risks, live with the risk > risk, risk register, risk assessment, risk management
  keep it quiet > confidential, confidentiality, data classification, information classification, disclosure
  keep quiet > confidential, confidentiality, data classification, information classification, disclosure
  keep quiet about > confidential, confidentiality, data classification, information classification, disclosure
  keep schtum > confidential, confidentiality, data classification, information classification, disclosure
  keep under wraps > confidential, confidentiality, data classification, information classification, disclosure
  key in git, key rotation, key vault, leaked key, leaked token > secret management, credential, rotate, rotation
  keylogger, keystrokes, monitor my laptop, read my dms > monitoring, privacy, surveillance, acceptable use
  label documents > confidential, confidentiality, data classification, information classification, disclosure
  laptop gone, laptop vanished, lifted my laptop, nicked my bag > lost device, stolen, theft, security incident
  laptop got stolen, laptop is missing > lost device, stolen, theft, security incident, remote wipe
  laptop left behind, laptop nicked, laptop stolen > lost device, stolen, theft, security incident, remote wipe
  laptop was pinched, laptop was stolen, left my phone > lost device, stolen, theft, security incident, remote wipe
  leak > breach, data breach, disclosure, confidentiality
  leaked out, lost some data, spilled customer > data breach, security incident, breach
  leave it unattended, leave my laptop unlocked, lock my screen > clear desk, screen lock, physical security
  left in a taxi, left on the bus, left on the train > data breach, security incident, personal data breach
  left my laptop > lost device, lost
  lock down > restrict, secure, harden
  lose = lost = mislay = misplace = loss
  lose my laptop, lose my phone, lost laptop > lost device, stolen, theft, security incident, remote wipe
  lost customer data, sent it to the wrong person > data breach, security incident, personal data breach
  lost my badge, lost my phone, lost my work phone > lost device, stolen, theft, security incident, remote wipe
  malware = virus = ransomware
  mark documents > confidential, confidentiality, data classification, information classification, disclosure
  missing laptop, mugged, nicked my laptop > lost device, stolen, theft, security incident, remote wipe
  mums the word > confidential, confidentiality, data classification, information classification, disclosure
  my account was hacked > security incident, breach, compromise, incident response, unauthorised access
  need to know basis > confidential, confidentiality, data classification, information classification, disclosure
  nick > stolen, theft
  nicked phone, phone gone, phone nicked, phone vanished > lost device, stolen, theft, security incident
  opened a dodgy attachment, opened an attachment, phishing link > phishing, suspicious email, security incident
  owned by hackers, pwned, ransom > security incident, breach, compromise, incident response, unauthorised access
  papers on my desk, unattended laptop, unlocked laptop, whiteboard wipe > clear desk, screen lock, physical security
  password in git, pushed a key, pushed a secret, rotate credentials > secret management, credential, rotate, rotation
  password policy > password, password manager
  password rules, reuse passwords, same password, strong password > password policy, password, password manager
  patch > update, vulnerability
  patch a vulnerability, patching servers, security fix, security update > vulnerability, patch, security advisory
  pen drive, plug in a usb, portable drive, thumb drive, usb stick > removable media, usb, external storage
  penetration test = pen test = pentest
  phishing > suspicious email, social engineering, security incident
  phishing mail, phone scam, scam call, scam message, scam text > phishing, suspicious email, security incident
  phishing test = phishing simulation = simulated phishing
  phishing training, security course, security onboarding > security awareness, security training, phishing test
  phone got nicked, phone stolen, pinched > lost device, stolen, theft, security incident, remote wipe
  physical security = building security = site security
  pinched my laptop, pinched my phone, stolen bag > lost device, stolen, theft, security incident
  prove were secure, security form, security questionnaires > security questionnaire, compliance, security assessment
  public wifi, shoulder surf, work from a coffee shop, work on the train > public network, vpn, remote work, network
  read my messages, reads my emails, see my screen, snooping > monitoring, privacy, surveillance, acceptable use
  report a hole, report a security bug > vulnerability disclosure, report a vulnerability, security advisory
  report a security problem, report something suspicious, sec team > security incident, information security, security
  report a vuln > vulnerability disclosure, report a vulnerability, security advisory
  responsible disclosure = coordinated disclosure = vulnerability disclosure = vulnerability report
  risk = threat = hazard
  risk acceptance, risk appetite, risk owner, risky > risk, risk register, risk assessment, risk management
  risk assessment = risk analysis
  risk register = risk log
  rotate keys, rotate passwords, rotate secrets, secret in git > secret management, credential, rotate, rotation
  scam = fraud = swindle
  scam > phishing, suspicious, suspicious email, security incident
  scammers, sketchy email, strange call, strange email, strange link > phishing, suspicious email, security incident
  screen lock > clear desk, physical security
  secret stuff > confidential, confidentiality, data classification, information classification, disclosure
  security advisory = security bulletin = cve
  security awareness = security training
  security camera, security guard > physical security, access control, unauthorised access, cctv
  security certificate, soc report, soc2 report > compliance, audit, certification, iso 27001
  security champion = security advocate
  security control = safeguard
  security folks, security guys, security people, security team > security incident, information security, security
  security incident = security event
  security of vendors, supplier risk > vendor assessment, due diligence, security review, third party risk
  security officer = head of security = security lead
  security policy = information security policy
  security questionnaire = vendor questionnaire = supplier questionnaire = security assessment questionnaire
  security questions from customers, trust center > security questionnaire, compliance, security assessment
  security quiz > security awareness, security training, phishing test
  security researchers, white hat > vulnerability, vulnerability disclosure, security researcher, bug bounty
  security review = security assessment = security audit
  see something suspicious, smells fishy, something dodgy > security incident, information security, security
  send to my personal email > confidential, confidentiality, data classification, information classification, disclosure
  sent to the wrong person, spilled data, wrong attachment > data breach, security incident, personal data breach
  share externally > confidential, confidentiality, data classification, information classification, disclosure
  share outside > confidential, confidentiality, data classification, information classification, disclosure
  share with outsiders > confidential, confidentiality, data classification, information classification, disclosure
  snyk, trivy, vulnerable dependency, vulnerable package > vulnerability, patch, security advisory
  social engineering = pretexting = vishing = smishing
  someone is in our systems > security incident, breach, compromise, incident response, unauthorised access
  someone to hack us, test our security, tested by hackers > penetration test, security assessment
  someone without a badge, spare key > physical security, access control, unauthorised access, cctv
  spam > phishing, suspicious email
  spoof > phishing, impersonation
  spy on me, spy on us, spying, spyware, track me > monitoring, privacy, surveillance, acceptable use
  sql injection, vuln, xss > vulnerability
  steal = stolen = stole = theft = thief
  stole my laptop, stole my phone, swiped > lost device, stolen, theft, security incident, remote wipe
  stolen > lost, security incident
  store secrets, where do secrets go, where do secrets live > secret management, credential, rotate, rotation
  strange mail, strange message, suspicious link, typed my password > phishing, suspicious email, security incident
  stranger in the building, stranger in the office > physical security, access control, unauthorised access, cctv
  supply chain attack = supply chain security
  suspicious email = phishing email = phishy email = scam email = dodgy email = spam email
  tailgating, unknown person in the office > physical security, access control, unauthorised access, cctv
  take the risk, things that could go wrong > risk, risk register, risk assessment, risk management
  talk about outside > confidential, confidentiality, data classification, information classification, disclosure
  tell outsiders, tlp > confidential, confidentiality, data classification, information classification, disclosure
  tell security > security incident, information security, security
  third party risk > vendor assessment, due diligence, security review
  top secret > confidential, confidentiality, data classification, information classification, disclosure
  traffic light protocol > confidential, confidentiality, data classification, information classification, disclosure
  trust centre, vendor security > security questionnaire, compliance, security assessment
  under embargo > confidential, confidentiality, data classification, information classification, disclosure
  vendor risk, vet vendors > vendor assessment, due diligence, security review, third party risk
  virus scanner, worm > malware, antivirus, security incident
  vulnerability = security hole = security flaw
  vulnerability scan = vulnerability management
  we were hacked, were hacked > security incident, breach, compromise, incident response, unauthorised access
  weird email, weird link, weird mail, weird message, weird text > phishing, suspicious email, security incident
  what are our risks, what could go wrong, who owns the risk > risk, risk register, risk assessment, risk management
  who deleted > audit log, audit trail, logging
  work files on personal > confidential, confidentiality, data classification, information classification, disclosure
  worst case > risk, risk register, risk assessment, risk management
  wrong recipient > data breach, security incident, personal data breach
  zero day = 0day = zero day vulnerability
  zero trust = zero trust security
  zip it > confidential, confidentiality, data classification, information classification, disclosure
`;
