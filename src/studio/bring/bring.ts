import { MEDIA_FOLDER, mediaFile, MOST_PIXELS, sizeProblem, textOfFile } from '#scenario'
import { type DraftFiles, localeName, REVIEW, SCENARIO, type TextName } from '../draft/files.ts'

/** A file somebody hands to the Studio, not read yet. */
export interface FileToBring {
  /** In its folder, with strokes: `locales/es.json`. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  read(): Promise<Uint8Array>
}

/** Why files were not taken. */
export type BringRefusal =
  | { readonly code: 'no-scenario' }
  | { readonly code: 'too-large'; readonly file: string }
  | { readonly code: 'not-text'; readonly file: string }
  /** A text that cannot be meant as a scenario: it is empty, or has nothing of one. */
  | { readonly code: 'not-scenario'; readonly file: string }
  /** A file from a translator. */
  | { readonly code: 'translation'; readonly file: string }
  /** A picture or a sound. */
  | { readonly code: 'media'; readonly file: string }
  | { readonly code: 'too-many'; readonly most: number }

export type Bringing =
  | {
      readonly ok: true
      readonly texts: DraftFiles['texts']
      /** By path, `media/note.webp`. */
      readonly media: Readonly<Record<string, Uint8Array>>
      /** The paths of the files that have no place in a scenario's folder: of no kind it may have, or with more in them than they show. */
      readonly left: readonly string[]
    }
  | { readonly ok: false; readonly refusal: BringRefusal }

/** So many files are looked at, and an own file may have so many bytes. */
const MOST_FILES = 500
const MOST_MEDIA = 5 * 1024 * 1024

const refuse = (refusal: BringRefusal): Bringing => ({ ok: false, refusal })

/** The place of a text in a scenario's folder; null where it is none of the Studio's texts. */
function textName(path: string): TextName | null {
  if (path === SCENARIO || path === REVIEW) return path
  const tag = /^locales\/([A-Za-z0-9-]+)\.json$/.exec(path)?.[1]
  return tag === undefined ? null : localeName(tag)
}

async function readText(file: FileToBring): Promise<string | BringRefusal> {
  if (sizeProblem(file.path, file.size) !== null) return { code: 'too-large', file: file.path }
  const read = textOfFile(await file.read())
  return read.ok ? read.text : { code: 'not-text', file: file.path }
}

/** Takes one file as a scenario, whatever it is called. A broken one is taken as it is, to be mended. */
export async function bringFile(file: FileToBring): Promise<Bringing> {
  const text = await readText(file)
  if (typeof text === 'string') {
    const other = notScenario(text)
    if (other !== null) return refuse({ code: other, file: file.path })
    return { ok: true, texts: { [SCENARIO]: text }, media: {}, left: [] }
  }
  if (text.code === 'not-text' && mediaFile(await file.read()).kind !== null)
    return refuse({ code: 'media', file: file.path })
  return refuse(text)
}

/** What a text is that cannot be a scenario, not even a broken one; null where it can. */
function notScenario(text: string): 'translation' | 'not-scenario' | null {
  if (/^\s*(<\?xml[^>]*>\s*)?<xliff\b/.test(text)) return 'translation'
  // However broken, a scenario is no markup and has a brace somewhere.
  return /^\s*</.test(text) || !text.includes('{') ? 'not-scenario' : null
}

/** The folder in which `scenario.json` lies, with its stroke: the one that is nearest to the top. */
function rootOf(files: readonly FileToBring[]): string | null {
  const roots = files
    .filter(({ path }) => path === SCENARIO || path.endsWith(`/${SCENARIO}`))
    .map(({ path }) => path.slice(0, -SCENARIO.length))
  return roots.toSorted((a, b) => a.split('/').length - b.split('/').length)[0] ?? null
}

/** Takes a scenario's folder: its texts and its own pictures. What else lies there is left, and named. */
export async function bringFolder(files: readonly FileToBring[]): Promise<Bringing> {
  if (files.length > MOST_FILES) return refuse({ code: 'too-many', most: MOST_FILES })
  const root = rootOf(files)
  if (root === null) return refuse({ code: 'no-scenario' })
  const texts: Partial<Record<TextName, string>> = {}
  const media: Record<string, Uint8Array> = {}
  const left: string[] = []
  for (const file of files) {
    const path = file.path.startsWith(root) ? file.path.slice(root.length) : null
    const name = path === null ? null : textName(path)
    if (path !== null && name !== null) {
      const text = await readText(file)
      if (typeof text !== 'string') return refuse(text)
      texts[name] = text
    } else if (path !== null && isMedia(path)) {
      if (file.size > MOST_MEDIA) return refuse({ code: 'too-large', file: path })
      const bytes = await file.read()
      const { kind, active, pixels } = mediaFile(bytes)
      const isHuge = pixels ? pixels.width * pixels.height > MOST_PIXELS : false
      if (kind === null || active === true || isHuge) left.push(path)
      else media[path] = bytes
    } else left.push(path ?? file.path)
  }
  return { ok: true, texts, media, left: left.filter((path) => !/(^|\/)\./.test(path)).toSorted() }
}

const isMedia = (path: string): boolean => new RegExp(`^${MEDIA_FOLDER}/[^/]+$`).test(path) && !path.includes('/.')
