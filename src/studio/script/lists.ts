import { insertItem, type JsonValue, type Path } from '#scenario'
import { afterLook, inOrder, type TextEdit } from './in-order.ts'
import { freshName } from './names.ts'
import { put } from './put.ts'
import { itemsOf, looseOf, writtenAt } from './written.ts'

/** Adds somebody to the cast, with a name to be written over. */
export const addPerson = (id: string, name: string): TextEdit => put(['cast', id], { name, rank: 'civilian' })

/** The short name somebody new gets. */
export const nextPersonName = (source: string): string =>
  freshName('person', new Set(Object.keys(looseOf(writtenAt(source, ['cast'])))))

/** Adds an item at the end of a list, which is begun where it is not there. */
export const addToList = (path: Path, item: JsonValue): TextEdit =>
  afterLook(
    (source) => writtenAt(source, path),
    (list) =>
      inOrder(...(list === undefined ? [put(path, [])] : []), (source) =>
        insertItem(source, path, itemsOf(list).length, item),
      ),
  )

/** Adds an item to the follow-up, without words yet. */
export const addFollowUp: TextEdit = (source) => {
  const path: Path = ['followUp', 'items']
  const taken = new Set(itemsOf(writtenAt(source, path)).map((item) => String(looseOf(item)['id'])))
  return addToList(path, { id: freshName('item', taken), label: '', worth: 'helpful', why: '' })(source)
}

/** Adds a fact the scene remembers: a number that begins at 0. */
export const addFact: TextEdit = (source) =>
  put(['facts', freshName('fact', new Set(Object.keys(looseOf(writtenAt(source, ['facts'])))))], 0)(source)
