export const EQUIPMENT = `
  broken > fault, repair, incident
  byod > own device
  charger > equipment, accessory
  computer = pc = workstation
  computer > laptop, device, hardware
  equipment = hardware = gear
  equipment > device
  gadget, kit, laptop > equipment, hardware, device
  headset = headphone
  headset > equipment, accessory, peripheral
  iphone > phone, mobile, device
  keyboard > equipment, hardware, peripheral
  lappy > laptop
  laptop = notebook computer = portable computer
  laptop refresh = hardware refresh = laptop replacement
  locked out > account recovery, password reset, access
  mac > laptop, computer
  macbook > laptop, computer, hardware, device
  new laptop, slow laptop > laptop refresh, replacement, equipment, upgrade
  phone = mobile phone = cell phone = cellphone = smartphone = handset
  phone > mobile, device
  return my laptop > return equipment, offboarding, return
  second screen > monitor, equipment
  smash > damage, repair, broken, replacement
  spill > damage, repair, replacement
  tablet > device, equipment
  webcam > equipment, peripheral
`;
