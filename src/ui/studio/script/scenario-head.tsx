import { kinds, pillars, type Draft, type Scenario, places, times, warnings, weathers } from '#scenario'
import { put, setTitle } from '#studio'
import { useText } from '../../text/index.ts'
import { OtherProblems } from './field-problems.tsx'
import { NumberField, SeveralField, TextField, WordField } from './fields/index.ts'
import { FoldedPart } from './folded-part.tsx'
import { useIdsTaken } from './use-ids-taken.ts'
import { useScript } from './use-script.tsx'

/** A part that can be folded. */
export interface FoldingProps {
  /** Without its beats. */
  readonly draft: Draft<Scenario>
  readonly open: boolean
  readonly onToggle: () => void
}

/** What stands on the scenario's card, where it plays, and who the trainee is. */
export function ScenarioHead({ draft, open, onToggle }: FoldingProps) {
  const t = useText()
  const { around, commands } = useScript()
  const idsTaken = useIdsTaken()
  const { stage = {} } = draft
  const people = around.cast.map(({ id, name }) => ({ value: id, label: name }))
  const inShort = [
    stage.place === undefined ? null : t(`vocabulary.place.${stage.place}`),
    stage.time === undefined ? null : t(`vocabulary.time.${stage.time}`),
    draft.kind === undefined ? null : t(`studio.script.scenarioKind.${draft.kind}`),
  ]
  const writeTitle = (text: string): void => {
    const ids = idsTaken()
    commands.run('title', ids === null ? put(['title'], text) : setTitle(draft, text, ids))
  }
  return (
    <FoldedPart
      name="head"
      heading={t('studio.script.head.heading')}
      inShort={inShort.filter((part) => part !== null).join(' · ')}
      open={open}
      onToggle={onToggle}
    >
      <TextField
        path={['title']}
        label={t('studio.script.head.title')}
        hint={t('studio.script.head.titleHint')}
        value={draft.title}
        write={writeTitle}
      />
      <TextField
        path={['id']}
        label={t('studio.script.head.id')}
        hint={t('studio.script.head.idHint')}
        value={draft.id}
      />
      <TextField path={['summary']} label={t('studio.script.head.summary')} value={draft.summary} />
      <TextField
        path={['role']}
        label={t('studio.script.head.role')}
        hint={t('studio.script.head.roleHint')}
        value={draft.role}
      />
      <div class="script-grid">
        <WordField
          path={['stage', 'place']}
          kind="place"
          label={t('studio.script.head.place')}
          value={stage.place}
          words={places.map((value) => ({ value, label: t(`vocabulary.place.${value}`) }))}
        />
        <WordField
          path={['stage', 'time']}
          kind="place"
          label={t('studio.script.head.time')}
          value={stage.time}
          words={times.map((value) => ({ value, label: t(`vocabulary.time.${value}`) }))}
        />
        <WordField
          path={['stage', 'weather']}
          kind="place"
          label={t('studio.script.head.weather')}
          value={stage.weather ?? 'clear'}
          words={weathers.map((value) => ({ value, label: t(`vocabulary.weather.${value}`) }))}
        />
        <NumberField path={['minutes']} label={t('studio.script.head.minutes')} value={draft.minutes} />
        <WordField
          path={['kind']}
          label={t('studio.script.head.kind')}
          value={draft.kind}
          words={kinds.map((value) => ({ value, label: t(`studio.script.scenarioKind.${value}`) }))}
        />
        <WordField
          path={['pillar']}
          label={t('studio.script.head.pillar')}
          value={draft.pillar}
          words={pillars.map((value) => ({ value, label: t(`vocabulary.pillar.${value}`) }))}
        />
        <WordField path={['subject']} label={t('studio.script.head.subject')} value={draft.subject} words={people} />
        <SeveralField
          path={['affected']}
          label={t('studio.script.head.affected')}
          value={draft.affected}
          words={people}
          add={t('studio.script.add')}
          remove={(what) => t('studio.script.takeAway', { what })}
        />
        <SeveralField
          path={['warnings']}
          label={t('studio.script.head.warnings')}
          value={draft.warnings}
          words={warnings.map((value) => ({ value, label: t(`vocabulary.warning.${value}`) }))}
          add={t('studio.script.add')}
          remove={(what) => t('studio.script.takeAway', { what })}
        />
      </div>
      <TextField
        path={['warningDetail']}
        label={t('studio.script.head.warningDetail')}
        value={draft.warningDetail}
        optional
      />
      {['stage', 'affected', 'warnings'].map((key) => (
        <OtherProblems key={key} path={[key]} fields={['place', 'time', 'weather']} />
      ))}
    </FoldedPart>
  )
}
