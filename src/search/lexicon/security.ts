export const SECURITY = `
  api key > secret, credential
  been hacked > security incident, breach, compromise
  breach = data breach = data leak = data loss
  breach, ransomware > security incident
  break in > unauthorised access, security incident, physical security
  bug bounty > vulnerability disclosure, penetration test, security researcher
  cctv > surveillance, camera
  classify = classification
  clicked a link > phishing, security incident, report
  data classification = information classification
  expose = exposure
  hack = compromise = break in
  hack > security incident, breach
  leak > breach, data breach, disclosure, confidentiality
  left my laptop > lost device, lost, report
  lock down > restrict, secure, harden
  lose = lost = mislay = misplace = loss
  lost laptop > lost device, stolen
  malware = virus = ransomware
  nick > stolen, theft
  patch > update, vulnerability
  penetration test = pen test = pentest
  phishing > suspicious email, social engineering, security incident
  risk = threat = hazard
  scam = fraud = swindle
  scam > phishing, suspicious
  security awareness = security training
  security incident = security event
  spam > phishing, suspicious email
  spoof > phishing, impersonation
  steal = stolen = stole = theft = thief
  stolen > lost, security incident
  vulnerability = security hole = security flaw
`;
