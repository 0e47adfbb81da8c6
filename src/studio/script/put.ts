import { insertKey, type JsonValue, type Path, removeAt, setValue } from '#scenario'
import { afterLook, inOrder, noEdit, type TextEdit } from './in-order.ts'
import { writtenAt } from './written.ts'

/**
 * Writes a field, with the objects around it where they are not there yet; `undefined` takes it away.
 * @param before the key before which it is put where it is new; at the end where that is not there
 */
export const put = (path: Path, value: JsonValue | undefined, before?: string): TextEdit =>
  afterLook(
    (source) => writtenAt(source, path) !== undefined,
    (there) => {
      if (value === undefined) return there ? (source) => removeAt(source, path) : noEdit
      if (there) return (source) => setValue(source, path, value)
      return inOrder(withHolder(path.slice(0, -1)), putNew(path, value, before))
    },
  )

const putNew = (path: Path, value: JsonValue, before: string | undefined): TextEdit =>
  afterLook(
    (source) => before !== undefined && writtenAt(source, [...path.slice(0, -1), before]) !== undefined,
    (known) => (source) => insertKey(source, path, value, known ? before : undefined),
  )

/** Makes sure that an object stands at a path. */
const withHolder = (path: Path): TextEdit =>
  afterLook(
    (source) => path.length === 0 || writtenAt(source, path) !== undefined,
    (there) => (there ? noEdit : inOrder(withHolder(path.slice(0, -1)), (source) => insertKey(source, path, {}))),
  )

/** Writes an entry of a small table (`set`, `when`, `scene`), and takes the table away with its last one. */
export const putEntry = (path: Path, value: JsonValue | undefined): TextEdit =>
  inOrder(
    put(path, value),
    afterLook(
      (source) => writtenAt(source, path.slice(0, -1)),
      (table) =>
        typeof table === 'object' && table !== null && Object.keys(table).length === 0
          ? put(path.slice(0, -1), undefined)
          : noEdit,
    ),
  )
