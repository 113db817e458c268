export const ACCOUNTS_AND_ACCESS = `
  1password, bitwarden, dashlane, keepass, keychain, lastpass, one password > password manager
  403, access denied, add a user, add me to, add someone to, cannot log in > access request, account, grant access
  access control = access management
  access request = request access = request for access = ask for access
  access review = access audit = access recertification = permission review = user access review
  access right = access permission = privilege
  access to a folder, access to the drive, box folder, cant open the doc > shared drive, file storage, cloud storage
  access to aws, access to prod > production access, access control, infrastructure, privileged access
  access to github, access to the repo, add to github > repository access, access request, repository permission
  access to production, access to the database > production access, access control, infrastructure, privileged access
  access to the db, aws access > production access, access control, infrastructure, privileged access
  access token > credential, secret, ssh key
  accidentally deleted, deleted a file, deleted by accident, deleted by mistake > restore, backup, recovery
  account doesnt work, account stuck, cannot access > account recovery, password reset, access request, it support
  account for a new starter, accounts for new people > account creation, account provisioning, onboarding, account
  account is locked, account locked > password reset, account recovery, it support, help desk
  account recovery = recover account = regain access
  active directory, auth0, azure ad, entra, google sign in, ldap > single sign on, identity provider, directory
  add me > account, request
  add me to the list, email everyone, google group, group email, list admin > mailing list, distribution list
  add seats, adobe, buy seats, creative cloud, figma seat > software licence, licence, subscription, software
  admin = administrator
  admin of slack, archive a channel, create a channel, custom emoji, guest in slack > slack, channel, workspace
  admin on my laptop, be admin, become admin > administrator access, privileged access, elevated access, admin
  administrator access = admin access = admin right = root access = admin privilege = superuser
  alias for email, change my email address, email address for, email alias > email, email account, email signature
  allowed to install, approve a tool, approve software > approved software, software, procurement, software catalogue
  allowed to merge, can merge, commit bit, merge access > commit access, merge right, write access, maintainer
  allowlist an ip, connect to wifi, dns server, ethernet, firewall rule > wifi, internet, it support, firewall
  another seat, pay for a seat, seat for, seat in, user licence > licence, software licence
  antivirus = anti virus
  api token, deploy key, gpg key, new token, pat token > credential, secret, ssh key, access token
  app > application, tool
  approve access, crown jewels, decides who gets access > access control, grant access, access request, privilege
  ask it, call it support, computer issue, computer problem > it support, help desk, service desk, fault
  authenticator app, authy, backup codes, code on my phone > multi factor authentication, two factor, security key
  authenticator, security key > multi factor authentication, two factor
  aws console, aws login, azure access > production access, access control, infrastructure, privileged access
  back up my files, back up my laptop, backups tested, backups work, nightly backup > backup, restore, recovery
  backup = back up
  bastion, cant connect to vpn, connect from home, get on the vpn, jump box, jump host > vpn, remote access
  bluesky, company linkedin, company twitter, facebook, facebook login, instagram > social media, social media account
  boot someone, close an account, kick someone out, kill an account > revoke access, revoke, remove access, deactivate
  break glass = emergency access
  browser extension, buy an app, can i install > approved software, software, procurement, software catalogue
  buy a domain, cert expired, certificate expired, cloudflare, domain name, domains > domain, dns, certificate
  byod = bring your own device = personal device
  cannot get into, cant access, cant get into > account recovery, password reset, access request, it support
  cant get in, cant log in > account recovery, password reset, help desk
  cant login, cant sign in, dont have access, get an account, get me a login > access request, account, grant access
  cant remember my password, change my password > password reset, account recovery, it support, help desk
  catch all, contact address, generic email, hello address, info address > shared mailbox, mailbox, contact
  changed phone, lost mfa, lost my 2fa, lost my token > account recovery, multi factor authentication, two factor
  chat app, chat tool, discord, google chat, irc, matrix chat > chat, slack, messaging, communication channel
  check who has access, clean up access, clean up accounts > access review, access control, least privilege
  chrome extension, download an app, download software > approved software, software, procurement, software catalogue
  computer trouble, does not work, doesnt work, isnt working, it issue > it support, help desk, service desk, fault
  configuration = config
  create accounts, make accounts, set me up > account creation, account provisioning, onboarding, account
  credential = login detail = sign in detail
  database access, db access > production access, access control, infrastructure, privileged access
  deactivate = disable
  deactivate > revoke, offboarding
  deprovision > revoke, remove access, offboarding
  desktop software = desktop application
  distribution list = mailing list = email group = email list = dl
  dns > domain, certificate
  dormant accounts, has access to, more access than needed > access review, access control, least privilege
  dropbox, file server, g drive, gdrive, google docs, keep files > shared drive, file storage, cloud storage
  duo, duo push, fido, fingerprint, google authenticator > multi factor authentication, two factor, security key
  elevated access = elevated privilege = privileged access
  elevated rights, give me admin, god mode > administrator access, privileged access, elevated access, admin
  email = e mail
  email account > email, email signature
  email footer, inbox full, mailbox full, my email, new email address, outlook > email, email account, email signature
  email signature > email, email account
  find a password, got the password, look up a password, team password > password manager, shared account, credential
  forced update, install updates, os update, out of date os, patch my laptop, reboot > update, patch, operating system
  forget my password, forgot password, forgotten my password > password reset, account recovery, it support, help desk
  free licence, free seat, get a licence, get a license, intellij > software licence, licence, subscription, software
  free tool, get a tool, get an app, install an app > approved software, software, procurement, software catalogue
  gcp access, get into prod, get on the server > production access, access control, infrastructure, privileged access
  get a file back, get it back, lost a file, lost my work, recover a file, restore a file > restore, backup, recovery
  get into github, github access, repo access > repository access, access request, repository permission
  get me access, have no access, i need access, invite to the, let me in > access request, account, grant access
  get onto the server, log in to prod > production access, access control, infrastructure, privileged access
  get the login > password manager, shared account, credential, account owner, password, access request, account, grant access
  get the password, has the login > password manager, shared account, credential, account owner, password
  github org, join the org > github organisation, github organization, membership
  give me access, gives access, gives out access > access control, grant access, access request, privilege
  gmail > email, calendar
  godaddy, namecheap, registrar, renew the domain, ssl cert, tls cert, website down > domain, dns, certificate
  google drive > file storage, shared drive, cloud storage
  google workspace = g suite = gsuite
  grant me access, grants access, hand out access > access control, grant access, access request, privilege
  guest wifi, internet is down, internet slow, lan, network down > wifi, internet, it support, firewall
  hardware key, lost my authenticator, new phone mfa > multi factor authentication, two factor, security key
  has the keys, hold the keys, keys to the castle > access control, grant access, access request, privilege
  has the password, keep passwords > password manager, shared account, credential, account owner, password
  higher permissions, local admin, made admin > administrator access, privileged access, elevated access, admin
  identity provider = idp
  inbox = mailbox
  instagram login, linkedin login, mastodon, post on linkedin, post on twitter > social media, social media account
  install > software
  install a slack app, invite a guest to slack, make a channel, new slack channel > slack, channel, workspace
  install software, install something, need an app > approved software, software, procurement, software catalogue
  intellij licence, jetbrains, jira licence, more seats > software licence, licence, subscription, software
  it problem, it question, it request, it ticket, raise a ticket with it > it support, help desk, service desk, fault
  it support = tech support = technical helpdesk
  joiner mover leaver = starters and leavers = jml
  keys to the kingdom, let people in, signs off access > access control, grant access, access request, privilege
  know the password, login for the > password manager, shared account, credential, account owner, password
  knowledge base = kb
  laggy > slow, performance
  large files, nas, network share, onedrive, s drive, save files > shared drive, file storage, cloud storage
  least privilege = minimum access
  licence = license
  licence > software, seat
  list owner, listserv, mail everyone, mailing lists, moderate the list > mailing list, distribution list
  lock out, locked me out, locked myself out, lockout > password reset, account recovery, it support, help desk
  locked account > password reset, account recovery, access request, it support
  log in = sign in = log on = login = sign on
  log in from home, openvpn, ssh in, tailscale, vpn client, vpn down, vpn is down > vpn, remote access
  log in with google, oauth login, okta, one login for everything > single sign on, identity provider, directory
  login > account
  login broken, login doesnt work, login fails, need a login, need access to > access request, account, grant access
  login to the, password for the > password manager, shared account, credential, account owner, password
  lost access, out of my account, unable to access > account recovery, password reset, access request, it support
  lost my password, my account is blocked, new password > password reset, account recovery, it support, help desk
  lost my yubikey, new phone 2fa, switched phones > account recovery, multi factor authentication, two factor
  make me admin, more permissions, more rights > administrator access, privileged access, elevated access, admin
  mattermost channel, messenger, microsoft teams, ms teams > chat, slack, messaging, communication channel
  mdm = mobile device management
  merge rights, push access > commit access, merge right, write access, maintainer
  microsoft 365 = office 365 = o365 = m365
  need a licence, need a license, office licence, out of licences > software licence, licence, subscription, software
  need admin, sudo, super user, superadmin > administrator access, privileged access, elevated access, admin
  need an account, needs access, new user account, not authorised > access request, account, grant access
  need software, new app, new saas, plugin allowed > approved software, software, procurement, software catalogue
  network is down, no internet, office internet, open a port, router > wifi, internet, it support, firewall
  okta verify, passkey, recovery codes, second factor > multi factor authentication, two factor, security key
  old accounts, orphaned accounts, see who has access, stale accounts > access review, access control, least privilege
  onboard account = account creation = account provisioning = account setup
  one time password = otp = one time code
  onelogin, saml, sign in with google > single sign on, identity provider, directory
  open a channel, rename a channel, shared channel, slack admin, slack app, slack bot > slack, channel, workspace
  operating system = os
  out of licenses, photoshop, run out of licences, spare licence > software licence, licence, subscription, software
  password = passphrase = passcode
  password doesnt work, password expired, password wont work > password reset, account recovery, it support, help desk
  password manager = password vault = password safe
  password on a sticky note > password manager, shared account, credential, account owner, password
  password reset = reset password = forgotten password
  password spreadsheet, password to the > password manager, shared account, credential, account owner, password
  passwords kept, passwords live > password manager, shared account, credential, account owner, password
  permission denied, unable to log in, unauthorized > access request, account, grant access
  personal access token, rotate a key, ssh keys, token expired > credential, secret, ssh key, access token
  personal phone > personal device, own device
  post it password, saves passwords > password manager, shared account, credential, account owner, password
  posts for us, social accounts, social channels, social login, tiktok, tweet > social media, social media account
  prod access, server access, ssh into prod > production access, access control, infrastructure, privileged access
  provision > create, set up, grant
  pull access, remove a person, remove a user, remove someone > revoke access, revoke, remove access, deactivate
  put software on my laptop, signs off software > approved software, software, procurement, software catalogue
  rbac = role based access control
  reads the shared inbox, support inbox, team email, who answers the inbox > shared mailbox, mailbox, contact
  remote access = remote desktop = rdp
  reset my password, unlock my account, wrong password > password reset, account recovery, it support, help desk
  restore = recover = recovery
  restore test, take a backup, test restore, time machine > backup, restore, recovery
  revoke = withdraw = withdrew = withdrawn = rescind
  roll back a file, undelete > restore, backup, recovery
  security group = access group = permission group
  send big files, share a doc, share a document, share a file outside > shared drive, file storage, cloud storage
  service account = machine account = system account = bot account = robot account
  set up accounts, sets up new accounts, who set up > account creation, account provisioning, onboarding, account
  set up my email, signature in email, spam folder, thunderbird, work email > email, email account, email signature
  shadow it > unauthorised software, approved software
  share the password, store passwords > password manager, shared account, credential, account owner, password
  shared account = shared login = shared credential = shared password = team account
  shared drive = network drive = file share
  shared folder, sharepoint, store files, team folder, wetransfer > shared drive, file storage, cloud storage
  shared mailbox = shared inbox = group mailbox = team inbox
  shut down an account, take access away > revoke access, revoke, remove access, deactivate
  signal group, teams channel, telegram, whatsapp, zulip > chat, slack, messaging, communication channel
  single sign on = sso
  six digit code, sms code, text code, touch id > multi factor authentication, two factor, security key
  slack connect, slack emoji, slack guest, slack workspace, start a channel > slack, channel, workspace
  slow internet, whitelist an ip, wifi for guests, wifi for visitors > wifi, internet, it support, firewall
  software = app
  software catalogue = approved software = software list = allowed software
  software licence = software license = licence key = license key = seat
  software on my laptop, tool approval, try a new tool > approved software, software, procurement, software catalogue
  software update, update my laptop, upgrade macos, windows update > update, patch, operating system
  something is broken, something isnt working, tech issues, tech problem > it support, help desk, service desk, fault
  ssh key = public key
  still has access, tidy up access, too much access, trim access > access review, access control, least privilege
  subscribe to the list > mailing list, distribution list
  synchronise = synchronize
  take away access, take away rights, throw someone out > revoke access, revoke, remove access, deactivate
  touch prod, touch production > production access, access control, infrastructure, privileged access
  touch the servers > production access, access control, infrastructure, privileged access
  twitter account, twitter login, twitter passwords, youtube account > social media, social media account
  two factor = 2fa = mfa = multi factor authentication = two step verification
  usb > removable media, external storage
  use a tool, want to use a tool > approved software, software, procurement, software catalogue
  user account = login account
  username = user name = user id
  vpn = virtual private network
  vpn wont connect, wireguard, zscaler > vpn, remote access
  web address = url
  where are docs kept, where are the files, where do files live > shared drive, file storage, cloud storage
  where are passwords, who has the login > password manager, shared account, credential, account owner, password
  where do we save, who owns the drive > shared drive, file storage, cloud storage
  who can give me access, who gets access, who has the keys > access control, grant access, access request, privilege
  who has access > access review, access control, least privilege
  who has the password > password manager, shared account, credential, account owner, password
  who is allowed in > access control, grant access, access request, privilege
  who reads info, who reads the inbox > shared mailbox, mailbox, contact
  who runs slack > slack, channel, workspace
  wifi = wi fi = wireless = wireless network
  wifi > internet
  wifi is down, wifi password > wifi, internet, it support, firewall
  wont load, wont open, wont work > it support, help desk, service desk, fault
  word and excel > software licence, licence, subscription, software
  write access > commit access, merge right, maintainer
  youtube channel > social media, social media account
  yubikey > security key, multi factor authentication
`;
