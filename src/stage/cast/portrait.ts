import type { CastView } from '#engine'
import { attireIn, plainBody, type Attire } from './attire.ts'
import {
  ADULT,
  bodyDrawing,
  bodyShape,
  crownOf,
  faceDrawing,
  headDrawing,
  overFace,
  overFaceDrawing,
  overHeadDrawing,
  type BodyShape,
  type Drawing,
  type Eyes,
  type Mouth,
  type PieceName,
} from './compose.ts'
import { clothesIn, clothesOfHead, fetchBody, fetchFace, fetchHead } from './fetch-looks.ts'
import { pieceText } from './piece-files.ts'
import { gradeKey, type Grade } from './raster.ts'
import type { CastTextures } from './textures.ts'
import type { Wardrobe } from './wardrobe.ts'

type Wears = Attire['wears']

/** The pictures of a face between which a figure changes while it blinks and speaks. */
export const faceLooks: readonly (readonly [Eyes, Mouth])[] = [
  ['eyes', 'mouth'],
  ['lids', 'mouth'],
  ['eyes', 'half'],
  ['eyes', 'open'],
  ['lids', 'half'],
]

/** The pictures of one person, under one light: draws them and knows their texture keys. */
export class Portrait {
  readonly wardrobe: Wardrobe
  private readonly textures: CastTextures
  private readonly grade: Grade | null
  private readonly you: boolean
  private readonly held = new Set<string>()
  private readonly shapes = new Map<PieceName, BodyShape>()
  private readonly tall: number

  constructor(textures: CastTextures, wardrobe: Wardrobe, grade: Grade | null, you: boolean) {
    this.textures = textures
    this.wardrobe = wardrobe
    this.grade = grade
    this.you = you
    this.tall = textures.tall
  }

  /** Device px a unit of the art in these pictures. */
  get scale(): number {
    return this.tall / ADULT
  }

  bodyKey = (body: PieceName): string => this.key(`${this.wardrobe.key} ${body}`)
  /** What of a body lies in front of the head. */
  overHeadKey = (body: PieceName): string => this.key(`${this.wardrobe.key} ${body} over`)
  headKey = (wears: Wears, away = false): string =>
    this.key(`${this.wardrobe.key} head ${this.headwear(wears)}${away ? ' away' : ''}`)
  /** Null for a head with nothing over its face and hair. */
  overKey = (wears: Wears): string | null =>
    overFace(this.inClothes(wears)).length > 0 ? this.key(`${this.wardrobe.key} over ${this.headwear(wears)}`) : null
  private headwear = (wears: Wears): string => this.inClothes(wears).headwear.join()
  faceKey = (face: CastView['face'], eyes: Eyes, mouth: Mouth): string =>
    `cast ${face} ${eyes} ${mouth} ${this.tall} ${gradeKey(this.grade, false)}`

  private key(what: string): string {
    return `cast ${what} ${this.tall} ${gradeKey(this.grade, this.you)}`
  }

  private dressed = (body: PieceName): Wardrobe => clothesIn(this.wardrobe, body)
  private inClothes = (wears: Wears): Wardrobe => clothesOfHead(this.wardrobe, wears)

  /** Whether the picture of a body is there; if so it stays until this portrait is released. */
  claimBody(body: PieceName): boolean {
    return this.claim([this.bodyKey(body)]) && this.claim(this.besides(body))
  }
  /** What a body needs besides its own picture, which is there. */
  private besides(body: PieceName): string[] {
    const { over, head } = this.shape(body)
    return [
      ...(over ? [this.overHeadKey(body)] : []),
      ...(head === 'away' ? [this.headKey(attireIn(body).wears, true)] : []),
    ]
  }
  claimHead(wears: Wears): boolean {
    const over = this.overKey(wears)
    return this.claim([this.headKey(wears), ...(over === null ? [] : [over])])
  }
  claimFace(face: CastView['face']): boolean {
    return this.claim(faceLooks.map(([eyes, mouth]) => this.faceKey(face, eyes, mouth)))
  }
  private claim(keys: readonly string[]): boolean {
    if (!keys.every((key) => this.textures.has(key))) return false
    for (const key of keys) this.hold(key)
    return true
  }

  /** The geometry of a body whose picture has been drawn. */
  shape(body: PieceName): BodyShape {
    const found = this.shapes.get(body) ?? bodyShape(plainBody(body), this.dressed(body), read)
    this.shapes.set(body, found)
    return found
  }

  /** y of the top of the hair, in units of the head, once that has been drawn. */
  crown = (): number => crownOf(read(`head/${this.wardrobe.head}`))

  /** @param later it is drawn ahead of when it may be wanted */
  async loadBody(body: PieceName, later = false): Promise<void> {
    const wardrobe = this.dressed(body)
    const plain = plainBody(body)
    await fetchBody(body, wardrobe)
    const shading = { grade: this.grade, you: this.you, falls: true, rim: true, tall: this.tall }
    await this.textures.draw(this.bodyKey(body), () => bodyDrawing(plain, wardrobe, read), shading, later)
    this.hold(this.bodyKey(body))
    const { over, head } = this.shape(body)
    if (over) await this.loadOver(body, shading)
    if (head === 'away') await this.loadHeadPiece(attireIn(body).wears, true)
  }

  private async loadOver(body: PieceName, shading: Parameters<CastTextures['draw']>[2]): Promise<void> {
    const key = this.overHeadKey(body)
    const [plain, wardrobe] = [plainBody(body), this.dressed(body)]
    const draw = (): Drawing => overHeadDrawing(plain, wardrobe, read) ?? bodyDrawing(plain, wardrobe, read)
    await this.textures.draw(key, draw, { ...shading, falls: false })
    this.hold(key)
  }

  async loadHead(wears: Wears): Promise<void> {
    const wardrobe = this.inClothes(wears)
    const shading = await this.loadHeadPiece(wears, false)
    const over = this.overKey(wears)
    if (over === null) return
    const draw = (): Drawing => overFaceDrawing(wardrobe, read) ?? headDrawing(wardrobe, read)
    await this.textures.draw(over, draw, { ...shading, you: false, rim: false })
    this.hold(over)
  }

  private async loadHeadPiece(wears: Wears, away: boolean): Promise<Parameters<CastTextures['draw']>[2]> {
    const wardrobe = this.inClothes(wears)
    await fetchHead(wardrobe, away)
    const shading = { grade: this.grade, you: this.you, falls: false, rim: true, tall: this.tall }
    const key = this.headKey(wears, away)
    await this.textures.draw(key, () => headDrawing(wardrobe, read, away), shading)
    this.hold(key)
    return shading
  }

  async loadFace(face: CastView['face']): Promise<void> {
    await fetchFace(face)
    const shading = { grade: this.grade, you: false, falls: false, rim: false, tall: this.tall }
    await Promise.all(
      faceLooks.map(async ([eyes, mouth]) => {
        const key = this.faceKey(face, eyes, mouth)
        await this.textures.draw(key, () => faceDrawing(face, eyes, mouth, read), shading)
        this.hold(key)
      }),
    )
  }

  private hold(key: string): void {
    if (this.held.has(key)) return
    this.held.add(key)
    this.textures.retain(key)
  }

  release(): void {
    for (const key of this.held) this.textures.release(key)
    this.held.clear()
  }
}

function read(name: PieceName): string {
  const text = pieceText(name)
  if (text === null) throw new Error(`piece ${name} was not fetched`)
  return text
}
