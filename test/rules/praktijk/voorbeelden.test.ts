import { expect, it } from 'vitest'
import begeleiderSpoor2Benoemd from '../../../src/rules/praktijk/begeleider-spoor2-benoemd.js'
import begeleidingNaastSolliciteren from '../../../src/rules/praktijk/begeleiding-naast-solliciteren.js'
import eigenWerkEerst from '../../../src/rules/praktijk/eigen-werk-eerst.js'
import rollenBenoemd from '../../../src/rules/praktijk/rollen-benoemd.js'
import { verdictOf } from '../../helpers/verdict-of.js'

it.each([begeleiderSpoor2Benoemd, begeleidingNaastSolliciteren, eigenWerkEerst, rollenBenoemd])(
  'laat in de voorbeelden van $id zien wat voldoet en wat niet',
  (rule) => {
    expect(verdictOf(rule, rule.example.satisfies.patch).kind).toBe('satisfied')
    expect(verdictOf(rule, rule.example.violates.patch).kind).toBe('violated')
  },
)
