export const FAMILY = `
  abusive partner, abusive relationship, domestic violence > domestic abuse, safe leave, employee assistance
  add my child, add my husband, add my kid, add my partner > dependant, health insurance, benefit enrolment
  add my spouse, add my wife, cover my family, family cover > dependant, health insurance, benefit enrolment
  adopt a baby, adopt a child > adoption leave, parental leave
  announce my pregnancy, tell my boss im pregnant, tell work im pregnant > pregnancy, maternity, maternity leave
  antenatal, baby scan, midwife, pregnancy, prenatal > maternity, antenatal appointment, parental leave
  au pair, babysitter, childcare costs, childcare voucher, childminder, kindergarten > childcare, childcare benefit
  aunt, auntie, cousin, nephew, niece, uncle > relative, extended family, family member
  baby > parental leave, maternity, paternity, newborn
  baby in hospital, nicu, preemie, premature baby > neonatal leave, parental leave
  baby is due, baby on the way, due date for baby > parental leave, maternity leave, paternity leave
  be a dad, become a dad, becoming a father, dad to be > paternity leave, parental leave, partner leave
  become a mom, become a mum, becoming a mother, becoming a parent, new mom, new mum > maternity leave, parental leave
  better half, hubby, missus, other half, same sex partner, significant other > spouse, partner, dependant
  birth = born
  break up with, ex husband, ex wife, getting divorced, separated from my > personal detail, marital status, wellbeing
  breast milk, express milk, pumping room > lactation, lactation room, nursing mother
  breastfeed > lactation, expressing milk, nursing mother
  bride, elope, fiance, get hitched, got engaged > marriage leave, marriage
  brother, my bro, my sis, sister, stepbrother, stepsister > sibling, family member, immediate family, relative
  bun in the oven, expectant mother, expectant parent, knocked up > pregnant, maternity leave, parental leave
  change my name, deed poll, maiden name, married name, new last name, new surname > name change, personal detail
  change of address, changed address, moved flat, moved house > address change, personal detail, personal information
  childbirth > birth
  childcare > creche, daycare
  civil partnership = civil union
  contact in case of emergency, emergency number of my family, ice contact, whom to call if something happens to me > emergency contact
  creche, day care, daycare > childcare
  dad, mother, mum > parent, immediate family
  day care = daycare
  death = die = pass away
  divorce > marital status, personal detail
  domestic abuse > safe leave, employee assistance
  drop off the kids, half term, kids at home > flexible working, childcare, flexible hours, parental leave
  expecting a child, had a baby, having a baby, new baby > parental leave, maternity leave, paternity leave
  family emergency > dependant leave, compassionate leave, emergency leave
  father in law, mother in law, my in laws > parent in law, family member, relative, bereavement
  foster a child, foster parent > adoption leave, parental leave, fostering
  girlfriend > partner, spouse
  girlfriend is pregnant, new dad, new father, partner is pregnant > paternity leave, parental leave, partner leave
  give birth > maternity, birth, parental leave
  gramps, gran, granddad, grandfather, grandma, grandmother, grandpa, nana > grandparent, family member, relative, bereavement
  grandparent > bereavement, immediate family, relative
  grief, loved one > bereavement, compassionate leave
  honeymoon > marriage, annual leave
  husband, wife > spouse, partner
  kid > childcare, dependant, parent
  kita, nanny, nursery fees, preschool > childcare, childcare benefit
  lactation room = nursing room = mothers room = breastfeeding room
  marry = marriage = married
  marrying my fiancee > marriage leave, marriage
  maternity > parental leave
  maternity pay = statutory maternity pay = smp
  miscarriage, stillbirth > pregnancy loss, compassionate leave
  mom to be, mum to be, up the duff > pregnant, maternity leave, parental leave
  move home, move house > address change, relocation
  new address > personal detail, address change
  new flat, update my address > address change, personal detail, personal information
  new parent > maternity leave, parental leave
  newborn > parental leave, maternity, paternity, neonatal
  newborn baby > parental leave, maternity leave, paternity leave
  nursery > childcare
  passed away > bereavement
  paternity pay = statutory paternity pay
  pick up the kids, school holidays, school pickup > flexible working, childcare, flexible hours, parental leave
  pregnancy loss > miscarriage, stillbirth
  pregnant = pregnancy = expecting a baby
  pregnant > maternity, parental leave
  relocate = relocation
  scan appointment, ultrasound > maternity, antenatal appointment, parental leave
  school run > flexible working, childcare, flexible hours, parental leave
  shared parental leave = spl
  sick kid > dependant leave, carer leave, emergency leave
  split up with > personal detail, marital status, wellbeing
  spouse > husband, wife
  surname > name change, personal detail
  surrogacy = surrogate
  tie the knot > marriage, marital status, marriage leave
  wedding > civil partnership, marital status, marriage leave
  wife gives birth, wife is pregnant > paternity leave, parental leave, partner leave
  wife is expecting > pregnant, maternity, paternity, parental leave
`;
