export const ACCOUNTS_AND_ACCESS = `
  1password > password manager
  access right = access permission = privilege
  add me > access, account, request
  admin = administrator
  antivirus = anti virus
  app > application, tool
  authenticator > multi factor authentication, two factor
  backup = back up
  byod = bring your own device = personal device
  cant get in, cant log in > account recovery, password reset, access, help desk
  configuration = config
  credential = login detail = sign in detail
  deactivate = disable
  deactivate > revoke, offboarding
  deprovision > revoke, remove access, offboarding
  email = e mail
  forgot password > password reset
  gmail > email, calendar
  google drive > file storage, shared drive, cloud storage
  inbox = mailbox
  install > software
  laggy > slow, performance
  least privilege = minimum access
  licence = license
  licence > software, seat
  locked account > password reset, account recovery
  log in = sign in = log on = login = sign on
  login > account, access
  mdm = mobile device management
  operating system = os
  password = passphrase = passcode
  password reset = reset password = forgotten password
  personal phone > personal device, own device
  provision > create, set up, grant
  rbac = role based access control
  restore = recover = recovery
  revoke = withdraw = withdrew = withdrawn = rescind
  shadow it > unauthorised software, approved software
  shared drive = network drive = file share
  single sign on = sso
  software = app
  synchronise = synchronize
  two factor = 2fa = mfa = multi factor authentication = two step verification
  usb > removable media, external storage
  username = user name = user id
  vpn = virtual private network
  wifi = wi fi = wireless = wireless network
  wifi > network, internet
  yubikey > security key, multi factor authentication
`;
