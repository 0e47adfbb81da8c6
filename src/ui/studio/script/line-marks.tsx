import { Ear, Flag, Image, ListPlus, MessageCircle, Mic, MoonStar, Sparkles, Variable } from 'lucide'
import type { LineMark, LineRow } from '#studio'
import { Icon } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'

const markIcons = {
  cue: Flag,
  thought: MessageCircle,
  sound: Ear,
  voice: Mic,
  inset: Image,
  scene: Sparkles,
  cut: MoonStar,
  when: Variable,
  set: ListPlus,
} as const satisfies Record<LineMark, unknown>

/** What a line does beside its words, in its margin. A sign is told in words below them. */
export function LineMarks({ row }: { readonly row: LineRow }) {
  const t = useText()
  return (
    <ul class="plain-list script-marks">
      {row.marks
        .filter((mark) => mark !== row.voice.of && mark !== 'cue')
        .map((mark) => (
          <li key={mark} title={t(`studio.script.mark.${mark}`)}>
            <Icon icon={markIcons[mark]} label={t(`studio.script.mark.${mark}`)} />
          </li>
        ))}
    </ul>
  )
}
