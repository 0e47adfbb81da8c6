import { useId } from 'preact/hooks'
import { CREDIT_TEXT } from '#scenario'
import { putEntry } from '#studio'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

/** Who made or spoke an own file, and who may use it (F21). */
export function Credit({ path }: { readonly path: string }) {
  const t = useText()
  const id = useId()
  const { reading, edit, editable } = useStudio()
  const credit = reading.draft()?.credits?.[path] ?? ''
  return (
    <div class="picture-form">
      <label for={id}>{t('studio.pictures.credit')}</label>
      <input
        id={id}
        type="text"
        maxLength={CREDIT_TEXT}
        value={credit}
        readOnly={!editable}
        aria-describedby={`${id}-hint`}
        data-credit={path}
        onInput={({ currentTarget: { value } }) =>
          edit('field', putEntry(['credits', path], value === '' ? undefined : value))
        }
      />
      <p class="hint" id={`${id}-hint`}>
        {t('studio.pictures.creditHint')}
      </p>
    </div>
  )
}
