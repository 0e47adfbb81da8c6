import {
  Ban,
  CircleCheck,
  CircleX,
  Clock,
  Flag,
  OctagonMinus,
  OctagonX,
  ShieldCheck,
  Siren,
  TimerReset,
  TriangleAlert,
  Undo2,
  Unlink,
  type IconNode,
} from 'lucide'
import type { Outcome } from '#scenario'
import type { MapBeat } from '#studio'
import { Icon } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'

/** Every way a scene can come out has a shape of its own. */
export const outcomeIcons = {
  prevented: CircleCheck,
  stopped: OctagonMinus,
  late: Clock,
  unchecked: CircleX,
  upheld: ShieldCheck,
  disrupted: Ban,
} as const satisfies Record<Outcome, IconNode>

/** What is to be known of a beat at a glance, each as a sign with a name. */
export function BeatSigns({ beat }: { readonly beat: MapBeat }) {
  const t = useText()
  const errors = beat.problems.filter(({ severity }) => severity === 'error').length
  const warnings = beat.problems.length - errors
  return (
    <span class="map-signs">
      {beat.start && <Icon icon={Flag} label={t('studio.map.start')} />}
      {beat.actBy && <Icon icon={TimerReset} label={t('studio.map.actBy')} />}
      {beat.rebuff && <Icon icon={Undo2} label={t('studio.map.rebuff')} />}
      {beat.urgent && <Icon icon={Siren} label={t('studio.map.urgent')} />}
      {!beat.reached && <Icon icon={Unlink} label={t('studio.map.unreached')} />}
      {beat.kind === 'missing' && <Icon icon={OctagonX} label={t('studio.map.missing')} />}
      {errors > 0 && <Icon icon={OctagonX} label={t('studio.map.errors', { count: errors })} />}
      {warnings > 0 && <Icon icon={TriangleAlert} label={t('studio.map.warnings', { count: warnings })} />}
    </span>
  )
}

/** How bad it is in a beat, as a pattern with its word; for an ending how it came out as well. */
export function BeatHarm({ beat }: { readonly beat: MapBeat }) {
  const t = useText()
  if (beat.kind === 'missing') return <span class="map-harm">{t('studio.map.missing')}</span>
  return (
    <>
      {beat.outcome !== null && (
        <span class="map-outcome">
          <Icon icon={outcomeIcons[beat.outcome]} />
          {t(`vocabulary.outcome.${beat.outcome}`)}
        </span>
      )}
      <span class="map-harm">
        <span class="map-swatch" data-harm={beat.harm ?? 'unset'} aria-hidden="true" />
        {beat.harm === null ? t('studio.map.noHarm') : t(`vocabulary.harm.${beat.harm}`)}
      </span>
    </>
  )
}
