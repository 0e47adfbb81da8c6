export { canBePlace, freshPicture, isPicture, type PictureUse, putPicture, usesOfPicture } from './pictures.ts'
export { freshVoice, staleVoices, voiceIn, type VoiceOf, withVoice, wordsOfLine } from './voices.ts'
export { VOICE_RATE, wavFile, withoutSilence } from './wav.ts'
export { withoutCredit } from './credits.ts'
