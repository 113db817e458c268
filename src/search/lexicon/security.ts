export const SECURITY = `
  27001, audit evidence, auditors coming, cyber essentials plus > compliance, audit, certification, iso 27001
  accept a risk, biggest risks, could go wrong, how risky > risk, risk register, risk assessment, risk management
  acceptable use policy = acceptable use = aup
  access badge = access pass = security pass
  access logs, audit who did what, log of who, trace who, track who, who changed > audit log, audit trail, logging
  account taken over, account takeover > security incident, breach, compromise, incident response, unauthorised access
  adware, caught a virus, crowdstrike, defender, edr > malware, antivirus, endpoint, security incident
  airport wifi, cafe wifi, coffee shop, hotel wifi, privacy screen > public network, vpn, remote work, network
  alarm code, broken window, burglar, burglary, cameras > physical security, access control, unauthorised access, cctv
  api key > secret, credential
  api keys in, aws secrets manager, committed a key > secret management, secret, credential, rotate, rotation
  attack = cyberattack = cyber attack
  attackers, been hacked, broke into > security incident, breach, compromise, incident response, unauthorised access
  bag stolen, bag was stolen, cant find my laptop > lost device, stolen, theft, security incident, report, remote wipe
  blue team, hack ourselves, pentesters, red team, security test > penetration test, security assessment
  bounty hunters, bugcrowd, csrf, embargo > vulnerability, vulnerability disclosure, security researcher, bug bounty
  breach = data breach = data leak = data loss
  breach, ransomware > security incident
  break in > unauthorised access, security incident, physical security, access control, cctv
  broken into, crypto locker > security incident, breach, compromise, incident response, unauthorised access
  bug bounty > vulnerability disclosure, penetration test, security researcher
  business email compromise = ceo fraud
  caiq, client asks about security > security questionnaire, compliance, security assessment
  call security, fishy going on, report a security issue > report, security incident, information security, security
  cc instead of bcc, customer data leaked > data breach, security incident, personal data breach, report
  cctv > surveillance, camera
  ceo asking for gift cards, clicked a dodgy link > phishing, suspicious email, security incident, report
  change password every, how long must my password, password length > password policy, password, password manager
  check a supplier, is it safe to use > vendor assessment, due diligence, security review, third party risk
  classify = classification
  clean desk = clear desk = clear desk policy = clean desk policy
  clicked a link > phishing, security incident, report
  clicked on a link, clicked on something, clicked something > phishing, suspicious email, security incident, report
  committed a secret, credentials in the code, dotenv > secret management, secret, credential, rotate, rotation
  confidential info > confidential, confidentiality, data classification, information classification, disclosure
  customer asks about security, fill in security > security questionnaire, compliance, security assessment
  cve fix, dependabot alert, heartbleed, log4j, outdated library > vulnerability, patch, security advisory, dependency
  cyber crime, cybercrime > security incident, breach, compromise, incident response, unauthorised access
  cyber security = cybersecurity = information security = infosec = it security = appsec
  cyber training, fake phishing, phishing exercise > security awareness, security training, phishing test
  data classification = information classification
  data gets out, data got out, data has leaked > data breach, security incident, personal data breach, report
  data leaked, data stolen, emailed the wrong person > data breach, security incident, personal data breach, report
  denial of service = ddos = dos attack
  dodgy attachment, dodgy link, dodgy looking email > phishing, suspicious email, security incident, report
  email asking for money, email from the ceo, email looks fake > phishing, suspicious email, security incident, report
  email looks fishy, entered my password, fake email > phishing, suspicious email, security incident, report
  encrypted, encryption at rest, gpg, hashing, https everywhere, in transit, pgp, scramble > encryption, certificate
  encryption = cryptography
  endpoint protection, firewall, got a virus, ids, infected > malware, antivirus, endpoint, security incident
  env file, hard coded password, hardcoded password > secret management, secret, credential, rotate, rotation
  ethical hacker, exploit, found a flaw > vulnerability, vulnerability disclosure, security researcher, bug bounty
  evidence for the audit, external audit, fedramp, hipaa, hitrust, isms > compliance, audit, certification, iso 27001
  expose = exposure
  external disk, external drive, flash drive, found a usb, memory stick > removable media, usb, external storage
  eyes only > confidential, confidentiality, data classification, information classification, disclosure
  fake invoice, funny email, gave away my password > phishing, suspicious email, security incident, report
  files locked, got hacked, hacked us > security incident, breach, compromise, incident response, unauthorised access
  forgot my laptop in, half inched > lost device, stolen, theft, security incident, report, remote wipe
  forward to my personal > confidential, confidentiality, data classification, information classification, disclosure
  found a hole, found a security hole > vulnerability, vulnerability disclosure, security researcher, bug bounty
  found a vuln, hackerone, hole in, leaky > vulnerability, vulnerability disclosure, security researcher, bug bounty
  gift card scam, got a weird email, opened a dodgy attachment > phishing, suspicious email, security incident, report
  hack = compromise = break in
  hack > security incident, breach
  hackers, held to ransom, hijacked > security incident, breach, compromise, incident response, unauthorised access
  hashicorp vault, key in git, key rotation, key vault > secret management, secret, credential, rotate, rotation
  hold the door, lost my key, office alarm > physical security, access control, unauthorised access, cctv
  how secret is > confidential, confidentiality, data classification, information classification, disclosure
  hush hush > confidential, confidentiality, data classification, information classification, disclosure
  infected laptop, intrusion detection, popups, siem, sophos, trojan > malware, antivirus, endpoint, security incident
  infosec questionnaire, prove we are secure > security questionnaire, compliance, security assessment
  insider threat = insider risk = malicious insider
  internal only > confidential, confidentiality, data classification, information classification, disclosure
  intruder, intrusion > security incident, breach, compromise, incident response, unauthorised access
  is the vendor safe, safe to use > vendor assessment, due diligence, security review, third party risk
  iso 27001 = iso27001
  iso cert, iso certified, nist, pci dss, security audits > compliance, audit, certification, iso 27001
  keep a list of risks, list of risks, live with the risk > risk, risk register, risk assessment, risk management
  keep it quiet > confidential, confidentiality, data classification, information classification, disclosure
  keep quiet > confidential, confidentiality, data classification, information classification, disclosure
  keep quiet about > confidential, confidentiality, data classification, information classification, disclosure
  keep schtum > confidential, confidentiality, data classification, information classification, disclosure
  keep under wraps > confidential, confidentiality, data classification, information classification, disclosure
  keylogger, keystrokes, monitor my laptop, read my dms > monitoring, privacy, surveillance, acceptable use
  label documents > confidential, confidentiality, data classification, information classification, disclosure
  laptop got nicked, laptop got stolen > lost device, stolen, theft, security incident, report, remote wipe
  laptop is missing, laptop left behind > lost device, stolen, theft, security incident, report, remote wipe
  laptop nicked, laptop stolen > lost device, stolen, theft, security incident, report, remote wipe
  laptop was pinched, laptop was stolen > lost device, stolen, theft, security incident, report, remote wipe
  leak > breach, data breach, disclosure, confidentiality
  leaked customer, leaked data, left in a taxi > data breach, security incident, personal data breach, report
  leaked key, leaked token, password in git, pushed a key > secret management, secret, credential, rotate, rotation
  leave it unattended, leave my laptop unlocked, lock my screen > clear desk, screen lock, physical security
  left my laptop > lost device, lost, report
  left my phone, lose my laptop, lose my phone > lost device, stolen, theft, security incident, report, remote wipe
  left on the bus, left on the train > data breach, security incident, personal data breach, report
  lock down > restrict, secure, harden
  lose = lost = mislay = misplace = loss
  lost customer data, sent it to the wrong person > data breach, security incident, personal data breach, report
  lost laptop, lost my badge, lost my phone > lost device, stolen, theft, security incident, report, remote wipe
  lost my work phone, missing laptop, mugged > lost device, stolen, theft, security incident, report, remote wipe
  malware = virus = ransomware
  mark documents > confidential, confidentiality, data classification, information classification, disclosure
  mums the word > confidential, confidentiality, data classification, information classification, disclosure
  my account was hacked > security incident, breach, compromise, incident response, unauthorised access
  need to know basis > confidential, confidentiality, data classification, information classification, disclosure
  nick > stolen, theft
  nicked my laptop, phone got nicked > lost device, stolen, theft, security incident, report, remote wipe
  opened an attachment, phone scam, scam call, sketchy email > phishing, suspicious email, security incident, report
  owasp, security bug, security issue > vulnerability, vulnerability disclosure, security researcher, bug bounty
  owned by hackers, pwned, ransom > security incident, breach, compromise, incident response, unauthorised access
  papers on my desk, unattended laptop, unlocked laptop, whiteboard wipe > clear desk, screen lock, physical security
  password policy > password, password manager
  password rules, reuse passwords, same password, strong password > password policy, password, password manager
  patch > update, vulnerability
  patch a vulnerability, patching servers, security fix > vulnerability, patch, security advisory, dependency
  pen drive, plug in a usb, portable drive, thumb drive, usb stick > removable media, usb, external storage
  penetration test = pen test = pentest
  phishing > suspicious email, social engineering, security incident
  phishing test = phishing simulation = simulated phishing
  phishing training, security course, security onboarding > security awareness, security training, phishing test
  phone stolen, pinched, stole my laptop > lost device, stolen, theft, security incident, report, remote wipe
  physical security = building security = site security
  prove were secure, security form, security questionnaires > security questionnaire, compliance, security assessment
  public wifi, shoulder surf, work from a coffee shop, work on the train > public network, vpn, remote work, network
  pushed a secret, rotate credentials, rotate keys > secret management, secret, credential, rotate, rotation
  read my messages, reads my emails, see my screen, snooping > monitoring, privacy, surveillance, acceptable use
  report a security problem, report something suspicious > report, security incident, information security, security
  responsible disclosure = coordinated disclosure = vulnerability disclosure = vulnerability report
  risk = threat = hazard
  risk acceptance, risk appetite, risk owner, risky > risk, risk register, risk assessment, risk management
  risk assessment = risk analysis
  risk register = risk log
  rotate passwords, rotate secrets, secret in git > secret management, secret, credential, rotate, rotation
  scam = fraud = swindle
  scam > phishing, suspicious
  screen lock > clear desk, physical security
  sec team, security folks, security guys, security people > report, security incident, information security, security
  secret stuff > confidential, confidentiality, data classification, information classification, disclosure
  security advisory = security bulletin = cve
  security awareness = security training
  security camera, security guard > physical security, access control, unauthorised access, cctv
  security certificate, soc report, soc2 report > compliance, audit, certification, iso 27001
  security champion = security advocate
  security control = safeguard
  security incident = security event
  security of vendors, supplier risk > vendor assessment, due diligence, security review, third party risk
  security officer = head of security = security lead
  security policy = information security policy
  security questionnaire = vendor questionnaire = supplier questionnaire = security assessment questionnaire
  security questions from customers, trust center > security questionnaire, compliance, security assessment
  security quiz > security awareness, security training, phishing test
  security researchers, sql injection, vuln > vulnerability, vulnerability disclosure, security researcher, bug bounty
  security review = security assessment = security audit
  security team, see something suspicious, smells fishy > report, security incident, information security, security
  security update, snyk, trivy, vulnerable dependency > vulnerability, patch, security advisory, dependency
  send to my personal email > confidential, confidentiality, data classification, information classification, disclosure
  sent to the wrong person, spilled data > data breach, security incident, personal data breach, report
  share externally > confidential, confidentiality, data classification, information classification, disclosure
  share outside > confidential, confidentiality, data classification, information classification, disclosure
  share with outsiders > confidential, confidentiality, data classification, information classification, disclosure
  social engineering = pretexting = vishing = smishing
  someone is in our systems > security incident, breach, compromise, incident response, unauthorised access
  someone to hack us, test our security, tested by hackers > penetration test, security assessment
  someone without a badge, spare key > physical security, access control, unauthorised access, cctv
  something dodgy, tell security > report, security incident, information security, security
  spam > phishing, suspicious email
  spoof > phishing, impersonation
  spy on me, spy on us, spying, spyware, track me > monitoring, privacy, surveillance, acceptable use
  ssl, tls > encryption, certificate
  steal = stolen = stole = theft = thief
  stole my phone, swiped > lost device, stolen, theft, security incident, report, remote wipe
  stolen > lost, security incident
  store secrets, where do secrets go, where do secrets live > secret management, secret, credential, rotate, rotation
  strange call, strange email, strange link, suspicious link > phishing, suspicious email, security incident, report
  stranger in the building, stranger in the office > physical security, access control, unauthorised access, cctv
  supply chain attack = supply chain security
  suspicious email = phishing email = phishy email = scam email = dodgy email = spam email
  tailgating, unknown person in the office > physical security, access control, unauthorised access, cctv
  take the risk, things that could go wrong > risk, risk register, risk assessment, risk management
  talk about outside > confidential, confidentiality, data classification, information classification, disclosure
  tell outsiders, tlp > confidential, confidentiality, data classification, information classification, disclosure
  third party risk > vendor assessment, due diligence, security review
  top secret > confidential, confidentiality, data classification, information classification, disclosure
  traffic light protocol > confidential, confidentiality, data classification, information classification, disclosure
  trust centre, vendor security > security questionnaire, compliance, security assessment
  typed my password, weird email, weird link, weird text > phishing, suspicious email, security incident, report
  under embargo > confidential, confidentiality, data classification, information classification, disclosure
  vendor risk, vet vendors > vendor assessment, due diligence, security review, third party risk
  virus on my laptop, virus scan, virus scanner, waf, worm > malware, antivirus, endpoint, security incident
  vulnerability = security hole = security flaw
  vulnerability scan = vulnerability management
  vulnerable package > vulnerability, patch, security advisory, dependency
  we were hacked, were hacked > security incident, breach, compromise, incident response, unauthorised access
  what are our risks, what could go wrong, who owns the risk > risk, risk register, risk assessment, risk management
  white hat, xss > vulnerability, vulnerability disclosure, security researcher, bug bounty
  who deleted > audit log, audit trail, logging
  work files on personal > confidential, confidentiality, data classification, information classification, disclosure
  worst case > risk, risk register, risk assessment, risk management
  wrong attachment, wrong recipient > data breach, security incident, personal data breach, report
  zero day = 0day = zero day vulnerability
  zero trust = zero trust security
  zip it > confidential, confidentiality, data classification, information classification, disclosure
`;
