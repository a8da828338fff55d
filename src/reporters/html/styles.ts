import { colors } from './styles/colors.js'
import { dossier } from './styles/dossier.js'
import { page } from './styles/page.js'
import { print } from './styles/print.js'
import { timeline } from './styles/timeline.js'

/** The one style sheet of the page. */
export const styles = colors + page + dossier + timeline + print
