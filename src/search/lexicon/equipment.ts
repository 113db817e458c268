export const EQUIPMENT = `
  accessory = peripheral
  adapter = adaptor = dongle
  ancient laptop, better laptop, choice of laptop > laptop, equipment, hardware, laptop refresh, device, procurement
  another monitor, ask for equipment, buy a chair, cables, chair at home > equipment, hardware, accessory, peripheral
  asset register = asset list = equipment list = hardware inventory = asset inventory
  asset sticker, count laptops, inventory of laptops > asset register, inventory, asset management
  asset tag = asset number
  av equipment, beamer, chromecast, meeting room tv, projector > office equipment, it support, meeting room
  back ache, backache > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  bad back, carpal tunnel > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  battery dead, battery is dead, battery wont charge > repair, it support, laptop replacement, hardware, equipment
  beachball, blue screen, broke my screen, broken laptop > repair, it support, laptop replacement, hardware, equipment
  bin old kit, buy my old laptop, chuck old laptops > disposal, dispose, recycle, e waste, decommission, equipment
  bitlocker, encrypt my disk, encrypt my laptop, filevault, full disk encryption > disk encryption, encryption, device
  break my laptop, do i pay if i break, insurance for laptop, insure my laptop > insurance, liability, equipment
  broken > fault, repair, incident
  broken macbook, coffee on my macbook, computer crashed > repair, it support, equipment, device, hardware
  broken phone, company iphone, cracked phone, get a phone > work phone, mobile phone, device, equipment
  broken screen, bust laptop, coffee on my laptop > repair, it support, laptop replacement, hardware, equipment
  buy a desk, chair for home, desk for home, doing up my home office > home office allowance, equipment, furniture
  buy a laptop > laptop, equipment, hardware, laptop refresh, device, procurement, disposal, dispose, recycle, e waste, decommission
  buys computers, buys macs, buys new laptops, kit for new, laptops for new > laptop, equipment, hardware, procurement
  byod > own device
  charger > equipment, accessory
  charger broke, desk at home paid, get a monitor, get a mouse > equipment, hardware, accessory, peripheral
  choose my laptop, faster laptop, get a laptop > laptop, equipment, hardware, laptop refresh, device, procurement
  chromebook, dell laptop, linux laptop, run linux, surface laptop, thinkpad > laptop, operating system, equipment
  comfortable chair > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  comfy chair > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  company device = company laptop = work laptop = corporate laptop = company computer
  computer = pc = workstation
  computer > laptop, device, hardware
  computer died, fix my computer, fix my laptop, fix my machine, mac died > repair, it support, help desk, equipment
  computer froze, computer is slow, computer wont, fried my laptop > repair, it support, equipment, device, hardware
  cracked screen, dead laptop, dropped my laptop > repair, it support, laptop replacement, hardware, equipment
  display screen equipment = dse
  dispose of laptops, donate old laptops > disposal, dispose, recycle, e waste, decommission, equipment
  docking station = dock
  e waste = electronic waste = weee
  email on my phone, home computer, my own laptop, my own phone, own computer > byod, personal device, own device
  enrol my laptop, fleetdm, intune, jamf, kandji, laptop management > mobile device management, device management
  equipment = hardware = gear
  equipment > device
  ergonomic assessment = workstation assessment = desk assessment
  ergonomic chair > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  external monitor = second monitor = second screen = extra screen
  family use my laptop, games on my laptop, kids use my laptop, let my kids use > acceptable use, personal use
  fan is loud, kaput, laptop broke, laptop broken > repair, it support, laptop replacement, hardware, equipment
  footrest, herman miller > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  furnish my home office, home office money, home set up, home setup > home office allowance, equipment, furniture
  gadget, kit, laptop > equipment, hardware, device
  get a screen, get kit, hdmi, laptop stand, lost my charger, microphone > equipment, hardware, accessory, peripheral
  get a work phone, need a phone, new phone, phone broke > work phone, mobile phone, device, equipment
  get rid of old laptops, keep my laptop, old kit > disposal, dispose, recycle, e waste, decommission, equipment
  give out laptops, hands out laptops > laptop, equipment, hardware, laptop refresh, device, procurement
  headset = headphone
  headset > equipment, accessory, peripheral
  home office allowance = home office budget = home office stipend = work from home allowance = equipment allowance = home working allowance
  iphone > phone, mobile, device
  it equipment = computer equipment = office equipment
  keep track of laptops, list of laptops, serial number, stock take > asset register, inventory, asset management
  keyboard > equipment, hardware, peripheral
  kit out my home office, money for my home office, setup budget > home office allowance, equipment, furniture
  lappy > laptop
  laptop = notebook computer = portable computer
  laptop battery, laptop froze, laptop frozen, laptop issue > repair, it support, equipment, device, hardware
  laptop conked out, laptop crashed, laptop died > repair, it support, laptop replacement, hardware, equipment
  laptop gave up, laptop is broken, laptop is bust > repair, it support, laptop replacement, hardware, equipment
  laptop insurance, pay for damage > insurance, liability, equipment
  laptop is dead, laptop is playing up > repair, it support, laptop replacement, hardware, equipment
  laptop keeps crashing, laptop on the fritz > repair, it support, laptop replacement, hardware, equipment
  laptop keyboard, laptop problem, laptop screen, laptop slow > repair, it support, equipment, device, hardware
  laptop on holiday, laptop through customs, take my laptop abroad > travel, device, work abroad, laptop
  laptop packed in, laptop packed up, laptop playing up > repair, it support, laptop replacement, hardware, equipment
  laptop refresh = hardware refresh = laptop replacement
  laptop stopped, laptop trouble, laptop wont, mac is slow, mac wont > repair, it support, equipment, device, hardware
  laptop too slow, mac or pc, mac or windows > laptop, equipment, hardware, laptop refresh, device, procurement
  laptop wont boot, laptop wont start > repair, it support, laptop replacement, hardware, equipment
  laptop wont turn on, screen broke, smashed screen > repair, it support, laptop replacement, hardware, equipment
  locked out > account recovery, password reset, access
  lost device = lost laptop = stolen laptop = lost phone = stolen phone = stolen device
  mac > laptop, computer
  macbook > laptop, computer, hardware, device
  macbook broke, macbook died, spilled water, spilt tea, spilt water > repair, it support, equipment, device, hardware
  machine died, mend my laptop, my mac broke, pc died, repair my laptop > repair, it support, help desk, equipment
  managed device, managed laptop > mobile device management, device management
  mouse mat, need a chair, need a charger, need a headset, need a monitor > equipment, hardware, accessory, peripheral
  my laptop is old, need a laptop, new computer > laptop, equipment, hardware, laptop refresh, device, procurement
  neck pain, posture > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  need a screen, need equipment, need kit, new chair, new charger > equipment, hardware, accessory, peripheral
  new headphones, new headset, new keyboard, new monitor, new mouse > equipment, hardware, accessory, peripheral
  new kit, new mac, new macbook, new machine > laptop, equipment, hardware, laptop refresh, device, procurement
  new laptop > laptop refresh, replacement, equipment, upgrade, laptop, hardware, procurement
  new screen, noise cancelling, order a keyboard, order a monitor > equipment, hardware, accessory, peripheral
  old laptop > laptop, equipment, hardware, laptop refresh, device, procurement, disposal, dispose, recycle, e waste, decommission
  order a laptop, pick my laptop, replace my laptop > laptop, equipment, hardware, laptop refresh, device, procurement
  order equipment, order kit, request equipment, usb c, usb hub > equipment, hardware, accessory, peripheral
  out of ink, paper jam, photocopier, print something, printer jam, printing > printer, office equipment, it support
  personal laptop, private laptop, slack on my phone, use my own laptop > byod, personal device, own device
  personal use > acceptable use
  phone = mobile phone = cell phone = cellphone = smartphone = handset
  phone > mobile, device
  printer > office equipment, it support
  private use, use laptop privately, watch netflix > acceptable use, personal use
  purchase laptops > laptop, equipment, hardware, procurement
  recycle laptops, scrap old kit, sell old laptops > disposal, dispose, recycle, e waste, decommission, equipment
  replace my phone, work mobile > work phone, mobile phone, device, equipment
  return equipment = equipment return = return of equipment = return company property
  return my laptop > return equipment, offboarding, return
  scanner, toner > printer, office equipment, it support
  second screen > monitor, equipment
  sim card = sim
  slow laptop > laptop refresh, replacement, equipment, upgrade
  smash > repair, broken, replacement
  sore back > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  spec of laptop, swap my laptop, upgrade my laptop > laptop, equipment, hardware, laptop refresh, device, procurement
  spill > repair, replacement
  spilled coffee, spilt coffee, spinning wheel > repair, it support, laptop replacement, hardware, equipment
  split keyboard > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  standing desk = sit stand desk = adjustable desk
  stocktake, track laptops, who has what laptop, who has which laptop > asset register, inventory, asset management
  tablet > device, equipment
  take my laptop on holiday, travel with my laptop > travel, device, work abroad, laptop
  tv in the meeting room > office equipment, it support, meeting room
  use linux > laptop, operating system, equipment
  use my own phone, work apps on my phone, work email on my phone > byod, personal device, own device
  vertical mouse > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
  want a laptop, want a new laptop > laptop, equipment, hardware, laptop refresh, device, procurement
  water on my laptop > repair, it support, laptop replacement, hardware, equipment
  webcam > equipment, peripheral
  wet laptop > repair, it support, equipment, device, hardware
  where do old laptops go, wipe old laptops > disposal, dispose, recycle, e waste, decommission, equipment
  who buys laptops > laptop, equipment, hardware, laptop refresh, device, procurement
  work from my own laptop > byod, personal device, own device
  work phone = company phone = business phone = company mobile
  wrist pain, wrist rest > ergonomic, ergonomic assessment, display screen equipment, occupational health, furniture
`;
