import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { checkRecordsOf } from '../../src/app/check-records.ts'
import { fileText } from '../../src/ui/record/trouble-words.ts'
import { createText, loadTexts } from '../../src/ui/text/index.ts'
import { exported } from '../records/exported.ts'
import { planOf } from '../records/run-records.ts'

vi.mock('virtual:plans', () => ({ offers: [] }))

const library = { open: async (id: string) => ({ original: planOf(id).original, translation: null }) }
const check = (bytes: BlobPart) => checkRecordsOf(new File([bytes], 'records.json'), library)
const fixture = (name: string) => check(readFileSync(`tests/fixtures/encodings/${name}`))
/** What the record screen says of a file it cannot take. */
async function told(name: string, language: string): Promise<string> {
  const result = await fixture(name)
  if (result.ok) throw new Error('it was taken')
  return fileText(createText(language, await loadTexts(language)).getFixedT(language), result.error)
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
