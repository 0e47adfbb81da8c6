import { readFileSync } from 'node:fs'
import type { CheckResult } from '#records'
import { loadWords, type WordLanguage } from '#words'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FromChecker, ToChecker } from '../../src/app/workers/check-records-talk.ts'
import { checkRecordsOf } from '../../src/app/workers/check-records.ts'
import { createChecker } from '../../src/app/workers/records-checker.ts'
import { exported } from '../records/exported.ts'
import { compiledOf } from '../../build/sample-records/runs.ts'

vi.mock('virtual:plans', () => ({ offers: [] }))

const library = { open: async (id: string) => ({ original: compiledOf(id).original, translation: null }) }
const check = (bytes: BlobPart) => checkRecordsOf(new File([bytes], 'records.json'), library)
const fixture = (name: string) => check(readFileSync(`tests/fixtures/encodings/${name}`))
/** What the record screen says of a file it cannot take. */
async function told(name: string, language: WordLanguage): Promise<string> {
  const result = await fixture(name)
  if (result.ok) throw new Error('it was taken')
  return (await loadWords(language)).records.file(result.error)
}

describe('a file of records brought to the page', () => {
  it('is taken with a byte order mark as without', async () => {
    const plain = await check(exported())
    expect(plain).toMatchObject({ ok: true, value: { refused: [] } })
    expect(await check(`\ufeff${exported()}`)).toEqual(plain)
  })

  it('that an editor has saved in another encoding is said to be, and taken with no wrong letters', async () => {
    expect(await fixture('utf16.json')).toEqual({
      ok: false,
      error: { code: 'not-utf8', encoding: 'utf-16', line: 1, column: 1 },
    })
    expect(await fixture('cp1252.json')).toEqual({
      ok: false,
      error: { code: 'not-utf8', encoding: 'unknown', line: 3, column: 22 },
    })
    expect(await told('utf16.json', 'en')).toMatch(/^It is saved as UTF-16.* Export it again where it came from/)
    expect(await told('cp1252.json', 'en')).toMatch(/^From line 3, column 22 on it is not UTF-8.* Export it again/)
    expect(await told('utf16.json', 'es')).toMatch(/^Está guardado en UTF-16.*Expórtalo otra vez/)
    expect(await told('cp1252.json', 'es')).toMatch(
      /^Desde la línea 3, columna 22, no está en UTF-8.*Expórtalo otra vez/,
    )
  })
})

/** A worker as browsers have them, that works in this thread. */
function workers({ broken = false } = {}) {
  const ended = vi.fn<() => void>()
  class FakeWorker extends EventTarget {
    private readonly checker = createChecker(
      (data: FromChecker) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
      () => ended.mock.calls.length > 0,
    )
    postMessage(message: ToChecker): void {
      if (broken) queueMicrotask(() => this.dispatchEvent(new Event('error')))
      else void this.checker(message)
    }
    terminate(): void {
      ended()
    }
  }
  vi.stubGlobal('Worker', FakeWorker)
  return ended
}

describe('the check of a file', () => {
  afterEach(() => vi.unstubAllGlobals())
  const file = (text = exported()) => new File([text], 'records.json')
  const held = (result: CheckResult) => result.ok && [result.value.file.runs.length, result.value.refused.length]

  it('is done apart from the page, with the same outcome, and the worker is let go', async () => {
    const inPage = await check(exported())
    const ended = workers()
    expect(await check(exported())).toEqual(inPage)
    expect(ended).toHaveBeenCalledOnce()
  })

  it('is done in the page where a worker cannot be had, or cannot be begun', async () => {
    workers({ broken: true })
    expect(held(await check(exported()))).toEqual([4, 0])
    vi.stubGlobal('Worker', function refused() {
      throw new DOMException('sandboxed', 'SecurityError')
    })
    expect(held(await check(exported()))).toEqual([4, 0])
  })

  it('tells how far it has come, and gives the page its turn', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 30))
    const done: number[] = []
    await checkRecordsOf(file(), library, undefined, (part) => done.push(part))
    vi.restoreAllMocks()
    expect(done.length).toBeGreaterThan(1)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(done.every((part) => part > 0 && part <= 1)).toBe(true)
  })

  it('can be called off, and lets its worker go then', async () => {
    const ended = workers()
    const off = new AbortController()
    const late = { open: (id: string) => (off.abort(), library.open(id)) }
    await expect(checkRecordsOf(file(), late, off.signal)).rejects.toThrow('abort')
    expect(ended).toHaveBeenCalledOnce()
    await expect(checkRecordsOf(file(), library, off.signal)).rejects.toThrow('abort')
  })

  it('can be called off in the page, too', async () => {
    const off = new AbortController()
    const late = { open: (id: string) => (off.abort(), library.open(id)) }
    await expect(checkRecordsOf(file(), late, off.signal)).rejects.toThrow('abort')
  })

  it('fails where the file cannot be read', async () => {
    const gone = file()
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    await expect(checkRecordsOf(gone, library)).rejects.toThrow('gone')
  })
})
