import { useRef, useState } from 'preact/hooks'
import { keptOf, mergeRecords, namesakes } from '#records'
import type { CheckedRecords, Person } from '#records'
import { Button, Choice, useOutcome } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useLanguage, useText, useWords } from '../text/index.ts'
import { attemptText, certificateText, personText, runText } from './trouble-words.ts'

/** How many lines of a list are shown. A file may have thousands; the command line shows all of them. */
const MOST = 50
/** For how many people the screen asks whose runs they are. */
const MOST_ASKED = 20

interface ImportOfferProps {
  readonly file: string
  readonly checked: CheckedRecords
  /** Said when it is over, whether anything was taken or not. */
  readonly onDone: (words: string) => void
}

/** What a file of records contains, and which of it is faulty, before anything is taken. */
export function ImportOffer({ file, checked, onDone }: ImportOfferProps) {
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  const words = useWords()
  const { language } = useLanguage()
  const title = useRef<HTMLParagraphElement>(null)
  const [addTo, setAddTo] = useState<ReadonlyMap<string, string>>(new Map())
  const { people, refused, unchecked, earlier, attempts, certificates } = checked
  const here = keptOf(ledger)
  const merge = mergeRecords(checked.file, here, addTo)
  const same = [...namesakes(checked.file.people, here.people)]
  const counts = new Map<string, number>()
  for (const { person } of checked.file.runs) counts.set(person, (counts.get(person) ?? 0) + 1)
  const planTitle = (plan: string) => {
    const offer = courses.offers().find((one) => one.plan.id === plan)
    return offer === undefined ? plan : courses.words(offer.plan.title)
  }
  const called = ({ name }: Person) => (name === '' ? t('record.nameless') : name)
  const nothing = merge.runs.length === 0 && merge.attempts.length === 0 && merge.people.length === 0

  const take = async () => {
    const kept = await ledger.add(merge)
    onDone(t(kept ? 'record.import.taken' : 'record.import.takenNotKept', { count: merge.runs.length }))
  }
  const assign = (person: string, to: string) => {
    const next = new Map(addTo)
    if (to === '') next.delete(person)
    else next.set(person, to)
    setAddTo(next)
  }

  const news = nothing ? t('record.import.takeNone') : t('record.import.ready', { count: merge.runs.length })
  useOutcome(title, checked)

  return (
    <div class="record-outcome">
      <p class="record-outcome-title" ref={title} tabIndex={-1}>
        {t('record.import.holds', { file })} {news}
      </p>
      <ul>
        {checked.file.people.slice(0, MOST).map((person) => (
          <li key={person.id}>
            {t('record.import.runs', { count: counts.get(person.id) ?? 0, name: called(person) })}
          </li>
        ))}
        <More count={checked.file.people.length - MOST} />
      </ul>
      {merge.already > 0 && <p>{t('record.import.already', { count: merge.already })}</p>}
      <Listed
        title={t('record.import.people', { count: people.length })}
        of={people}
        line={(trouble) => personText(t, words, trouble)}
      />
      <Listed
        title={t('record.import.wrong', { count: refused.length })}
        of={refused}
        line={(trouble) => `${runText(t, trouble, language)}: ${words.records.run(trouble)}.`}
      />
      <Listed
        title={t('record.import.unchecked', { count: unchecked.length })}
        of={unchecked}
        line={(run) => runText(t, run, language)}
      />
      <Listed
        title={t('record.import.earlier', { count: earlier.length })}
        of={earlier}
        line={(run) => runText(t, run, language)}
      />
      <Listed
        title={t('record.import.attempts', { count: attempts.length })}
        of={attempts}
        line={(trouble) => `${attemptText(t, words, trouble, planTitle)}.`}
      />
      <Listed
        title={t('record.import.certificates', { count: certificates.length })}
        of={certificates}
        line={(trouble) => certificateText(t, words, trouble)}
      />
      {same.slice(0, MOST_ASKED).map(([person, other]) => {
        const name = called(other)
        return (
          <Choice
            key={person}
            legend={t('record.import.whose', { name })}
            value={addTo.get(person) ?? ''}
            options={[
              { value: '', label: t('record.import.whoseNew') },
              { value: other.id, label: t('record.import.whoseSame', { name }) },
            ]}
            onChange={(to) => assign(person, to)}
          />
        )
      })}
      {same.length > MOST_ASKED && <p>{t('record.import.notAsked', { count: same.length - MOST_ASKED })}</p>}
      <div class="record-buttons">
        {!nothing && (
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

interface ListedProps<T> {
  readonly title: string
  readonly of: readonly T[]
  readonly line: (one: T) => string
}

function Listed<T>({ title, of, line }: ListedProps<T>) {
  if (of.length === 0) return null
  const lines = of.slice(0, MOST).map(line)
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
        <More count={of.length - lines.length} />
      </ul>
    </>
  )
}

/** How many more there are than are shown. */
function More({ count }: { readonly count: number }) {
  const t = useText()
  return count > 0 ? <li>{t('record.import.more', { count })}</li> : null
}
