import { X } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '#engine'
import { IconButton } from '../parts/index.ts'
import { ownPictureSeen, peopleSeen, placeSeen } from '#words'
import { useText, useWords } from '../text/index.ts'
import { useCover } from './cover-elements.tsx'

interface LookPanelProps {
  readonly view: View
  readonly lang: string | undefined
  readonly onClose: () => void
}

/** A6: the picture in words, beside the scene, which goes on. It follows what can be seen. */
export function LookPanel({ view, lang, onClose }: LookPanelProps) {
  const t = useText()
  const words = useWords()
  const cover = useCover()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const people = peopleSeen(words, view)
  const close = ownPictureSeen(words, view)
  return (
    <section class="play-look" aria-labelledby="play-look-heading" ref={cover}>
      <header class="play-look-head">
        <h2 id="play-look-heading" ref={heading} tabIndex={-1}>
          {t('play.look.heading')}
        </h2>
        <IconButton icon={X} label={t('play.look.close')} onClick={onClose} />
      </header>
      <h3>{t('play.look.people')}</h3>
      {people.length === 0 && <p>{t('play.look.nobody')}</p>}
      <dl>
        {people.map((p) => (
          <div class="play-seen" key={p.id}>
            <dt lang={lang}>
              {p.name}
              {p.rank !== null && <small>{p.rank}</small>}
            </dt>
            <dd>{p.how}</dd>
            {p.lastDid !== null && <dd lang={lang}>{p.lastDid}</dd>}
          </div>
        ))}
      </dl>
      <h3>{t('play.look.place')}</h3>
      <p>{placeSeen(words, view)}</p>
      {close !== null && <p lang={lang}>{close}</p>}
    </section>
  )
}
