import type { Path } from '../source/document.ts'
import { nearest } from '../suggest.ts'
import { emptyHandedPoses, facings, landmarks, marks, type Pose, touchingPoses, withPoses } from '../vocabulary.ts'
import type { Context, DraftMoment } from './context.ts'
import { isOwn, placeOf, type Setting, settingsByBeat, wordsOfSetting } from './stages.ts'
import { momentsOf } from './walk.ts'

const isOf = (words: readonly string[], word: string): boolean => words.includes(word)

/** F6: what a moment says of a person's pose, place, hands and facing goes together, and is to be had in the place. */
export function checkDirection(check: Context): void {
  const settings = settingsByBeat(check.scenario)
  for (const { path, item, beatId } of momentsOf(check.scenario)) {
    checkTouch(check, path, item)
    checkHands(check, path, item)
    checkOneself(check, path, item)
    for (const place of settings.get(beatId) ?? []) {
      checkLandmark(check, [...path, 'place'], item.place, place)
      checkFacing(check, [...path, 'facing'], item.facing, place)
      checkPosePlace(check, path, item, place)
    }
  }
}

function checkTouch(check: Context, path: Path, { pose, with: touched }: DraftMoment): void {
  if (pose === undefined) return
  // Files of format 1 cannot say whom a pose touches: there it is whoever is nearest.
  if (isOf(withPoses, pose) && touched === undefined && !check.written([...path, 'with']) && check.format !== 1) {
    check.error([...path, 'pose'], { code: 'with-missing', pose })
  }
  if (touched !== undefined && !isOf(touchingPoses, pose)) {
    check.errorAtKey([...path, 'with'], { code: 'with-unwanted', pose, known: touchingPoses })
  }
}

function checkHands(check: Context, path: Path, { pose, holds = [] }: DraftMoment): void {
  const [thing] = holds
  if (pose === undefined || thing === undefined || !isOf(emptyHandedPoses, pose)) return
  check.errorAtKey([...path, 'holds'], { code: 'no-free-hand', pose, thing })
}

function checkOneself(check: Context, path: Path, { who, ...item }: DraftMoment): void {
  if (who === undefined) return
  for (const key of ['to', 'with', 'facing'] as const) {
    if (item[key] === who) check.error([...path, key], { code: 'about-oneself', key })
  }
  if (typeof item.place !== 'object') return
  for (const [key, other] of Object.entries(item.place)) {
    if (other === who) check.error([...path, 'place', key], { code: 'about-oneself', key })
  }
}

function checkLandmark(check: Context, path: Path, written: DraftMoment['place'], place: Setting): void {
  if (typeof written !== 'string' || isOf(marks, written)) return
  elsewhere(check, path, written, place)
}

function elsewhere(check: Context, path: Path, written: string, place: Setting): void {
  const { landmarks: known } = wordsOfSetting(place)
  if (isOf(known, written)) return
  check.error(path, () => ({
    code: 'landmark-elsewhere',
    written,
    place: placeOf(place),
    known,
    suggestion: nearest(written, known),
  }))
}

/** A facing is a word, a person or a landmark; a person is looked for with the other names. */
function checkFacing(check: Context, path: Path, written: string | undefined, place: Setting): void {
  if (written === undefined || isOf(facings, written)) return
  if (Object.hasOwn(check.scenario.cast ?? {}, written)) return
  if (isOf(landmarks, written)) elsewhere(check, path, written, place)
}

function checkPosePlace(check: Context, path: Path, { pose, place: at, who }: DraftMoment, place: Setting): void {
  // What is to sit on in a picture of the author's own, the author knows.
  if ((pose !== 'sitting' && pose !== 'palms-on-surface') || isOwn(place)) return
  const { seats, surfaces } = wordsOfSetting(place)
  const known = pose === 'sitting' ? seats : surfaces
  const build = who === undefined ? undefined : check.scenario.cast?.[who]?.look?.build
  // A wheelchair is a seat of its own; the seats of a car are marks.
  if (pose === 'sitting' && (build === 'wheelchair' || at === 'driver-seat' || at === 'passenger-side')) return
  const fits = typeof at === 'string' && !isOf(marks, at) ? isOf(known, at) : known.length > 0
  if (fits) return
  const written = typeof at === 'string' && !isOf(marks, at) ? at : null
  // A landmark of another place has been reported.
  if (written !== null && !isOf(wordsOfSetting(place).landmarks, written)) return
  check.error([...path, 'pose'], {
    code: 'pose-needs-place',
    pose: pose satisfies Pose,
    place: placeOf(place),
    written,
    known,
  })
}
