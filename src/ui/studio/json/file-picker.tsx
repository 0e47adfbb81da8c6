import { type DraftFiles, localeTag, REVIEW, SCENARIO, type TextName, textNames } from '#studio'
import { languageName, useLanguage, useText } from '../../text/index.ts'

/** What the file of a text is called for its author. */
export function useFileLabel(): (name: TextName) => string {
  const t = useText()
  const { language } = useLanguage()
  return (name) => {
    if (name === SCENARIO || name === REVIEW)
      return `${t(`studio.json.files.${name === SCENARIO ? 'scenario' : 'review'}`)} (${name})`
    const tag = localeTag(name)
    return `${t('studio.json.locale', { language: tag === null ? name : languageName(tag, language) })} (${name})`
  }
}

interface FilePickerProps {
  readonly files: DraftFiles
  readonly name: TextName
  readonly onChoose: (name: TextName) => void
}

/** Which of the texts is shown. */
export function FilePicker({ files, name, onChoose }: FilePickerProps) {
  const t = useText()
  const labelOf = useFileLabel()
  // One whose text has just been deleted whole stays until another is chosen.
  const names = [...new Set<TextName>([SCENARIO, ...textNames(files), name])]
  return (
    <label class="json-pick">
      <span>{t('studio.json.file')}</span>
      <select data-json="file" value={name} onChange={(event) => onChoose(event.currentTarget.value as TextName)}>
        {names.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
