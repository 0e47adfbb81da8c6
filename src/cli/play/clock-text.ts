/** Scenario milliseconds as minutes, seconds and tenths: 66500 → "1:06.5". */
export function clockText(ms: number): string {
  const tenths = Math.floor(ms / 100)
  const minutes = Math.floor(tenths / 600)
  const seconds = Math.floor(tenths / 10) % 60
  return `${minutes}:${String(seconds).padStart(2, '0')}.${tenths % 10}`
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

/** A stretch in which nobody speaks, in words (R9): 11000 → "Eleven seconds. Nobody speaks." */
export function silenceText(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const word = small.split(' ')[seconds] ?? String(seconds)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${seconds === 1 ? 'second' : 'seconds'}. Nobody speaks.`
}
