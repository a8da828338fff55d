import { plainDate } from './calendar/plain-date.js'
import { checkDossier } from './check-dossier.js'
import { judge } from './engine/evaluate.js'
import { derive } from './facts/derive.js'
import { applyPatch } from './kernel/patch.js'
import type { Example, Rule } from './kernel/rule.js'
import { type ExplainOptions, explain } from './reporters/explain.js'
import type { ShownExample } from './reporters/explained.js'
import { rules } from './rules/index.js'
import { voorbeelddossier, voorbeeldPeildatum } from './rules/voorbeeld/voorbeelddossier.js'

/**
 * The documentation of a rule: what it asks, where that stands, why, how it decides, what to do, and an example both
 * ways with what the rule really finds in it.
 */
export function explainRule(rule: Rule, options: ExplainOptions = {}): string {
  return explain(
    {
      rule,
      satisfies: showExample(rule, rule.example.satisfies),
      violates: showExample(rule, rule.example.violates),
      related: rules.filter(({ id }) => rule.related.includes(id)),
    },
    options,
  )
}

function showExample(rule: Rule, example: Example): ShownExample {
  const peildatum = example.peildatum ? plainDate(example.peildatum) : voorbeeldPeildatum
  const dossier = applyPatch(voorbeelddossier, example.patch)
  // none of the files of the exemplary dossier exist
  const bestanden = new Map()
  const facts = derive(dossier, { peildatum, herkomstPeildatum: 'dossier', bestanden })
  return {
    example,
    dossier: checkDossier(dossier, { peildatum, herkomstPeildatum: 'dossier', bestanden }),
    result: judge(rule, facts),
  }
}
