export const ACCOUNTS_AND_ACCESS = `
  1password, bitwarden, dashlane, keepass, keychain, lastpass, one password > password manager
  403, access denied, add a user, add me to the system > access request, account, grant access
  access control = access management
  access permission, access right > privilege
  access request = request access = request for access = ask for access
  access review = access audit = access recertification = permission review = user access review
  access right = access permission
  access to a folder, access to the drive, box folder, cant open the doc > shared drive, file storage, cloud storage
  access to aws, access to prod > production access, access control, privileged access
  access to github, access to the repo, add to github > repository access, access request, repository permission
  access to production, access to the database > production access, access control, privileged access
  access to the db, aws access > production access, access control, privileged access
  access token > credential, secret
  accidentally deleted, deleted a file, deleted by accident, deleted by mistake > restore, backup, recovery
  account creation = account provisioning = account setup
  account doesnt work, account stuck, cannot access > account recovery, password reset, access request, it support
  account for a new starter, accounts for new people > account creation, account provisioning, onboarding, account
  account is locked, account locked > password reset, account recovery, it support, help desk
  account lockout, locked myself out of my account, locked out of my account, locked out of my email > password reset, account recovery, it support, help desk
  account recovery = recover account = regain access
  active directory, ldap > directory, identity provider, single sign on
  add licence seats, adobe, buy licence seats, creative cloud, figma seat > software licence, licence, subscription
  add me to the list, email everyone, google group, group email, list admin > mailing list, distribution list
  admin = administrator
  admin access, administrator access > root access
  admin of slack, archive a channel, create a channel, custom emoji > slack, slack channel, slack workspace
  admin on my laptop, be admin, become admin > administrator access, privileged access, elevated access, admin
  administrator access = admin access = admin right = admin privilege
  alias for email, change my email address, email alias, new email address > email account, email address
  allowed to install, browser extension, can i install, chrome extension > approved software, software catalogue
  allowed to merge, can merge, commit bit, merge access > commit access, merge right, write access, maintainer
  allowlist an ip, firewall rule, open a port, whitelist an ip > firewall, it support
  another software seat, pay for a software seat, user licence > licence, software licence
  antivirus = anti virus
  api token, new token, pat token, personal access token, token expired > credential, secret, access token
  app > software, web application, mobile application
  approve a tool, approve software > approved software, procurement, software catalogue
  approve access, decides who gets access > access control, grant access, access request, privilege
  auth0, azure ad, entra, google sign in > single sign on, identity provider
  authenticator app, authy, backup codes, code on my phone > multi factor authentication, two factor
  authenticator, security key > multi factor authentication, two factor
  aws console, aws login, azure access > production access, access control, privileged access
  back up my files, back up my laptop, backups tested, backups work, nightly backup > backup, restore, recovery
  backup = back up
  bastion, cant connect to vpn, connect from home, get on the vpn, jump box, jump host > vpn, remote access
  bluesky, company linkedin, company twitter, facebook, facebook login, instagram > social media, social media account
  boot someone, close a leavers account, kick someone out, kill an account > revoke access, revoke, remove access, deactivate
  bring your own device, byod > personal device
  buy a domain, cloudflare, domain name > domain, dns
  buy an app > approved software, procurement, software catalogue
  byod = bring your own device
  call it support, computer issue, computer problem > it support, help desk, service desk
  cannot get into my account, cant access, cant get into my account > account recovery, password reset, access request, it support
  cannot log in, cant login, cant sign in, login broken, login doesnt work > account recovery, password reset, help desk
  cant get in to my account, cant get into, computer says no, keeps kicking me out, kicks me out > access, login, account
  cant get in, cant log in > account recovery, password reset, help desk
  cant remember my password, change my password > password reset, account recovery, it support, help desk
  cert expired, certificate expired, ssl cert, tls cert > certificate
  changed phone, lost mfa, lost my 2fa, lost my token > account recovery, multi factor authentication, two factor
  chat app, chat tool, discord, google chat, irc, matrix chat > chat, slack, messaging, communication channel
  check who has access, clean up access, clean up accounts > access review, access control, least privilege
  chuck me on the list, put me on the list > mailing list, access request, distribution list
  computer isnt working, computer trouble, have an it issue > it support, help desk, service desk
  configuration = config
  connect to wifi, ethernet > wifi, internet, it support
  contact email address, generic email, hello address, info address > shared mailbox, mailbox
  create accounts, make accounts, set me up > account creation, account provisioning, onboarding, account
  credential > login detail
  database access, db access > production access, access control, privileged access
  deactivate > disable account
  deactivate > revoke, offboarding
  deploy key > credential, secret, ssh key
  deprovision > revoke, remove access, offboarding
  desktop software = desktop application
  distribution list = mailing list = email group = email list
  dns > domain
  domain registrar, godaddy, namecheap, renew the domain > domain, dns
  dont have access > access request, grant access
  dormant accounts, has access to, more access than needed > access review, access control, least privilege
  download an app, download software > approved software, software catalogue
  dropbox, file server, g drive, gdrive, google docs, keep files > shared drive, file storage, cloud storage
  duo push, fido, google authenticator > multi factor authentication, two factor, security key
  elevated access = elevated privilege = privileged access
  elevated rights, give me admin, god mode > administrator access, privileged access, elevated access, admin
  email = e mail
  email account > email address, mailbox
  email address for > shared mailbox, contact
  email footer > email signature
  file share, network drive > shared drive
  file wont open, wont load > it support, help desk, service desk
  find a password, got the password, look up a password, team password > password manager, shared account, credential
  forced update, install updates, os update, out of date os, patch my laptop > software update, patch, operating system
  forget my password, forgot password, forgotten my password > password reset, account recovery, it support, help desk
  free licence, free licence seat, get a licence, get a license, intellij > software licence, licence, subscription
  free tool, get a software tool, get an app > approved software, procurement, software catalogue
  gcp access, get into prod, get on the server > production access, access control, privileged access
  get a file back, lost a file, lost my work, recover a file, restore a file > restore, backup, recovery
  get an account, get me a login > access request, account, grant access
  get into github, github access, repo access > repository access, access request, repository permission
  get me access, have no access, i need access > access request, account, grant access
  get onto the server, log in to prod > production access, access control, privileged access
  get the login > password manager, shared account, access request, grant access
  get the password, has the login > password manager, shared account, credential, account owner, password
  github org > github organisation, github organization, membership
  give me access, gives access, gives out access > access control, grant access, access request, privilege
  gmail > email account
  google drive > file storage, shared drive, cloud storage
  google workspace = g suite = gsuite
  gpg key > credential, secret
  grant me access, grants access, hand out access > access control, grant access, access request, privilege
  guest in slack > slack, slack channel, slack workspace
  guest wifi, internet is down, internet slow, lan, network down > wifi, internet, it support
  hardware key > security key, multi factor authentication, two factor
  has the keys, hold the keys, who has the keys > building access, access control
  has the password, keep passwords > password manager, shared account, credential, account owner, password
  have an it problem, have an it question, it request, it ticket, raise a ticket with it > it support, help desk, service desk
  higher permissions, local admin, made admin > administrator access, privileged access, elevated access, admin
  identity provider > idp
  idp > identity provider
  inbox = mailbox
  inbox full, mailbox full > mailbox, email account
  instagram login, linkedin login, mastodon, post on linkedin, post on twitter > social media, social media account
  install a slack app, invite a guest to slack, make a channel, new slack channel > slack, slack channel, slack workspace
  install an app, install software, install something, plugin allowed > approved software, software catalogue
  intellij licence, jetbrains, jira licence, more licence seats > software licence, licence, subscription
  it support = tech support = technical helpdesk
  joiner mover leaver = starters and leavers = jml
  keys to the castle > access control, grant access, access request, privilege
  keys to the kingdom, signs off access > access control, grant access, access request, privilege
  know the password, login for the > password manager, shared account, credential, account owner, password
  knowledge base = kb
  laggy > slow, latency
  large files, nas, network share, onedrive, s drive, save files > shared drive, file storage, cloud storage
  least privilege = minimum access
  licence = license
  licence key = license key
  licence key, license key > software licence
  list owner, listserv, mail everyone, mailing lists, moderate the list > mailing list, distribution list
  locked account > password reset, account recovery, access request, it support
  locked me out, wont let me in > access, login, account
  lockout > password reset, account recovery, it support, help desk
  log in = sign in = log on = login
  log in from home, openvpn, ssh in, tailscale, vpn client, vpn down, vpn is down > vpn, remote access
  log in with google, oauth login, okta, one login for everything > single sign on, identity provider
  login > account
  login detail = sign in detail
  login detail, sign in detail > credential
  login fails, unable to log in > account recovery, password reset, help desk
  lost access, out of my account, unable to access > account recovery, password reset, access request, it support
  lost my authenticator > account recovery, multi factor authentication, two factor
  lost my password, my account is blocked, new password > password reset, account recovery, it support, help desk
  lost my yubikey, new phone 2fa, switched phones > account recovery, multi factor authentication, two factor
  make me admin, more permissions, more rights on my laptop > administrator access, privileged access, elevated access, admin
  mattermost channel, messenger, microsoft teams, ms teams > chat, slack, messaging, communication channel
  mdm = mobile device management
  merge rights, push access > commit access, write access, maintainer
  microsoft 365 = office 365 = o365 = m365
  my email, set up my email, thunderbird, work email > email account, mailbox
  need a licence, need a license, office licence, out of licences > software licence, licence, subscription
  need a login, need access to > access request, account, grant access
  need admin rights, sudo, super user, superadmin > administrator access, privileged access, elevated access, admin
  need an account, needs access, new user account > access request, account, grant access
  need an app > approved software, procurement, software catalogue
  need software, new saas > approved software, procurement, software catalogue
  network is down, no internet, office internet, router > wifi, internet, it support
  new phone mfa > multi factor authentication, two factor
  okta verify, passkey, recovery codes, second factor > multi factor authentication, two factor
  old accounts, orphaned accounts, see who has access, stale accounts > access review, access control, least privilege
  one time password = otp = one time code
  onelogin, saml, sign in with google > single sign on, identity provider
  open a channel, rename a channel, shared channel, slack admin, slack app > slack, slack channel, slack workspace
  operating system = os
  out of licenses, photoshop, run out of licences, spare licence > software licence, licence, subscription
  outlook > email account, calendar
  password = passphrase = passcode
  password doesnt work, password expired, password wont work > password reset, account recovery, it support, help desk
  password for the > password manager, shared account, credential, account owner, password
  password manager = password vault = password safe
  password on a sticky note > password manager, shared account, credential, account owner, password
  password reset = reset password = forgotten password
  password spreadsheet, password to the > password manager, shared account, credential, account owner, password
  passwords kept, passwords live > password manager, shared account, credential, account owner, password
  permission denied > access request, account, grant access
  personal device > bring your own device, byod
  personal phone > personal device, own device
  post it password, saves passwords > password manager, shared account, credential, account owner, password
  posts for us, social accounts, social channels, tiktok, tweet > social media, social media account
  prod access, server access, ssh into prod > production access, access control, privileged access
  provision an account > set up
  pull access, remove a person, remove a user, remove someone > revoke access, revoke, remove access, deactivate
  put software on my laptop, software on my laptop > approved software, software catalogue
  rbac = role based access control
  rdp, remote desktop > remote access
  reads the shared inbox, support inbox, team email, who answers the inbox > shared mailbox, mailbox
  reboot > software update, patch, operating system
  reboot for updates > software update, patch, operating system
  recover, recovery > restore
  remote access > remote desktop
  remote desktop = rdp
  rescind, withdraw > revoke
  reset my password, unlock my account, wrong password > password reset, account recovery, it support, help desk
  restore > recover, recovery
  restore test, take a backup, test restore, time machine > backup, restore, recovery
  revoke > rescind, withdraw
  roll back a file, undelete > restore, backup, recovery
  root access, superuser > administrator access, privileged access
  rotate a key, ssh keys > credential, secret
  security group = access group = permission group
  send big files, share a doc, share a document, share a file outside > shared drive, file storage, cloud storage
  service account = machine account = system account = bot account = robot account
  set up accounts, sets up new accounts, who sets up accounts > account creation, account provisioning, onboarding, account
  shadow it > unauthorised software, approved software
  share the password, store passwords > password manager, shared account, credential, account owner, password
  shared account = shared login = shared credential = shared password = team account
  shared drive > network drive, file share
  shared folder, sharepoint, store files, team folder, wetransfer > shared drive, file storage, cloud storage
  shared mailbox = shared inbox = group mailbox = team inbox
  shut down an account, take access away > revoke access, revoke, remove access, deactivate
  signal group, teams channel, telegram, whatsapp, zulip > chat, slack, messaging, communication channel
  signature in email > email signature
  signs off software > approved software, procurement, software catalogue
  single sign on = sso
  six digit code, sms code, text code, touch id > multi factor authentication, two factor
  slack bot > slack workspace, integration
  slack connect, slack emoji, slack guest, start a channel > slack, slack channel, slack workspace
  slow internet, wifi for guests, wifi for visitors > wifi, internet, it support
  software catalogue = approved software = software list = allowed software
  software licence = software license
  software update > patch, operating system
  something is broken, something isnt working, tech issues, tech problem > it support, help desk, service desk
  ssh key > public key
  still has access, tidy up access, too much access, trim access > access review, access control, least privilege
  subscribe to the list > mailing list, distribution list
  synchronise = synchronize
  take away access, take away rights > revoke access, revoke, remove access, deactivate
  tool approval, try a new tool > approved software, procurement, software catalogue
  touch prod, touch production > production access, access control, privileged access
  touch the servers > production access, access control, privileged access
  twitter account, twitter login, twitter passwords, youtube account > social media, social media account
  two factor = 2fa = mfa = multi factor authentication = two step verification
  update my laptop, upgrade macos, windows update > software update, patch, operating system
  usb drive > removable media, external storage
  user account = login account
  username = user name = user id
  vpn = virtual private network
  vpn wont connect, wireguard, zscaler > vpn, remote access
  want to use a tool > approved software, procurement, software catalogue
  web address = url
  where are docs kept, where are the files, where do files live > shared drive, file storage, cloud storage
  where are passwords, who has the login > password manager, shared account, credential, account owner, password
  where do we save, who owns the drive > shared drive, file storage, cloud storage
  who can give me access, who gets access > access control, grant access, access request, privilege
  who has access > access review, access control, least privilege
  who has the login to the > password manager, credential, account owner, password
  who has the password > password manager, shared account, credential, account owner, password
  who is allowed in the system > access control, grant access, access request, privilege
  who reads the inbox > shared mailbox, mailbox
  who reads the info inbox > shared mailbox, mailbox
  who runs slack > slack, slack channel, slack workspace
  wifi = wi fi = wireless = wireless network
  wifi > internet
  wifi is down, wifi password > wifi, internet, it support
  withdraw = withdrew = withdrawn
  word and excel > software licence, licence, subscription
  write access > commit access, merge right
  youtube channel > social media, social media account
  yubikey > security key, multi factor authentication
`;
