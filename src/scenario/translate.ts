import type { ShownTexts } from './locale-schema.ts'
import { plainCopy } from './plain-copy.ts'
import type { Moment, Scenario } from './schema.ts'
import { type Path, valueAt } from './source/document.ts'
import { textsIn, translationPath } from './texts.ts'
import { momentTimes } from './timing.ts'
import { voicePlaces } from './voices.ts'

/**
 * The scenario with its texts in another language; a text without a translation stays as it is (F14). Moments keep the
 * times they have in the original, also where those follow from the length of a text, so that logs and milestones fit both.
 */
export function translate(scenario: Scenario, texts: ShownTexts): Scenario {
  const translated = plainCopy(scenario)
  for (const beat of Object.values(translated.beats)) {
    for (const [i, ms] of momentTimes(beat).entries()) {
      const moment = beat.script?.[i]
      if (moment !== undefined) moment.at = ms / 1000
    }
  }
  for (const { path } of textsIn(scenario)) {
    const key = translationPath(path, scenario)
    const entry = Object.hasOwn(texts, key) ? texts[key] : undefined
    if (entry !== undefined && entry.text !== '') write(translated, path, entry.text)
  }
  speakIn(translated, scenario, texts)
  return translated
}

/** A line is spoken in the language it is shown in, or not at all. */
function speakIn(translated: Scenario, original: Scenario, texts: ShownTexts): void {
  for (const { moment: path, path: key, text } of voicePlaces(original)) {
    const moment = valueAt(translated, path) as Moment
    const entry = Object.hasOwn(texts, key) ? texts[key] : undefined
    if (entry?.ms !== undefined && entry.text !== '') moment.voice = { file: entry.text, ms: entry.ms }
    else if (moment.say !== text) delete moment.voice
  }
}

function write(root: unknown, path: Path, text: string): void {
  let holder = root as Record<string | number, unknown>
  for (const segment of path.slice(0, -1)) holder = holder[segment] as Record<string | number, unknown>
  const last = path.at(-1)
  if (last !== undefined) holder[last] = text
}
