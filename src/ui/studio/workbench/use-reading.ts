import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { createReader, type DraftFiles, type Reader, type Reading, SCENARIO, type StudioDocument } from '#studio'
import type { OpenDraft } from '../../ports/index.ts'
import { mediaOf } from './media-of.ts'

/** Reading a text longer than this takes longer than a key may. In characters. */
const LARGE = 100_000
/** Typing in it is read once it has paused so long, in ms. */
const PAUSE = 60

/** A reader remembers the last good state, so that each document has its own. */
const readerFor = (_document: StudioDocument): Reader => createReader()

/**
 * What the files say, read anew after every change. A large text that is typed in is read when the typing pauses; what
 * is done in other views is read at once.
 */
export function useReading({ document }: OpenDraft): Reading {
  const reader = useMemo(() => readerFor(document), [document])
  const files = document.files()
  const [settled, setSettled] = useState<DraftFiles>(files)
  const isTyped = document.history().done.at(-1)?.kind === 'typing'
  const waits = isTyped && (files.texts[SCENARIO] ?? '').length > LARGE
  useLayoutEffect(() => {
    if (!waits) {
      setSettled(files)
      return
    }
    const timer = setTimeout(() => setSettled(files), PAUSE)
    return () => clearTimeout(timer)
  }, [files, waits])
  const toRead = waits ? settled : files
  const media = mediaOf(toRead)
  return useMemo(() => reader.read(toRead, media), [reader, toRead, media])
}
