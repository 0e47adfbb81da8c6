/** A page with one picture and one control, and no program behind it. */
import './say-button.ts'

const picture = document.querySelector('img')
void picture?.decode().then(() => (picture.dataset['shows'] = 'picture'))
