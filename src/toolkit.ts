/**
 * What the command line needs beside the library: how forms are made piece by piece, and parts that the commands share.
 * Not exported by the package, so it may change at any time.
 */
export { formatDay } from './calendar/format.js'
export { isUsual } from './calendar/plain-date.js'
export { maxBytes, tooLarge } from './dossier/decode.js'
export { isForbidden } from './dossier/forbidden-key.js'
export { isGroup } from './dossier/is-group.js'
export { hasOneEachLine, isJson } from './dossier/second-dossier.js'
export { nearest } from './dossier/spelling.js'
export { toYaml } from './dossier/to-yaml.js'
export { build, catalogue } from './generated/build-info.js'
export * from './index.js'
export { parts } from './kernel/rule.js'
export { norms, severities } from './kernel/verdict.js'
export { aantal } from './language/aantal.js'
export { compareReports, type LevelCounts } from './reporters/diff/compare.js'
export { ReportProblem } from './reporters/diff/digest.js'
export { diffForms } from './reporters/diff/forms.js'
export { createLineDigest, digestReport, isDossierLine, type ReportDigest } from './reporters/diff/report-digest.js'
export {
  type AnyForm,
  type Assembly,
  addTo,
  binaryForms,
  type FormName,
  formNames,
  isText,
  loadForm,
  noTotals,
  partsOf,
  type Run,
  type Tally,
  type Totals,
  tallyOf,
  type Written,
} from './reporters/index.js'
export { withoutCommands } from './reporters/log-commands.js'
export { release, together, wrap } from './reporters/terminal/layout.js'
export { bevatBsn, voldoetAanElfproef } from './rules/privacy/elfproef.js'
