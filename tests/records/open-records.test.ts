import { compile, save, start } from '#engine'
import { openRecords } from '#records'
import { describe, expect, it } from 'vitest'
import { scene } from '../engine/scene.ts'

/** Node has no IndexedDB: this is a browser that keeps nothing. With one, the browser tests play the same story. */
describe('records where storage is missing', () => {
  const saved = save(start(compile(scene)))

  it('open all the same, and say that nothing is kept', async () => {
    const records = await openRecords()
    expect(records.keeps()).toBe(false)
    expect(await records.unfinished()).toBeNull()
    expect(await records.outside()).toEqual([])
  })
  it('hold a half-played run for the visit, and forget it when told', async () => {
    const records = await openRecords()
    expect(await records.setUnfinished({ scenario: 'scene', title: 'Scene', saved })).toBe(false)
    expect((await records.unfinished())?.saved.clock).toBe(0)
    await records.setUnfinished(null)
    expect(await records.unfinished()).toBeNull()
  })
  it('hold files from outside, the newest of an id, until they are removed', async () => {
    const records = await openRecords()
    expect(await records.addOutside({ id: 'a', file: 'a.json', text: '1' })).toBe(false)
    await records.addOutside({ id: 'a', file: 'a.json', text: '2' })
    expect((await records.outside()).map((f) => f.text)).toEqual(['2'])
    await records.removeOutside('a')
    expect(await records.outside()).toEqual([])
  })
})
