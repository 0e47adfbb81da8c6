import { UserMinus, UserPlus } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import type { Person } from '#records'
import { Button, Choice, Dialog, leadFocus } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { NameForm } from './name-form.tsx'

interface WhoProps {
  /** Speaks, for those who listen, and shows it. */
  readonly say: (words: string) => void
}

/** Who is playing: a name or an ID, switched, added, renamed, removed. Nothing guards it, and it says so. */
export function Who({ say }: WhoProps) {
  const { ledger } = usePort('records')
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const [asking, setAsking] = useState<'add' | 'remove' | null>(null)
  const people = ledger.people()
  const me = ledger.current()
  const called = ({ name }: Person) => (name === '' ? t('record.nameless') : name)
  const known = me.name !== '' || ledger.runs().length > 0

  const rename = async (name: string) => {
    await ledger.rename(me.id, name)
    const now = ledger.current().name
    say(now === '' ? t('record.who.savedNameless') : t('record.who.saved', { name: now }))
  }
  const add = async (name: string) => {
    setAsking(null)
    const added = await ledger.addPerson(name)
    say(t('record.who.switched', { name: called(added) }))
  }
  const change = async (id: string) => {
    await ledger.switchTo(id)
    say(t('record.who.switched', { name: called(ledger.current()) }))
  }
  const remove = async () => {
    setAsking(null)
    await ledger.removePerson(me.id)
    // The button that asked disappears where nobody is left to remove.
    leadFocus(() => heading.current)
    say(t('record.who.removed', { name: called(me) }))
  }

  return (
    <section class="record-who" aria-labelledby="who">
      <h2 id="who" ref={heading} tabIndex={-1}>
        {t('record.who.heading')}
      </h2>
      <div class="record-who-parts">
        <p>{t('record.who.plain')}</p>
        {people.length > 1 && (
          <Choice
            legend={t('record.who.switch')}
            value={me.id}
            options={people.map((person) => ({
              value: person.id,
              label: called(person),
              hint: t('record.who.count', { count: ledger.runs(person.id).length }),
            }))}
            onChange={(id) => void change(id)}
          />
        )}
        <NameForm key={me.id} name={me.name} go={t('record.who.save')} onName={(name) => void rename(name)} />
        <div class="record-buttons">
          <Button size="small" icon={UserPlus} onClick={() => setAsking('add')}>
            {t('record.who.add')}
          </Button>
          {known && (
            <Button size="small" variant="ghost" icon={UserMinus} onClick={() => setAsking('remove')}>
              {t('record.who.remove', { name: called(me) })}
            </Button>
          )}
        </div>
      </div>
      <Dialog open={asking === 'add'} title={t('record.who.addTitle')} onClose={() => setAsking(null)}>
        <p>{t('record.who.addText')}</p>
        <NameForm name="" go={t('record.who.addGo')} primary onName={(name) => void add(name)} />
      </Dialog>
      <Dialog
        open={asking === 'remove'}
        title={t('record.who.removeTitle', { name: called(me) })}
        onClose={() => setAsking(null)}
        actions={
          <>
            <Button onClick={() => void remove()}>{t('record.who.removeGo')}</Button>
            <Button variant="ghost" onClick={() => setAsking(null)}>
              {t('common.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('record.who.removeText', { count: ledger.runs().length })}</p>
      </Dialog>
    </section>
  )
}
