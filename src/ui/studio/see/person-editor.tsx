import { useId, useState } from 'preact/hooks'
import {
  beards,
  builds,
  type CastMember,
  type Face,
  faces,
  figures,
  glassesKinds,
  hairs,
  type Look,
  ranks,
  removeAt,
  setValue,
  skins,
} from '#scenario'
import { Switch } from '../../parts/index.ts'
import { useText, useWords } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { ColourField } from './colour-field.tsx'
import { PersonPicture } from './person-picture.tsx'
import { PictureChoice } from './picture-choice.tsx'

interface PersonEditorProps {
  /** The short name in the cast. */
  readonly id: string
  readonly member: CastMember
}

/** Where nothing is said, people look as this says, and somebody new begins with it. */
const plain: Look = { skin: 'tan', hair: 'short' }
/** What the stage draws where a colour is left out, for the field to begin with. */
const colours = { hairColor: '#3d2b23', top: '#4f7f78', bottom: '#39455a', shoes: '#2a303c' } as const

/** What can be changed of somebody: name and rank, and how they look, by pictures. */
export function PersonEditor({ id, member }: PersonEditorProps) {
  const t = useText()
  const words = useWords()
  const { edit, editable } = useStudio()
  const [face, setFace] = useState<Face>('calm')
  const name = useId()
  const rank = useId()
  const look = member.look ?? plain
  const at = ['cast', id]
  const write = (key: keyof CastMember, value: string): void => {
    edit('person', (source) => setValue(source, [...at, key], value))
  }
  const wear = <K extends keyof Look>(key: K, value: Look[K] | null): void => {
    edit('person', (source) => {
      if (member.look === undefined) {
        const chosen: Record<string, string | boolean> = value === null || value === undefined ? {} : { [key]: value }
        return setValue(source, [...at, 'look'], { skin: plain.skin, hair: plain.hair, ...chosen })
      }
      if (value === null || value === undefined)
        return look[key] === undefined ? { ok: true, text: source } : removeAt(source, [...at, 'look', key])
      return setValue(source, [...at, 'look', key], value)
    })
  }
  const as = (part: Partial<Look>, cut: 'head' | 'whole' = 'head') => (
    <PersonPicture id={id} member={{ ...member, look: { ...look, ...part } }} cut={cut} />
  )
  const making = (one: Face) => <PersonPicture id={id} member={member} face={one} />
  const isInOwnClothes = member.rank === 'civilian' || member.rank === 'detective' || look.uniform === false
  return (
    <div class="see-editor">
      <div class="see-editor-head">
        <PersonPicture id={id} member={member} face={face} cut="whole" />
        <div class="see-editor-fields">
          <div class="see-field">
            <label for={name}>{t('studio.see.cast.name')}</label>
            <input
              id={name}
              type="text"
              value={member.name}
              disabled={!editable}
              onChange={(event) => event.currentTarget.value.trim() !== '' && write('name', event.currentTarget.value)}
            />
          </div>
          <div class="see-field">
            <label for={rank}>{t('studio.see.cast.rank')}</label>
            <select
              id={rank}
              value={member.rank}
              disabled={!editable}
              onChange={(event) => write('rank', event.currentTarget.value)}
            >
              {ranks.map((one) => (
                <option key={one} value={one}>
                  {t(`vocabulary.rank.${one}`)}
                </option>
              ))}
            </select>
          </div>
          {member.rank !== 'civilian' && (
            <Switch
              label={t('studio.see.cast.uniform')}
              on={look.uniform ?? member.rank !== 'detective'}
              disabled={!editable}
              onChange={(on) => wear('uniform', on)}
            />
          )}
        </div>
      </div>
      <PictureChoice
        legend={t('studio.see.cast.faces')}
        value={face}
        options={faces}
        nameOf={(one) => words.direction.face[one]}
        pictureOf={making}
        disabled={false}
        onChange={setFace}
      />
      <PictureChoice
        legend={t('studio.see.cast.skin')}
        value={look.skin}
        options={skins}
        nameOf={(one) => t(`studio.see.skin.${one}`)}
        pictureOf={(skin) => as({ skin })}
        disabled={!editable}
        onChange={(skin) => wear('skin', skin)}
      />
      <PictureChoice
        legend={t('studio.see.cast.hair')}
        value={look.hair}
        options={hairs}
        nameOf={(one) => t(`studio.see.hair.${one}`)}
        pictureOf={(hair) => as({ hair })}
        disabled={!editable}
        onChange={(hair) => wear('hair', hair)}
      />
      <PictureChoice
        legend={t('studio.see.cast.beard')}
        value={look.beard ?? 'none'}
        options={beards}
        nameOf={(one) => t(`studio.see.beard.${one}`)}
        pictureOf={(beard) => as({ beard })}
        disabled={!editable}
        onChange={(beard) => wear('beard', beard === 'none' ? null : beard)}
      />
      <PictureChoice
        legend={t('studio.see.cast.glasses')}
        value={look.glasses ?? 'none'}
        options={glassesKinds}
        nameOf={(one) => t(`studio.see.glasses.${one}`)}
        pictureOf={(glasses) => as({ glasses })}
        disabled={!editable}
        onChange={(glasses) => wear('glasses', glasses === 'none' ? null : glasses)}
      />
      <PictureChoice
        legend={t('studio.see.cast.figure')}
        value={look.figure ?? 'either'}
        options={['either', ...figures]}
        nameOf={(one) => t(`studio.see.figure.${one}`)}
        pictureOf={(one) => as({ figure: one === 'either' ? undefined : one })}
        disabled={!editable}
        onChange={(one) => wear('figure', one === 'either' ? null : one)}
      />
      <PictureChoice
        legend={t('studio.see.cast.build')}
        value={look.build ?? 'standing'}
        options={builds}
        nameOf={(one) => t(`studio.see.build.${one}`)}
        pictureOf={(build) => as({ build }, 'whole')}
        disabled={!editable}
        onChange={(build) => wear('build', build === 'standing' ? null : build)}
      />
      <fieldset class="see-choice" disabled={!editable}>
        <legend>{t('studio.see.cast.colours')}</legend>
        <div class="see-how">
          {(isInOwnClothes ? (['hairColor', 'top', 'bottom', 'shoes'] as const) : (['hairColor'] as const)).map(
            (key) => (
              <ColourField
                key={key}
                label={t(`studio.see.colour.${key}`)}
                value={look[key] ?? null}
                begin={colours[key]}
                onChange={(colour) => wear(key, colour)}
              />
            ),
          )}
        </div>
      </fieldset>
    </div>
  )
}
