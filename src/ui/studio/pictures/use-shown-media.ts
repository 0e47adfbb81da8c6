import { useEffect, useState } from 'preact/hooks'
import type { MediaRef } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'

const types: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  webm: 'audio/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
}

interface ShownMedia {
  /** From which an `<img>` or an `<audio>` has it; null as long as it is fetched. */
  readonly address: string | null
  /** Its bytes are not here any more. */
  readonly gone: boolean
}

/** What an own picture looks like, or a voice sounds like. Without a file it is gone. */
export function useShownMedia(path: string, ref: MediaRef | null): ShownMedia {
  const { draft } = useStudio()
  const { hash = null, size = 0 } = ref ?? {}
  const [shown, setShown] = useState<ShownMedia>({ address: null, gone: false })
  useEffect(() => {
    let address: string | null = null
    let wanted = true
    if (hash === null) {
      setShown({ address: null, gone: true })
      return undefined
    }
    void draft.media({ hash, size }).then(
      (bytes) => {
        if (!wanted) return
        if (bytes === null) {
          setShown({ address: null, gone: true })
          return
        }
        const type = types[path.split('.').at(-1) ?? ''] ?? ''
        address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
        setShown({ address, gone: false })
      },
      () => wanted && setShown({ address: null, gone: true }),
    )
    return () => {
      wanted = false
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [draft, path, hash, size])
  return shown
}
