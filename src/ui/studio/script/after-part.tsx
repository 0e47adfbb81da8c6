import { Plus, Trash2 } from 'lucide'
import { type Draft, removeAt, type Scenario, screenOuts, worths } from '#scenario'
import { addFollowUp } from '#studio'
import { Button, IconButton } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { OtherProblems } from './field-problems.tsx'
import { TextField, WordField } from './fields.tsx'
import { TextList } from './text-list.tsx'
import { useScript } from './use-script.tsx'

/** What is done after the scene. */
export function FollowUpPart({ draft }: { readonly draft: Draft<Scenario> }) {
  const t = useText()
  const { around, commands } = useScript()
  const items = draft.followUp?.items ?? []
  return (
    <section class="script-part" aria-labelledby="script-follow-up" data-path="part/followUp">
      <h2 id="script-follow-up" tabIndex={-1}>
        {t('studio.script.followUp.heading')}
      </h2>
      <TextField
        path={['followUp', 'prompt']}
        label={t('studio.script.followUp.prompt')}
        value={draft.followUp?.prompt}
      />
      <ul class="plain-list script-options" role="list">
        {items.map((item, i) => (
          <li key={i} class="script-option" data-path={`followUp/items/${i}`}>
            <TextField
              class="script-option-label"
              path={['followUp', 'items', i, 'label']}
              label={t('studio.script.followUp.label', { number: i + 1 })}
              value={item?.label}
            />
            <div class="script-option-row">
              <WordField
                path={['followUp', 'items', i, 'worth']}
                label={t('studio.script.followUp.worth')}
                value={item?.worth}
                words={worths.map((value) => ({ value, label: t(`studio.script.worth.${value}`) }))}
              />
              <WordField
                path={['followUp', 'items', i, 'screenOut']}
                label={t('studio.script.option.screenOut')}
                value={item?.screenOut}
                words={screenOuts.map((value) => ({ value, label: t(`studio.script.screenOut.${value}`) }))}
                none={t('studio.script.no')}
              />
            </div>
            <TextField path={['followUp', 'items', i, 'why']} label={t('studio.script.option.why')} value={item?.why} />
            <OtherProblems path={['followUp', 'items', i]} fields={['label', 'worth', 'screenOut', 'why']} />
            {around.editable && (
              <IconButton
                icon={Trash2}
                label={t('studio.script.takeAway', { what: t('studio.script.followUp.label', { number: i + 1 }) })}
                onClick={() => commands.run('remove', (source) => removeAt(source, ['followUp', 'items', i]))}
              />
            )}
          </li>
        ))}
      </ul>
      {around.editable && (
        <Button
          class="script-add"
          size="small"
          variant="ghost"
          icon={Plus}
          onClick={() =>
            commands.run('option', addFollowUp, { path: ['followUp', 'items', items.length], caret: 'end' })
          }
        >
          {t('studio.script.followUp.add')}
        </Button>
      )}
    </section>
  )
}

/** What is told and asked after the scene. */
export function DebriefPart({ draft }: { readonly draft: Draft<Scenario> }) {
  const t = useText()
  const { debrief } = draft
  return (
    <section class="script-part" aria-labelledby="script-debrief" data-path="part/debrief">
      <h2 id="script-debrief" tabIndex={-1}>
        {t('studio.script.debrief.heading')}
      </h2>
      <TextField
        path={['debrief', 'affectedView']}
        label={t('studio.script.debrief.affectedView')}
        value={debrief?.affectedView}
      />
      <TextList
        path={['debrief', 'points']}
        list={debrief?.points}
        heading={t('studio.script.debrief.points')}
        label={(number) => t('studio.script.debrief.point', { number })}
        add={t('studio.script.debrief.addPoint')}
      />
      <TextList
        path={['debrief', 'questions']}
        list={debrief?.questions}
        heading={t('studio.script.debrief.questions')}
        label={(number) => t('studio.script.debrief.question', { number })}
        add={t('studio.script.debrief.addQuestion')}
      />
    </section>
  )
}
