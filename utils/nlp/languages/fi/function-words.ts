/** Words that hold sentences together, or only say when: they tell the language of a text, and nothing of what it is about. */

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'ja tai sekä että jotta koska joka jonka jota jotka joilla on ovat oli ei emme en eivät olla ole myös vain niin kuin kun jos mutta vielä nyt sitten sen se ne tämä tämän tällä tänä ensi uusi uutta uuden uusia uudet mennessä alle yli ennen jälkeen mukaan kanssa avulla asti saakka kaikki kaikkien meidän minun omaa oman kpl euroa prosenttia prosentilla prosenttiin vähintään enintään korkeintaan viimeistään tavoite tavoitteena tavoitteemme haluan haluamme aion aiomme pitää tulee siksi sillä lisäksi kerran ihan mitä miten miksi kuka mikä välillä ilman takia vuoksi lisää kohti enemmän vähemmän paremmin eri itse hän he me minä sinä te mun sun eli jo sitä siitä niiden jokin joku oma omien omia uusien heidän kaikissa mm esim ainakin noin entistä merkittävästi jatkuvasti huomattavasti selvästi seuraavaksi tavoitteenamme tarkoitus tarkoituksena erityisesti osalta osana kokonaan taas kautta esimerkiksi'.split(
    ' ',
  ),
);

export const TIME_WORDS: readonly string[] =
  'aikana kuluessa sisällä loppuun lopussa alusta alkuun alkaen vuosi vuoden vuonna vuoteen vuodesta vuodessa kuukausi kuukauden kuukaudessa kuukausittain kuussa viikko viikon viikossa viikkoa päivä päivän päivää päivässä tunti tunnin tunnissa neljännes neljänneksellä neljänneksessä keväällä kesällä syksyllä talvella kertaa kahdesti kolmesti arkisin kello'.split(
    ' ',
  );
