import { isSoundKind, LONGEST_VOICE, mediaFile } from '#scenario'
import { VOICE_RATE, wavFile, withoutSilence } from '#studio'
import type { Recorder, Samples } from '../../ports/index.ts'

export type VoiceRefusal = 'file-too-large' | 'not-a-sound' | 'too-long' | 'silent'

export type VoiceFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly ms: number }
  | { readonly ok: false; readonly refusal: VoiceRefusal }

const MB = 1024 * 1024
/** What a file may have at most, in bytes: one that does not say how long it is could unpack into hours. */
export const voiceLimits = { wav: 12 * MB, packed: 3 * MB, unknown: MB } as const

const refuse = (refusal: VoiceRefusal): VoiceFile => ({ ok: false, refusal })

/** Makes a voice of what was recorded or unpacked: without the silence around it, and with nothing in the file but the sound. */
export function voiceFile(samples: Samples): VoiceFile {
  const heard = withoutSilence(samples)
  const ms = Math.round((heard.length / VOICE_RATE) * 1000)
  if (ms > LONGEST_VOICE) return refuse('too-long')
  if (ms === 0 || !heard.some((sample) => sample !== 0)) return refuse('silent')
  return { ok: true, bytes: wavFile(heard), ms }
}

/** Makes a voice of a sound file. How long it is is looked at before it is unpacked, where the file says so. */
export async function bringVoice(file: Blob, decode: Recorder['decode']): Promise<VoiceFile> {
  if (file.size > voiceLimits.wav) return refuse('file-too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { kind, ms = null } = mediaFile(bytes)
  if (kind === null || !isSoundKind(kind)) return refuse('not-a-sound')
  // Silence may be cut off before and after it.
  if (ms !== null && ms > LONGEST_VOICE * 2) return refuse('too-long')
  const most = kind === 'wav' ? voiceLimits.wav : ms === null ? voiceLimits.unknown : voiceLimits.packed
  if (bytes.length > most) return refuse('file-too-large')
  const samples = await decode(bytes)
  return samples === null ? refuse('not-a-sound') : voiceFile(samples)
}
