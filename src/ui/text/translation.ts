/**
 * The whole of a part of the interface in another language: every key of English, and for each counted text the form
 * for "many" that languages like Spanish have besides "one" and "other". A key left out is a type error.
 */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>
} & {
  readonly [K in keyof T as K extends `${infer Text}_other` ? `${Text}_many` : never]: string
}
