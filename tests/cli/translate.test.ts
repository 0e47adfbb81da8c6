import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { parseScenario, refreshLocale, textsOf, type LocaleTexts } from '../../src/scenario/index.ts'
import { exampleText, withValue } from '../scenario/example.ts'
import { scriptedIo } from './scripted-io.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'step-in-translate-'))
  mkdirSync(join(folder, 'desk'))
  write('desk/scenario.json', exampleText)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
const es = (): LocaleTexts => JSON.parse(readFileSync(join(folder, 'desk/locales/es.json'), 'utf8')) as LocaleTexts

async function translate(...args: string[]) {
  const io = scriptedIo([], folder)
  const code = await main(['translate', ...args], io)
  return { code, out: io.written, err: io.complained }
}

/** Fills in every text that is still empty. */
function fillIn(): LocaleTexts {
  const full = Object.fromEntries(
    Object.entries(es()).map(([path, { source, text }]) => [path, { source, text: text === '' ? `~${source}` : text }]),
  )
  write('desk/locales/es.json', JSON.stringify(full))
  return full
}

/** The example with another word, as an author would change it. */
const changed = (from: string, to: string) => write('desk/scenario.json', exampleText.replaceAll(from, to))

describe('step-in translate', () => {
  it('F14 begins with every text, its original beside it, in the order of the scenario', async () => {
    const { code, out, err } = await translate('desk', 'es')
    const { scenario } = parseScenario(exampleText, 'scenario.json')
    const texts = scenario ? textsOf(scenario) : []
    expect(code).toBe(0)
    expect(Object.entries(es())).toEqual(texts.map(({ path, text }) => [path, { source: text, text: '' }]))
    expect(out).toContain('missing  title  "Front desk"\n')
    expect(err).toBe(`desk/locales/es.json: 0 of ${texts.length} texts translated, ${texts.length} missing\n`)
  })

  it('--check fails while something is missing, writes nothing, and passes when all is done', async () => {
    expect((await translate('desk', 'es', '--check')).code).toBe(1)
    expect(readdirSync(join(folder, 'desk'))).toEqual(['scenario.json'])
    await translate('desk/scenario.json', 'es')
    expect((await translate('desk', 'es', '--check')).code).toBe(1)
    fillIn()
    expect(await translate('desk', 'es', '--check')).toMatchObject({ code: 0, out: '' })
  })

  it('keeps what is done when the original changes, and tells what it was', async () => {
    await translate('desk', 'es')
    fillIn()
    changed('"Front desk"', '"The front desk"')
    const { code, out, err } = await translate('desk', 'es')
    expect(code).toBe(0)
    expect(es()['title']).toEqual({ source: 'Front desk', text: '~Front desk' })
    expect(out).toContain('stale    title\n         was    "Front desk"\n         is     "The front desk"\n')
    expect(err).toContain('1 stale')
    expect((await translate('desk', 'es', '--check')).code).toBe(1)
    expect((await translate('desk', 'es', '--accept', 'title')).code).toBe(0)
    expect(es()['title']).toEqual({ source: 'The front desk', text: '~Front desk' })
    expect((await translate('desk', 'es', '--check')).code).toBe(0)
  })

  it('changes nothing, and does not touch the file, when there is nothing to do', async () => {
    await translate('desk', 'es')
    fillIn()
    await translate('desk', 'es')
    const before = readFileSync(join(folder, 'desk/locales/es.json'), 'utf8')
    await translate('desk', 'es')
    expect(readFileSync(join(folder, 'desk/locales/es.json'), 'utf8')).toBe(before)
    expect(readdirSync(join(folder, 'desk/locales'))).toEqual(['es.json'])
  })

  it('refuses a translation that is at fault and leaves it as it is', async () => {
    mkdirSync(join(folder, 'desk/locales'))
    write('desk/locales/es.json', '{ "title": { "source": "Front desk", "text": "Recepción" }')
    const { code, err } = await translate('desk', 'es')
    expect(code).toBe(1)
    expect(err).toContain('desk/locales/es.json:1:')
    expect(err).toContain('Nothing is changed.')
    expect(readFileSync(join(folder, 'desk/locales/es.json'), 'utf8')).toContain('Recepción')
  })

  it.each([
    [['desk'], 'name a scenario and a language'],
    [['desk', 'es', 'pt'], 'name a scenario and a language'],
    [['desk', 'spanish'], '"spanish" is no language code'],
    [['desk', 'en'], 'is written in "en" already'],
    [['nowhere', 'es'], 'there is no such file or folder'],
    [['desk', 'es', '--accept', 'titel'], 'has no text "titel"'],
    [['desk', 'es', '--accept', 'title'], 'has no translation of "title"'],
  ])('says what is wrong with %j', async (args, says) => {
    const { code, err } = await translate(...args)
    expect(code).toBe(2)
    expect(err).toContain(says)
  })

  it('says why it cannot write, and leaves what was there', async () => {
    write('desk/locales', 'in the way')
    const { code, err } = await translate('desk', 'es')
    expect(code).toBe(2)
    expect(err).toContain('no folder')
    expect(readFileSync(join(folder, 'desk/locales'), 'utf8')).toBe('in the way')
  })
})

describe('F14 a translation brought in step', () => {
  const script = ['beats', 'thrown-out', 'script']
  const scenarioWith = (lines: readonly string[]) => {
    const { scenario } = parseScenario(
      withValue(
        script,
        lines.map((say) => ({ who: 'cole', say })),
      ),
      'x',
    )
    if (scenario === null) throw new Error('the example is at fault')
    return scenario
  }
  const path = (n: number) => `beats.thrown-out.script.${n}.say`
  const done = (lines: readonly string[]): LocaleTexts =>
    Object.fromEntries(lines.map((source, n) => [path(n), { source, text: `~${source}` }]))
  const said = (texts: LocaleTexts) =>
    Object.entries(texts).flatMap(([p, { text }]) =>
      p.startsWith('beats.thrown-out.script') ? [`${p.slice(24)} ${text}`] : [],
    )

  it('goes along when a moment is put in before it', () => {
    const texts = refreshLocale(scenarioWith(['New.', 'One.', 'Two.']), done(['One.', 'Two.']))
    expect(said(texts)).toEqual(['0.say ', '1.say ~One.', '2.say ~Two.'])
  })

  it('tells two equal lines apart by where they stand', () => {
    const before = { ...done(['No.', 'No.']), [path(1)]: { source: 'No.', text: '~No, again.' } }
    expect(said(refreshLocale(scenarioWith(['No.', 'No.']), before))).toEqual(['0.say ~No.', '1.say ~No, again.'])
  })

  it('loses nothing: what fits nowhere stands at the end, also when another has its place', () => {
    const texts = refreshLocale(scenarioWith(['Two.']), done(['One.', 'Two.']))
    expect(said(texts)).toEqual(['0.say ~Two.', '0.say (before) ~One.'])
    expect(said(refreshLocale(scenarioWith(['Two.']), texts))).toEqual(['0.say ~Two.', '0.say (before) ~One.'])
    expect(said(refreshLocale(scenarioWith(['One.', 'Two.']), texts))).toEqual(['0.say ~One.', '1.say ~Two.'])
  })

  it('a language whose code Windows keeps for a device gets its region', async () => {
    const { code, err } = await translate('desk', 'con')
    expect(code).toBe(2)
    expect(err).toBe(
      'step-in: translate: Windows cannot have a file called con.json; write the language with its region or script, for example con-Latn\n',
    )
    expect((await translate('desk', 'con-Latn')).code).toBe(0)
  })
})

describe.skipIf(process.platform === 'win32')('the file that is translated stays what it is', () => {
  const file = () => join(folder, 'desk/locales/es.json')
  const modeOf = (path: string) => statSync(path).mode & 0o777
  /** A first translation, and an original that has moved on since. */
  async function begun(): Promise<string> {
    await translate('desk', 'es')
    changed('Front desk', 'Back desk')
    return readFileSync(file(), 'utf8')
  }

  it('a link stays a link, and the shared file is written', async () => {
    await begun()
    mkdirSync(join(folder, 'shared'))
    renameSync(file(), join(folder, 'shared/es.json'))
    symlinkSync('../../shared/es.json', file())
    expect((await translate('desk', 'es')).code).toBe(0)
    expect(lstatSync(file()).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'shared/es.json'), 'utf8')).toContain('Back desk')
    expect(readdirSync(join(folder, 'shared'))).toEqual(['es.json'])
  })

  it('a link to nothing is said, and nothing is made at its end', async () => {
    mkdirSync(join(folder, 'desk/locales'))
    symlinkSync('../../es.json', file())
    const { code, err } = await translate('desk', 'es')
    expect(code).toBe(2)
    expect(err).toContain(
      'it could not be written and is as it was: it is a link to ../../es.json, and there is nothing',
    )
    expect(existsSync(join(folder, 'es.json'))).toBe(false)
  })

  it.each([
    ['the file', 'desk/locales/es.json', 0o444, 'it is read-only'],
    ['its folder', 'desk/locales', 0o555, 'locales is read-only'],
  ])('%s is read-only: said, and left as it is', async (_, path, mode, why) => {
    const before = await begun()
    chmodSync(join(folder, path), mode)
    const { code, err } = await translate('desk', 'es')
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`desk/locales/es\\.json: it could not be written and is as it was: .*${why}\\n$`))
    expect(readFileSync(file(), 'utf8')).toBe(before)
    expect(modeOf(join(folder, path))).toBe(mode)
    chmodSync(join(folder, path), 0o755)
  })

  it.each(['664', '600', '640'])('mode %s stays', async (octal) => {
    const mode = Number.parseInt(octal, 8)
    await begun()
    chmodSync(file(), mode)
    expect((await translate('desk', 'es')).code).toBe(0)
    expect(modeOf(file())).toBe(mode)
    expect(readFileSync(file(), 'utf8')).toContain('Back desk')
  })

  it.runIf(process.getuid?.() === 0)('owner and group stay', async () => {
    await begun()
    chownSync(file(), 65534, 65534)
    expect((await translate('desk', 'es')).code).toBe(0)
    expect(statSync(file())).toMatchObject({ uid: 65534, gid: 65534 })
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['tabs', (text: string) => text.replaceAll('  ', '\t')],
    ['four spaces', (text: string) => text.replaceAll('  ', '    ')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    [
      'CRLF, tabs and no line end at the end',
      (text: string) => text.trimEnd().replaceAll('  ', '\t').replaceAll('\n', '\r\n'),
    ],
  ])('%s: stays laid out so', async (_, laidOut) => {
    await translate('desk', 'es')
    const own = readFileSync(file(), 'utf8')
    writeFileSync(file(), laidOut(own))
    await translate('desk', 'es')
    expect(readFileSync(file(), 'utf8')).toBe(laidOut(own))
    changed('Front desk', 'Back desk')
    await translate('desk', 'es')
    expect(readFileSync(file(), 'utf8')).toBe(laidOut(own.replaceAll('Front desk', 'Back desk')))
  })
})

describe('step-in translate with a translator’s file', () => {
  it('writes one, and takes over what was made of it', async () => {
    const wrote = await translate('desk', 'es', '--to-xliff', 'out.xlf')
    expect(wrote).toMatchObject({ code: 0 })
    expect(wrote.err).toContain('out.xlf: written for a translator\n')
    const file = readFileSync(join(folder, 'out.xlf'), 'utf8')
    const done = file.replace('<source>Front desk</source>', '<source>Front desk</source><target>La &lt;b&gt;</target>')
    write('in.xlf', done)
    const took = await translate('desk', 'es', '--from-xliff', 'in.xlf')
    expect(took).toMatchObject({ code: 0 })
    expect(took.err).toContain('in.xlf: 1 texts new, 0 changed, 0 said to fit still\n')
    expect(es()['title']).toEqual({ source: 'Front desk', text: 'La <b>' })
    const again = await translate('desk', 'es', '--from-xliff', 'in.xlf')
    expect(again.err).toContain('in.xlf: 0 texts new, 0 changed')
  })
  it('changes nothing where it is not taken, and says why', async () => {
    await translate('desk', 'es')
    const before = readFileSync(join(folder, 'desk/locales/es.json'), 'utf8')
    write('in.xlf', '<!DOCTYPE x><xliff/>')
    const { code, err } = await translate('desk', 'es', '--from-xliff', 'in.xlf')
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('declares a document type') as string })
    expect(readFileSync(join(folder, 'desk/locales/es.json'), 'utf8')).toBe(before)
    expect(await translate('desk', 'es', '--check', '--to-xliff', 'x.xlf')).toMatchObject({ code: 2 })
  })
})
