import { receiptOf } from '#records'
import type { Attempt, RecordsFile, RunRecord } from '#records'
import { honest, played } from './honest.ts'

/** One thing that a forger does to a file. Places are paths such as `runs.0.ended`, from 0. */
export type Step =
  | { readonly set: string; readonly to: unknown }
  /** Written once more at the end of its list. */
  | { readonly copy: string }
  | { readonly drop: string }
  | { readonly swap: readonly [string, string] }
  /** The log of a run becomes that of a log that ships with the tests, with the scores it gives. */
  | { readonly play: string; readonly in: string }
  /** The certificate of an attempt gets the scores and the receipt of the latest runs that stand under it. */
  | { readonly renew: string }
  /** Every entry of a run's log loses its time by the wall. */
  | { readonly unwall: string }

/** A forged file, told as a story. */
export interface Forgery {
  readonly story: string
  readonly steps: readonly Step[]
  /** What `verify` says of it, line by line. */
  readonly said: readonly string[]
}

type Holder = Record<string, unknown>

function holderOf(file: unknown, path: string): readonly [Holder, string] {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce<unknown>((value, key) => (value as Holder | undefined)?.[key], file)
  if (typeof holder !== 'object' || holder === null) throw new Error(`there is no ${path}`)
  return [holder as Holder, last]
}

function at(file: unknown, path: string): unknown {
  const [holder, key] = holderOf(file, path)
  if (!(key in holder)) throw new Error(`there is no ${path}`)
  return holder[key]
}

function put(file: unknown, path: string, value: unknown): void {
  const [holder, key] = holderOf(file, path)
  holder[key] = value
}

function renewed(file: RecordsFile, attempt: Attempt): Attempt {
  const { certificate } = attempt
  if (certificate === null) throw new Error('there is no certificate')
  const runs = certificate.scores.map(({ scenario }) =>
    file.runs.findLast((run) => run.attempt === attempt.id && run.scenario === scenario),
  )
  const scores = certificate.scores.map((score, i) => {
    const card = runs[i]?.reading?.card
    return { ...score, overall: card?.overall ?? 0, kind: card?.kind ?? 'intervene' }
  })
  return {
    ...attempt,
    certificate: { ...certificate, scores, receipt: receiptOf(runs.flatMap((run) => run?.log ?? [])) },
  }
}

function take(file: RecordsFile, step: Step): void {
  if ('set' in step) put(file, step.set, step.to)
  else if ('copy' in step)
    (at(file, step.copy.replace(/\.\d+$/, '')) as unknown[]).push(structuredClone(at(file, step.copy)))
  else if ('drop' in step) {
    const [holder, key] = holderOf(file, step.drop)
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  } else if ('swap' in step) {
    const [one, other] = step.swap.map((path) => at(file, path))
    put(file, step.swap[0], other)
    put(file, step.swap[1], one)
  } else if ('play' in step) {
    const run = at(file, step.in) as RunRecord
    put(file, step.in, {
      ...run,
      ...structuredClone(played(step.play, run.log?.seed ?? 0, run.log?.mode ?? 'practice')),
    })
  } else if ('renew' in step) put(file, step.renew, renewed(file, at(file, step.renew) as Attempt))
  else {
    const run = at(file, step.unwall) as RunRecord
    const entries = run.log?.entries.map((entry) => ({ ...entry, wall: undefined })) ?? []
    put(file, step.unwall, { ...run, log: run.log && { ...run.log, entries } })
  }
}

/** The honest file once a forger has been at it. */
export function forged({ steps }: Pick<Forgery, 'steps'>): RecordsFile {
  const file = structuredClone(honest())
  for (const step of steps) take(file, step)
  return file
}
