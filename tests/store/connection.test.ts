import { describe, expect, it, vi } from 'vitest'
import { keepOpen } from '../../src/store/connection.ts'
import type { Opened } from '../../src/store/connection.ts'

/** A browser with one database, which it can lose. */
function browser(open: () => Promise<Opened<string>>, patience = 20) {
  const [opening, back, close] = [
    vi.fn<typeof open>(open),
    vi.fn<(empty: boolean) => void>(),
    vi.fn<(db: string) => void>(),
  ]
  const connection = keepOpen({ first: 'first', open: opening, close, onReopened: back, patience })
  return { connection, opening, back, close }
}
const refusing = (name: string) => async (db: string) => {
  if (db === 'first') throw new DOMException('the connection is closing', name)
  return db
}

describe('a database that the browser may close', () => {
  it.each(['InvalidStateError', 'AbortError', 'UnknownError'])(
    'is opened again when it refuses with %s, and what was to be done is done once',
    async (name) => {
      const { connection, opening, back, close } = browser(async () => ({ db: 'second', empty: false }))
      expect(await connection.use(refusing(name))).toBe('second')
      expect(await connection.use(refusing(name))).toBe('second')
      expect(opening).toHaveBeenCalledOnce()
      expect(close.mock.calls).toEqual([['first']])
      expect(back.mock.calls).toEqual([[false]])
    },
  )
  it('is opened again after the browser has said that it is closed, by the next that needs it', async () => {
    const { connection, opening, back } = browser(async () => ({ db: 'second', empty: true }))
    connection.lost('first')
    expect(opening).not.toHaveBeenCalled()
    expect(await Promise.all([connection.use(async (db) => db), connection.use(async (db) => db)])).toEqual([
      'second',
      'second',
    ])
    expect(opening).toHaveBeenCalledOnce()
    expect(back.mock.calls).toEqual([[true]])
  })
  it('is not opened again for what another one would refuse too', async () => {
    const { connection, opening } = browser(async () => ({ db: 'second', empty: false }))
    const full = connection.use(async () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(full).rejects.toThrow('full')
    expect(opening).not.toHaveBeenCalled()
  })
  it('refuses after a while when it does not open, and says when it did', async () => {
    let answer: (opened: Opened<string>) => void = () => undefined
    const { connection, back } = browser(() => new Promise((resolve) => (answer = resolve)))
    connection.lost('first')
    await expect(connection.use(async (db) => db)).rejects.toThrow('does not answer')
    expect(back).not.toHaveBeenCalled()
    answer({ db: 'late', empty: false })
    await vi.waitFor(() => expect(back).toHaveBeenCalledOnce())
    expect(await connection.use(async (db) => db)).toBe('late')
  })
  it('hands what is to be done to an open one at once', () => {
    const { connection } = browser(async () => ({ db: 'second', empty: false }))
    const write = vi.fn<(db: string) => Promise<void>>(async () => undefined)
    void connection.use(write)
    expect(write).toHaveBeenCalledOnce()
  })
})
