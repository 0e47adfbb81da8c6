import { Trash } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { exactly } from '#studio'
import { Button, Dialog, IconButton, LiveRegion, Told } from '../../parts/index.ts'
import type { DraftVersion } from '../../ports/index.ts'
import { momentText, useLanguage, useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Comparison } from './comparison.tsx'
import './versions.css'

interface VersionsDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  /** Tells what was done once it is closed. */
  readonly say: (words: string) => void
}

/** The versions somebody kept: to keep another one, to compare with one and to go back to it. */
export function VersionsDialog({ open, onClose, say }: VersionsDialogProps) {
  const t = useText()
  const { draft, editable } = useStudio()
  const [compared, setCompared] = useState<DraftVersion | null>(null)
  const [said, setSaid] = useState('')
  const [removal, setRemoval] = useState<{ readonly name: string; readonly undo: () => Promise<void> } | null>(null)
  const close = (): void => {
    setCompared(null)
    setRemoval(null)
    setSaid('')
    onClose()
  }
  const goBack = ({ name, files }: DraftVersion): void => {
    draft.document.edit('version', exactly(files, draft.document.files()))
    say(t('studio.keep.versions.now', { name }))
    close()
  }
  const remove = async ({ id, name }: DraftVersion) => {
    const undo = await draft.removeVersion(id)
    setRemoval({ name, undo })
  }
  const versions = draft.versions().toReversed()
  return (
    <Dialog open={open} size="wide" title={t('studio.keep.versions.title')} onClose={close}>
      {compared === null ? (
        <div class="versions">
          {editable && (
            <KeepForm
              onKeep={async (name) => {
                await draft.keepVersion(name)
                setSaid(t('studio.keep.versions.kept', { name }))
              }}
            />
          )}
          {removal !== null && (
            <Told
              words={t('studio.keep.versions.removed', { name: removal.name })}
              undo={async () => {
                await removal.undo()
                setSaid(t('studio.keep.versions.undone', { name: removal.name }))
                setRemoval(null)
              }}
              onDismiss={() => setRemoval(null)}
            />
          )}
          <h3>{t('studio.keep.versions.list')}</h3>
          {versions.length === 0 ? (
            <p>{t('studio.keep.versions.none')}</p>
          ) : (
            <ul class="versions-list plain-list">
              {versions.map((version) => (
                <Row
                  key={version.id}
                  version={version}
                  editable={editable}
                  onCompare={() => setCompared(version)}
                  onGoBack={() => goBack(version)}
                  onRemove={() => void remove(version)}
                />
              ))}
            </ul>
          )}
        </div>
      ) : (
        <Comparison version={compared} now={draft.document.files()} onBack={() => setCompared(null)} />
      )}
      <LiveRegion text={said} />
    </Dialog>
  )
}

function KeepForm({ onKeep }: { readonly onKeep: (name: string) => Promise<void> }) {
  const t = useText()
  const id = useId()
  const [name, setName] = useState('')
  const ready = name.trim() !== ''
  return (
    <form
      class="versions-keep"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        void onKeep(name.trim())
        setName('')
      }}
    >
      <p class="versions-text">{t('studio.keep.versions.text')}</p>
      <label for={id}>{t('studio.keep.versions.name')}</label>
      <div class="versions-row">
        <input
          id={id}
          type="text"
          maxLength={80}
          autocomplete="off"
          placeholder={t('studio.keep.versions.example')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" aria-disabled={!ready} data-version="keep">
          {t('studio.keep.versions.keep')}
        </Button>
      </div>
    </form>
  )
}

interface RowProps {
  readonly version: DraftVersion
  readonly editable: boolean
  readonly onCompare: () => void
  readonly onGoBack: () => void
  readonly onRemove: () => void
}

function Row({ version, editable, onCompare, onGoBack, onRemove }: RowProps) {
  const t = useText()
  const { language } = useLanguage()
  const { name, at } = version
  return (
    <li class="versions-item">
      <p>
        <strong>{name}</strong>
        <span class="hint">{momentText(at, language)}</span>
      </p>
      <div class="versions-ways">
        <Button size="small" aria-label={t('studio.keep.versions.compareWith', { name })} onClick={onCompare}>
          {t('studio.keep.versions.compare')}
        </Button>
        {editable && (
          <>
            <Button size="small" aria-label={t('studio.keep.versions.goBackTo', { name })} onClick={onGoBack}>
              {t('studio.keep.versions.goBack')}
            </Button>
            <IconButton icon={Trash} label={t('studio.keep.versions.remove', { name })} onClick={onRemove} />
          </>
        )}
      </div>
    </li>
  )
}
