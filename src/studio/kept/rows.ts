import type { DraftFiles } from '../draft/files.ts'
import type { DraftState, Entry } from '../draft/journal.ts'

/** One scenario that is being written, in the table `drafts` under its id. */
export interface DraftRow {
  readonly id: string
  /** A training plan; a scenario where it is left out. */
  readonly what?: 'plan'
  /** As its text last could be read; empty where it has none. */
  readonly title: string
  /** ISO 8601 in UTC. */
  readonly begun: string
  readonly changed: string
  readonly origin: { readonly kind: 'template' | 'copy' | 'file' | 'folder' | 'zip'; readonly of: string }
  /** How many entries there have been. */
  readonly at: number
}

/** In `states`, under the draft's id: what it was after so many entries. Later ones are in `entries`. */
export interface StateRow extends DraftState {
  readonly at: number
}

/** In `versions`, under `versionKey`. */
export interface VersionRow {
  readonly id: string
  readonly name: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly files: DraftFiles
}

/** In `media`, under the hash. */
export interface MediaRow {
  readonly bytes: Uint8Array
  /** When it came, ISO 8601 in UTC. */
  readonly at: string
}

/** No id begins with another one and its stroke. */
export const below = (draft: string): string => `${draft}/`
/** Of the entry that is the n-th: keys sort as numbers do. */
export const entryKey = (draft: string, n: number): string => `${draft}/${String(n).padStart(10, '0')}`
export const versionKey = (draft: string, version: string): string => `${draft}/${version}`

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isTexts = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string')
const isRef = (value: unknown): boolean =>
  isObject(value) && typeof value['hash'] === 'string' && typeof value['size'] === 'number'
const isFiles = (value: unknown): value is DraftFiles =>
  isObject(value) && isTexts(value['texts']) && isObject(value['media']) && Object.values(value['media']).every(isRef)

export function isDraftRow(value: unknown): value is DraftRow {
  if (!isObject(value) || !isObject(value['origin'])) return false
  const { id, title, begun, changed, at, origin } = value
  return (
    [id, title, begun, changed, origin['kind'], origin['of']].every((text) => typeof text === 'string') && isCount(at)
  )
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

export function isStateRow(value: unknown): value is StateRow {
  if (!isObject(value) || !isFiles(value['files']) || !isObject(value['history'])) return false
  const { done, undone } = value['history']
  return isCount(value['at']) && [done, undone].every((steps) => Array.isArray(steps) && steps.every(isStep))
}

const isStep = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value['changes']) && value['changes'].every(isObject)

export const isEntry = (value: unknown): value is Entry =>
  isObject(value) &&
  (value['by'] === 'undo' || value['by'] === 'redo' || (value['by'] === 'edit' && isStep(value['step'])))

export const isVersionRow = (value: unknown): value is VersionRow =>
  isObject(value) &&
  [value['id'], value['name'], value['at']].every((text) => typeof text === 'string') &&
  isFiles(value['files'])

export const isMediaRow = (value: unknown): value is MediaRow =>
  isObject(value) && value['bytes'] instanceof Uint8Array && typeof value['at'] === 'string'
