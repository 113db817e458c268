export const FAMILY = `
  adopt a child > adoption leave, parental leave
  baby > parental leave, maternity, paternity, newborn
  birth = born = childbirth
  breastfeed > nursing, lactation, expressing milk
  dad > paternity, parental leave, parent
  death = die = dead = pass away
  divorce > marital status, personal detail
  family emergency > dependant leave, compassionate leave, emergency leave
  girlfriend > partner, spouse
  give birth > maternity, birth, parental leave
  grandparent > bereavement, immediate family, relative
  grief, loved one > bereavement, compassionate leave
  honeymoon > marriage, annual leave
  husband, wife > partner
  im expecting, wife is expecting > pregnant, maternity, paternity, parental leave
  kid > childcare, dependant, parent
  marry = marriage = married = wed
  maternity > parental leave
  miscarriage > pregnancy loss, compassionate leave
  mother, mum > maternity, parental leave, parent
  new address > personal detail, address change
  newborn > parental leave, maternity, paternity, neonatal
  nursery > childcare
  passed away > bereavement
  pregnant = pregnancy = expecting a baby
  pregnant > maternity, parental leave
  relocate = relocation = move house = move home
  sick kid > dependant leave, carer leave, emergency leave
  spouse = wife = husband
  surname > name change, personal detail
  tie the knot > marriage, marital status, marriage leave
  wedding > civil partnership, marital status, marriage leave
`;
