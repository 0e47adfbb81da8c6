/**
 * Contact sheet of the cast. Serve the repository with vite and open tools/cast/preview.html?show=poses (ranks, faces, heads,
 * poses, walk), &time=night|dusk|day, &who=<id of a member below>, &height=430, &from=0&count=16.
 */
import Phaser from 'phaser'
import type { CastView } from '#engine'
import { faces, hairs, poses, ranks } from '../../src/scenario/vocabulary.ts'
import { Figure, loadCast } from '../../src/stage/cast/index.ts'

type Member = Pick<CastView, 'id' | 'rank' | 'look'> & Partial<CastView>

const people: Record<string, Member> = {
  reyes: { id: 'reyes', rank: 'officer', you: true, look: { skin: 'brown', hair: 'bun', uniform: true } },
  harmon: {
    id: 'harmon',
    rank: 'sergeant',
    look: { skin: 'light', hair: 'gray-short', beard: 'mustache', uniform: true },
  },
  osei: { id: 'osei', rank: 'civilian', look: { skin: 'deep', hair: 'twists', top: '#c9803f' } },
  amina: { id: 'amina', rank: 'civilian', look: { skin: 'tan', hair: 'hijab', hairColor: '#6d5a8a', top: '#4f7f78' } },
  okafor: { id: 'okafor', rank: 'captain', look: { skin: 'dark', hair: 'flat-top', uniform: true } },
  doyle: { id: 'doyle', rank: 'detective', look: { skin: 'pale', hair: 'bald', beard: 'full', glasses: 'square' } },
  singh: { id: 'singh', rank: 'medic', look: { skin: 'tan', hair: 'turban', beard: 'full', uniform: true } },
  lee: {
    id: 'lee',
    rank: 'civilian',
    look: { skin: 'light', hair: 'long', hairColor: '#7c4a2a', build: 'prosthesis', top: '#8f4f52' },
  },
  vega: { id: 'vega', rank: 'civilian', look: { skin: 'tan', hair: 'wavy', build: 'wheelchair', top: '#5f6f9a' } },
}

const query = new URLSearchParams(location.search)
const show = query.get('show') ?? 'poses'
const who = (query.get('who') ?? 'reyes').split(',')
const height = Number(query.get('height') ?? 430)
const time = (query.get('time') ?? 'night') as 'night' | 'dusk' | 'day'
const from = Number(query.get('from') ?? 0)
const count = Number(query.get('count') ?? 99)

const full = (m: Member): CastView => ({
  name: m.id,
  you: false,
  place: 'centre',
  pose: 'standing',
  face: 'calm',
  lastDid: null,
  ...m,
})

function cells(): CastView[] {
  const all = who.flatMap((id): CastView[] => {
    const m = full(people[id] as Member)
    if (show === 'poses')
      return [...poses, 'hand-out', 'hand-on-shoulder', 'kneeling'].map((pose) => ({
        ...m,
        pose: pose as CastView['pose'],
      }))
    if (show === 'faces') return faces.map((face) => ({ ...m, face }))
    if (show === 'heads') return hairs.map((hair) => ({ ...m, look: { ...m.look, skin: m.look?.skin ?? 'tan', hair } }))
    if (show === 'ranks') return ranks.map((rank) => ({ ...m, rank }))
    return [m]
  })
  return all.slice(from, from + count)
}

const list = cells()
const across = Number(query.get('across') ?? Math.min(list.length, 8))
const cellWidth = Number(query.get('width') ?? height * 0.56)
const cellHeight = height * Number(query.get('tall') ?? 1.16)
const scene = new Phaser.Scene('sheet')
const figures: Figure[] = []
Object.assign(globalThis, { ready: false, figures, list })

Object.assign(scene, {
  async create() {
    const grade = { time }
    await loadCast(scene, list, { height: height * devicePixelRatio, grade })
    list.forEach((member, i) => {
      const x = (i % across) * cellWidth + cellWidth / 2
      const y = Math.floor(i / across) * cellHeight + cellHeight * 0.97
      scene.add.ellipse(x, y - 2, height * 0.4, height * 0.05, 0x0a1020, 0.6)
      const figure = new Figure(scene, { member, height, you: member.you, reducedMotion: query.has('still'), grade })
      scene.add.existing(figure.root)
      figure.moveTo(x, y, 1, 0)
      if (query.has('left')) figure.look('left')
      if (query.has('speak')) figure.speak(true)
      if (query.has('walk')) setTimeout(() => figure.moveTo(x + 600, y, 1, 2600), 1500)
      scene.add.text(
        x - cellWidth / 2 + 6,
        y - cellHeight * 0.97 + 4,
        `${member.id} ${show === 'ranks' ? member.rank : show === 'faces' ? member.face : show === 'heads' ? member.look?.hair : member.pose}`,
        { fontSize: '13px', color: '#c8d0e4' },
      )
      figures.push(figure)
    })
    setTimeout(() => Object.assign(globalThis, { ready: true }), 900)
  },
  update(now: number, delta: number) {
    for (const f of figures) f.update(now, delta)
  },
})

const game = new Phaser.Game({
  type: query.has('webgl') ? Phaser.WEBGL : Phaser.CANVAS,
  width: Math.ceil(across * cellWidth),
  height: Math.ceil(Math.ceil(list.length / across) * cellHeight),
  backgroundColor: time === 'day' ? '#b9c4cf' : '#1c2748',
  banner: false,
  audio: { noAudio: true },
  render: { maxTextures: 1 },
  scene,
})
Object.assign(globalThis, { game, scene })
