import { useState } from 'preact/hooks'
import { UserPlus } from 'lucide'
import { insertKey } from '#scenario'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { PersonEditor } from './person-editor.tsx'
import { PersonPicture } from './person-picture.tsx'

/** Everybody of the scene, as they look, and what can be changed of it. */
export function Cast() {
  const t = useText()
  const { reading, edit, editable } = useStudio()
  const [open, setOpen] = useState<string | null>(null)
  const cast = reading.shown?.cast
  if (cast === undefined) return <p class="see-note">{t('studio.see.nothing')}</p>
  const add = (): void => {
    let number = Object.keys(cast).length + 1
    while (cast[`person-${number}`] !== undefined) number += 1
    const id = `person-${number}`
    const person = { name: t('studio.see.cast.newName'), rank: 'officer', look: { skin: 'tan', hair: 'short' } }
    if (edit('person', (source) => insertKey(source, ['cast', id], person))) setOpen(id)
  }
  return (
    <div class="see-cast">
      <ul class="plain-list see-people">
        {Object.entries(cast).map(([id, member]) => (
          <li key={id} data-person={id}>
            <button
              type="button"
              class="see-member"
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? null : id)}
            >
              <PersonPicture id={id} member={member} />
              <span>
                <b>{member.name}</b>
                <small>
                  {member.title ?? t(`vocabulary.rank.${member.rank}`)}
                  {id === 'you' && ` · ${t('studio.see.cast.you')}`}
                </small>
              </span>
            </button>
            {open === id && <PersonEditor id={id} member={member} />}
          </li>
        ))}
      </ul>
      <Button icon={UserPlus} disabled={!editable} data-see-control="add-person" onClick={add}>
        {t('studio.see.cast.add')}
      </Button>
    </div>
  )
}
