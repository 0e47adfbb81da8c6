/** Draws sheets of figures with the stage's own code: `show(sheet)` resolves once everybody is drawn. */
import Phaser from 'phaser'
import { Figure, loadCast } from '../../src/stage/cast/index.ts'
import { world } from '../../src/stage/marks.ts'
import type { CastSheet } from './cast-sheets.ts'

const scene = new Phaser.Scene('sheet')
let figures: Figure[] = []
Object.assign(scene, {
  update() {
    for (const figure of figures) figure.update(0)
  },
})
const created = new Promise<void>((done) => Object.assign(scene, { create: done }))
const game = new Phaser.Game({
  type: Phaser.CANVAS,
  width: world.width,
  height: world.height,
  banner: false,
  audio: { noAudio: true },
  scene,
})

const frames = (count: number): Promise<void> =>
  new Promise((done) => {
    const next = (left: number): void => {
      if (left <= 0) done()
      else requestAnimationFrame(() => next(left - 1))
    }
    next(count)
  })

async function show({ cells, columns, width, height, tall, ground, time }: CastSheet): Promise<void> {
  await created
  for (const figure of figures) figure.destroy()
  figures = []
  scene.children.removeAll(true)
  const rows = Math.ceil(cells.length / columns)
  game.scale.resize(columns * width, rows * height)
  const grade = { time }
  const paper = { dawn: 0x8593a8, day: 0xb9c4cf, dusk: 0x6a5f7c, night: 0x1c2748 }[time]
  const words = time === 'day' ? '#141a26' : '#f5f1e8'
  const people = cells.flatMap((cell) => (cell.from ? [cell.member, cell.from] : [cell.member]))
  await loadCast(scene, people, { height: tall * 1.3, grade })
  const moving: Promise<void>[] = []
  for (const [i, cell] of cells.entries()) {
    const left = (i % columns) * width
    const top = Math.floor(i / columns) * height
    // Hides what reaches down from the row above.
    if (i % columns === 0) scene.add.rectangle(0, top, columns * width, height, paper).setOrigin(0)
    for (const [n, member] of [cell.member, ...(cell.with ?? [])].entries()) {
      const first = n === 0 && cell.from ? cell.from : member
      const still = cell.after === undefined
      const figure = new Figure(scene, { member: first, height: tall, you: first.you, reducedMotion: still, grade })
      scene.add.existing(figure.root)
      const [x, y] = cell.at?.[n] ?? [0, 0]
      figure.moveTo(left + width / 2 + x, top + ground + y, 1, 0)
      figure.look(cell.faces?.[n] ?? 'right')
      figures.push(figure)
      moving.push(move(figure, cell, n))
    }
    scene.add.text(left + 5, top + 4, cell.label, { font: '13px system-ui', color: words })
  }
  await Promise.all(moving)
  await frames(2)
}

/** A figure in the middle of a change of pose. */
async function move(figure: Figure, cell: CastSheet['cells'][number], n: number): Promise<void> {
  await figure.dressed
  if (n > 0 || !cell.from || cell.after === undefined) return
  figure.show(cell.member)
  await figure.prepared
  for (let left = cell.after; left > 0; left -= 16) figure.update(Math.min(16, left))
}

Object.assign(globalThis, { show })
