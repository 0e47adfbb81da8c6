/** Writing the two formats every browser of the last years can read one of. */
import { statSync } from 'node:fs'
import { run, writeWav } from './commands.ts'
import type { Signal } from './signal.ts'

export interface Rates {
  /** kbit/s. */
  readonly opus: number
  readonly mp3: number
  /** Hz of the MP3. */
  readonly mp3Rate: number
}

/** No dates, versions or random ids in the files: the same signal gives the same bytes. */
const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']

/** Writes `<base>.webm` (Opus) and `<base>.mp3`; gives their sizes in bytes. */
export function encode(base: string, name: string, signal: Signal, rates: Rates): { webm: number; mp3: number } {
  const wav = writeWav(`sheet-${name}`, signal)
  const opus = [
    '-c:a',
    'libopus',
    '-b:a',
    `${rates.opus}k`,
    '-vbr',
    'on',
    '-application',
    'lowdelay',
    '-frame_duration',
    '20',
  ]
  run('ffmpeg', '-y', '-v', 'error', '-i', wav, ...opus, ...plain, `${base}.webm`)
  const lame = [
    '-c:a',
    'libmp3lame',
    '-b:a',
    `${rates.mp3}k`,
    '-ar',
    String(rates.mp3Rate),
    '-write_xing',
    '1',
    '-id3v2_version',
    '0',
  ]
  run('ffmpeg', '-y', '-v', 'error', '-i', wav, ...lame, ...plain, `${base}.mp3`)
  return { webm: statSync(`${base}.webm`).size, mp3: statSync(`${base}.mp3`).size }
}
