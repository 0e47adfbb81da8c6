import { hasToneWords, labelFeatures, namesIn } from '#prove'
import { describe, expect, test } from 'vitest'

describe('the features of a label', () => {
  test('length, marks and speech', () => {
    expect(labelFeatures('“Sarge, isn’t the 2nd warning done? No… stop!”', 'en')).toEqual({
      characters: 46,
      words: 8,
      sentences: 2,
      questionMarks: 1,
      exclamationMarks: 1,
      commas: 1,
      ellipses: 1,
      digits: 1,
      hedges: 0,
      courtesies: 0,
      spoken: true,
      orders: 0,
    })
    expect(labelFeatures('Hold out your hand', 'en')).toMatchObject({ words: 4, sentences: 1, spoken: false })
  })

  test.for([
    ['“Yell at me in the car, Sarge. License back now.”', 'en', 2],
    ['“Dispatch, Two-Twelve. Get me Lt. Gomez.”', 'en', 2],
    ['“Mr. Osei, you can go”', 'en', 1],
    ['“Wait… what about the 3.5 minutes?”', 'en', 1],
    ['“Sargento, ¿un segundo? Solo usted y yo.”', 'es', 2],
    ['“¿Qué está viendo, Sr. Osei?”', 'es', 1],
    ['Take the gloves. At least you will be gentle', 'en', 2],
    ['', 'en', 0],
  ] as const)('sentences: %s', ([label, lang, sentences]) => {
    expect(labelFeatures(label, lang).sentences).toBe(sentences)
  })

  test.for([
    ['“I don’t know, Sarge, it all seemed kind of fine, didn’t it?”', 'en', 3],
    ['“Maybe I think just a little of it.”', 'en', 4],
    ['“Adjust it. He is justified.”', 'en', 0],
    ['“A lo mejor sí. Como que está bien.”', 'es', 2],
    ['“Maybe.”', 'es', 0],
  ] as const)('hedges: %s', ([label, lang, hedges]) => {
    expect(labelFeatures(label, lang).hedges).toBe(hedges)
  })

  test.for([
    ['“With all due respect, sir, please stop. Thank you, ma’am.”', 'en', 5],
    ['“Con todo respeto, señora, por favor.”', 'es', 3],
    ['“El señor Osei se va. Sí, señor.”', 'es', 1],
    ['“Señor, la licencia.”', 'es-MX', 1],
    ['“Please, señor.”', 'fr', 0],
  ] as const)('courtesies: %s', ([label, lang, courtesies]) => {
    expect(labelFeatures(label, lang).courtesies).toBe(courtesies)
  })

  test('which languages have word lists', () => {
    expect(['en', 'es', 'es-MX', 'EN', 'fr', ''].map(hasToneWords)).toEqual([true, true, true, true, false, false])
  })

  test.for([
    ['“Sarge, give him his license. Now.”', 'en', 1],
    ['“Mr. Osei, step out. Let’s go.”', 'en', 2],
    ['“He can give it back. We’ll let him go.”', 'en', 0],
    ['Give him his license', 'en', 0],
    ['“Sargento, devuélvasela. Deje que se vaya.”', 'es', 2],
    ['“Él se la devuelve, ¿no?”', 'es', 0],
    ['“Give it.”', 'fr', 0],
  ] as const)('orders: %s', ([label, lang, orders]) => {
    expect(labelFeatures(label, lang).orders).toBe(orders)
  })

  test.for([
    ['“Mr. Osei, Officer Novak will drive.”', ['Daniel Osei', 'Officer Novak'], 'en', 2],
    ['“Officer, the driver is cold.”', ['Officer Novak', 'Young driver'], 'en', 0],
    ['“Sargento Harmon, ¿y Osei?”', ['Sgto. Harmon', 'Daniel Osei', 'El vecino'], 'es', 2],
  ] as const)('names: %s', ([label, names, lang, found]) => {
    expect(namesIn(label, names, lang)).toBe(found)
  })
})
