import { z } from 'zod'
import { bewijs, code, feit, handeling, id, instemming, janee, lijst, plan, procent, tekst, uren } from './velden.js'

export const werkhervatting = z
  .strictObject({
    id: id(),
    van: plan('Eerste dag; mag in de toekomst liggen als het werk is toegezegd'),
    totEnMet: plan('Laatste dag; weglaten als het nog loopt').nullish(),
    werkgever: code(['eigen', 'ander'], 'Eigen of andere werkgever'),
    soort: code(
      ['eigen', 'eigen-aangepast', 'ander-intern', 'arbeidstherapie', 'proefplaatsing', 'detachering', 'ander-extern'],
      'Soort werk',
    ),
    urenPerWeek: uren('Uren per week').nullish(),
    loonwaarde: procent('Loonwaarde in procenten van het oude loon, 0 tot en met 100').nullish(),
    structureel: janee('Is het werk blijvend?').nullish(),
    contract: code(['onbepaald', 'bepaald'], 'Soort contract').nullish(),
    contractTotEnMet: plan('Laatste dag van een contract voor bepaalde tijd').nullish(),
    contractGewijzigd: handeling('Datum waarop de arbeidsovereenkomst op dit werk is aangepast').nullish(),
    toezegging: z
      .strictObject({
        datum: handeling('Datum van de toezegging'),
        schriftelijk: janee('Schriftelijk?').nullish(),
        onherroepelijk: janee('Onherroepelijk?').nullish(),
        bewijs: bewijs(),
      })
      .describe('Toezegging van blijvende plaatsing')
      .nullish(),
    akkoord: instemming('Zijn werkgever en werknemer het eens dat er redelijkerwijs niet meer mogelijk was?').nullish(),
    betereMogelijkheidGemeld: janee('Heeft de werknemer op een betere mogelijkheid gewezen?').nullish(),
    motiveringGeenBeterAlternatief: tekst('Waarom er geen beter alternatief is').nullish(),
    motiveringBedrijfsarts: tekst(
      'Onderbouwing van de bedrijfsarts, bij arbeidstherapie langer dan zes weken',
    ).nullish(),
    evaluaties: lijst(feit('Evaluatie van dit werk', 'Uitkomst'), 'Evaluaties van dit werk').nullish(),
    bewijs: bewijs(),
  })
  .describe('Werk tijdens de ziekte')
