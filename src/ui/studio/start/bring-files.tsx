import { FolderOpen } from 'lucide'
import { useRef } from 'preact/hooks'
import { bringFile, bringFolder, type Bringing, type BringRefusal, type FileToBring, type ZipRefusal } from '#studio'
import { Button, FileDrop } from '../../parts/index.ts'
import type { Brought, DiskChoice, DiskPicker, DiskPlace, DraftOrigin } from '../../ports/index.ts'
import { type Text, useText } from '../../text/index.ts'
import { zipRefusalText } from '../../catalogue/outside/zip-refusal-text.ts'
import { openZip } from '../share/open-zip.ts'

/** What somebody has brought, or why it was not taken. */
export type Arrival =
  | { readonly ok: true; readonly brought: Brought; readonly origin: DraftOrigin; readonly place?: DiskPlace }
  | { readonly ok: false; readonly name: string; readonly refusal: BringRefusal | { readonly code: 'unreadable' } }
  | { readonly ok: false; readonly name: string; readonly zip: ZipRefusal }

const toBring = (file: File, path: string): FileToBring => ({
  path,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
})

async function arrived(coming: Promise<Bringing>, origin: DraftOrigin, place?: DiskPlace): Promise<Arrival> {
  const brought = await coming.catch(() => null)
  if (brought === null) return { ok: false, name: origin.of, refusal: { code: 'unreadable' } }
  if (!brought.ok) return { ok: false, name: origin.of, refusal: brought.refusal }
  return { ok: true, brought, origin, ...(place && { place }) }
}

const isZip = (name: string): boolean => /\.zip$/i.test(name)

/** Takes a zip of a scenario. What is written afterwards is never saved into it. */
async function fromZip(file: FileToBring): Promise<Arrival> {
  const name = file.path
  const opened = await openZip(file).catch(() => null)
  if (opened === null) return { ok: false, name, refusal: { code: 'unreadable' } }
  if (!opened.ok) return { ok: false, name, zip: opened.refusal }
  return { ok: true, brought: opened.brought, origin: { kind: 'zip', of: name } }
}

/** Takes one file somebody chose or dropped. */
function fromFile(file: File): Promise<Arrival> {
  const coming = toBring(file, file.name)
  return isZip(file.name) ? fromZip(coming) : arrived(bringFile(coming), { kind: 'file', of: file.name })
}

/** Takes the files of a folder somebody chose: their paths begin with its name. */
function fromFolder(files: readonly File[]): Promise<Arrival> {
  const paths = files.map((file) => file.webkitRelativePath || file.name)
  const name = paths[0]?.split('/')[0] ?? ''
  return arrived(bringFolder(files.map((file, i) => toBring(file, paths[i] ?? file.name))), {
    kind: 'folder',
    of: name,
  })
}

/** Takes what was chosen on the disk, which can be saved to. */
function fromDisk({ name, files, place }: DiskChoice): Promise<Arrival> {
  const [first] = files
  if (place.kind === 'file' && first !== undefined && isZip(name)) return fromZip(first)
  const coming = place.kind === 'file' && first !== undefined ? bringFile(first) : bringFolder(files)
  return arrived(coming, { kind: place.kind, of: name }, place)
}

/** Why something was not taken, as a sentence. */
export function refusalWords(t: Text, arrival: Extract<Arrival, { ok: false }>): string {
  if ('zip' in arrival) return zipRefusalText(t, arrival.zip)
  const { name, refusal } = arrival
  const file = 'file' in refusal ? refusal.file : name
  return t(`studio.start.refused.${refusal.code}`, { name, file, most: 'most' in refusal ? refusal.most : 0 })
}

interface BringFilesProps {
  /** Null where this browser cannot save to real files: then they are read alone. */
  readonly disk: DiskPicker | null
  readonly onArrived: (arrival: Arrival) => void
}

/** A scenario's file, chosen or dropped anywhere on the page, or its folder. */
export function BringFiles({ disk, onArrived }: BringFilesProps) {
  const t = useText()
  const choose = async (choice: Promise<DiskChoice | null>): Promise<void> => {
    const chosen = await choice
    if (chosen !== null) onArrived(await fromDisk(chosen))
  }
  const folderRef = useRef<HTMLInputElement | null>(null)
  return (
    <div class="studio-bring">
      <FileDrop
        choose={t('studio.start.file.choose')}
        drop={t('studio.start.file.drop')}
        dropNow={t('studio.start.file.dropNow')}
        accept=".json,.zip,application/json,application/zip"
        onChoose={disk === null ? undefined : () => void choose(disk.chooseFile())}
        take={(file) => void fromFile(file).then(onArrived)}
      />
      <div class="studio-folder">
        <Button
          icon={FolderOpen}
          data-bring="folder"
          onClick={() => (disk === null ? folderRef.current?.click() : void choose(disk.chooseFolder()))}
        >
          {t('studio.start.folder.choose')}
        </Button>
        <p class="hint">{t('studio.start.folder.text')}</p>
        <input
          ref={(input) => {
            folderRef.current = input
            // Chooses a folder, with all that lies in it. The types do not know the attribute.
            input?.setAttribute('webkitdirectory', '')
          }}
          type="file"
          multiple
          hidden
          aria-label={t('studio.start.folder.choose')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            if (files.length > 0) void fromFolder(files).then(onArrived)
            event.currentTarget.value = ''
          }}
        />
      </div>
    </div>
  )
}
