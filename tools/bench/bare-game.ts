import Phaser from 'phaser'

/**
 * What the stage is compared to: the same Phaser, the same size, and nothing but one moving rectangle.
 * @param type Phaser.CANVAS, Phaser.WEBGL or Phaser.AUTO
 * @param parent where its canvas goes, or the id of it
 * @returns the game, once it can draw
 */
export const bareGame = (type: number, parent: string | HTMLElement): Promise<Phaser.Game> =>
  new Promise((ready) => {
    const game: Phaser.Game = new Phaser.Game({
      type,
      parent,
      width: 1280,
      height: 720,
      audio: { noAudio: true },
      banner: false,
      scene: {
        create(this: Phaser.Scene) {
          const box = this.add.rectangle(640, 360, 80, 80, 0xe3a63b)
          this.events.on('update', (time: number) => box.setX(640 + Math.sin(time / 500) * 300))
          ready(game)
        },
      },
    })
  })
