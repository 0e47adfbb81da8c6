export { freshPicture, type PictureUse, putPicture, usesOfPicture } from './pictures.ts'
