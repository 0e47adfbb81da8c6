import { describe, expect, it } from 'vitest'
import { diskRow, openDisk } from '../../../src/app/studio/disk.ts'
import type { DraftFiles } from '#studio'

/** A folder in memory, as the browser hands one out. */
function aFolder(first: Readonly<Record<string, string>>) {
  const disk = new Map(Object.entries(first))
  let allowed: PermissionState = 'prompt'
  let asked = 0
  const fileHandle = (path: string) => ({
    kind: 'file',
    name: path.split('/').at(-1),
    getFile: async () => new File([disk.get(path) ?? ''], path),
    createWritable: async () => {
      let written = ''
      return {
        write: async (content: string) => void (written = content),
        close: async () => void disk.set(path, written),
      }
    },
  })
  const folder = (name: string, before: string): object => ({
    kind: 'directory',
    name,
    queryPermission: async () => allowed,
    requestPermission: async () => {
      asked += 1
      return (allowed = 'granted')
    },
    async getDirectoryHandle(inner: string, { create = false } = {}) {
      const path = `${before}${inner}/`
      if (!create && ![...disk.keys()].some((key) => key.startsWith(path))) throw new DOMException('', 'NotFoundError')
      return folder(inner, path)
    },
    async getFileHandle(inner: string, { create = false } = {}) {
      if (!create && !disk.has(before + inner)) throw new DOMException('', 'NotFoundError')
      return fileHandle(before + inner)
    },
    async *values() {
      const names = [...disk.keys()].filter((key) => key.startsWith(before)).map((key) => key.slice(before.length))
      for (const name of new Set(names.map((each) => each.split('/')[0] ?? ''))) {
        yield names.includes(name) ? fileHandle(before + name) : folder(name, `${before}${name}/`)
      }
    },
  })
  return {
    disk,
    handle: folder('stop', '') as FileSystemDirectoryHandle,
    asked: () => asked,
    allow: () => (allowed = 'granted'),
  }
}

function opened(first: Readonly<Record<string, string>>) {
  const folder = aFolder(first)
  let files: DraftFiles = { texts: first, media: {} }
  let kept: unknown = diskRow({ kind: 'folder', handle: folder.handle }, files.texts)
  const open = () => {
    const disk = openDisk(kept, {
      files: () => files,
      media: async () => null,
      keep: async (row) => void (kept = row),
    })
    if (disk === null) throw new Error('there is no disk')
    return disk
  }
  return {
    ...folder,
    open,
    write: (texts: DraftFiles['texts']) => (files = { texts: { ...files.texts, ...texts }, media: {} }),
  }
}

describe('the folder a scenario came from', () => {
  it('is saved to, file by file, once the person has allowed it', async () => {
    const { disk, open, write, asked } = opened({ 'scenario.json': 'a', 'notes.txt': 'mine' })
    const there = open()
    write({ 'scenario.json': 'b', 'locales/es.json': 'c' })
    expect([there.name, await there.save(), await there.save(), asked()]).toEqual(['stop', 'saved', 'saved', 1])
    expect(Object.fromEntries(disk)).toEqual({ 'scenario.json': 'b', 'locales/es.json': 'c', 'notes.txt': 'mine' })
  })
  it('is never written over where somebody else has changed it, until that is decided', async () => {
    const { disk, open, write, allow } = opened({ 'scenario.json': 'a', 'locales/es.json': 'x' })
    allow()
    const there = open()
    expect(await there.changed()).toBeNull()
    disk.set('scenario.json', 'theirs')
    write({ 'scenario.json': 'mine' })
    expect([await there.save(), disk.get('scenario.json')]).toEqual(['changed', 'theirs'])
    expect(await there.changed()).toEqual({ 'scenario.json': 'theirs' })
    await there.note()
    // Known after a reload too.
    expect(await open().changed()).toBeNull()
    expect([await open().save(), disk.get('scenario.json')]).toEqual(['saved', 'mine'])
  })
  it('is not looked into before the person has allowed it', async () => {
    const { disk, open, asked } = opened({ 'scenario.json': 'a' })
    disk.set('scenario.json', 'theirs')
    expect([await open().changed(), asked()]).toEqual([null, 0])
  })
})
