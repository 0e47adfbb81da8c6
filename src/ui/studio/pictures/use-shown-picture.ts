import { useEffect, useState } from 'preact/hooks'
import type { MediaRef } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'

const types: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

interface ShownPicture {
  /** From which an `<img>` shows it; null as long as it is fetched. */
  readonly address: string | null
  /** Its bytes are not here any more. */
  readonly gone: boolean
}

/** What an own picture looks like. */
export function useShownPicture(path: string, { hash, size }: MediaRef): ShownPicture {
  const { draft } = useStudio()
  const [shown, setShown] = useState<ShownPicture>({ address: null, gone: false })
  useEffect(() => {
    let address: string | null = null
    let wanted = true
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
