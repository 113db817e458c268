const PATHS = {
  reply: 'M9 7 4 12l5 5M4.5 12H14a6 6 0 0 1 6 6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  actions: 'M12 5v.01M12 12v.01M12 19v.01',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M5 12h13M12.5 6l6 6-6 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  back: 'M15 5l-7 7 7 7',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 2.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9',
  bolt: 'M13 3 5 13.5h6L10 21l8.5-11H12z',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v1.5a2.7 2.7 0 0 0 5.2 0V12a9.2 9.2 0 1 0-3.7 7.4',
  slash: 'M15.5 4.5l-7 15',
  article: 'M6 4h9l4 4v12H6zM9.5 12h6M9.5 16h6M14.5 4v4.5H19',
  again: 'M19 12a7 7 0 1 1-2-4.9M19.5 4v4.5H15',
  up: 'M7 11v8H4v-8zm0 0 4-7c1.6 0 2.5 1 2.2 2.6L12.6 10H18.5c1.1 0 1.8 1 1.5 2l-1.6 5.7c-.2.8-.9 1.3-1.7 1.3H7',
  down: 'M17 13V5h3v8zm0 0-4 7c-1.6 0-2.5-1-2.2-2.6l.6-3.4H5.5c-1.1 0-1.8-1-1.5-2l1.6-5.7C5.8 5.5 6.5 5 7.3 5H17',
} as const;

/** A decorative line drawing beside a text or a label. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The logo of Rolecall: a list whose first item is checked. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" />
      <path d="M7.5 10.5 9.6 12.6 13 8.6M17 10.8h7.5M7.8 21.2h4.4M17 21.2h7.5" />
    </svg>
  );
}
