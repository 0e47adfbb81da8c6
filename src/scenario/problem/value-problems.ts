/** What kind of value is wanted. `something`: one that has no name here. */
export type ExpectedValue =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'object'
  | 'word'
  | 'something'
  /** One of these. */
  | readonly ExpectedOption[]
export type ExpectedOption = 'name' | 'word' | 'whole-number' | 'boolean' | 'branches' | 'object' | 'something'

/** What stands there instead. */
export type WrittenValue =
  | { readonly is: 'null' | 'list' | 'object' | 'nothing' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'value'; readonly value: number | boolean }

/** Keys that beginners write into one thing though they belong into another. */
export const mixedUpKeys = {
  action: ['say', 'does', 'who', 'place', 'go', 'text', 'cue'],
  moment: ['label', 'text', 'kind', 'quality'],
  beat: ['outcome', 'title', 'text', 'say', 'place'],
  branch: ['then'],
} as const

/** A key and the thing it was written into, as `action.say`. */
export type MixedUpKey = {
  readonly [T in keyof typeof mixedUpKeys]: `${T}.${(typeof mixedUpKeys)[T][number]}`
}[keyof typeof mixedUpKeys]

/** Problems of single keys and values. The key is the last of the problem's path. */
export type ValueProblemData =
  | { readonly code: 'bad-colour'; readonly written: string }
  /** `suggestion` is a name made of what was written. `ofKey`: it is a key that names something. */
  | {
      readonly code: 'bad-id'
      readonly what: 'letters'
      readonly written: string
      readonly ofKey: boolean
      readonly suggestion: string | null
    }
  | {
      readonly code: 'bad-id'
      readonly what: 'length'
      readonly written: string
      readonly length: number
      readonly most: number
    }
  /** Of a value, or of a translation's file name. */
  | { readonly code: 'bad-language'; readonly what: 'value' | 'file-name'; readonly written: string }
  | { readonly code: 'empty-list'; readonly what: 'list' | 'beats' }
  | { readonly code: 'empty-text' }
  | { readonly code: 'markup-in-text'; readonly found: string }
  /** `help`: what the schema says the key is for, in English as it is published; null where it says nothing. */
  | { readonly code: 'missing-key'; readonly what: 'key'; readonly help: string | null }
  /** `you`: the trainee in `cast`. `english`: the English words of a plan. */
  | { readonly code: 'missing-key'; readonly what: 'you' | 'english' }
  | { readonly code: 'mixed-up-key'; readonly key: MixedUpKey }
  | {
      readonly code: 'mixed-up-place'
      readonly what: 'mark-as-stage' | 'stage-as-mark' | 'person-as-mark'
      readonly written: string
    }
  /** A text that holds words in square brackets, as the templates have them: what belongs there. */
  | { readonly code: 'note-to-writer'; readonly found: string }
  | {
      readonly code: 'out-of-range'
      readonly what: 'too-small' | 'too-large'
      readonly written: number
      readonly limit: number
    }
  | { readonly code: 'out-of-range'; readonly what: 'not-whole'; readonly written: number }
  | { readonly code: 'out-of-range'; readonly what: 'not-finite' }
  /** In characters. */
  | { readonly code: 'text-too-long'; readonly length: number; readonly most: number }
  | { readonly code: 'too-many'; readonly what: 'items' | 'beats'; readonly count: number; readonly most: number }
  | { readonly code: 'unknown-key'; readonly known: readonly string[]; readonly suggestion: string | null }
  | {
      readonly code: 'unknown-word'
      readonly written: string
      readonly words: readonly string[]
      readonly suggestion: string | null
    }
  | {
      readonly code: 'wrong-type'
      readonly what: 'value'
      readonly expected: ExpectedValue
      readonly written: WrittenValue
    }
  /** A format that is no number: what stands there, and the newest format. */
  | { readonly code: 'wrong-type'; readonly what: 'format'; readonly written: string; readonly newest: number }
  /** The file as a whole is no object. */
  | { readonly code: 'wrong-type'; readonly what: 'scenario' | 'translation' | 'training-plan' }
