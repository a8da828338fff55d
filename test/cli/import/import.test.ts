import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadDossier } from '../../../src/index.js'
import { folderWith, runCli } from '../../helpers/run-cli.js'

const map = `velden:
  kenmerk: Nr
  verzuim.eersteZiektedag: Eerste ziektedag
`
const run = async (files: Readonly<Record<string, string | Uint8Array>>, flags: readonly string[] = []) => {
  const cwd = folderWith({ 'kolommen.yaml': map, ...files })
  const ended = await runCli(['import', 'csv', 'a.csv', '--map', 'kolommen.yaml', ...flags], { cwd })
  const names = readdirSync(cwd).filter((name) => !['kolommen.yaml', 'a.csv'].includes(name))
  const dossier = (name: string) => loadDossier(readFileSync(join(cwd, name), 'utf8')).dossier
  return { ...ended, cwd, names, dossier }
}
const bsn = '123456782'

describe('rivcheck import csv', () => {
  const wholeMap = `velden:
  kenmerk: Nr
  verzuim.eersteZiektedag: Eerste ziektedag
  verzuim.gemeldBijBedrijfsarts: Gemeld
  werknemer.functie: Functie
  werknemer.loonPerMaand: Loon
  werknemer.rooster.urenPerWeek: Uren
  werknemer.dienstverband.soort: { kolom: Contract, waarden: { V: onbepaald, T: bepaald } }
  werknemer.vangnet.vanToepassing: Vangnet
lijsten:
  documenten:
    - soort: { vast: probleemanalyse }
      datum: PA
      ondertekend.werkgever: PA getekend
      opstellers: { vast: [{ functie: bedrijfsarts, naamOpStuk: true }] }
    - soort: { vast: plan-van-aanpak }
      datum: PvA
  contactmomenten:
    - datum: Contact
      soort: Soort
      deelnemers: { kolom: Wie, scheiding: "+" }
      afspraken: Afspraken
  spoor2.activiteiten:
    - { datum: Activiteit, soort: { vast: overleg } }
`
  const head =
    'Nr;Eerste ziektedag;Gemeld;Functie;Loon;Uren;Contract;Vangnet;PA;PA getekend;PvA;Contact;Soort;Wie;Afspraken;Activiteit'
  const whole = [
    head,
    'VZ-1;15-1-2024;2024-01-16;"Lasser; TIG";3.150,50;32,5;v;nee;20/02/2024;;4-3-2024;1-2-2024;Telefoon;werkgever + werknemer;"Gebeld, ""morgen"" weer',
    'verder";',
    'VZ-1;15-1-2024;;;;;;;20/02/2024;;4-3-2024;1-3-2024;gesprek;leidinggevende;;1-5-2024',
    ';;;;;;;;;;;;;;;',
    'VZ-2;1-2-2024;;;;;T;ja;;;;;;;;',
  ].join('\r\n')

  it('toont eerst wat het zou schrijven, en schrijft dan nog niets', async () => {
    const { code, out, names } = await run({ 'kolommen.yaml': wholeMap, 'a.csv': whole })
    expect(out).toMatchInlineSnapshot(`
      "Proef, er is niets geschreven. Met --write komen in deze map:
        VZ-1.yaml  rij 2-3, documenten 2, contactmomenten 2
        VZ-2.yaml  rij 5

      2 dossiers te schrijven, 0 niet.
      "
    `)
    expect(code).toBe(0)
    expect(names).toEqual([])
  })

  it('schrijft met --write een geldig dossier per kenmerk, en de tweede keer niets meer', async () => {
    const files = { 'kolommen.yaml': wholeMap, 'a.csv': whole }
    const { code, names, dossier, cwd } = await run(files, ['--write'])
    expect([code, names]).toEqual([0, ['VZ-1.yaml', 'VZ-2.yaml']])
    expect(dossier('VZ-1.yaml')).toEqual({
      versie: 1,
      kenmerk: 'VZ-1',
      verzuim: { eersteZiektedag: '2024-01-15', gemeldBijBedrijfsarts: '2024-01-16' },
      werknemer: {
        functie: 'Lasser; TIG',
        loonPerMaand: 3150.5,
        rooster: { urenPerWeek: 32.5 },
        dienstverband: { soort: 'onbepaald' },
        vangnet: { vanToepassing: false },
      },
      documenten: [
        { soort: 'probleemanalyse', datum: '2024-02-20', opstellers: [{ functie: 'bedrijfsarts', naamOpStuk: true }] },
        { soort: 'plan-van-aanpak', datum: '2024-03-04' },
      ],
      contactmomenten: [
        {
          datum: '2024-02-01',
          soort: 'telefoon',
          deelnemers: ['werkgever', 'werknemer'],
          afspraken: 'Gebeld, "morgen" weer\nverder',
        },
        { datum: '2024-03-01', soort: 'gesprek', deelnemers: ['leidinggevende'] },
      ],
      spoor2: { activiteiten: [{ datum: '2024-05-01', soort: 'overleg' }] },
    })
    expect(dossier('VZ-2.yaml').werknemer?.vangnet).toEqual({ vanToepassing: true })

    const before = readFileSync(join(cwd, 'VZ-1.yaml'), 'utf8')
    expect(before.startsWith('# yaml-language-server: $schema=dossier.schema.json\n')).toBe(true)
    const again = await runCli(['invoer', 'csv', 'a.csv', '--map', 'kolommen.yaml', '--write'], { cwd })
    expect([again.code, readFileSync(join(cwd, 'VZ-1.yaml'), 'utf8')]).toEqual([2, before])
    expect(again.out).toContain('VZ-1.yaml bestaat al en blijft zoals het is')
  })

  it.each([
    [';', 'utf8'],
    [',', 'utf8'],
    ['\t', 'utf8'],
    [';', 'BOM'],
    [';', 'sep='],
    [',', 'windows-1252'],
    ['\t', 'utf-16le'],
  ])('leest een export met %j in %s', async (separator, encoding) => {
    const text = `Nr${separator}Eerste ziektedag${separator}Plaats\nVZ‘é€${separator}1-2-2024${separator}x\n`
    const bytes = {
      utf8: Buffer.from(text),
      BOM: Buffer.from(`\uFEFF${text}`),
      'sep=': Buffer.from(`sep=${separator}\r\n${text}`),
      'windows-1252': Buffer.from(text.replace('‘', '\u0091').replace('€', '\u0080'), 'latin1'),
      'utf-16le': Buffer.from(`\uFEFF${text}`, 'utf16le'),
    }[encoding]
    const { code, names, dossier } = await run({ 'a.csv': bytes ?? '' }, ['--write'])
    expect([code, names]).toEqual([0, ['VZ-e.yaml']])
    expect(dossier('VZ-e.yaml').kenmerk).toBe('VZ‘é€')
  })

  it.each([
    ['14-3-24', 'rij 2, kolom Eerste ziektedag: het jaartal heeft twee cijfers'],
    ['31-2-2024', 'rij 2, kolom Eerste ziektedag: 31-2-2024 is geen bestaande dag'],
    ['3/14/2024', 'rij 2, kolom Eerste ziektedag: 3/14/2024 is geen bestaande dag'],
    ['45365', 'rij 2, kolom Eerste ziektedag: dit is een dagnummer van Excel'],
    ['gisteren', 'rij 2, kolom Eerste ziektedag: dit is geen datum'],
    ['', 'rij 2, kolom Eerste ziektedag: er staat geen eerste ziektedag'],
  ])('schrijft niets voor de datum %j en zegt waarom', async (day, reason) => {
    const { code, out, names } = await run({ 'a.csv': `Nr;Eerste ziektedag\nVZ-1;${day}\nVZ-2;1-2-2024\n` }, [
      '--write',
    ])
    expect(out).toContain(reason)
    expect([code, names]).toEqual([2, ['VZ-2.yaml']])
  })

  it('meldt elk probleem met rij en kolom', async () => {
    const csv = [
      'Nr;Eerste ziektedag;Uren;Soort;Ja',
      'VZ-1;1-2-2024;veel;praatje;misschien',
      ';2-2-2024;;;',
      'VZ-3;1-2-2024;36;gesprek;ja;te veel',
      'VZ-4;1-2-2024;36;;',
      'VZ-4;2-2-2024;40;;',
      'VZ-5;1-2-2024;200;;',
    ].join('\n')
    const extended = `${map}  werknemer.rooster.urenPerWeek: Uren
  werknemer.vangnet.vanToepassing: Ja
lijsten:
  contactmomenten:
    - { datum: Eerste ziektedag, soort: Soort }
`
    const { code, out, names } = await run({ 'kolommen.yaml': extended, 'a.csv': csv }, ['--write'])
    expect(out).toMatchInlineSnapshot(`
      "Niet geschreven:
        VZ-1 (rij 2)
          rij 2, kolom Uren: dit is geen getal; schrijf bijvoorbeeld 36, 32,5 of 3.150,00
          rij 2, kolom Ja: schrijf ja of nee
          rij 2, kolom Soort: dit woord kent het dossier hier niet; vertaal het met waarden naar een van: evaluatie, gesprek, telefoon, spreekuur, bericht
        VZ-3 (rij 4)
          rij 4: de rij heeft meer cellen dan de kop; staat er een scheidingsteken in een cel zonder aanhalingstekens?
        VZ-4 (rij 5-6)
          rij 6, kolom Eerste ziektedag: hier staat iets anders dan in rij 5; per dossier kan er maar één waarde zijn
          rij 6, kolom Uren: hier staat iets anders dan in rij 5; per dossier kan er maar één waarde zijn
        VZ-5 (rij 7)
          rij 7, kolom Uren: 200 is te hoog; "urenPerWeek" is hooguit 168
        rij 3, kolom Nr: er staat geen kenmerk

      0 dossiers geschreven, 4 niet.
      "
    `)
    expect([code, names]).toEqual([2, []])
  })

  it('laat kolommen met een BSN, namen of medische gegevens weg, en zegt dat zonder ze te tonen', async () => {
    const extended = `${map}  werknemer.kenmerk: Personeelsnummer
  werknemer.functie: Naam medewerker
  werknemer.bekwaamheden: Diagnose
  werkgever.bedrijf: BSN
lijsten:
  betrokkenen:
    - { rol: { vast: casemanager }, naam: Casemanager, referentie: Code }
`
    const csv = `Nr;Eerste ziektedag;Personeelsnummer;Naam medewerker;Diagnose;BSN;Casemanager;Code
VZ-1;1-2-2024;${bsn};J. de Vries;griep;1;P. Bakker;CM-1\n`
    const { out, dossier } = await run({ 'kolommen.yaml': extended, 'a.csv': csv }, ['--write'])
    expect(dossier('VZ-1.yaml')).toEqual({
      versie: 1,
      kenmerk: 'VZ-1',
      betrokkenen: [{ rol: 'casemanager', referentie: 'CM-1' }],
      verzuim: { eersteZiektedag: '2024-02-01' },
    })
    expect(out).toMatchInlineSnapshot(`
      "Geschreven in deze map:
        VZ-1.yaml  rij 2, betrokkenen 1

      Weggelaten kolommen:
        Personeelsnummer: lijkt een BSN te bevatten; dat hoort nooit in een dossier
        Naam medewerker: de kop wijst op namen van personen; gebruik een eigen kenmerk
        Diagnose: de kop wijst op medische gegevens; die horen niet in een dossier
        BSN: lijkt een BSN te bevatten; dat hoort nooit in een dossier
        Casemanager: bevat namen; met --keep-names komen ze mee

      1 dossier geschreven, 0 niet.
      "
    `)
    expect(out).not.toMatch(/Vries|Bakker|griep|123456782/)

    const kept = await run({ 'kolommen.yaml': extended, 'a.csv': csv }, ['--write', '--keep-names'])
    expect(kept.dossier('VZ-1.yaml').betrokkenen).toEqual([
      { rol: 'casemanager', naam: 'P. Bakker', referentie: 'CM-1' },
    ])
    expect(kept.dossier('VZ-1.yaml').werknemer).toBeUndefined()
  })

  it('neemt een dag wel over, hoe de kop ook heet', async () => {
    const columns = 'velden:\n  kenmerk: Nr\n  verzuim.eersteZiektedag: Begin ziekte\n'
    const { code, names } = await run({ 'kolommen.yaml': columns, 'a.csv': 'Nr;Begin ziekte\nA;1-2-2024\n' }, [
      '--write',
    ])
    expect([code, names]).toEqual([0, ['A.yaml']])
  })

  it('neemt een los BSN in een tekst of als kenmerk niet over', async () => {
    const extended = `${map}  werknemer.functie: Functie\n`
    const csv = `Nr;Eerste ziektedag;Functie\n${bsn};1-2-2024;a\nVZ-2;1-2-2024;lasser ${bsn}\nVZ-3;1-2-2024;b\n`
    const { out, names } = await run({ 'kolommen.yaml': extended, 'a.csv': csv }, ['--write'])
    expect(names).toEqual(['VZ-3.yaml'])
    expect(out).toContain('rij 2, kolom Nr: hier staat een getal dat een BSN kan zijn')
    expect(out).toContain('rij 3, kolom Functie: hier staat een getal dat een BSN kan zijn')

    const alone = await run({ 'a.csv': `Nr;Eerste ziektedag\n${bsn};1-2-2024\n` }, ['--write'])
    expect([alone.code, alone.names]).toEqual([2, []])
    expect(alone.err).toContain('kenmerk kan niet uit de kolom Nr komen: lijkt een BSN te bevatten')
    expect(alone.err + alone.out + out).not.toContain(bsn)
  })

  it('maakt van elk kenmerk een veilige bestandsnaam en laat botsende namen liggen', async () => {
    const kenmerken = ['../../x', 'CON', 'a/b', 'A:B', '.verborgen', 'rivcheck', 'ß', '\u001b[31mrood']
    const csv = `Nr;Eerste ziektedag\n${kenmerken.map((kenmerk) => `${kenmerk};1-2-2024`).join('\n')}\n`
    const { code, out, names } = await run({ 'a.csv': csv }, ['--write'])
    expect(names.toSorted()).toEqual(
      [
        '31mrood.yaml',
        'a-b.yaml',
        'dossier-CON.yaml',
        'dossier-rivcheck.yaml',
        'dossier.yaml',
        'verborgen.yaml',
        'x.yaml',
      ].toSorted(),
    )
    expect(out).toContain('A-B.yaml is al voor kenmerk a/b')
    expect(out).not.toContain('\u001b')
    expect(code).toBe(2)
  })

  it.each([
    ['velden:\n  kenmrk: Nr\n', 'kolommen.yaml, regel 2: kenmrk bestaat niet in een dossier; bedoelde u kenmerk?'],
    ['velden:\n  kenmerk: Nr\n', 'onder velden ontbreekt verzuim.eersteZiektedag'],
    [`${map}  documenten: x\n`, 'regel 4: documenten is een lijst; zet die onder lijsten:'],
    [`${map}  documenten.0.soort: x\n`, 'regel 4: documenten is een lijst; zet die onder lijsten:'],
    [`${map}  kenmerk.x: Nr\n`, 'regel 4: kenmerk.x bestaat niet in een dossier; wat voor x staat, heeft geen delen'],
    [`${map}  werknemer: x\n`, 'regel 4: werknemer is een groep'],
    [`${map}  __proto__.x: Nr\n`, 'regel 4: __proto__.x bestaat niet'],
    [`${map}  werknemer.functie: { kolom: Nr, kleur: rood }\n`, 'regel 4: kleur kan hier niet'],
    [`${map}  werknemer.functie: Functei\n`, 'a.csv heeft geen kolom Functei (lijkt op Functie); er zijn: Nr, '],
    [
      `${map}  werknemer.functie: Beroep\n  werknemer.loonPerMaand: Salaris\n`,
      'a.csv heeft geen kolommen Beroep, Salaris; er zijn: Nr, Eerste ziektedag, Functie\n',
    ],
    [`${map}lijsten:\n  verzuim:\n    - { datum: Nr }\n`, 'regel 5: verzuim is geen lijst'],
    [`${map}lijsten:\n  documenten:\n    - { soort: { vast: evaluatie }, gevraagd: Nr }\n`, 'gevraagd bestaat niet'],
    ['velden: [', 'dit is geen goede YAML'],
    ['a', 'verwacht velden:'],
    [`${map}#${' '.repeat(200_000)}`, 'kolommen.yaml is te lang voor een lijst van kolommen'],
  ])('wijst een fout in de kolommen aan: %j', async (columns, reason) => {
    const { code, err } = await run({
      'kolommen.yaml': columns,
      'a.csv': 'Nr;Eerste ziektedag;Functie\nVZ-1;1-2-2024;x\n',
    })
    expect(err).toContain(reason)
    expect(code).toBe(2)
  })

  it.each([
    [Buffer.from('PK\u0003\u0004x'), 'werkmap van Excel'],
    [Buffer.from(''), 'begint niet met een rij met kolomnamen'],
    [Buffer.from('Nr;Nr;Eerste ziektedag\n'), 'meer dan een keer'],
    [Buffer.from('Nr;Eerste ziektedag\n"VZ;1-2-2024\n'), 'aanhalingsteken dat nergens sluit'],
  ])('zegt wat er aan het bestand niet klopt (%#)', async (bytes, reason) => {
    const { code, err } = await run({ 'a.csv': bytes })
    expect(err).toContain(reason)
    expect(code).toBe(2)
  })

  it('heeft een schema voor het bestand met kolommen', async () => {
    const { out } = await runCli(['schema', 'kolommen'])
    const fits = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(out))
    expect(fits(parse(wholeMap))).toBe(true)
    for (const wrong of [
      { velden: { kenmerk: 'Nr' } },
      { ...parse(map), extra: 1 },
      { velden: { ...parse(map).velden, 'werknemer.functie': { kolom: 'a', vast: 'b' } } },
      { ...parse(map), lijsten: { documenten: [{ datum: 3 }] } },
    ]) {
      expect(fits(wrong)).toBe(false)
    }
  })

  it('vraagt om het bestand met kolommen', async () => {
    const { code, err } = await runCli(['import', 'csv', 'a.csv'])
    expect([code, err]).toEqual([2, 'de optie --map <bestand> is hier nodig; zie --help\n'])
  })

  it('schrijft niet in een map die er niet is', async () => {
    const { code, err } = await run({ 'a.csv': 'Nr;Eerste ziektedag\nVZ-1;1-2-2024\n' }, ['--out', 'weg', '--write'])
    expect([code, err]).toEqual([2, 'de map weg bestaat niet; maak die eerst aan\n'])
  })

  it('schrijft niet in wat geen map is', async () => {
    for (const out of ['a.csv', 'a.csv/weg']) {
      const { code, err } = await run({ 'a.csv': 'Nr;Eerste ziektedag\nVZ-1;1-2-2024\n' }, ['--out', out, '--write'])
      expect([code, err]).toEqual([2, expect.stringContaining('geen map')])
    }
  })
})
