import { useState } from 'preact/hooks'
import { inhibitors } from '#scenario'
import { Button, Choice } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { SelfAssessment } from '#records'
import { sayings, type Saying } from './self.ts'

/**
 * What the trainee answered. When they saw it and what held them back stays on this page. How early and how well they
 * think they acted is kept with the run.
 */
export interface Reflected {
  readonly saw: (typeof sights)[number] | null
  readonly held: (typeof heldBy)[number] | null
  /** Null unless all that was asked of it was answered. */
  readonly self: SelfAssessment | null
}

/** The answers of a trainee who has skipped the questions, or was asked them long ago. */
export const passedOver: Reflected = { saw: null, held: null, self: null }

const sights = ['early', 'then', 'late', 'no', 'nothing'] as const
/** Every inhibitor of the vocabulary, and that nothing held the trainee back. */
const heldBy = [...inhibitors, 'none'] as const

interface ReflectionProps {
  /** There was nothing to stop, and the ending has said so: the screen does not ask how early. */
  readonly control: boolean
  readonly onDone: (reflected: Reflected) => void
}

/** The first questions of a debrief, before anything is shown. The trainee may answer or skip them. */
export function Reflection({ control, onDone }: ReflectionProps) {
  const t = useText()
  const [saw, setSaw] = useState<Reflected['saw']>(null)
  const [held, setHeld] = useState<Reflected['held']>(null)
  const [early, setEarly] = useState<Saying | null>(null)
  const [effective, setEffective] = useState<Saying | null>(null)
  const soon = control ? null : early && Number(early)
  const answered = effective !== null && (control || soon !== null)
  const self = answered ? { early: soon, effective: Number(effective) } : null
  return (
    <section class="reflection" aria-labelledby="reflection-heading">
      <h2 id="reflection-heading">{t('debrief.reflection.heading')}</h2>
      <p class="hint">{control ? t('debrief.reflection.hintControl') : t('debrief.reflection.hint')}</p>
      <Choice
        legend={t('debrief.reflection.saw')}
        value={saw ?? ('' as 'then')}
        onChange={setSaw}
        options={sights.map((value) => ({ value, label: t(`debrief.reflection.sight.${value}`) }))}
      />
      <Choice
        legend={t('debrief.reflection.held')}
        value={held ?? ('' as 'none')}
        onChange={setHeld}
        options={heldBy.map((value) => ({
          value,
          label: value === 'none' ? t('debrief.reflection.nothing') : t(`vocabulary.inhibitor.${value}`),
        }))}
      />
      {!control && (
        <Choice
          legend={t('debrief.reflection.early')}
          value={early ?? ('' as Saying)}
          onChange={setEarly}
          options={sayings.map((value) => ({ value, label: t(`debrief.reflection.earlySaid.${value}`) }))}
        />
      )}
      <Choice
        legend={t('debrief.reflection.effective')}
        value={effective ?? ('' as Saying)}
        onChange={setEffective}
        options={sayings.map((value) => ({ value, label: t(`debrief.reflection.effectiveSaid.${value}`) }))}
      />
      <div class="row">
        <Button variant="primary" onClick={() => onDone({ saw, held, self })}>
          {t('debrief.reflection.go')}
        </Button>
        <Button variant="ghost" onClick={() => onDone(passedOver)}>
          {t('debrief.reflection.skip')}
        </Button>
      </div>
    </section>
  )
}
