import { cardRules } from './card-rules.js'

/** The page, its text and its tables. */
export const page = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0; text-wrap: balance; }
p, ul, ol, dl, figure, table { margin: 0; }
a { color: var(--link); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
code { font: .875em/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
small { font-size: .8125rem; }
abbr[title] { text-decoration: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--sheet); z-index: 1; }
.skip:focus { top: .5rem; }
.together { white-space: nowrap; }
.paper { display: none; }
body > header, main, body > footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
body.many > header, .many main, body.many > footer { max-width: 80rem; }
main:focus { outline: none; }
body > header { padding-top: 2rem; }
body > footer { padding-top: .5rem; padding-bottom: 3rem; color: var(--soft); font-size: .9375rem; }
body > footer p + p { margin-top: .375rem; }
.kind { color: var(--soft); font-size: .9375rem; }
.title h1, .title h2 { font-size: 2rem; letter-spacing: -.01em; color: var(--brand); }
.file { color: var(--soft); font-size: .9375rem; }
.key-facts { display: flex; flex-wrap: wrap; gap: .75rem 2.25rem; margin-top: 1rem; }
.key-facts dt { color: var(--soft); font-size: .8125rem; }
.key-facts dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
.key-facts small { font-weight: 400; color: var(--soft); margin-left: .25rem; }
nav.contents { margin-top: 1.25rem; font-size: .9375rem; }
nav.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
nav.contents a { display: inline-block; padding: .25rem 0; }
.part { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.375rem 1.5rem 1.5rem; margin: 1.25rem 0; }
.part > h2, .dossier > .part > h3 { font-size: 1.375rem; color: var(--brand); margin-bottom: .875rem; }
.part > h3, .part h3, .dossier > .part > h4 { font-size: 1.0625rem; margin: 1.375rem 0 .625rem; }
.part > h2 + h3, .dossier > .part > h3 + h4 { margin-top: 0; }
.lead { color: var(--soft); margin-bottom: .875rem; max-width: 46rem; }
ul.plain { list-style: none; padding: 0; }
ul.plain li + li { margin-top: .25rem; }
.rule { font-variant-numeric: tabular-nums; white-space: nowrap; }
a.rule { font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; }
th:last-child, td:last-child { padding-right: 0; }
tr:target { background: var(--info-ground); }
.narrow { white-space: nowrap; }
.narrow .badge { white-space: nowrap; }
details { margin-top: .875rem; }
summary { cursor: pointer; color: var(--link); padding: .25rem 0; width: fit-content; }
summary:hover { text-decoration: underline; }
details > :last-child { margin-bottom: 0; }
@media screen and (max-width: 62rem) {
${cardRules('.wide')}}
@media screen and (max-width: 44rem) {
  body > header, main, body > footer { padding-left: .875rem; padding-right: .875rem; }
  .part { padding: 1rem .875rem 1.125rem; border-radius: 8px; }
  .title h1, .title h2 { font-size: 1.625rem; }
  .key-facts { gap: .5rem 1.5rem; }
${cardRules('.cards')}}
`
