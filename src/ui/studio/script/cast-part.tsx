import { Trash2, UserPlus } from 'lucide'
import { ranks } from '#scenario'
import { addPerson, nextPersonName, put } from '#studio'
import { Button, IconButton } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { OtherProblems } from './field-problems.tsx'
import { TextField, WordField } from './fields/index.ts'
import { FoldedPart } from './folded-part.tsx'
import type { FoldingProps } from './scenario-head.tsx'
import { useScript } from './use-script.tsx'

/** Everybody in the scene: name, rank, and a title of one's own. How they look is chosen beside the stage. */
export function CastPart({ draft, open, onToggle }: FoldingProps) {
  const t = useText()
  const { around, commands } = useScript()
  const rankWords = ranks.map((value) => ({ value, label: t(`vocabulary.rank.${value}`) }))
  return (
    <FoldedPart
      name="cast"
      heading={t('studio.script.cast.heading')}
      inShort={around.cast.map(({ name }) => name).join(', ')}
      open={open}
      onToggle={onToggle}
    >
      <ul class="plain-list script-people">
        {Object.entries(draft.cast ?? {}).map(([id, person]) => (
          <li key={id} class="script-person" data-path={`cast/${id}`}>
            <TextField
              path={['cast', id, 'name']}
              label={id === 'you' ? t('studio.script.cast.you') : t('studio.script.cast.name', { id })}
              value={person?.name}
            />
            <WordField
              path={['cast', id, 'rank']}
              label={t('studio.script.cast.rank')}
              value={person?.rank}
              words={rankWords}
            />
            <TextField
              path={['cast', id, 'title']}
              label={t('studio.script.cast.title')}
              value={person?.title}
              optional
            />
            {id !== 'you' && around.editable && (
              <IconButton
                icon={Trash2}
                label={t('studio.script.takeAway', { what: person?.name ?? id })}
                onClick={() => commands.run('person', put(['cast', id], undefined))}
              />
            )}
            <OtherProblems path={['cast', id]} fields={['name', 'rank', 'title']} />
          </li>
        ))}
      </ul>
      {around.editable && (
        <Button
          class="script-add"
          size="small"
          variant="ghost"
          icon={UserPlus}
          data-does="add-person"
          onClick={() => {
            let id = ''
            commands.run(
              'person',
              (source) => {
                id = nextPersonName(source)
                return addPerson(id, t('studio.script.cast.newName'))(source)
              },
              () => ({ path: ['cast', id], caret: 'end' }),
            )
          }}
        >
          {t('studio.script.cast.add')}
        </Button>
      )}
    </FoldedPart>
  )
}
