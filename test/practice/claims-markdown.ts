import type { Answer, Answered, Claim } from './read-answers.js'

const classes: Readonly<Record<string, string>> = {
  deterministic: 'gegevens',
  evidence: 'stukken',
  attestation: 'verklaring',
  'not checkable': 'niet te toetsen',
}

/** The table for readers: one chapter for each source. */
export function claimsMarkdown(claims: readonly Claim[], answers: readonly Answered[]): string {
  const landed = answers.filter((entry) => entry.answers.some(({ kind }) => kind !== 'none')).length
  const sources = [...new Set(claims.map(({ source }) => source))]
  const chapters = sources.map((source) => {
    const rows = claims.filter((claim) => claim.source === source).map((claim) => row(claim, answers))
    return [`## ${source}`, '', '| Nr. | Aard | Antwoord | Toelichting |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    )
  })
  return `${[intro(claims.length, landed), ...chapters].join('\n\n')}\n`
}

function intro(total: number, landed: number): string {
  return [
    '# Wat de praktijk vraagt',
    '',
    '<!-- Gemaakt uit test/practice/answers.yaml met `npm run update`; verander dit bestand niet met de hand. -->',
    '',
    `Vijf re-integratiebureaus schrijven op hun website wat goede re-integratie vraagt: ${total} uitspraken. Op ${landed} daarvan`,
    `heeft rivcheck een antwoord: een regel, een veld in het dossier, een deel van het rapport of een opdracht. De andere`,
    `${total - landed} zijn niet te toetsen; daar staat waarom. Een regel K-01 en verder weegt wat alleen de praktijk vraagt. Zo'n`,
    'regel geeft nooit meer dan een punt van aandacht.',
    '',
    '_Aard_ zegt waaraan een uitspraak te toetsen is: aan gegevens en datums, aan stukken, of alleen aan wat iemand verklaart.',
  ].join('\n')
}

function row(claim: Claim, answers: readonly Answered[]): string {
  const entry = answers.find(({ id }) => id === claim.id)
  const aard = claim.class.split(', ').map((part) => classes[part] ?? part)
  return `| ${claim.id} | ${aard.join(', ')} | ${entry?.answers.map(inDutch).join(', ') ?? ''} | ${entry?.note ?? ''} |`
}

function inDutch({ kind, ref }: Answer): string {
  switch (kind) {
    case 'rule':
      return `regel ${ref}`
    case 'field':
      return `veld \`${ref}\``
    case 'report':
      return `rapport \`${ref}\``
    case 'command':
      return `opdracht \`rivcheck ${ref}\``
    case 'none':
      return 'niet te toetsen'
  }
}
