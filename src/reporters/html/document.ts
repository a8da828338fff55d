import { disclaimer } from '../labels.js'
import { contentHashes } from './content-hashes.js'
import { type Content, html, ours } from './markup.js'
import { sortScript } from './sort-script.js'
import { styles } from './styles.js'

export interface Page {
  /** In the tab of the browser. */
  readonly title: string
  readonly head: Content
  readonly main: Content
  readonly sortable: boolean
}

/** A whole page: it loads nothing, and nothing but our own style sheet and script can run in it. */
export function documentOf({ title, head, main, sortable }: Page): string {
  const script = sortable ? html`<script>${ours(sortScript)}</script>\n` : null
  return html`<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ours(policy(sortable))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${ours(styles)}</style>
</head>
<body${sortable ? html` class="many"` : null}>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header>
${head}</header>
<main id="inhoud" tabindex="-1">
${main}</main>
<footer>
<p>${disclaimer}</p>
<p>Dit bestand bevat gegevens uit een verzuimdossier: bewaar en deel het even zorgvuldig als het dossier zelf.</p>
</footer>
${script}</body>
</html>
`.markup
}

/** Only what carries the hash of our own style sheet and script; no address may be asked for anything. */
function policy(sortable: boolean): string {
  const script = sortable ? `; script-src '${contentHashes.script}'` : ''
  return `default-src 'none'; style-src '${contentHashes.style}'${script}; base-uri 'none'; form-action 'none'`
}
