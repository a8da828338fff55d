import type { PlainDate } from '../../toolkit.js'
import type { Io } from '../io.js'
import { type Answers, type Read, readEersteZiektedag, readKenmerk, readLaterDay, readUren } from './answers.js'

type Terminal = NonNullable<ReturnType<Io['terminal']>>

/**
 * Asks for what a new dossier starts with; what is given already is not asked again. No question asks for a name.
 * @returns null when the person stopped (Ctrl-C, Escape).
 */
export async function interview(
  given: Partial<Answers>,
  peildatum: PlainDate,
  { input, output }: Terminal,
): Promise<Answers | null> {
  const { cancel, intro, isCancel, log, outro, text } = await import('@clack/prompts')

  const ask = async <T>(message: string, read: (answer: string) => Read<T>, hint?: string): Promise<T> => {
    const answer = await text({
      message,
      ...(hint && { placeholder: hint }),
      validate: (answer = '') => {
        const checked = read(answer)
        return 'reason' in checked ? checked.reason : undefined
      },
      input,
      output,
    })
    const checked = isCancel(answer) ? null : read(answer ?? '')
    if (!checked || 'reason' in checked) throw new Stopped()
    return checked.value
  }
  const askMaybe = <T>(message: string, read: (answer: string) => Read<T>): Promise<T | undefined> =>
    ask(message, (answer): Read<T | undefined> => (answer.trim() === '' ? { value: undefined } : read(answer)), later)

  intro('Nieuw re-integratiedossier', { output })
  log.message('Geen namen, geen BSN en geen medische gegevens. Stoppen kan met Ctrl-C.', { output })
  try {
    const kenmerk =
      given.kenmerk ?? (await ask('Kenmerk van het dossier', readKenmerk, 'een eigen kenmerk, zoals VZ-2025-001'))
    const eersteZiektedag =
      given.eersteZiektedag ??
      (await ask('Eerste ziektedag', (answer) => readEersteZiektedag(answer, peildatum), 'bijvoorbeeld 14-3-2025'))
    const laterDay = (answer: string) => readLaterDay(answer, eersteZiektedag)
    const answers: Answers = {
      kenmerk,
      eersteZiektedag,
      gemeldBijBedrijfsarts:
        given.gemeldBijBedrijfsarts ??
        (await askMaybe('Wanneer is de ziekte doorgegeven aan bedrijfsarts of arbodienst?', laterDay)),
      functie: given.functie ?? (await askMaybe('Functie van de werknemer', (answer) => ({ value: answer.trim() }))),
      urenPerWeek: given.urenPerWeek ?? (await askMaybe('Uren per week volgens contract', readUren)),
      eindeDienstverband:
        given.eindeDienstverband ??
        (await askMaybe('Laatste dag van het dienstverband, als die al vaststaat', laterDay)),
    }
    outro('Dat was alles.', { output })
    return answers
  } catch (cause) {
    if (!(cause instanceof Stopped)) throw cause
    cancel('Gestopt; er is niets geschreven.', { output })
    return null
  }
}

const later = 'leeg laten mag'

/** Not an error but a way out of the questions. */
class Stopped extends Error {}
