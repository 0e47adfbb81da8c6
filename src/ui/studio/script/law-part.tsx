import { Plus, Trash2 } from 'lucide'
import { bases, type Draft, removeAt, renameKey, type Scenario } from '#scenario'
import { addFact, addToList, put, wordsAsName } from '#studio'
import { Button, IconButton } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { OtherProblems } from './field-problems.tsx'
import { NumberInput, Select, TextField, WordField } from './fields.tsx'
import { useScript } from './use-script.tsx'

/** The law and policy the scenario rests on. */
export function LawPart({ draft }: { readonly draft: Draft<Scenario> }) {
  const t = useText()
  const { around, commands } = useScript()
  const rights = draft.rights ?? []
  return (
    <section class="script-part" aria-labelledby="script-law" data-path="part/law">
      <h2 id="script-law" tabIndex={-1}>
        {t('studio.script.law.heading')}
      </h2>
      <ul class="plain-list script-options" role="list">
        {rights.map((right, i) => (
          <li key={i} class="script-option" data-path={`rights/${i}`}>
            <TextField
              path={['rights', i, 'right']}
              label={t('studio.script.law.right', { number: i + 1 })}
              value={right?.right}
            />
            <WordField
              path={['rights', i, 'basis']}
              label={t('studio.script.law.basis')}
              value={right?.basis}
              words={bases.map((value) => ({ value, label: t(`vocabulary.basis.${value}`) }))}
            />
            <TextField path={['rights', i, 'source']} label={t('studio.script.law.source')} value={right?.source} />
            <OtherProblems path={['rights', i]} fields={['right', 'basis', 'source']} />
            {around.editable && (
              <IconButton
                icon={Trash2}
                label={t('studio.script.takeAway', { what: t('studio.script.law.right', { number: i + 1 }) })}
                onClick={() => commands.run('remove', (source) => removeAt(source, ['rights', i]))}
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
            commands.run('field', addToList(['rights'], { right: '', basis: 'policy', source: '' }), {
              path: ['rights', rights.length],
              caret: 'end',
            })
          }
        >
          {t('studio.script.law.add')}
        </Button>
      )}
    </section>
  )
}

/** What the scene remembers, and how each begins. */
export function FactsPart({ draft }: { readonly draft: Draft<Scenario> }) {
  const t = useText()
  const { around, commands } = useScript()
  return (
    <section class="script-part" aria-labelledby="script-facts" data-path="part/facts">
      <h2 id="script-facts" tabIndex={-1}>
        {t('studio.script.facts.heading')}
      </h2>
      <p class="hint">{t('studio.script.facts.hint')}</p>
      <ul class="plain-list" role="list">
        {Object.entries(draft.facts ?? {}).map(([id, start]) => (
          <li key={id} class="script-fact" data-path={`facts/${id}`}>
            <input
              type="text"
              aria-label={t('studio.script.facts.name')}
              defaultValue={id}
              readOnly={!around.editable}
              onBlur={(event) => {
                const name = wordsAsName(event.currentTarget.value)
                if (name !== '' && name !== id)
                  commands.run('field', (source) => renameKey(source, ['facts', id], name))
              }}
            />
            <Select
              label={t('studio.script.facts.sort', { fact: id })}
              value={typeof start === 'boolean' ? String(start) : 'number'}
              words={(['number', 'true', 'false'] as const).map((value) => ({
                value,
                label: t(`studio.script.facts.${value === 'number' ? 'counted' : value}`),
              }))}
              disabled={!around.editable}
              onPick={(value) => commands.run('field', put(['facts', id], value === 'number' ? 0 : value === 'true'))}
            />
            {typeof start === 'number' && (
              <NumberInput
                label={t('studio.script.facts.start', { fact: id })}
                value={start}
                disabled={!around.editable}
                onNumber={(n) => n !== undefined && commands.run('field', put(['facts', id], Math.round(n)))}
              />
            )}
            {around.editable && (
              <IconButton
                icon={Trash2}
                label={t('studio.script.takeAway', { what: id })}
                onClick={() => commands.run('remove', (source) => removeAt(source, ['facts', id]))}
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
          onClick={() => commands.run('field', addFact)}
        >
          {t('studio.script.facts.add')}
        </Button>
      )}
    </section>
  )
}
