/** Whom to ask about a role. Shown as it stands, never turned into a ping. */
export interface Contact {
  readonly channel?: string;
  readonly handle?: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly contact?: Contact;
}
