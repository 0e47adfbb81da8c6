import { ImagePlus } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { mediaNamedIn } from '#scenario'
import { freshPicture, isPicture, textNames, withoutCredit } from '#studio'
import { Button, leadFocus } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { PictureItem } from './picture-item.tsx'
import { pictureLimits, type PictureRefusal, reEncode } from './re-encode.ts'
import './pictures.css'

type Bringing =
  | { readonly is: 'busy' | 'failed'; readonly file: string }
  | { readonly is: 'refused'; readonly file: string; readonly why: PictureRefusal }
  | { readonly is: 'here'; readonly path: string }
  | null

interface PicturesViewProps {
  /** Draws a picture anew. */
  readonly draw?: typeof reEncode
}

/** The author's own pictures: brought, put over a line, taken away. */
export function PicturesView({ draw = reEncode }: PicturesViewProps) {
  const t = useText()
  const { draft, files, editable } = useStudio()
  const [bringing, setBringing] = useState<Bringing>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const all = Object.entries(files.media).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const pictures = all.filter(([path]) => isPicture(path))
  const named = new Set(textNames(files).flatMap((name) => mediaNamedIn(files.texts[name] ?? '')))
  const silent = all.filter(([path]) => !isPicture(path) && !named.has(path))
  const remove = (path: string): void => {
    setBringing(null)
    draft.document.edit('media', { texts: withoutCredit(files.texts, path), media: { [path]: null } })
    leadFocus(() => heading.current)
  }

  const take = async (file: File): Promise<void> => {
    setBringing({ is: 'busy', file: file.name })
    try {
      const drawn = await draw(file)
      if (!drawn.ok) {
        setBringing({ is: 'refused', file: file.name, why: drawn.refusal })
        return
      }
      const ref = await draft.keepMedia(drawn.bytes)
      // Others may have come meanwhile.
      const path = freshPicture(file.name, drawn.kind, Object.keys(draft.document.files().media))
      draft.document.edit('media', { media: { [path]: ref } })
      setBringing({ is: 'here', path })
    } catch {
      setBringing({ is: 'failed', file: file.name })
    }
  }
  return (
    <div class="pictures">
      <h2 ref={heading} tabIndex={-1}>
        {t('studio.pictures.title')}
      </h2>
      <p>{t('studio.pictures.text')}</p>
      {editable && (
        <>
          <Button icon={ImagePlus} data-pictures="bring" onClick={() => input.current?.click()}>
            {t('studio.pictures.bring')}
          </Button>
          <input
            ref={input}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            aria-label={t('studio.pictures.bring')}
            hidden
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file) void take(file)
              event.currentTarget.value = ''
            }}
          />
        </>
      )}
      <p role="status">{bringing !== null && <Told bringing={bringing} />}</p>
      {pictures.length === 0 ? (
        <p>{t('studio.pictures.none')}</p>
      ) : (
        <ul class="plain-list">
          {pictures.map(([path, ref]) => (
            <PictureItem key={path} path={path} of={ref} onRemove={() => remove(path)} />
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <>
          <h3>{t('studio.pictures.silent')}</h3>
          <ul class="plain-list">
            {silent.map(([path]) => (
              <li key={path} data-sound={path}>
                {path.slice('media/'.length)}{' '}
                {editable && (
                  <Button size="small" variant="ghost" data-pictures="remove" onClick={() => remove(path)}>
                    {t('studio.pictures.remove', { name: path.slice('media/'.length) })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Told({ bringing }: { readonly bringing: Exclude<Bringing, null> }) {
  const t = useText()
  if (bringing.is === 'here') return <>{t('studio.pictures.here', { path: bringing.path })}</>
  if (bringing.is !== 'refused') return <>{t(`studio.pictures.${bringing.is}`, { file: bringing.file })}</>
  const { file, why } = bringing
  const most = why === 'file-too-large' ? pictureLimits.bytes / (1024 * 1024) : pictureLimits.pixels / 1_000_000
  return <>{t(`studio.pictures.refused.${why}`, { file, most })}</>
}
