export { addBeat, nextBeatName, pathsTo, removeBeat, renameBeat, setEnding } from './beats.ts'
export { addFact, addFollowUp, addPerson, addToList, nextPersonName } from './lists.ts'
export { textSlip } from './broken.ts'
export { afterLook, inOrder, type TextEdit } from './in-order.ts'
export {
  addCue,
  addLine,
  isOnlyWords,
  moveLine,
  onOneLine,
  removeLine,
  removeLineText,
  setLineText,
  setLineTime,
  setVoice,
  splitLine,
} from './lines.ts'
export { lineShown } from './line-shown.ts'
export { freshName, wordsAsName } from './names.ts'
export { addBranch, addOption, leadTo, moveOption, removeBranch, removeOption, setOptionKind } from './options.ts'
export { put, putEntry } from './put.ts'
export { idOfTitle, setTitle } from './title.ts'
export {
  type BeatEntry,
  beatEntries,
  type BeatRow,
  beatRow,
  beatsAround,
  type LineMark,
  type LineRow,
  type OptionRow,
} from './rows.ts'
export type { TextKey, Voice } from './voice.ts'
