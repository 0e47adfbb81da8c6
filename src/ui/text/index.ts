export { createText, type Text, type Texts } from './create-text.ts'
export { TextProvider, useLanguage, useText } from './use-text.tsx'
export { Phrase } from './phrase.tsx'
export { clockText } from './format.ts'
