export const EQUIPMENT = `
  accessory = peripheral
  adapter = adaptor
  adapter > dongle
  ancient laptop, better laptop, faster laptop, laptop too slow > laptop refresh, laptop, hardware, equipment
  another monitor, ask for equipment, cables > equipment, hardware, accessory, peripheral
  asset register = asset list = equipment list = hardware inventory = asset inventory
  asset sticker, count laptops, inventory of laptops > asset register, inventory, asset management
  asset tag = asset number
  av equipment, beamer, chromecast, meeting room tv, projector > office equipment, it support, meeting room
  back ache, backache > ergonomic, ergonomic assessment, display screen equipment, occupational health
  bad back, carpal tunnel > ergonomic, ergonomic assessment, display screen equipment, occupational health
  battery dead, battery is dead, battery wont charge > repair, it support, laptop replacement, hardware, equipment
  beachball, blue screen, broke my screen, broken laptop > repair, it support, laptop replacement, hardware, equipment
  bin old kit, buy my old laptop, chuck old laptops > disposal, dispose, recycle, e waste, decommission, equipment
  bitlocker, encrypt my disk, encrypt my laptop, filevault, full disk encryption > disk encryption, encryption, device
  break my laptop, do i pay if i break, pay for damage > liability, equipment
  broken > repair
  broken macbook, coffee on my macbook, computer crashed > repair, it support, equipment, device, hardware
  broken phone, company iphone, cracked phone, get a phone > work phone, mobile phone, device, equipment
  broken screen, bust laptop, coffee on my laptop > repair, it support, laptop replacement, hardware, equipment
  bump my laptop, coffee on my laptop, dropped my laptop, smashed my screen, spilt coffee > damaged, damage, laptop
  buy a chair, chair at home, need an office chair, new office chair > equipment, furniture
  buy a desk, chair for home, desk for home, doing up my home office > home office allowance, equipment, furniture
  buy a laptop, who buys laptops > laptop, equipment, hardware, procurement
  buys computers, buys macs, buys new laptops, laptops for new > laptop, equipment, hardware, procurement
  byod > own device
  charger > equipment, accessory
  charger broke, get a monitor, get a mouse > equipment, hardware, accessory, peripheral
  choice of laptop, choose my laptop, get a laptop, mac or pc, mac or windows > laptop, equipment, hardware
  chromebook, dell laptop, surface laptop, thinkpad > laptop, equipment
  comfortable chair, comfy chair, ergonomic chair, footrest > ergonomic, display screen equipment, furniture
  company computer, company laptop, work laptop > company device
  company device > company laptop, company computer
  company laptop = corporate laptop = work laptop
  computer = pc
  computer > laptop, device, hardware
  computer died, fix my computer, fix my laptop, fix my machine, mac died > repair, it support, help desk, equipment
  computer equipment = it equipment
  computer froze, computer is slow, computer wont, fried my laptop > repair, it support, equipment, device, hardware
  conked out, died on me, given up the ghost, laptop is dying, laptop wont switch on > laptop, broken, hardware
  cracked screen, dead laptop, dropped my laptop > repair, it support, laptop replacement, hardware, equipment
  desk at home paid > home office allowance, equipment, furniture
  display screen equipment = dse
  dispose of laptops, donate old laptops > disposal, dispose, recycle, e waste, decommission, equipment
  docking station > dock
  document scanner, toner > printer, office equipment, it support
  dongle > adapter
  e waste = electronic waste = weee
  email on my phone, home computer, my own laptop, my own phone, own computer > byod, personal device, own device
  enrol my laptop, fleetdm, intune, jamf, kandji, laptop management > mobile device management, device management
  equipment > hardware, device
  equipment allowance, home working allowance, work from home allowance > home office allowance
  ergonomic assessment = workstation assessment = desk assessment
  external monitor = second monitor = second screen = extra screen
  family use my laptop, games on my laptop, kids use my laptop, let my kids use > acceptable use, personal use
  fan is loud, laptop broke, laptop broken > repair, it support, laptop replacement, hardware, equipment
  furnish my home office, home office money, home set up, home setup > home office allowance, equipment, furniture
  gadget, laptop, work kit > equipment, hardware, device
  gear, hardware > equipment
  get a screen, get kit, hdmi, laptop stand, lost my charger, microphone > equipment, hardware, accessory, peripheral
  get a work phone, need a phone, new phone, phone broke > work phone, mobile phone, device, equipment
  get rid of old laptops, old kit > disposal, dispose, recycle, e waste, decommission, equipment
  give out laptops, hands out laptops > laptop, equipment, hardware
  hardware refresh = laptop refresh
  headset = headphone
  headset > equipment, accessory, peripheral
  herman miller > ergonomic, display screen equipment, furniture
  home office allowance = home office budget = home office stipend
  home office allowance > equipment allowance, work from home allowance
  home working allowance = work from home allowance
  insurance for laptop, insure my laptop, laptop insurance > equipment, loss, damage
  iphone > mobile phone, device
  iphone at night, phone at night, phone buzzing, shut up at night, silence my phone > notification, do not disturb, mute
  kaput > repair, it support, hardware, equipment
  keep my laptop when i leave > return equipment, disposal
  keep track of laptops, list of laptops, serial number > asset register, inventory, asset management
  keyboard > equipment, hardware, peripheral
  kit out my home office, money for my home office, setup budget > home office allowance, equipment, furniture
  lappy > laptop
  laptop = notebook computer = portable computer
  laptop battery, laptop froze, laptop frozen, laptop issue > repair, it support, equipment, device, hardware
  laptop conked out, laptop crashed, laptop died > repair, it support, laptop replacement, hardware, equipment
  laptop gave up, laptop is broken, laptop is bust > repair, it support, laptop replacement, hardware, equipment
  laptop is ancient, laptop is old, newer laptop, newer machine, slow laptop > laptop, replacement, hardware refresh
  laptop is dead, laptop is playing up > repair, it support, laptop replacement, hardware, equipment
  laptop keeps crashing, laptop on the fritz > repair, it support, laptop replacement, hardware, equipment
  laptop keyboard, laptop problem, laptop screen, laptop slow > repair, it support, equipment, device, hardware
  laptop on holiday, laptop through customs, take my laptop abroad > travel, work abroad
  laptop packed in, laptop packed up, laptop playing up > repair, it support, laptop replacement, hardware, equipment
  laptop refresh > laptop replacement
  laptop replacement > laptop refresh
  laptop stopped, laptop trouble, laptop wont, mac is slow, mac wont > repair, it support, equipment, device, hardware
  laptop wont boot, laptop wont start > repair, it support, laptop replacement, hardware, equipment
  laptop wont turn on, screen broke, smashed screen > repair, it support, laptop replacement, hardware, equipment
  left my laptop on a train, left my laptop on the bus, nicked laptop > lost or stolen, lost device, stolen
  linux laptop, run linux > laptop, operating system, equipment
  locked out of my account, locked out of my laptop > account recovery, password reset
  lost device > stolen device, lost laptop
  lost laptop, lost phone > lost device
  mac > laptop, computer
  macbook > laptop, computer, hardware, device
  macbook broke, macbook died, spilled water, spilt tea, spilt water > repair, it support, equipment, device, hardware
  machine died, mend my laptop, my mac broke, pc died, repair my laptop > repair, it support, help desk, equipment
  managed device, managed laptop > mobile device management, device management
  mobile phone = cell phone = cellphone = smartphone = handset
  mouse mat, need a charger, need a headset, need a monitor > equipment, hardware, accessory, peripheral
  my laptop is old, replace my laptop > laptop refresh, laptop, hardware, equipment
  neck pain, posture > ergonomic, ergonomic assessment, display screen equipment, occupational health
  need a chair > equipment, furniture
  need a laptop, new computer > laptop, equipment, hardware
  need a screen, need equipment, need kit, new charger > equipment, hardware, accessory, peripheral
  new headphones, new headset, new keyboard, new monitor, new mouse > equipment, hardware, accessory, peripheral
  new kit, new mac, new macbook, new work machine, order a laptop, pick my laptop > laptop, equipment, hardware
  new laptop > laptop refresh, equipment, hardware, procurement
  new screen, noise cancelling, order a keyboard, order a monitor > equipment, hardware, accessory, peripheral
  old laptop > laptop refresh, disposal, dispose, recycle, e waste, decommission
  order equipment, order kit, request equipment, usb c, usb hub > equipment, hardware, accessory, peripheral
  out of ink, paper jam, photocopier, print something, printer jam, printing > printer, office equipment, it support
  personal laptop, private laptop, slack on my phone, use my own laptop > byod, personal device, own device
  personal use > acceptable use
  phone > mobile number
  phone > mobile phone
  printer > office equipment, it support
  private use, use laptop privately, watch netflix > acceptable use, personal use
  purchase laptops > laptop, equipment, hardware, procurement
  recycle laptops, scrap old kit, sell old laptops > disposal, dispose, recycle, e waste, decommission, equipment
  replace my phone, work mobile > work phone, mobile phone, device, equipment
  return equipment = equipment return = return of equipment = return company property
  return my laptop > return equipment, offboarding
  second screen > equipment
  sim card = sim
  slow laptop > laptop refresh, laptop replacement, it support
  smash > repair, broken
  sore back > ergonomic, ergonomic assessment, display screen equipment, occupational health
  spec of laptop, want a laptop, want a new laptop > laptop, equipment, hardware
  spilled coffee, spilt coffee, spinning wheel > repair, it support, laptop replacement, hardware, equipment
  spilt tea > damaged, damage, laptop
  split keyboard, vertical mouse, wrist rest > ergonomic, display screen equipment
  standing desk = sit stand desk = adjustable desk
  stock take, stocktake > inventory, asset management
  stolen device > lost device, stolen laptop
  stolen laptop, stolen phone > stolen device, lost device
  swap my laptop, upgrade my laptop > laptop refresh, laptop, hardware, equipment
  tablet > device, equipment
  take my laptop on holiday, travel with my laptop > travel, work abroad
  track laptops, who has what laptop, who has which laptop > asset register, inventory, asset management
  tv in the meeting room > office equipment, it support, meeting room
  use linux > laptop, operating system, equipment
  use my own phone, work apps on my phone, work email on my phone > byod, personal device, own device
  water on my laptop > repair, it support, laptop replacement, hardware, equipment
  webcam > equipment, peripheral
  wet laptop > repair, it support, equipment, device, hardware
  where do old laptops go, wipe old laptops > disposal, dispose, recycle, e waste, decommission, equipment
  work from my own laptop > byod, personal device, own device
  work phone = company phone = business phone = company mobile
  workstation > computer
  wrist pain > ergonomic, ergonomic assessment, display screen equipment, occupational health
`;
