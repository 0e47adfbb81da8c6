import { useEffect, useState } from 'preact/hooks'
import type { MediaRef } from '#studio'
import { useStudio } from '../workbench/use-studio.tsx'

const types: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/** An address from which an `<img>` shows an own picture. `gone`: its bytes are not here any more. */
export function useShownPicture(path: string, { hash, size }: MediaRef): string | 'loading' | 'gone' {
  const { draft } = useStudio()
  const [shown, setShown] = useState<string | 'loading' | 'gone'>('loading')
  useEffect(() => {
    let address: string | null = null
    let wanted = true
    void draft.media({ hash, size }).then(
      (bytes) => {
        if (!wanted) return
        if (bytes === null) {
          setShown('gone')
          return
        }
        const type = types[path.split('.').at(-1) ?? ''] ?? ''
        address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
        setShown(address)
      },
      () => wanted && setShown('gone'),
    )
    return () => {
      wanted = false
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [draft, path, hash, size])
  return shown
}
