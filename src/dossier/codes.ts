/** Who does something in a dossier: the author of a paper, the giver of an advice, the one to act. */
export const rollen = [
  'werkgever',
  'werknemer',
  'leidinggevende',
  'hr-adviseur',
  'casemanager',
  'bedrijfsarts',
  'arts',
  'verzekeringsarts',
  'praktijkondersteuner',
  'verpleegkundige',
  'arbodienst',
  'arbeidsdeskundige',
  're-integratiecoach',
  're-integratiebedrijf',
  'jobcoach',
  'consulent',
  'mediator',
  'jurist',
  'uwv',
  'overig',
] as const
export type Rol = (typeof rollen)[number]

/** The papers a dossier may hold. `medische-informatie` is there to be found where it may not be. */
export const documentsoorten = [
  'probleemanalyse',
  'bijstelling-probleemanalyse',
  'plan-van-aanpak',
  'bijstelling-plan-van-aanpak',
  'evaluatie',
  'eerstejaarsevaluatie',
  'belastbaarheidsprofiel',
  'arbeidsdeskundig-onderzoek',
  'actueel-oordeel',
  'eindevaluatie',
  'medische-informatie',
  'correspondentie',
  'overig',
] as const
export type Documentsoort = (typeof documentsoorten)[number]

/** The six fields on which limitations and possibilities are described (Beoordelingskader § 7.4). */
export const rubrieken = ['persoonlijk', 'sociaal', 'fysiekeOmgeving', 'dynamisch', 'statisch', 'werktijden'] as const
export type Rubriek = (typeof rubrieken)[number]

/** Grounds to postpone or leave out spoor 2 (Professioneel kader UWV, "Spoor 2 – Tijdig"). */
export const uitzonderingsgronden = [
  'concreet-perspectief',
  'marginale-mogelijkheden',
  'aow-binnen-een-jaar',
  'geen-benutbare-mogelijkheden',
  'belastbaarheid-na-evaluatie',
  'bevredigend-resultaat',
  'beschut-werk',
] as const

/** The eight signs that the course must change (Beoordelingskader § 5, eerstejaarsevaluatie). */
export const aanleidingen = [
  'werkhervatting-blijft-achter',
  'geen-helder-doel',
  'werkhervatting-niet-stabiel',
  'behandeling-stagneert',
  'deskundigenoordeel-zonder-gevolg',
  'wisselend-werk-en-uitval',
  'te-lang-arbeidstherapie',
  'werk-onder-mogelijkheden',
] as const

/** Words that would put medical data or a BSN into a dossier; there is no field for them. */
export const verbodenSleutels = [
  'bsn',
  'burgerservicenummer',
  'sofinummer',
  'diagnose',
  'diagnosecode',
  'klacht',
  'klachten',
  'symptomen',
  'ziekte',
  'ziektebeeld',
  'ziekteoorzaak',
  'oorzaak',
  'aandoening',
  'medicatie',
  'medicijnen',
  'behandeling',
  'behandelaar',
  'behandelplan',
  'therapie',
  'specialist',
  'ziekenhuis',
  'operatie',
  'zwangerschap',
] as const
