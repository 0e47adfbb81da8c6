import { Trash2 } from 'lucide'
import type { Draft, FactChange, Path, When } from '#scenario'
import { putEntry } from '#studio'
import { IconButton } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { NumberInput, Select } from './fields.tsx'
import { type Around, useScript } from './use-script.tsx'

const factOf = (around: Around, id: string) => around.facts.find((fact) => fact.id === id)

interface AddFactProps {
  readonly label: string
  readonly taken: readonly string[]
  readonly onAdd: (id: string, isNumber: boolean) => void
}

/** Chooses one more of the facts of the scenario. */
function AddFact({ label, taken, onAdd }: AddFactProps) {
  const { around } = useScript()
  const left = around.facts.filter(({ id }) => !taken.includes(id))
  if (left.length === 0 || !around.editable) return null
  return (
    <Select
      label={label}
      value=""
      words={[{ value: '', label }, ...left.map(({ id }) => ({ value: id, label: id }))]}
      onPick={(id) => id !== '' && onAdd(id, typeof factOf(around, id)?.start === 'number')}
    />
  )
}

interface WhenFieldProps {
  readonly path: Path
  readonly when: Draft<When> | undefined
  readonly label: string
}

/** Which facts must hold. Nothing is shown where the scenario has no facts. */
export function WhenField({ path, when, label }: WhenFieldProps) {
  const t = useText()
  const { around, commands } = useScript()
  const entries = Object.entries(when ?? {})
  if (around.facts.length === 0 && entries.length === 0) return null
  const write = (id: string, value: boolean | number | { readonly min?: number; readonly max?: number } | undefined) =>
    commands.run('field', putEntry([...path, id], value))
  return (
    <fieldset class="script-facts" disabled={!around.editable}>
      <legend>{label}</legend>
      {entries.map(([id, asked]) => (
        <div key={id} class="script-fact">
          <span>{id}</span>
          <AskedFor id={id} asked={asked} write={(value) => write(id, value)} />
          <IconButton
            icon={Trash2}
            label={t('studio.script.takeAway', { what: id })}
            onClick={() => write(id, undefined)}
          />
        </div>
      ))}
      <AddFact
        label={t('studio.script.facts.ask')}
        taken={entries.map(([id]) => id)}
        onAdd={(id, isNumber) => write(id, isNumber ? { min: 1 } : true)}
      />
    </fieldset>
  )
}

type Asked = Draft<When[string]> | undefined
const ways = ['min', 'max', 'is'] as const

interface AskedForProps {
  readonly id: string
  readonly asked: Asked
  readonly write: (value: boolean | number | { readonly min?: number; readonly max?: number }) => void
}

/** What is asked of one fact: true, false, at least, at most or just a number. */
function AskedFor({ id, asked, write }: AskedForProps) {
  const t = useText()
  if (typeof asked === 'boolean') {
    return (
      <Select
        label={t('studio.script.facts.must', { fact: id })}
        value={String(asked)}
        words={(['true', 'false'] as const).map((value) => ({ value, label: t(`studio.script.facts.${value}`) }))}
        onPick={(value) => write(value === 'true')}
      />
    )
  }
  const range = typeof asked === 'object' && asked !== null ? asked : {}
  if (range.min !== undefined && range.max !== undefined)
    return <span>{t('studio.script.facts.between', { min: range.min, max: range.max })}</span>
  const way = typeof asked === 'number' ? 'is' : range.max !== undefined ? 'max' : 'min'
  const number = typeof asked === 'number' ? asked : (range.min ?? range.max ?? 0)
  const put = (how: (typeof ways)[number], n: number) => write(how === 'is' ? n : { [how]: n })
  return (
    <>
      <Select
        label={t('studio.script.facts.must', { fact: id })}
        value={way}
        words={ways.map((value) => ({ value, label: t(`studio.script.facts.${value}`) }))}
        onPick={(value) => put(value as (typeof ways)[number], number)}
      />
      <NumberInput
        label={t('studio.script.facts.number', { fact: id })}
        value={number}
        onNumber={(n) => n !== undefined && put(way, Math.round(n))}
      />
    </>
  )
}

interface ChangeFieldProps {
  readonly path: Path
  readonly set: Draft<FactChange> | undefined
  readonly label: string
}

/** What changes in the facts. Nothing is shown where the scenario has no facts. */
export function ChangeField({ path, set, label }: ChangeFieldProps) {
  const t = useText()
  const { around, commands } = useScript()
  const entries = Object.entries(set ?? {})
  if (around.facts.length === 0 && entries.length === 0) return null
  const write = (id: string, value: boolean | number | undefined) =>
    commands.run('field', putEntry([...path, id], value))
  return (
    <fieldset class="script-facts" disabled={!around.editable}>
      <legend>{label}</legend>
      {entries.map(([id, value]) => (
        <div key={id} class="script-fact">
          <span>{id}</span>
          {typeof value === 'boolean' ? (
            <Select
              label={t('studio.script.facts.becomes', { fact: id })}
              value={String(value)}
              words={(['true', 'false'] as const).map((word) => ({
                value: word,
                label: t(`studio.script.facts.${word}`),
              }))}
              onPick={(word) => write(id, word === 'true')}
            />
          ) : (
            <NumberInput
              label={t('studio.script.facts.by', { fact: id })}
              value={value}
              onNumber={(n) => n !== undefined && write(id, Math.round(n))}
            />
          )}
          <IconButton
            icon={Trash2}
            label={t('studio.script.takeAway', { what: id })}
            onClick={() => write(id, undefined)}
          />
        </div>
      ))}
      <AddFact
        label={t('studio.script.facts.change')}
        taken={entries.map(([id]) => id)}
        onAdd={(id, isNumber) => write(id, isNumber ? 1 : true)}
      />
    </fieldset>
  )
}
