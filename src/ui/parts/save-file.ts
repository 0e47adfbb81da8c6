type FileType = 'application/json' | 'text/csv' | 'application/xliff+xml' | 'application/zip'

/** Hands a text, or bytes, to the person as a file of their own. */
export function saveFile(name: string, content: string | Uint8Array, type: FileType): void {
  const kind = typeof content === 'string' ? `${type};charset=utf-8` : type
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: kind }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
