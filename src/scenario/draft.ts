/** A file that may still have gaps: every part can be missing, at every depth. */
export type Draft<T> = T extends object ? { readonly [K in keyof T]?: Draft<T[K]> | undefined } : T
