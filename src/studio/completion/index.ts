export { type Completion, type Completions, completionsAt } from './completions-at.ts'
export { type Help, helpAt } from './help-at.ts'
export type { JsonSchema } from './json-schema.ts'
