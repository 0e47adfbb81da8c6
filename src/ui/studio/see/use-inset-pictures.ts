import { useCallback, useEffect, useRef } from 'preact/hooks'
import { usePort } from '../../ports/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import type { Taking } from './take-pictures.ts'

const types: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/**
 * The pictures of insets as the storyboard keeps them: drawings of the program, and own pictures from the draft itself. The addresses
 * hold for as long as the component does.
 */
export function useInsetPictures(): Taking['insetPicture'] {
  const insets = usePort('insets')
  const { draft, files, reading } = useStudio()
  const madeRef = useRef(new Map<string, string>())
  useEffect(() => {
    const made = madeRef.current
    return () => {
      for (const address of made.values()) URL.revokeObjectURL(address)
    }
  }, [])
  const { media } = files
  const { shown } = reading
  return useCallback<Taking['insetPicture']>(
    async (inset, cast) => {
      if (inset.picture === null) return shown && insets.picture(inset, shown, cast)
      const ref = media[inset.picture]
      if (ref === undefined) return null
      const known = madeRef.current.get(ref.hash)
      if (known !== undefined) return known
      const bytes = await draft.media(ref).catch(() => null)
      if (bytes === null) return null
      const type = types[inset.picture.split('.').at(-1) ?? ''] ?? ''
      const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
      madeRef.current.set(ref.hash, address)
      return address
    },
    [insets, draft, media, shown],
  )
}
