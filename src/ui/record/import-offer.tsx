import { useState } from 'preact/hooks'
import { keptOf, mergeRecords, namesake } from '#records'
import type { CheckedRecords, Person } from '#records'
import { Button, Choice } from '../parts/index.ts'
import type { Shell } from '../shell/shell-types.ts'
import { useLanguage, useText } from '../text/index.ts'
import { certificateText, runText, troubleText } from './trouble-words.ts'

interface ImportOfferProps {
  readonly shell: Shell
  readonly file: string
  readonly checked: CheckedRecords
  /** Said when it is over, whether anything was taken or not. */
  readonly onDone: (words: string) => void
}

/** What a file holds and what of it does not hold, before anything is taken. */
export function ImportOffer({ shell, file, checked, onDone }: ImportOfferProps) {
  const t = useText()
  const { language } = useLanguage()
  const [addTo, setAddTo] = useState<ReadonlyMap<string, string>>(new Map())
  const { refused, unchecked, certificates } = checked
  const here = keptOf(shell.ledger)
  const merge = mergeRecords(checked.file, here, addTo)
  const called = ({ name }: Person) => (name === '' ? t('record.nameless') : name)
  const nothing = merge.runs.length === 0 && merge.attempts.length === 0 && merge.people.length === 0

  const take = async () => {
    const kept = await shell.ledger.add(merge)
    onDone(t(kept ? 'record.import.taken' : 'record.import.takenNotKept', { count: merge.runs.length }))
  }
  const assign = (person: Person, to: string) => {
    const next = new Map(addTo)
    if (to === '') next.delete(person.id)
    else next.set(person.id, to)
    setAddTo(next)
  }

  return (
    <div class="record-outcome" role="status">
      <p class="record-outcome-title">{t('record.import.holds', { file })}</p>
      <ul>
        {checked.file.people.map((person) => {
          const count = checked.file.runs.filter((run) => run.person === person.id).length
          return <li key={person.id}>{t('record.import.runs', { count, name: called(person) })}</li>
        })}
      </ul>
      {merge.already > 0 && <p>{t('record.import.already', { count: merge.already })}</p>}
      <Listed
        title={t('record.import.wrong', { count: refused.length })}
        lines={refused.map((trouble) => `${runText(t, trouble, language)}: ${troubleText(t, trouble)}.`)}
      />
      <Listed
        title={t('record.import.unchecked', { count: unchecked.length })}
        lines={unchecked.map((run) => runText(t, run, language))}
      />
      <Listed
        title={t('record.import.certificates', { count: certificates.length })}
        lines={certificates.map((trouble) => certificateText(t, trouble))}
      />
      {checked.file.people.map((person) => {
        const same = namesake(person, here.people)
        if (same === null) return null
        const name = called(same)
        return (
          <Choice
            key={person.id}
            legend={t('record.import.whose', { name })}
            value={addTo.get(person.id) ?? ''}
            options={[
              { value: '', label: t('record.import.whoseNew') },
              { value: same.id, label: t('record.import.whoseSame', { name }) },
            ]}
            onChange={(to) => assign(person, to)}
          />
        )
      })}
      <div class="record-buttons">
        {nothing ? (
          <p>{t('record.import.takeNone')}</p>
        ) : (
          <Button variant="primary" onClick={() => void take()}>
            {t('record.import.take', { count: merge.runs.length })}
          </Button>
        )}
        <Button variant="ghost" onClick={() => onDone('')}>
          {nothing ? t('common.close') : t('record.import.never')}
        </Button>
      </div>
    </div>
  )
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
