import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'
import { textOfFile } from '#scenario'
import { XLIFF_BYTES } from './limits.ts'
import { RefusedXliff, refuseXliff, type XliffRefusal } from './refusal.ts'
import { XLIFF, type XliffLanguages } from './write.ts'

/** A text of a file for translators. */
export interface XliffUnit {
  /** What may be its name in the translation's file, the likeliest first. */
  readonly names: readonly [string, ...string[]]
  /** The original as it was when the file was made. */
  readonly source: string
  /** Null where nothing is translated yet, or not all of it. */
  readonly target: string | null
  /** Whether somebody has said that it is translated. */
  readonly done: boolean
  /** Whether there is markup in it, which a text of a scenario cannot have. */
  readonly marked: boolean
}

export type XliffRead =
  | { readonly ok: true; readonly units: readonly XliffUnit[] }
  | { readonly ok: false; readonly refusal: XliffRefusal }

/**
 * Reads a file from a translator: XLIFF 2.0 to 2.2 of these languages, in UTF-8. It may come from anybody: its size is limited,
 * document types and entities are refused, nothing in it is fetched, and its texts are texts and never markup. Never throws.
 */
export function readXliff(bytes: Uint8Array, languages: XliffLanguages): XliffRead {
  try {
    return { ok: true, units: unitsIn(rootOf(bytes), languages) }
  } catch (error) {
    if (error instanceof RefusedXliff) return { ok: false, refusal: error.refusal }
    throw error
  }
}

function rootOf(bytes: Uint8Array): XmlElement {
  if (bytes.length > XLIFF_BYTES) refuseXliff({ code: 'too-large', bytes: bytes.length, most: XLIFF_BYTES })
  const file = textOfFile(bytes)
  if (!file.ok) refuseXliff({ code: 'not-text' })
  if (/<!(DOCTYPE|ENTITY)/i.test(file.text)) refuseXliff({ code: 'doctype' })
  let root: XmlElement | null
  try {
    root = parseXml(file.text).root
  } catch (error) {
    // Elements in one another without end: the parser runs out of stack.
    if (error instanceof RangeError) refuseXliff({ code: 'not-xml', line: null })
    if (error instanceof XmlError) refuseXliff({ code: 'not-xml', line: error.line })
    throw error
  }
  return root ?? refuseXliff({ code: 'not-xml', line: null })
}

/** The family of namespaces of which we read `2.0` (that of 2.1, too) and `2.2`. */
const FAMILY = 'urn:oasis:names:tc:xliff:document:'
const readable: readonly string[] = [XLIFF, `${FAMILY}2.2`]

function unitsIn(root: XmlElement, { source, target }: XliffLanguages): readonly XliffUnit[] {
  const [prefix, local] = root.name.includes(':') ? (root.name.split(':', 2) as [string, string]) : ['', root.name]
  const space = root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? ''
  if (local !== 'xliff' || !space.startsWith(FAMILY)) refuseXliff({ code: 'not-xliff' })
  const { version = '', srcLang = '', trgLang = '' } = root.attributes
  if (!readable.includes(space)) refuseXliff({ code: 'version', version })
  if (!sameLanguage(srcLang, source)) refuseXliff({ code: 'source-language', written: srcLang, expected: source })
  if (!sameLanguage(trgLang, target)) refuseXliff({ code: 'target-language', written: trgLang, expected: target })
  const names = new Set<string>()
  const core = coreOf(prefix, space)
  return core.inside(root, 'file').flatMap((file) => {
    const units: XliffUnit[] = []
    const walk = (holder: XmlElement, preserve: boolean): void => {
      const keeps = keepsSpace(holder, preserve)
      for (const element of core.children(holder)) {
        const kind = core.nameOf(element)
        if (kind === 'group') walk(element, keeps)
        if (kind === 'unit') units.push(unitOf(element, keeps, core))
      }
    }
    walk(file, false)
    for (const {
      names: [name],
    } of units) {
      if (names.has(name)) refuseXliff({ code: 'twice', name })
      names.add(name)
    }
    return units
  })
}

/** Whether a tag means the language: tools write `es-ES` for `es`, and the other way round. */
function sameLanguage(written: string, expected: string): boolean {
  const [a, b] = [written.toLowerCase(), expected.toLowerCase()]
  return a !== '' && (a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`))
}

interface Core {
  /** The name of an element of XLIFF itself; null for one of an extension. */
  nameOf(element: XmlElement): string | null
  children(element: XmlElement): readonly XmlElement[]
  inside(element: XmlElement, name: string): readonly XmlElement[]
}

function coreOf(prefix: string, space: string): Core {
  const start = prefix === '' ? '' : `${prefix}:`
  const nameOf = ({ name, attributes }: XmlElement): string | null => {
    if (!name.startsWith(start) || (attributes['xmlns'] ?? space) !== space) return null
    const local = name.slice(start.length)
    return local.includes(':') ? null : local
  }
  const children = (element: XmlElement): readonly XmlElement[] =>
    element.children.filter((child) => child instanceof XmlElement)
  return {
    nameOf,
    children,
    inside: (element, name) => children(element).filter((child) => nameOf(child) === name),
  }
}

function keepsSpace({ attributes }: XmlElement, outer: boolean): boolean {
  const written = attributes['xml:space']
  return written === undefined ? outer : written === 'preserve'
}

function unitOf(unit: XmlElement, outer: boolean, core: Core): XliffUnit {
  const keeps = keepsSpace(unit, outer)
  const { id = '', name } = unit.attributes
  const pieces = core.children(unit).flatMap((element, i) => {
    const kind = core.nameOf(element)
    if (kind !== 'segment' && kind !== 'ignorable') return []
    const [source] = core.inside(element, 'source')
    const [target] = core.inside(element, 'target')
    const { state = 'initial' } = element.attributes
    const order = Number(target?.attributes['order'] ?? i + 1)
    return [{ source, target: target ?? (kind === 'ignorable' ? source : undefined), order, kind, state }]
  })
  const source = textOf(
    pieces.map((piece) => piece.source),
    keeps,
    core,
  )
  const targets = pieces.toSorted((a, b) => a.order - b.order).map((piece) => piece.target)
  const target =
    targets.length > 0 && targets.every((piece) => piece !== undefined) ? textOf(targets, keeps, core) : null
  return {
    names: [id, ...(name === undefined ? [] : [name])],
    source: source.text,
    target: target === null || target.text === '' ? null : target.text,
    done: pieces.every(({ kind, state }) => kind === 'ignorable' || state !== 'initial'),
    marked: source.marked || target?.marked === true,
  }
}

interface Read {
  readonly text: string
  readonly marked: boolean
}

const nothing: Read = { text: '', marked: false }
const plus = (a: Read, b: Read): Read => ({ text: a.text + b.text, marked: a.marked || b.marked })

/** The words of all pieces together. */
function textOf(elements: readonly (XmlElement | undefined)[], outer: boolean, core: Core): Read {
  const there = elements.filter((element) => element !== undefined)
  const read = there.reduce<Read>((all, element) => plus(all, readContent(element, core)), nothing)
  const keeps = there.every((element) => keepsSpace(element, outer))
  return keeps ? read : { ...read, text: collapsed(read.text) }
}

/** The words in a source or a target. What only marks them (a term, a comment) is passed over; codes for markup are told. */
function readContent(element: XmlElement, core: Core): Read {
  return element.children.reduce<Read>((all, child) => {
    if (child instanceof XmlText) return plus(all, { text: child.text, marked: false })
    if (!(child instanceof XmlElement)) return all
    switch (core.nameOf(child) ?? '') {
      case 'mrk':
        return plus(all, readContent(child, core))
      case 'sm':
      case 'em':
        return all
      case 'cp':
        return plus(all, characterOf(child.attributes['hex'] ?? ''))
      default:
        return plus(all, { ...readContent(child, core), marked: true })
    }
  }, nothing)
}

/** A character that XML cannot say, by its number. */
const characterOf = (hex: string): Read =>
  /^[0-9a-f]{1,4}$/i.test(hex)
    ? { text: String.fromCharCode(Number.parseInt(hex, 16)), marked: false }
    : { text: '', marked: true }

/** Where white space does not count. */
export const collapsed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
