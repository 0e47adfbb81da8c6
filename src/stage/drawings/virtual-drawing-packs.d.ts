declare module 'virtual:drawing-packs' {
  /** The addresses of the packs of drawings, by name. */
  export const packs: Readonly<Record<string, string>>
}
