/** The programs that are needed, and how signals get in and out of them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RATE, type Signal } from './signal.ts'

/** A folder for the build's own in-between files; gone when the build ends. */
export const workshop = mkdtempSync(join(tmpdir(), 'step-in-sound-'))
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }))

/** Names of the programs that are not installed. */
export const missingPrograms = (): string[] =>
  ['sox', 'ffmpeg', 'espeak-ng'].filter((name) => spawnSync(name, ['-version']).error !== undefined)

/** Runs a program; gives what it wrote to both outputs. Throws when it fails. */
export function run(program: string, ...given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} ${given.join(' ')}\n${stderr}`)
  return stdout + stderr
}

const raw = ['-t', 'f32', '-r', String(RATE), '-c', '1'] as const

const signalOf = (bytes: Buffer): Signal =>
  new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))

/** A WAV file (32-bit float) of a signal in the workshop; gives its path. */
export function writeWav(name: string, signal: Signal): string {
  const from = join(workshop, `${name}.f32`)
  const to = join(workshop, `${name}.wav`)
  writeFileSync(from, new Uint8Array(signal.buffer, signal.byteOffset, signal.byteLength))
  run('sox', ...raw, from, '-e', 'floating-point', '-b', '32', to)
  return to
}

/** Sends a signal through sox effects (`compand`, `sinc` …). */
export function effects(name: string, signal: Signal, ...chain: readonly string[]): Signal {
  const to = join(workshop, `${name}-fx.f32`)
  run('sox', '-R', writeWav(name, signal), ...raw, to, ...chain)
  return signalOf(readFileSync(to))
}

/** Decodes any file ffmpeg knows, to one channel at 48 kHz. */
export const decode = (file: string): Signal =>
  signalOf(
    execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 'f32le', '-ac', '1', '-ar', String(RATE), '-'], {
      maxBuffer: 256 * 1024 * 1024,
    }),
  )

/** Speech by espeak-ng. `pitch` 0 to 99, `speed` in words a minute. */
export function speak(name: string, voice: string, pitch: number, speed: number, words: string): Signal {
  const file = join(workshop, `${name}.wav`)
  run('espeak-ng', '-v', voice, '-p', String(pitch), '-s', String(speed), '-w', file, words)
  return decode(file)
}

/** Writes `<name>.wav` and its spectrogram `<name>.png` into a folder, to hear and look at. */
export function picture(folder: string, name: string, signal: Signal): void {
  const wav = join(folder, `${name}.wav`)
  run('sox', '-R', writeWav(`look-${name}`, signal), '-b', '16', wav)
  const size = ['-x', '700', '-y', '257', '-z', '90']
  run('sox', wav, '-n', 'spectrogram', ...size, '-t', name, '-o', join(folder, `${name}.png`))
}
