import type { PlayState } from '#play'
import type { SpokenLine } from '#sound'

/**
 * The voice of the line that is being said, as far as it is heard now. Null while the scene stands still (a pause, open choices, an
 * act that is seen), where there is none, and where time passes faster than somebody speaks: then the line is read. In untimed
 * play the line that has just come is heard, whatever the clock says.
 * @param address an address of an own file of the scenario
 */
export function spokenLine(
  { view: { speech }, paused, phase, acting, pace, clock }: PlayState,
  address: (path: string) => Promise<string | null>,
): SpokenLine | null {
  if (speech?.voice === undefined || paused || acting !== null) return null
  if (phase !== 'playing' && phase !== 'ending') return null
  const since = clock - speech.since
  if (pace === 'untimed' ? since !== 0 : pace < 1) return null
  const { file, ms } = speech.voice
  return {
    key: speech.key,
    from: pace === 'untimed' ? 0 : Math.round(since * pace),
    ms,
    format: file.split('.').at(-1) ?? '',
    address: () => address(file),
  }
}
