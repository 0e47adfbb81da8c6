import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Attempt, PlanOffer, Person, RunRecord } from '#records'
import { beginAttempt } from '#records'
import { parseTrainingPlan, planOffer } from '#scenario'
import { compiledOf, recordOf } from './runs.ts'

const person: Person = { id: 'p', name: 'Officer Ito', since: '2026-01-01T09:00:00.000Z' }

const offers = new Map<string, PlanOffer>()

/** A plan that ships, as the program offers it; worked out once. */
export function offerOf(id: string): PlanOffer {
  const known = offers.get(id)
  if (known !== undefined) return known
  const { plan } = parseTrainingPlan(readFileSync(`public/plans/${id}.json`), `${id}.json`)
  if (plan === null) throw new Error(`${id} does not check`)
  const kinds = [...plan.scenarios, ...(plan.reserve ?? [])].map((one) => [one, compiledOf(one).scenario] as const)
  const offer = planOffer(plan, new Map(kinds))
  offers.set(id, offer)
  return offer
}

export interface Rows {
  readonly people: readonly Person[]
  readonly runs: readonly RunRecord[]
  readonly attempts: readonly Attempt[]
}

/** An attempt whose first scenes have been played by the logs that ship with the tests: `best`, `nothing` … */
export function attemptOf(plan: string, played: readonly string[], name = person.name, seed = 5): Rows {
  const offer = offerOf(plan)
  const attempt = beginAttempt(offer, { id: 'a1', person: 'p', seed, now: '2026-01-02T09:00:00.000Z' })
  const runs = played.map((log, i): RunRecord => {
    const record = recordOf(`${attempt.order[i]}/${log}`, i + 2, { attempt: attempt.id })
    return { ...record, log: record.log && { ...record.log, mode: offer.plan.mode, seed: attempt.seed } }
  })
  return { people: [{ ...person, name }], runs, attempts: [attempt] }
}

/** Puts records into the page's browser, and opens the page on them. */
export async function keep(page: Page, rows: Rows, at = '#/plans'): Promise<void> {
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('step-in')
      opening.addEventListener('success', () => done(opening.result))
      opening.addEventListener('error', () => failed(opening.error))
    })
    const stores = Object.keys(all) as (keyof typeof all)[]
    const write = db.transaction(stores, 'readwrite')
    for (const store of stores) for (const row of all[store]) write.objectStore(store).put(row)
    await new Promise((done) => write.addEventListener('complete', done))
    db.close()
  }, rows)
  await page.goto(`/${at}`)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
