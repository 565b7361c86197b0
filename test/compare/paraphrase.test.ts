import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Retellings } from '../../src/compare/paraphrase/retelling.ts';
import { findParaphrases } from '../../src/compare/paraphrase.ts';
import { type Article, readPlain } from '../../src/text/read.ts';

interface Story {
  readonly release: string;
  /** The same news in other words. */
  readonly retold: string;
  /** Another reporter's own article on the same event. */
  readonly independent: string;
}

const STORIES: Readonly<Record<string, Story>> = {
  en: {
    release: `Tidewell Ferries will add two daily sailings between Marrow Point and Skelder Island from 3 April, the operator announced today. The additional crossings leave Marrow Point at 6.40 in the morning and 21.15 in the evening.

Passenger numbers on the route rose by 18 percent last year to 412,000, and lorries have had to wait up to five hours at weekends. The second vessel, the refurbished Petrel, carries 46 cars and burns a third less fuel than the ship it replaces.

Tickets stay at 9.50 pounds for adults until the end of the year. Islanders who hold a resident card travel at half price on the early sailing. The company will hire 22 people for the crew and the ticket office.`,
    retold: `Getting to Skelder Island is about to become easier. From 3 April there will be two more crossings a day from Marrow Point, one of them at 6.40 in the morning and a late one at 21.15, Tidewell Ferries says.

The route has grown crowded: last year it carried 412,000 passengers, 18 percent more than before, and at weekends lorries waited as long as five hours. To cope, the operator brings in the Petrel, a refurbished vessel with room for 46 cars that needs a third less fuel than its predecessor.

Adults keep paying 9.50 pounds for a ticket until the year is out, while holders of a resident card go half price if they take the early sailing. Crew and ticket office will grow by 22 jobs.`,
    independent: `On the quay at Marrow Point the news was met with a shrug. "I have heard promises of more boats since 1998," said Olga Farrant, who drives a bakery van to the island. "We will believe it when the ramp comes down."

Tidewell Ferries, which has run the crossing since it bought Larkin Lines for 3.2 million pounds, says it wants to sail more often. The harbour commissioners have yet to grant a berth, according to minutes of their meeting of 9 February, and the union Seaforce is demanding talks about night shifts.

A rival bid by the cooperative Skelder Sails, led by retired pilot Hamish Todd, offers four sailings with smaller boats. The county's transport committee votes on the subsidy of 640,000 pounds on 27 May.`,
  },
  de: {
    release: `Die Stadtwerke Ammerloh bauen bis Ende 2026 ein Netz von 140 Ladesäulen. Die ersten 35 Säulen entstehen im Frühjahr am Hauptbahnhof, am Klinikum und auf dem Messegelände.

Das Vorhaben kostet 8,4 Millionen Euro, von denen das Land 3,1 Millionen übernimmt. Eine Kilowattstunde wird 39 Cent kosten, Kunden der Stadtwerke zahlen 33 Cent. Abgerechnet wird mit einer App oder mit der Girokarte.

Der Strom stammt aus dem Wasserkraftwerk am Ohlwehr. Für die Wartung richtet das Unternehmen eine Leitwarte mit zwölf Beschäftigten ein, die rund um die Uhr besetzt ist.`,
    retold: `Wer in Ammerloh ein Elektroauto fährt, soll bald leichter Strom finden. 140 Ladesäulen wollen die Stadtwerke bis Ende 2026 aufstellen, 35 davon schon im Frühjahr, und zwar am Klinikum, am Messegelände und am Hauptbahnhof.

8,4 Millionen Euro sind dafür veranschlagt; 3,1 Millionen schießt das Land zu. Die Kilowattstunde kommt auf 39 Cent, wer Kunde der Stadtwerke ist, zahlt nur 33. Bezahlen lässt sich per App oder Girokarte.

Gespeist werden die Säulen vom Wasserkraftwerk Ohlwehr. Um die Wartung kümmert sich eine neue Leitwarte, in der zwölf Leute Tag und Nacht Dienst tun.`,
    independent: `Am Stammtisch der Taxifahrer in Ammerloh wird gestritten. „Ich lade seit 2019 in der eigenen Garage, mir nützt das gar nichts“, sagt Jochen Plettner, der vier Wagen fährt. „Und wer nachts vom Klinikum kommt, will nicht erst eine App suchen.“

Dass die Stadtwerke nun Ladesäulen planen, hatte die Fraktion der Bürgerliste um Renate Olms schon im vergangenen Sommer gefordert. Damals lehnte der Rat den Antrag mit 21 zu 17 Stimmen ab. Der Bund der Steuerzahler nennt das Projekt „teure Symbolpolitik“.

Die Nachbarstadt Burgstetten hat nach Zahlen des Instituts Mobilwende binnen drei Jahren 260 Anschlüsse geschaffen, allerdings mit einem privaten Betreiber. Jeder fünfte davon war im Januar defekt.`,
  },
  es: {
    release: `El Ayuntamiento de Valdearena abrirá el 12 de mayo una biblioteca en la antigua fábrica de harinas. El edificio, de 2.300 metros cuadrados, tendrá 45.000 libros, una sala infantil y un taller de encuadernación.

La reforma ha costado 5,6 millones de euros y ha durado tres años. Los vecinos donaron 8.200 volúmenes, entre ellos una colección de mapas del siglo XVIII.

La biblioteca abrirá todos los días de nueve de la mañana a diez de la noche y dará empleo a 14 personas. El carné será gratuito para los menores de 25 años.`,
    retold: `Valdearena estrena biblioteca. La vieja fábrica de harinas acogerá desde el 12 de mayo 45.000 libros repartidos en 2.300 metros cuadrados, con un taller de encuadernación y una sala para el público infantil.

Tres años ha llevado la reforma, en la que el Ayuntamiento ha invertido 5,6 millones de euros. Parte de los fondos procede de los propios vecinos: donaron 8.200 volúmenes, incluida una colección de mapas del XVIII.

El horario será amplio, de nueve de la mañana a diez de la noche y sin cerrar ningún día. Trabajarán allí 14 personas, y los menores de 25 años no pagarán por el carné.`,
    independent: `«Aquí molió mi padre durante cuarenta años y nadie nos ha preguntado nada», protesta Remedios Cuesta, que vive frente a la fábrica. La asociación Amigos del Molino lleva desde 2017 pidiendo que las máquinas Bühler se conserven en su sitio.

El edificio, que será biblioteca, pasó por manos de tres constructoras antes de que el Ayuntamiento lo comprara por 900.000 euros. Un informe del colegio de arquitectos, al que ha tenido acceso este diario, advierte de grietas en la torre norte.

La librera Inés Galdón teme por su negocio. «Si prestan novedades los domingos, yo cierro», dice. La concejala de Hacienda, Berta Soler, no quiso responder.`,
  },
  fr: {
    release: `La ville de Clairvaux-sur-Lys ouvrira le 2 juin une piscine chauffée par la chaleur des serveurs d'un centre de données. Le bassin de 25 mètres accueillera 600 nageurs par jour.

Le chantier a coûté 7,9 millions d'euros et a duré dix-huit mois. La chaleur récupérée couvrira 80 % des besoins et évitera 340 tonnes de dioxyde de carbone par an.

L'entrée coûtera 3,50 euros, et les écoles de la commune nageront gratuitement le matin. Onze maîtres-nageurs ont été recrutés.`,
    retold: `À Clairvaux-sur-Lys, on nagera bientôt grâce aux serveurs. La piscine que la ville ouvre le 2 juin tire sa chaleur d'un centre de données ; son bassin de 25 mètres peut recevoir 600 nageurs chaque jour.

Il aura fallu dix-huit mois de chantier et 7,9 millions d'euros. La chaleur ainsi récupérée suffit à 80 % des besoins, soit 340 tonnes de dioxyde de carbone évitées chaque année.

Comptez 3,50 euros pour une entrée ; le matin, les écoles de la commune y nagent gratuitement. Pour surveiller le bassin, onze maîtres-nageurs ont été recrutés.`,
    independent: `« On nous avait promis un bassin olympique en 2012 », soupire Firmin Adeline, président du club des Loutres, qui s'entraîne à Montbrelan faute de place. La piscine de Clairvaux-sur-Lys, dit-il, « sera trop petite dès l'hiver ».

Le centre de données appartient à la société Orvane, condamnée l'an dernier à 120 000 euros d'amende pour le bruit de ses ventilateurs. Le collectif Lys Vivante, que préside Claire Mondor, réclame la publication du contrat avec la ville.

La chambre régionale des comptes rendra son rapport en septembre. Dans le quartier des Tanneurs, 412 riverains ont signé une pétition contre le parking.`,
  },
  it: {
    release: `Il Comune di Roccaverde inaugurerà il 9 maggio una pista ciclabile di 27 chilometri lungo la vecchia ferrovia. Il percorso attraversa quattro gallerie illuminate e tocca undici stazioni, tre delle quali diventeranno ostelli.

I lavori sono costati 6,8 milioni di euro, di cui 4,1 versati dalla Regione. Sono state posate 19.000 traversine di recupero per i parapetti.

Le biciclette si potranno noleggiare a 8 euro al giorno; i residenti pagheranno la metà. Per la manutenzione il Comune ha assunto 16 giovani.`,
    retold: `Da maggio si pedala dove passavano i treni. La pista ciclabile che il Comune di Roccaverde apre il giorno 9 segue per 27 chilometri la vecchia ferrovia, con quattro gallerie illuminate e undici stazioni, tre trasformate in ostelli.

Per i lavori sono serviti 6,8 milioni di euro: la Regione ne ha versati 4,1. Le traversine di recupero, 19.000 in tutto, sono diventate parapetti.

Il noleggio di una bicicletta costa 8 euro al giorno, la metà per i residenti. Della manutenzione si occuperanno 16 giovani assunti dal Comune.`,
    independent: `«Quella galleria gocciola da quando ero bambino», racconta Nives Baldan, che abita sopra la stazione di Pian dell'Orso. Il comitato Salviamo il Treno, fondato nel 2015, aveva raccolto 3.200 firme per riattivare la linea.

L'opposizione, guidata da Ettore Simonini, chiede di vedere i contratti con la ditta Costruzioni Alpe, già fallita una volta. Secondo la rivista Binari Lenti la ghiaia si è spostata in due punti dopo le piogge di novembre.

Il ristoratore Guido Presti, invece, ha comprato sei tavoli nuovi. «Se arrivano anche solo i tedeschi, sono a posto», dice.`,
  },
  pt: {
    release: `A Câmara de Vale da Serra vai abrir no dia 14 de junho um mercado coberto na antiga fábrica de cordas. O espaço terá 62 bancas, uma cozinha comunitária e um terraço com 180 lugares.

A obra custou 3,7 milhões de euros e durou 22 meses. O telhado foi coberto com painéis solares que fornecem dois terços da energia.

Os produtores do concelho não pagarão renda no primeiro ano. O mercado funcionará de terça a domingo, das 7 às 20 horas, e dará trabalho a 35 pessoas.`,
    retold: `A antiga fábrica de cordas de Vale da Serra volta a ter vida. É lá que a Câmara abre, a 14 de junho, um mercado coberto com 62 bancas, um terraço de 180 lugares e uma cozinha comunitária.

Foram precisos 22 meses de obra e 3,7 milhões de euros. Os painéis solares postos no telhado asseguram dois terços da energia.

De terça a domingo, entre as 7 e as 20 horas, trabalharão ali 35 pessoas. No primeiro ano, os produtores do concelho ficam isentos de renda.`,
    independent: `«Perdi o meu lugar na praça e ninguém me disse para onde ir», queixa-se Amélia Tordo, que vende hortaliça há 41 anos. A associação Praça Viva, dirigida por Rui Capelo, entregou em fevereiro uma petição com 1.900 assinaturas.

O edifício pertenceu à família Sottomayor e esteve à venda por 1,2 milhões. Um relatório do Laboratório Nacional apontou amianto nas paredes do lado norte.

O supermercado Bonpreço, que abriu em março a duzentos metros dali, já baixou o preço do peixe.`,
  },
  nl: {
    release: `De gemeente Oosterwiel opent op 21 juni een zwemvijver in de voormalige zandgroeve. Het water wordt gezuiverd door 14.000 rietplanten, zonder chloor, en is in het midden 9 meter diep.

De aanleg kostte 2,6 miljoen euro en duurde anderhalf jaar. Bezoekers betalen 4 euro, kinderen tot twaalf jaar zwemmen gratis.

Een steiger van 80 meter is geschikt voor rolstoelen. Vrijwilligers van de reddingsbrigade houden elke dag van tien tot acht toezicht.`,
    retold: `Wie in Oosterwiel verkoeling zoekt, kan vanaf 21 juni terecht in de oude zandgroeve. De gemeente maakte er een zwemvijver van die in het midden 9 meter diep is; chloor is niet nodig, want 14.000 rietplanten zuiveren het water.

Anderhalf jaar duurde de aanleg, die 2,6 miljoen euro kostte. Een kaartje is 4 euro, voor kinderen tot twaalf jaar is zwemmen gratis.

Over een steiger van 80 meter komen ook rolstoelen bij het water. Elke dag houdt de reddingsbrigade met vrijwilligers toezicht, van tien tot acht.`,
    independent: `„Vorig jaar reden ze hier nog met vrachtwagens af en aan”, zegt Truus Hamersma, die aan de Kleiweg woont. Haar buurman Sjoerd Veenstra verhuist om de parkeerdrukte naar Lochem.

Volgens hoogleraar ecologie Bart Nijholt van de hogeschool Larenstein duurt het zeker vijf jaar voordat zo'n plas blauwalg de baas kan. Bij een vergelijkbaar project in Twello moest het water in 2021 drie weken dicht.

De oppositiepartij Dorpsbelang stemde in maart tegen en wil weten waarom de offerte van aannemer Kuipers 400.000 euro lager was.`,
  },
  zh: {
    release: `青石市将于九月一日开放一座建在旧粮仓里的科学馆。馆内面积一万二千平方米，设有四十六个展厅和一座可容纳三百人的球幕影院。

工程耗资三亿六千万元，历时二十八个月。屋顶的太阳能板每年可发电九十万度。

中小学生免费参观，成人门票为四十元。科学馆每周二至周日开放，已招聘讲解员五十八人。`,
    retold: `旧粮仓变成了科学馆。青石市的这座新馆九月一日对外开放，面积一万二千平方米，有四十六个展厅，球幕影院可坐三百人。

二十八个月的工程共耗资三亿六千万元。装在屋顶上的太阳能板一年能发电九十万度。

成人门票四十元，中小学生可以免费参观。除周一外，科学馆每周二至周日开放，五十八名讲解员已经招聘到位。`,
    independent: `“我在粮仓里扛了二十年麻袋，没想到孙子要去那里看星星。”住在河东的退休工人郭福生说。

附近的居民担心停车。社区主任柳燕说，去年底收到过一百七十多封来信，要求修一条通往地铁站的人行天桥，至今没有答复。

建筑师严朴则批评拆掉了东侧的老磨坊。他曾在二〇一五年向文物局提出保护申请，被退了回来。邻近的白河县三年前办过类似的展馆，第二年就因客流不足关了门。`,
  },
  ja: {
    release: `海原市は四月一日から、港と山手地区を結ぶ小型電気バスの運行を始める。車両は八人乗りで、一日に三十二便を走らせる。運賃は大人百五十円、小学生以下は無料とする。

事業費は二億四千万円で、国が半分を補助する。車両の電池は港の風力発電所で充電する。

運転手は新たに十四人を採用した。停留所は二十一か所に設け、待合所には地元の杉材を使う。`,
    retold: `港と山手地区の間を小型の電気バスが走ることになった。海原市が四月一日に運行を始めるもので、八人乗りの車両が一日三十二便を往復する。大人の運賃は百五十円で、小学生以下からは取らない。

二億四千万円の事業費のうち半分は国の補助でまかなう。電池の充電には港の風力発電所の電気を使う。

市は十四人の運転手を新しく採用した。二十一か所の停留所には、地元の杉材で待合所を建てる。`,
    independent: `「坂の上の病院まで行けなければ意味がない」。山手地区で薬局を営む川端静江さん（七十三）は、電気バスの話に首を振る。町内会は三年前から、診療所の前を通る路線を求めてきた。

タクシー会社三社でつくる協会は、客が減れば夜間の営業をやめるという。会長の大森誠一さんは「説明は一度もなかった」と憤る。

隣の白浜市では同じような事業が二年で打ち切られた。大学の試算では、採算が合うには一便に五人の乗客が要る。`,
  },
};

/** What would make the English release a long one. */
const SEQUEL = `

The harbour board has widened the ramp at Skelder Island and moved the taxi rank behind the chapel. Divers cleared two old anchors from the berth in January, and the fog signal on the mole was replaced after ninety years of service.

Schools on the island will start a quarter of an hour later so that teachers who live on the mainland can take the new boat. The clinic plans a second surgery each week, and the post will arrive before breakfast for the first time.

A bell from the ship that sank off Thorn Head in 1911 will hang in the waiting room. Visitors may ring it once a year, on the first Sunday in August, when the islanders hold their regatta and the band plays until the last ferry has gone.`;

const nothingCopied = (article: Article) => new Int32Array(article.tokens.count).fill(-1);

/** Places of a clipping that has copied these phrases of the source. */
function copiesOf(source: Article, article: Article, phrases: readonly string[]): Int32Array {
  const places = nothingCopied(article);
  for (const phrase of phrases) {
    const start = article.text.indexOf(phrase);
    const first = article.tokens.starts.findIndex((at) => at >= start);
    const home = source.tokens.starts.indexOf(source.text.indexOf(phrase));
    for (let t = first; article.tokens.starts[t]! < start + phrase.length; t++) {
      places[t] = home + t - first;
    }
  }
  return places;
}

async function compare(release: string, clipping: string, tag: string | null = null) {
  const [source, article] = await Promise.all([readPlain(release, tag), readPlain(clipping, tag)]);
  return { source, article, found: findParaphrases(source, article, nothingCopied(article)) };
}

function retoldShare(article: Article, { passages }: Retellings): number {
  return passages.reduce((n, { from, to }) => n + to - from, 0) / article.tokens.count;
}

describe('an article that retells the release', () => {
  for (const [tag, { release, retold }] of Object.entries(STORIES)) {
    it(`is found, most of its words: ${tag}`, async () => {
      const { article, found } = await compare(release, retold);
      expect(article.language.tag).toBe(tag);
      expect(found.retells).toBe(true);
      expect(retoldShare(article, found)).toBeGreaterThan(0.5);
      for (const { likelihood } of found.passages) {
        expect(likelihood).toBeGreaterThan(0.5);
        expect(likelihood).toBeLessThanOrEqual(1);
      }
    });
  }

  it('points each passage to the part of the release it retells', async () => {
    const { release, retold } = STORIES.en as Story;
    const { source, article, found } = await compare(release, retold);
    const textOf = (of: Article, from: number, to: number) =>
      of.text.slice(of.tokens.starts[from], of.tokens.ends[to - 1]);
    const petrel = found.passages.find(({ from, to }) =>
      textOf(article, from, to).includes('Petrel'),
    );
    expect(petrel).toBeDefined();
    if (petrel) {
      expect(textOf(source, petrel.releaseFrom, petrel.releaseTo)).toContain('46 cars');
    }
  });
});

describe('an independent report of the same event', () => {
  for (const [tag, { release, independent }] of Object.entries(STORIES)) {
    it(`retells nothing: ${tag}`, async () => {
      const { article, found } = await compare(release, independent);
      expect(article.language.tag).toBe(tag);
      expect(found).toMatchObject({ passages: [], retells: false });
      expect(found.surplus).toBeLessThan(0);
    });
  }

  it('retells nothing of a long release either', async () => {
    const { release, independent } = STORIES.en as Story;
    const { found } = await compare(`${release}${SEQUEL}`, independent);
    expect(found).toMatchObject({ passages: [], retells: false });
  });

  it('of another language or subject retells nothing', async () => {
    for (const [tag, { retold }] of Object.entries(STORIES)) {
      for (const [other, { release }] of Object.entries(STORIES)) {
        if (tag === other) continue;
        const { found } = await compare(release, retold);
        expect(found.retells, `${other} → ${tag}`).toBe(false);
        expect(found.passages, `${other} → ${tag}`).toEqual([]);
      }
    }
  });
});

describe('a short report', () => {
  const AGENCY = `A burglar who fell asleep in the bed of his victim was jailed for 18 months yesterday.

Dean Prowse, 26, broke into a cottage in St Keverne through the larder window, ate a trifle and drank most of a bottle of sherry before going upstairs, Truro Crown Court was told.

Retired headmistress Winifred Tangye, 77, came home from bridge and found him snoring under her eiderdown with his boots on. She took his boots off, locked the door and telephoned the police.

Prowse, of no fixed address, admitted burglary and asked for nine similar offences to be taken into consideration. Judge Philip Anstey told him that he had picked the wrong house.`;

  it('retells nothing where only its first sentence states what another’s does', async () => {
    const { found } = await compare(
      AGENCY,
      'Truro Crown Court yesterday jailed Dean Prowse, 26, for a year and a half for breaking into a pensioner’s home at St Keverne. Prosecutor Lydia Crewe said that he had a long record for similar crimes and had been released from Exeter prison only nine days before. He had been hoping for a place in a hostel. The householder, who is 77, did not attend.',
    );
    expect(found).toMatchObject({ passages: [], retells: false });
  });

  it('retells where each of its sentences does', async () => {
    const { found } = await compare(
      AGENCY,
      `Trifle and sherry proved too much for a burglar, who nodded off upstairs at the cottage he was robbing.

Dean Prowse, 26, had climbed in at the larder window of the house in St Keverne. Its owner, former headmistress Winifred Tangye, 77, got back from bridge to find him under the eiderdown in his boots, pulled them off, turned the key and called police.

At Truro he asked for nine other offences to be considered and was sent down for 18 months. He had chosen the wrong house, according to the judge, Philip Anstey.`,
    );
    expect(found.retells).toBe(true);
  });
});

describe('a retold section', () => {
  const { release, retold } = STORIES.en as Story;
  const own = `Nobody on the coast remembers a winter like this one. In Harrowgate the lifeboat station lost its roof in November, and volunteers led by Jean Amory have slept in the chapel since. "We ran out of dry socks in the first week," she said.

The storms named Ida and Konrad cost the county 17 million pounds, Professor Lewis Okafor of Brennock College has reckoned. His team counted 212 breaches in the sea wall between Thorn Head and the Nab. Farmers in Ottery lost 900 sheep.`;
  const amidOwn = (section: string) => compare(release, `${own}\n\n${section}\n\n${own}`);

  it('stands out in an article that reports on its own', async () => {
    const section = retold.split('\n\n')[1] as string;
    const { source, article, found } = await amidOwn(section);
    expect(source.language.tag).toBe('en');
    const start = own.length + 2;
    expect(found.passages.length).toBeGreaterThan(0);
    for (const { from, to } of found.passages) {
      expect(article.tokens.starts[from]).toBeGreaterThanOrEqual(start);
      expect(article.tokens.ends[to - 1]).toBeLessThanOrEqual(start + section.length);
    }
  });

  it('is the more likely one in the order of the release’s words', async () => {
    const [inOrder, shuffled] = await Promise.all([
      amidOwn(
        'Adults pay 9.50 pounds for tickets until the end of this year. Those islanders with a resident card can travel early at half the price.',
      ),
      amidOwn(
        'Until the year of this end, pounds for 9.50 adults pay tickets. At the price half early travel can card resident a with islanders those.',
      ),
    ]);
    const likelihood = ({ passages }: Retellings) => passages[0]?.likelihood ?? 0;
    expect(likelihood(inOrder.found)).toBeGreaterThan(0.99);
    expect(likelihood(inOrder.found)).toBeGreaterThan(likelihood(shuffled.found));
  });
});

describe('a section that condenses the release', () => {
  const { release } = STORIES.en as Story;
  const long = `${release}${SEQUEL}`;
  const copied = [
    'will add two daily sailings between Marrow Point and Skelder Island',
    'Divers cleared two old anchors from the berth in January',
    'The clinic plans a second surgery each week',
    'will hang in the waiting room',
  ];
  const summary =
    'Tidewell Ferries will add two daily sailings between Marrow Point and Skelder Island and hire a crew of 22. Divers cleared two old anchors from the berth in January, after the board widened the ramp. The clinic plans a second surgery each week, thanks to the boat. A ship’s bell from Thorn Head will hang in the waiting room.';

  it('retells that stretch in the words that copies leave', async () => {
    const [source, article] = await Promise.all([readPlain(long, null), readPlain(summary, null)]);
    const places = copiesOf(source, article, copied);
    const { passages } = findParaphrases(source, article, places);
    const wide = passages.filter(
      ({ from, to, releaseFrom, releaseTo }) => releaseTo - releaseFrom > 3 * (to - from),
    );
    expect(wide.length).toBeGreaterThanOrEqual(2);
    for (const { from, to } of wide)
      expect(places.slice(from, to).every((at) => at < 0)).toBe(true);
    const first = Math.min(...wide.map(({ releaseFrom }) => releaseFrom));
    const last = Math.max(...wide.map(({ releaseTo }) => releaseTo));
    expect(last - first).toBeGreaterThan(3 * article.tokens.count);
  });

  it('is none where copies are scattered among words of the outlet’s own', async () => {
    const own =
      'Nobody in the bakery believed it, least of all Olga Farrant, who has seen managers come and go.';
    const text = copied.map((phrase) => `${phrase}. ${own} ${own}`).join(' ');
    const [source, article] = await Promise.all([readPlain(long, null), readPlain(text, null)]);
    const places = copiesOf(source, article, copied);
    expect(findParaphrases(source, article, places).passages).toEqual([]);
  });
});

describe('passages', () => {
  it('leave covered words alone, do not overlap, and stay inside a paragraph', async () => {
    const { release, retold } = STORIES.en as Story;
    const [source, article] = await Promise.all([
      readPlain(release, null),
      readPlain(retold, null),
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(article.tokens.count - 1), fc.nat(12)), { maxLength: 8 }),
        (copies) => {
          const places = nothingCopied(article);
          for (const [from, words] of copies) places.fill(0, from, from + words);
          let end = 0;
          for (const passage of findParaphrases(source, article, places).passages) {
            expect(passage.from).toBeGreaterThanOrEqual(end);
            end = passage.to;
            expect(passage.to).toBeGreaterThan(passage.from);
            expect(passage.releaseTo).toBeGreaterThan(passage.releaseFrom);
            expect(passage.releaseTo).toBeLessThanOrEqual(source.tokens.count);
            for (let t = passage.from; t < passage.to; t++) {
              expect(places[t]).toBe(-1);
              expect(article.paragraphOf[t]).toBe(article.paragraphOf[passage.from]);
            }
          }
        },
      ),
    );
  });

  it('are the same whatever else was compared before', async () => {
    const { release, retold, independent } = STORIES.de as Story;
    const [source, one, other] = await Promise.all([
      readPlain(release, null),
      readPlain(retold, null),
      readPlain(independent, null),
    ]);
    const first = findParaphrases(source, one, nothingCopied(one));
    findParaphrases(source, other, nothingCopied(other));
    expect(findParaphrases(source, one, nothingCopied(one))).toEqual(first);
  });
});

describe('two short texts', () => {
  it('are a paraphrase when one rewrites the other', async () => {
    const { article, found } = await compare(
      'The old mill at Varnholt was turned into a small theatre by a group of retired teachers.',
      'A group of retired teachers turned the old Varnholt mill into a little theatre.',
    );
    expect(found.retells).toBe(true);
    expect(found.passages).toMatchObject([{ from: 0, to: article.tokens.count, releaseFrom: 0 }]);
  });

  it('are one only in the paragraphs that share something', async () => {
    const own = 'Nobody on the quay had heard of it.';
    const { article, found } = await compare(
      'The old mill at Varnholt was turned into a small theatre by a group of retired teachers.',
      `${own}\n\nA group of retired teachers turned the old Varnholt mill into a little theatre.`,
    );
    const from = own.split(' ').length;
    expect(found.passages).toMatchObject([{ from, to: article.tokens.count }]);
  });

  it('are none when they share only a phrase', async () => {
    const { found } = await compare(
      'The old mill at Varnholt was turned into a small theatre by a group of retired teachers.',
      'The old mill at Varnholt burned down in the night of the great storm and nobody was hurt.',
    );
    expect(found).toMatchObject({ passages: [], retells: false });
  });

  it('are none when they are strangers, however short, in any language', async () => {
    const sentences = [
      'A group of retired teachers runs the theatre.',
      'Hello.',
      'It rained for three days in the hills.',
      'Die Fähre fährt im Winter nur zweimal am Tag.',
      'Der Rat hat den Antrag ohne Aussprache abgelehnt.',
      'El puente se abrirá al tráfico en otoño.',
      'Los vecinos no quieren que se cierre la escuela.',
      '市は新しい図書館を建てる。',
      '雨は三日間降り続いた。',
    ];
    for (const release of sentences) {
      for (const clipping of sentences) {
        if (release === clipping) continue;
        const { found } = await compare(release, clipping);
        expect(found.passages, `${release} / ${clipping}`).toEqual([]);
      }
    }
  });

  it('may be empty', async () => {
    for (const [release, clipping] of [
      ['', ''],
      ['', 'One word more.'],
      ['One word more.', ''],
      ['?!', '…'],
    ] as const) {
      const { found } = await compare(release, clipping);
      expect(found).toMatchObject({ passages: [], retells: false });
    }
  });
});

describe('hostile texts', () => {
  it('of one endless sentence, or of one word, end soon', async () => {
    const word = 'harbour ';
    const list = Array.from({ length: 20_000 }, (_, i) => `harbour${i % 500}`).join(' ');
    const sentences = Array.from(
      { length: 20_000 },
      (_, i) => `The harbour opens berth ${i} to boat${i % 700} from pier${i % 90}. `,
    ).join('');
    for (const text of [word.repeat(30_000), list, 'Harbour opens. '.repeat(8_000), sentences]) {
      const { found } = await compare(text, text);
      expect(found.surplus).not.toBeNaN();
    }
  });
});
