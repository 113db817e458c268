/** What was entered in a form: by block, then by action. */
export type FormValues = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null | undefined;
          readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
        }
      >
    >
  >
>;
