import { Minus, Plus } from 'lucide'
import { Button, IconButton } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { NotesItem, NotesOption } from '#play'

interface NotesOptionsProps {
  readonly options: readonly NotesOption[]
  /** A question to the room is open: hands can be counted, and an option taken. */
  readonly asked: boolean
  readonly lang: string | undefined
  readonly onPress: (option: number, by: 1 | -1) => void
  readonly onTake: (action: string) => void
}

/** What is on offer, with its rung, its quality, why, and where it leads. */
export function NotesOptions({ options, asked, lang, onPress, onTake }: NotesOptionsProps) {
  const t = useText()
  return (
    <section>
      <h2>{t('room.notes.options')}</h2>
      {options.length === 0 && <p>{t('room.notes.noOptions')}</p>}
      <ol class="notes-options plain-list">
        {options.map(({ id, label, rung, quality, why, votes, lead }, i) => (
          <li key={id}>
            <p class="notes-label">
              <kbd class="kbd" aria-hidden="true">
                {i + 1}
              </kbd>{' '}
              <strong lang={lang}>{label}</strong>
            </p>
            <p class="notes-facts">
              <span>{rung === null ? t('room.notes.noRung') : t(`vocabulary.rung.${rung}`)}</span>
              <span>{t('room.notes.quality', { quality })}</span>
              {lead !== null && (
                <span>
                  {t('room.notes.lead')}: {t(`vocabulary.harm.${lead.harm}`)}
                  {lead.rebuff && `, ${t('room.notes.brushedOff')}`}
                </span>
              )}
            </p>
            <p lang={lang}>{why}</p>
            {lead !== null && (
              <p class="notes-line" lang={lang}>
                → {lead.ending !== null && <strong>{lead.ending}. </strong>}
                {lead.line}
              </p>
            )}
            {asked && (
              <div class="notes-hands">
                <IconButton
                  icon={Minus}
                  label={t('room.choices.fewer', { n: i + 1 })}
                  aria-disabled={votes === 0}
                  onClick={() => onPress(i, -1)}
                />
                <output aria-label={t('room.choices.hands', { n: i + 1, label })}>{votes}</output>
                <IconButton icon={Plus} label={t('room.choices.more', { n: i + 1 })} onClick={() => onPress(i, 1)} />
                <Button
                  size="small"
                  aria-label={t('room.choices.seeLabel', { n: i + 1, label })}
                  onClick={() => onTake(id)}
                >
                  {t('room.choices.see')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface NotesItemsProps {
  readonly items: readonly NotesItem[]
  readonly lang: string | undefined
  readonly onPick: (id: string) => void
}

/** What can be done afterwards, and what it is worth. */
export function NotesItems({ items, lang, onPick }: NotesItemsProps) {
  const t = useText()
  return (
    <section>
      <h2>{t('room.notes.follow')}</h2>
      <ul class="notes-options plain-list">
        {items.map(({ id, label, worth, why, picked }) => (
          <li key={id}>
            <label class="notes-label">
              <input type="checkbox" checked={picked} onChange={() => onPick(id)} />{' '}
              <strong lang={lang}>{label}</strong>
            </label>
            <p class="notes-facts">
              <span>{t(`debrief.after.worth.${worth}`)}</span>
            </p>
            <p lang={lang}>{why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
