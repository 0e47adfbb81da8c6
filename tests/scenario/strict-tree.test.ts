import fc from 'fast-check'
import { getNodePath, type Node, parseTree } from 'jsonc-parser'
import { describe, expect, test } from 'vitest'
import { strictTree } from '../../src/scenario/source/strict-tree.ts'

/** A tree as plain data, each node with its path in place of its parent. */
const told = (node: Node): unknown => ({
  type: node.type,
  offset: node.offset,
  length: node.length,
  colon: node.colonOffset ?? null,
  value: node.children === undefined ? node.value : undefined,
  path: getNodePath(node),
  children: node.children?.map(told),
})
const byParser = (text: string): unknown => {
  const root = parseTree(text)
  return root === undefined ? null : told(root)
}
const byUs = (text: string): unknown => {
  const root = strictTree(text)
  return root === null ? null : told(root)
}

describe('the tree of a strict JSON text', () => {
  test.each([
    '1',
    ' "a" ',
    'null',
    '[]',
    '{ }',
    '{"a":{"b":[1,-2.5e3,true,null,"x\\\\\\""]},\r\n\t"c" : [ ] , "a":2}',
    '["\\u00e9\\n", "\\\\"]',
  ])('is the one the forgiving parser makes: %s', (text) => {
    expect(byUs(text)).toEqual(byParser(text))
  })

  test('is the same for any JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, 2, '\t', ' \n'), (json, layout) => {
        const text = JSON.stringify(JSON.parse(json), null, layout)
        expect(byUs(text)).toEqual(byParser(text))
      }),
    )
  })

  test.each(['', '{', '{"a":1,}', '// no\n1', '[1 2]', `${'['.repeat(33)}${']'.repeat(33)}`])(
    'is left to the forgiving parser where the text is not strict, or too deep: %s',
    (text) => {
      expect(strictTree(text)).toBeNull()
    },
  )
})
