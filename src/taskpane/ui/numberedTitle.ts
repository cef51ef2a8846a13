/** "7.1. Andel trygga", or the title alone where there is no number. */
export function numberedTitle({ nr, title }: { readonly nr: string; readonly title: string }): string {
  return nr === "" ? title : `${nr}. ${title}`;
}
