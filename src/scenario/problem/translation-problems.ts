/** Problems of translations. Texts are named by their path with dots, as in `LocaleTexts`. */
export type TranslationProblemData =
  /** So many of so many texts; `first` is one of them. */
  | {
      readonly code: 'translation-missing'
      readonly missing: number
      readonly of: number
      readonly first: string
    }
  | { readonly code: 'translation-of-itself'; readonly lang: string }
  /** `now` is the original as it has become. */
  | { readonly code: 'translation-stale'; readonly text: string; readonly now: string }
  | { readonly code: 'unknown-text'; readonly text: string; readonly suggestion: string | null }
