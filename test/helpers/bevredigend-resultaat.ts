/** Lasting work that is a bevredigend resultaat, as a change to the exemplary dossier. */
export const resultaat = {
  werkhervatting: [
    {
      van: '2024-06-03',
      werkgever: 'eigen',
      soort: 'ander-intern',
      urenPerWeek: 28,
      loonwaarde: 78,
      structureel: true,
      contract: 'onbepaald',
      akkoord: { werkgever: true, werknemer: true },
    },
  ],
} as const

/** An oordeel of UWV on the efforts of the employer, as a change to the exemplary dossier. */
export const deskundigenoordeel = (datum: string, meer: { uitkomst?: 'negatief'; voorbehoud?: boolean } = {}) =>
  ({
    deskundigenoordelen: [{ soort: 'inspanningen-werkgever', uitkomst: 'positief', datum, ...meer }],
  }) as const
