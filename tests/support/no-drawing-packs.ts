/** Stands in for the addresses of the packs of drawings, which only a build has. */
export const packs: Readonly<Record<string, string>> = {}
