import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readSupport } from '../../src/app/read-support.ts'
import { fetchSupport, openSupport } from '../../src/app/support.ts'
import { fetched } from '../support/fetched.ts'

const file = (contacts: unknown): string => JSON.stringify({ format: 1, contacts })

describe('the contacts an agency sets', () => {
  it('come in the language of the interface, or in English', () => {
    const text = file([{ name: { en: 'Peers', es: 'Compañeros' }, how: { en: 'Room 4' } }])
    expect(readSupport(text, 'es')).toEqual([{ name: 'Compañeros', how: 'Room 4', href: null, lang: 'es' }])
    expect(readSupport(text, 'fr')).toEqual([{ name: 'Peers', how: 'Room 4', href: null, lang: 'en' }])
  })
  it('may be written in one language only', () => {
    expect(readSupport(file([{ name: 'Peers', how: 'Room 4', href: 'tel:988' }]), 'es')).toEqual([
      { name: 'Peers', how: 'Room 4', href: 'tel:988', lang: null },
    ])
  })
  it('never lead anywhere but to a telephone, a mail or a page', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', ' javascript:x', 'file:///etc', 7]) {
      expect(readSupport(file([{ name: 'A', how: 'B', href }]), 'en')).toEqual([
        { name: 'A', how: 'B', href: null, lang: null },
      ])
    }
  })
  it('are fewer when some are damaged, and none when the file is', () => {
    expect(readSupport(file([{ name: 'A' }, null, 3, { name: 'A', how: 'B' }]), 'en')).toHaveLength(1)
    for (const text of ['', '{', '[]', 'null', '{"contacts":3}', file([]), 'x'.repeat(20_001)]) {
      expect(readSupport(text, 'en')).toEqual([])
    }
  })
  it('that come with the program are whole in both languages', () => {
    const text = readFileSync('public/support.json', 'utf8')
    const [en, es] = [readSupport(text, 'en'), readSupport(text, 'es')]
    expect(en.map(({ href }) => href)).toEqual(['tel:988', 'tel:+18002675463', null])
    expect(es).toHaveLength(en.length)
    expect(es[0]?.how).not.toBe(en[0]?.how)
  })
})

describe('the file of the agency', () => {
  afterEach(() => vi.unstubAllGlobals())
  /** A browser that keeps answers, and a server that says what a test wants. */
  function browser() {
    const kept = new Map<string, Response>()
    const cache = {
      match: async (file: string) => kept.get(file)?.clone(),
      put: async (file: string, answer: Response) => void kept.set(file, answer),
      delete: async (file: string) => kept.delete(file),
    }
    let says: () => Response = () => new Response('first')
    vi.stubGlobal('caches', { open: async () => cache })
    vi.stubGlobal('fetch', async () => says())
    return (answer: () => Response) => void (says = answer)
  }

  it('is the one on the server, however often it changes', async () => {
    const server = browser()
    expect(await fetchSupport()).toBe('first')
    server(() => new Response('second'))
    expect(await fetchSupport()).toBe('second')
  })
  it('is read in whichever encoding an editor has saved it, for its numbers must be there', async () => {
    const server = browser()
    const text = '{"contacts":[{"name":"Línea de apoyo","how":"988"}]}'
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    for (const bytes of [text, `\ufeff${text}`, wide, Buffer.from(wide).swap16(), Buffer.from(text, 'latin1')]) {
      server(() => new Response(bytes))
      const [contact] = readSupport(await fetchSupport(), 'es')
      expect(contact).toMatchObject({ name: 'Línea de apoyo', how: '988' })
    }
  })
  it('is read once it has come, in the language that is asked for, and whoever shows it is told', async () => {
    const server = browser()
    server(() => new Response('{"contacts":[{"name":{"en":"Peers","es":"Compañeros"},"how":"Room 4"}]}'))
    const changed = vi.fn<() => void>()
    const support = openSupport(changed)
    expect(support('en')).toEqual([])
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), fetched)
    const names = (language: string) => support(language).map(({ name }) => name)
    expect([names('es'), names('en')]).toEqual([['Compañeros'], ['Peers']])
    expect(support('en')).toBe(support('en'))
  })
  it('is the last one while the server cannot be reached or is out of order', async () => {
    const server = browser()
    await fetchSupport()
    server(() => {
      throw new TypeError('no connection')
    })
    expect(await fetchSupport()).toBe('first')
    server(() => new Response('sorry', { status: 503 }))
    expect(await fetchSupport()).toBe('first')
  })
  it('is forgotten once it has been taken away', async () => {
    const server = browser()
    await fetchSupport()
    server(() => new Response('', { status: 404 }))
    expect(await fetchSupport()).toBe('')
    server(() => {
      throw new TypeError('no connection')
    })
    expect(await fetchSupport()).toBe('')
  })
  it('comes in a frame where asking for such a place throws', async () => {
    browser()
    Object.defineProperty(globalThis, 'caches', {
      configurable: true,
      get() {
        throw new DOMException('sandboxed', 'SecurityError')
      },
    })
    expect(await fetchSupport()).toBe('first')
  })
  it('comes without a place to keep it too', async () => {
    const server = browser()
    vi.stubGlobal('caches', undefined)
    expect(await fetchSupport()).toBe('first')
    server(() => {
      throw new TypeError('no connection')
    })
    expect(await fetchSupport()).toBe('')
  })
})
