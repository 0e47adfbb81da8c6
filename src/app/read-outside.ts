import {
  type LocaleTexts,
  looksLikePlan,
  mediaFile,
  mediaNamedIn,
  parseLocale,
  parseScenario,
  parseTrainingPlan,
  type Problem,
  type Scenario,
  sizeProblem,
} from '#scenario'
import { type FolderFiles, localeTag, readZip, SCENARIO, textNames, zipLimits, type ZipRefusal } from '#studio'

/** A scenario from outside that can be played, with everything that belongs to it. */
export interface ReadFolder {
  readonly scenario: Scenario
  /** Its very text. */
  readonly text: string
  /** The texts of its translations as they stand in their files, by language. */
  readonly locales: Readonly<Record<string, string>>
  /** What they say. */
  readonly translations: ReadonlyMap<string, LocaleTexts>
  /** Its own files by path, `media/note.webp`. */
  readonly media: FolderFiles['media']
}

export type OutsideReading =
  | { readonly ok: true; readonly read: ReadFolder; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly zip: ZipRefusal }
  /** It is the text of a training plan. */
  | { readonly ok: false; readonly plan: string }

const isZip = (name: string): boolean => /\.zip$/i.test(name)

/** Reads a scenario's file, or a zip of its folder, and checks everything in it; a training plan is only told from it. Sizes are looked at before anything is read. */
export async function readOutside(file: File): Promise<OutsideReading> {
  if (isZip(file.name)) {
    if (file.size > zipLimits.bytes)
      return { ok: false, zip: { code: 'too-large', bytes: file.size, most: zipLimits.bytes } }
    const zip = readZip(new Uint8Array(await file.arrayBuffer()))
    return zip.ok ? readFolder(zip.brought) : { ok: false, zip: zip.refusal }
  }
  const tooLarge = sizeProblem(file.name, file.size)
  if (tooLarge) return { ok: false, problems: [tooLarge] }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  if (looksLikePlan(text)) {
    const { draft, problems } = parseTrainingPlan(bytes, file.name)
    return draft === null ? { ok: false, problems } : { ok: false, plan: text }
  }
  const { scenario, problems } = parseScenario(bytes, file.name, { media: 'none' })
  if (!scenario) return { ok: false, problems }
  return { ok: true, read: { scenario, text, locales: {}, translations: new Map(), media: {} }, problems }
}

/** Checks what is in a scenario's folder: its text, its translations, its own files. What a review says stays out of it. */
export function readFolder({ texts, media }: FolderFiles): OutsideReading {
  const files = new Map(Object.entries(media).map(([path, bytes]) => [path, mediaFile(bytes)]))
  const names = textNames({ texts, media: {} })
  const namedElsewhere = names.flatMap((name) => (localeTag(name) === null ? [] : mediaNamedIn(texts[name] ?? '')))
  const text = texts[SCENARIO] ?? ''
  const { scenario, problems: found } = parseScenario(text, SCENARIO, { media: files, namedElsewhere })
  const problems = [...found]
  const locales: Record<string, string> = {}
  const translations = new Map<string, LocaleTexts>()
  for (const name of names) {
    const tag = localeTag(name)
    if (tag === null) continue
    const source = texts[name] ?? ''
    const { locale, problems: told } = parseLocale(source, name, scenario, files)
    problems.push(...told)
    if (locale === null) continue
    locales[tag] = source
    translations.set(tag, locale.texts)
  }
  if (scenario === null || problems.some(({ severity }) => severity === 'error')) return { ok: false, problems }
  return { ok: true, read: { scenario, text, locales, translations, media }, problems }
}
