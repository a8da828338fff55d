import { dirname, extname, join } from 'node:path'
import { type PlainDate, release, together, wrap } from '../../toolkit.js'
import { exitCodes } from '../exit-code.js'
import { type Answers, readEersteZiektedag, readLaterDay } from '../init/answers.js'
import { newDossier } from '../init/new-dossier.js'
import { type Io, widthOf } from '../io.js'
import { todayInAmsterdam } from '../peildatum.js'
import { isTaken, refuseNoFolder } from '../place-to-write.js'
import { harmless, printable } from '../printable.js'
import { quoted } from '../quoted.js'
import { safeFileName } from '../safe-file-name.js'
import { UsageError } from '../usage-error.js'
import { writeNew } from '../write-new.js'

export interface InitFlags {
  readonly kenmerk?: string
  readonly eersteZiektedag?: PlainDate
  readonly gemeld?: PlainDate
  readonly functie?: string
  readonly uren?: number
  readonly eindeDienstverband?: PlainDate
  readonly peildatum?: PlainDate
}

/** `rivcheck init`: writes a new dossier, after an interview or from flags. Never over something that is there. */
export async function init(file: string | undefined, flags: InitFlags, io: Io): Promise<number> {
  const peildatum = flags.peildatum ?? todayInAmsterdam(io.now())
  if (file !== undefined) refuseFile(file, io)
  const answers = await answersOf(flags, peildatum, io)
  if (!answers) return exitCodes.interrupted
  const target = file ?? fileFor(answers, io)
  const { text, week, next } = newDossier(answers, {
    peildatum,
    keepsPeildatum: flags.peildatum !== undefined,
    file: quoted(target),
  })
  writeNew(target, text, io)
  io.out(harmless(`${target} geschreven: week ${week} van de ziekte.\n`))
  if (next) {
    const text = `Eerstvolgende termijn: ${next.label}, uiterlijk ${together(next.when)}.`
    io.out(release(wrap(text, widthOf(io), 0, 2)))
  }
  if (!isTaken(join(dirname(target), schemaFile), io)) {
    const folder = dirname(target) === '.' ? '' : ` ${quoted(dirname(target))}`
    io.out(harmless(`Hulp in uw editor: rivcheck schema --write${folder}\n`))
  }
  io.out(harmless(`Vul het aan en toets het: rivcheck check ${quoted(target)}\n`))
  return exitCodes.clean
}

const schemaFile = 'dossier.schema.json'

async function answersOf(flags: InitFlags, peildatum: PlainDate, io: Io): Promise<Answers | null> {
  const { kenmerk, eersteZiektedag, gemeld, functie, uren, eindeDienstverband } = flags
  if (eersteZiektedag) {
    refuseDay('--eerste-ziektedag', readEersteZiektedag(eersteZiektedag, peildatum))
    if (gemeld) refuseDay('--gemeld', readLaterDay(gemeld, eersteZiektedag))
    if (eindeDienstverband) refuseDay('--einde-dienstverband', readLaterDay(eindeDienstverband, eersteZiektedag))
  }
  const known = { functie, urenPerWeek: uren, gemeldBijBedrijfsarts: gemeld, eindeDienstverband }
  if (kenmerk !== undefined && eersteZiektedag) return { ...known, kenmerk, eersteZiektedag }
  const terminal = io.terminal()
  if (!terminal) {
    const missing = [kenmerk === undefined && '--kenmerk', !eersteZiektedag && '--eerste-ziektedag'].filter(Boolean)
    throw new UsageError(
      `er is geen terminal om vragen te stellen; noem ook ${missing.join(' en ')}, bijvoorbeeld: ` +
        'rivcheck init --kenmerk VZ-2025-001 --eerste-ziektedag 2025-03-14',
    )
  }
  const { interview } = await import('../init/interview.js')
  return interview(
    { ...known, ...(kenmerk && { kenmerk }), ...(eersteZiektedag && { eersteZiektedag }) },
    peildatum,
    terminal,
  )
}

function refuseDay(flag: string, checked: { readonly value: unknown } | { readonly reason: string }): void {
  if ('reason' in checked) throw new UsageError(`${flag}: ${checked.reason}`)
}

/** Told before the first question: nobody answers for nothing. */
function refuseFile(file: string, io: Io): void {
  if (!['.yaml', '.yml'].includes(extname(file))) {
    throw new UsageError(`${printable(file)}: een nieuw dossier is YAML; kies een naam die eindigt op .yaml`)
  }
  if (isTaken(file, io))
    throw new UsageError(`${printable(file)} bestaat al en blijft zoals het is; kies een andere naam`)
  refuseNoFolder(dirname(file), io)
}

function fileFor({ kenmerk }: Answers, io: Io): string {
  const file = `${safeFileName(kenmerk) ?? 'dossier'}.yaml`
  refuseFile(file, io)
  return file
}
