/** The scenario format: its words and schema, reading and checking files of it, and editing their text. */
export * from './vocabulary.ts'
export * from './schema.ts'
export {
  PLAN_FORMAT,
  planModes,
  trainingPlanSchema,
  type PlanWords,
  type TrainingPlan,
} from './training-plan-schema.ts'

export { parseScenario, type Parsed } from './parse.ts'
export type { ParseOptions } from './parse-options.ts'
export type { Draft } from './draft.ts'
export { upgrade, upgraders, knownFormats, type Upgrader } from './upgrade.ts'
export { canonicalHash, scenarioHash } from './hash.ts'
export {
  isSoundKind,
  kilobytesFor,
  LONGEST_VOICE,
  MEDIA_FOLDER,
  MEDIA_KILOBYTES,
  mediaKind,
  type MediaKind,
  type MediaUse,
  MOST_PIXELS,
  pictureKinds,
  PLACE_KILOBYTES,
  soundKinds,
  VOICE_KILOBYTES,
} from './media/kinds.ts'
export { type Media, type MediaFile, mediaFile, mediaNamedIn } from './media/media-file.ts'
export { pictureSize } from './media/picture-size.ts'
export { soundLength } from './media/sound-length.ts'
export { isVoicePath, type Voice, voicePlaces } from './voices.ts'
export { textHash } from './text-hash.ts'

export type { Problem, ProblemCode, ProblemData, ProblemPlace } from './problem/problem.ts'
export type { BeatProblemData } from './problem/beat-problems.ts'
export type { FileProblemData, JsonSlip } from './problem/file-problems.ts'
export type { MediaProblemData } from './problem/media-problems.ts'
export type { MomentProblemData } from './problem/moment-problems.ts'
export type { NameProblemData } from './problem/name-problems.ts'
export type { PlanProblemData } from './problem/plan-problems.ts'
export type { StageProblemData } from './problem/stage-problems.ts'
export type { TranslationProblemData } from './problem/translation-problems.ts'
export type {
  ExpectedOption,
  ExpectedValue,
  MixedUpKey,
  ValueProblemData,
  WrittenValue,
} from './problem/value-problems.ts'
export type { NamedPart, Within } from './problem/within.ts'
export { problemCodes } from './problem/codes.ts'
export { nearest } from './suggest.ts'

export { holds, change, changed } from './facts.ts'
export { isSpoken } from './spoken.ts'
export { momentTimes, READING_SPEED, readingTime, SHORTEST_READING, toMs } from './timing.ts'

export { localeSchema, type LocaleTexts, type ShownTexts } from './locale-schema.ts'
export { coverage, parseLocale, textCount, type Coverage, type Locale } from './locale.ts'
export { lookalikes, type FolderNames } from './lookalikes.ts'
export { refreshLocale } from './refresh-locale.ts'
export { jsonLike } from './json-like.ts'
export { type Text, type TextAt, textsIn, textsOf, translationPath } from './texts.ts'
export { translate } from './translate.ts'
export { type Way, waysOf } from './ways.ts'

export { planLanguage, planWords } from './training-plan-words.ts'
export {
  looksLikePlan,
  parseTrainingPlan,
  planRulesHash,
  type ParsedTrainingPlan,
  type TrainingPlanOptions,
} from './training-plan.ts'
export { planOffer, type PlanOffer, type PlanScene } from './training-plan-offer.ts'
export type { KnownScenario } from './training-plan-scenarios.ts'
export { SCORING_RULES } from './scoring-rules.ts'
export { rankGapOf } from './rank-gap.ts'

export { jsonSlip } from './source/json-slip.ts'
export { linesOf, type Lines } from './source/lines.ts'
export { looseValue, placeAt, writtenAt, type Span } from './source/places.ts'
export { textOfFile, type FileText } from './source/file-text.ts'
export { sizeProblem } from './source/size.ts'
export { type Path, valueAt } from './source/document.ts'
export { oneLine, quietJson } from './one-line.ts'
export { CREDIT_TEXT, FLOOR, mediaPattern, picturePattern, placePattern, voicePattern } from './schema-media.ts'
export { isWindowsName } from './windows-name.ts'

export { insertItem, insertKey, moveAt, removeAt, renameKey, setValue } from './edit/edit.ts'
export { type ObjectEntry, setEntries } from './edit/entries.ts'
export { slipEdits } from './edit/slip-edits.ts'
export type { TextEdit } from './source/repair.ts'
export type { Edited, EditRefusal } from './edit/open.ts'
export type { JsonValue } from './edit/layout.ts'
