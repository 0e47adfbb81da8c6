import { ArrowLeft, Download, History, Images, Redo2, Save, Undo2 } from 'lucide'
import { useLayoutEffect, useState } from 'preact/hooks'
import { ScreenTitle } from '../../frame/screen.tsx'
import { hrefOf } from '../../frame/route.ts'
import { Button, IconButton, LinkButton, LiveRegion, Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { GalleryDialog } from '../gallery/gallery-dialog.tsx'
import { useSaving } from '../keep/use-saving.ts'
import { useUndo } from '../keep/use-undo.ts'
import { VersionsDialog } from '../keep/versions-dialog.tsx'
import { useStudio } from './use-studio.tsx'

interface WorkbenchHeaderProps {
  readonly title: string
}

/** The way back, the title, undo and redo, versions, saving to a file, and whether what is written is kept. */
export function WorkbenchHeader({ title }: WorkbenchHeaderProps) {
  const t = useText()
  const { draft, editable } = useStudio()
  const { document } = draft
  // Whether it is kept changes while nothing is written.
  const [, again] = useState(0)
  useLayoutEffect(() => draft.subscribe(() => again((n) => n + 1)), [draft])
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const say = (words: string): void => setSaid(({ turn }) => ({ words, turn: turn + 1 }))
  const [versions, setVersions] = useState(false)
  const [gallery, setGallery] = useState(false)
  const { undo, redo } = useUndo(document, say)
  const saving = useSaving(say)
  const { done, undone } = document.history()
  const last = done.at(-1)
  const next = undone.at(-1)
  return (
    <header class="workbench-header" data-part="header">
      <LinkButton href={hrefOf({ at: 'studio' })} icon={ArrowLeft} variant="ghost" class="workbench-word">
        {t('studio.toList')}
      </LinkButton>
      <div class="workbench-what">
        <ScreenTitle screen={title} class="workbench-title">
          {title}
        </ScreenTitle>
        <p class="workbench-saving" data-saving={draft.saving()}>
          {t(editable ? `studio.saving.${draft.saving()}` : 'studio.lookingOn')}
        </p>
      </div>
      <div class="workbench-undo">
        <IconButton
          icon={Undo2}
          data-studio="undo"
          label={last === undefined ? t('studio.undo') : t('studio.undoThat', { what: t(`studio.step.${last.kind}`) })}
          aria-keyshortcuts="Control+Z"
          aria-disabled={last === undefined || !editable}
          onClick={undo}
        />
        <IconButton
          icon={Redo2}
          data-studio="redo"
          label={next === undefined ? t('studio.redo') : t('studio.redoThat', { what: t(`studio.step.${next.kind}`) })}
          aria-keyshortcuts="Control+Shift+Z"
          aria-disabled={next === undefined || !editable}
          onClick={redo}
        />
        <Button
          class="workbench-word"
          variant="ghost"
          size="small"
          icon={History}
          data-studio="versions"
          title={t('studio.keep.versions.title')}
          aria-haspopup="dialog"
          onClick={() => setVersions(true)}
        >
          {t('studio.keep.versions.title')}
        </Button>
        <Button
          class="workbench-word"
          variant="ghost"
          size="small"
          icon={draft.disk() === null || !editable ? Download : Save}
          data-studio="save"
          title={saving.label}
          aria-label={saving.label}
          aria-keyshortcuts="Control+S"
          onClick={saving.save}
        >
          {saving.word}
        </Button>
        <Button
          class="workbench-word"
          variant="ghost"
          size="small"
          icon={Images}
          data-studio="gallery"
          title={t('studio.gallery.title')}
          aria-haspopup="dialog"
          onClick={() => setGallery(true)}
        >
          {t('studio.gallery.title')}
        </Button>
      </div>
      <LiveRegion text={said.words} turn={said.turn} />
      <VersionsDialog open={versions} onClose={() => setVersions(false)} say={say} />
      <GalleryDialog open={gallery} onClose={() => setGallery(false)} />
      {editable && draft.saving() === 'only-here' && (
        <Notice spoken tone="call" title={t('studio.keep.onlyHere.title')}>
          {t('studio.keep.onlyHere.text')}
        </Notice>
      )}
      {saving.trouble !== '' && <Notice spoken tone="call" title={saving.trouble} onDismiss={saving.dismiss} />}
      {saving.changed !== null && (
        <Notice
          spoken
          tone="call"
          title={t('studio.keep.disk.title', { name: saving.name })}
          actions={
            <>
              <Button size="small" data-disk="take" onClick={saving.take}>
                {t('studio.keep.disk.take')}
              </Button>
              <Button size="small" data-disk="keep" onClick={saving.keepMine}>
                {t('studio.keep.disk.keep')}
              </Button>
            </>
          }
        >
          {t('studio.keep.disk.text')}
        </Notice>
      )}
    </header>
  )
}
