/** A file that may still have gaps: every part can be missing, at every depth. */
export type Draft<T> = { readonly [K in keyof T]?: Draft<T[K]> | undefined }
