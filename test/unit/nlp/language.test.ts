import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../utils/nlp/language.ts';
import { analysed, goalsOf, textsOf } from './analysing.ts';

const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  Estonian: [
    'Suurendada müüki 10 % võrra aasta lõpuks.',
    'Suurendame müüki 10 % võrra',
    'Vähendada klientide lahkumist 8 protsendilt 5 protsendile juuni lõpuks.',
    'Meie eesmärk on tõsta klientide rahulolu.',
    'Avame kolm uut poodi Tartus ja Pärnus enne suve.',
    'Palkame viis uut müüjat järgmises kvartalis',
    'Parandada teenuse kvaliteeti',
    'Kasvatada tulu',
    'Käivitame uue veebilehe septembris',
    'Koolitame kõik juhid välja märtsi lõpuks',
    'Eesmärk: lühendada ooteaega kahe nädalani',
    'Tulemus 1: 50 uut klienti',
    'Kirjutan lõputöö valmis maiks',
    'Jooksen maratoni alla nelja tunni',
    'Hoiame kulud kontrolli all',
    'Õpin hispaania keelt iga päev',
    'Saata uudiskiri igal kuul',
    'Viia läbi kümme kliendiintervjuud',
    'Loome uutele töötajatele koolitusprogrammi',
    'Korraldada kaks seminari sügisel',
    'Tõsta NPS 32-lt 45-le',
    'Müügitulemuste parandamine',
    'Klientide arvu kasv 20 % aastas',
  ],
  Swedish: [
    'Öka försäljningen med 10 % till slutet av året.',
    'Minska personalomsättningen från 12 % till 8 % under 2027',
    'Lansera den nya webbplatsen före sommaren',
    'Förbättra kundnöjdheten',
    'Anställa två nya utvecklare',
    'Vi ska korta svarstiden till fyra timmar',
    'Mål: minska kostnaderna med 5 procent',
    'Springa maraton under fyra timmar',
    'Lansera v2.0 senast 31.12.2026',
    'Utbilda alla chefer i höst',
    'Höja NPS från 32 till 45',
    'Nöjdare kunder',
    'Ökad lönsamhet',
  ],
  Danish: ['Øge salget med 10 % inden årets udgang', 'Vi vil ansætte to nye udviklere', 'Forbedre kundetilfredsheden'],
  Norwegian: [
    'Øke salget med 10 prosent innen juni',
    'Vi skal redusere ventetiden til to uker',
    'Ansette tre nye selgere',
  ],
  German: [
    'Den Umsatz bis Ende des Jahres um 10 % steigern',
    'Ziel: Kosten senken',
    'Kundenzufriedenheit verbessern',
    'Zwei neue Entwickler einstellen',
    'Wir starten im März mit der Schulung',
    'Wartezeit auf zwei Wochen verkürzen',
  ],
  Dutch: [
    'De omzet met 10 % verhogen voor 30 juni 2027',
    'We willen het aantal klachten verlagen van 8 naar 5.',
    "Twee nieuwe collega's aannemen",
  ],
  French: [
    "Augmenter les ventes de 10 % d'ici le 30 juin 2027",
    'Nous allons réduire le nombre de plaintes de 8 à 5.',
    'Recruter deux nouveaux vendeurs',
  ],
  Spanish: [
    'Aumentar las ventas un 10 % antes de junio',
    'Contratar a dos nuevos ingenieros',
    'Mejorar la satisfacción de los clientes',
  ],
  Italian: [
    'Aumentare le vendite del 10 % entro giugno',
    'Assumere due nuovi tecnici',
    'Migliorare la soddisfazione dei clienti',
  ],
  Portuguese: ['Aumentar as vendas em 10 % até junho', 'Contratar dois novos engenheiros'],
  Polish: ['Zwiększyć sprzedaż o 10 % do końca roku', 'Zatrudnić dwóch nowych programistów'],
  Hungarian: [
    'Növeljük az eladásokat 10 %-kal az év végéig.',
    'Felveszünk két új fejlesztőt',
    'Javítani az ügyfelek elégedettségét',
  ],
  Latvian: ['Palielināt pārdošanas apjomu par 10 % līdz gada beigām'],
  Turkish: ['Satışları yıl sonuna kadar %10 artırmak', 'İki yeni geliştirici işe almak'],
};

describe.each(Object.entries(FOREIGN))('%s has no pack', (_language, sentences) => {
  it.each(sentences)('leaves %j alone', (sentence) => {
    const [line] = goalsOf(sentence, { lines: true });
    expect(line).toMatchObject({ language: null, isGoal: false });
    expect(goalsOf(sentence)).toEqual([]);
  });

  it('says so of the whole text', () => expect(analysed(sentences.join('\n')).language).toBeNull());
});

describe('mixed texts', () => {
  it('finds the English goal and leaves the German sentence', () => {
    const text =
      'Our goals\n\n- Reduce churn from 8% to 5% by June 2027\n- Den Umsatz im Norden bis zum 30. Juni um 10 % steigern und die Kosten senken';
    expect(textsOf(text)).toEqual(['Reduce churn from 8% to 5% by June 2027']);
  });

  it('reads each list item in its own language', () => {
    const text =
      'Our goals\n\n- Reduce churn from 8% to 5% by June 2027\n- Julkaisemme uuden perehdytysoppaan myyjille 30.6.2027 mennessä\n- Hire two engineers for payments by May 2027';
    expect(goalsOf(text).map(({ language }) => language)).toEqual(['en', 'fi', 'en']);
  });

  it('reads short items in the language of their section', () => {
    const text =
      '# Goals\n\n- Open a bar\n- Hire two engineers for payments\n- Open a café by May\n\n# Tavoitteet\n\n- Avaamme baarin\n- Nostamme myyntiä 10 %\n- Palkkaamme kaksi kehittäjää';
    expect(goalsOf(text).map(({ language }) => language)).toEqual(['en', 'en', 'en', 'fi', 'fi', 'fi']);
  });

  it('reads measures of one name by the verb beside them, whatever numbers the lines', () => {
    const text =
      '# Goals 2027\n\n- AT1: Increase win rate to 25%\n- AT2: Nosta NPS 45:een\n- AT3: Hire two engineers for payments\n- Nosta MRR 20 %\n- Raise ARR 10%';
    expect(goalsOf(text).map(({ language, text: words }) => [language, words])).toEqual([
      ['en', 'Increase win rate to 25%'],
      ['fi', 'Nosta NPS 45:een'],
      ['en', 'Hire two engineers for payments'],
      ['fi', 'Nosta MRR 20 %'],
      ['en', 'Raise ARR 10%'],
    ]);
  });

  it('reads a short item in its own language where a word of it is plain, and as a key result of its objective', () => {
    const read = (text: string) => goalsOf(text).map(({ language, role }) => [language, role]);
    expect(
      read(
        '# Q1 2027\n\nTavoite: Asiakkaat pysyvät meillä\n\n- Increase MRR 20 %\n- Win rate 25 %\n- Vastaamme tunnissa\n',
      ),
    ).toEqual([
      ['fi', 'objective'],
      ['en', 'key_result'],
      ['fi', 'key_result'],
      ['fi', 'key_result'],
    ]);
    expect(
      read('# Q1 2027\n\nObjective: Customers stay with us\n\n- Hire two reps\n- Nostetaan NPS 30:stä 45:een\n'),
    ).toEqual([
      ['en', 'objective'],
      ['en', 'key_result'],
      ['fi', 'key_result'],
    ]);
  });

  it('leaves the Estonian item of a Finnish list', () => {
    const text =
      'Tavoitteet 2027\n\n- Vähennämme asiakasvaihtuvuuden 8 %:sta 5 %:iin\n- Meie eesmärk on tõsta klientide rahulolu järgmise aasta lõpuks\n- Palkkaamme viisi uutta myyjää';
    expect(textsOf(text)).toEqual(['Vähennämme asiakasvaihtuvuuden 8 %:sta 5 %:iin', 'Palkkaamme viisi uutta myyjää']);
  });
});

it.each([
  'Increase sales',
  'Reduce churn from 8% to 5%',
  'NPS up from 30 to 45',
  'Hire two engineers',
  'Zero-downtime deploys by Q2',
])('knows %j as English', (text) => expect(goalsOf(text, { lines: true })[0]?.language).toBe('en'));

it.each([
  'Lisää myyntiä',
  'Vähennä asiakaspoistumaa 8 %:sta 5 %:iin',
  'NPS 32:sta 45:een',
  'Palkkaamme kaksi kehittäjää',
  'Hävikki alle 3 %',
  'Uusi verkkokauppa valmiiksi',
  'juoksen maratonin kesällä',
])('knows %j as Finnish', (text) => expect(goalsOf(text, { lines: true })[0]?.language).toBe('fi'));

describe('what the surroundings suggest', () => {
  const codes = (text: string, languages: readonly string[] = [], choice = 'auto') => {
    const { pack, other } = chooseLanguage(text, choice, languages);
    return [pack?.code ?? null, other?.code ?? null];
  };
  const either = 'Churn alas 2 %, roadmap valmis';

  it('breaks a tie, and says so', () => {
    expect(codes(either, ['fi'])).toEqual(['fi', 'en']);
    expect(codes(either, ['en'])).toEqual(['en', 'fi']);
  });

  it('breaks nothing else', () => {
    expect(codes('Reduce churn from 8% to 5%', ['fi'])).toEqual(['en', null]);
    expect(codes('Vähennämme asiakasvaihtuvuutta', ['en'])).toEqual(['fi', null]);
    expect(codes('Meie eesmärk on tõsta klientide rahulolu.', ['fi', 'en'])).toEqual([null, null]);
  });

  it('is nothing against a choice', () => {
    expect(codes('Reduce churn from 8% to 5%', ['en'], 'fi')).toEqual(['fi', null]);
  });
});
