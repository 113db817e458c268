export const LAW_AND_PRIVACY = `
  anonymise = anonymize
  audit trail = audit log = paper trail
  break a contract > termination, contract, breach of contract
  comply = compliance = adhere
  confidential = secret = sensitive
  confidential > restricted, nda
  contract = agreement
  copyright, ip, patent > intellectual property
  countersign > sign, signature, signatory, contract
  court > litigation, legal
  data retention = retention period = retention policy
  data subject request = subject access request = dsar
  docusign > signature, sign, contract
  dpa = data processing agreement
  dpia = data protection impact assessment
  dsar > data subject, privacy
  e signature = electronic signature = esignature
  entitled = eligible = eligibility = entitlement
  erase = erasure
  expire = expiry = expiration = lapse
  fine print, small print > terms, contract, clause
  gdpr = general data protection regulation
  gdpr > privacy, data protection, personal data
  inspection > audit, review
  insurance > cover, policy, liability
  iso, soc 2 > compliance, audit, certification
  lawsuit = litigation = legal action = legal claim
  lawyer = attorney = solicitor = legal counsel
  lawyer > legal, legal team
  legal = law = legislation
  legalese > legal, legal counsel, contract
  liable = liability
  mou = memorandum of understanding
  nda = non disclosure agreement = confidentiality agreement
  nda > confidentiality
  non compete = non competition
  nosy > monitoring, privacy, surveillance
  paperwork > document, contract, form
  pci > compliance, card data
  personal data = pii = personal information = personally identifiable information
  personal info > personal data, personal information
  police > law enforcement
  privacy = data protection
  private > confidential, privacy
  regulator > compliance, authority
  rfi = request for information
  right to be forgotten > erasure, deletion, data subject
  sign a contract > signatory, signing authority, signature, contract
  signature > sign, signatory
  signing authority = authorised signatory = signatory power
  soc 2 = soc2
  subpoena > law enforcement, legal request
  sue, sued > legal action, litigation, lawsuit
  terms and conditions > terms of service, contract
  trade secret > confidential, intellectual property
  under wraps > confidential, disclosure
  wrong email > data breach, misdirected, report
`;
