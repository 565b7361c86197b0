/** Lines that pages set about an article, and sentences of articles that begin with the same words. */
import { describe, expect, it } from 'vitest';
import { zonesOf, zonesWithin } from './zones-of.ts';

const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Lock closes until May',
    'The harbour board of Tarnwick will close the upper lock for repairs from the second week of March.',
    'Barges above the lock may leave before the closure or stay until the gate is hung again in May.',
    'Divers had found two cracks in the western gate in autumn, each as long as a rowing boat.',
  ],
  da: [
    'Slusen lukker frem til maj',
    'Havnebestyrelsen i Tarnvig lukker den øverste sluse for reparation fra anden uge af marts, oplyste den tirsdag.',
    'Prammene må vente nedenfor til slutningen af maj, fik ejerne at vide på et møde på rådhuset.',
    'Dykkere fandt i efteråret to revner i den vestlige port, hver så lang som en robåd.',
  ],
  nb: [
    'Slusen stenger til mai',
    'Havnestyret i Tarnvik stenger den øverste slusen for reparasjon fra andre uke i mars, opplyste det tirsdag.',
    'Lekterne må vente nedenfor til slutten av mai, fikk eierne vite på et møte i rådhuset.',
    'Dykkere fant i høst to sprekker i den vestre porten, hver så lang som en robåt.',
  ],
  fr: [
    'L’écluse haute fermée jusqu’en mai',
    'La direction du port de Tarnwick fermera l’écluse haute pour des réparations dès la deuxième semaine de mars.',
    'Les péniches devront attendre en aval jusqu’à la fin du mois de mai, ont appris mardi les mariniers réunis.',
    'Des plongeurs avaient trouvé à l’automne deux fissures dans la porte ouest, longues chacune comme une barque.',
  ],
  es: [
    'La esclusa cierra hasta mayo',
    'La junta del puerto de Tarnwick cerrará la esclusa superior por obras a partir de la segunda semana de marzo.',
    'Las barcazas tendrán que esperar abajo hasta finales de mayo, según supieron el martes los dueños reunidos.',
    'Unos buzos hallaron en otoño dos grietas en la puerta oeste, cada una tan larga como un bote de remos.',
  ],
  it: [
    'Chiusa la conca fino a maggio',
    'L’autorità portuale di Tarnwick chiuderà la conca superiore per lavori a partire dalla seconda settimana di marzo.',
    'Le chiatte dovranno aspettare a valle fino alla fine di maggio, hanno saputo martedì i proprietari riuniti.',
    'In autunno i sommozzatori avevano trovato due crepe nella porta ovest, lunghe ciascuna quanto una barca a remi.',
  ],
  pt: [
    'A eclusa fecha até maio',
    'A administração do porto de Tarnwick vai fechar a eclusa superior para obras a partir da segunda semana de março.',
    'As barcaças terão de esperar abaixo até ao fim de maio, souberam na terça-feira os donos reunidos na câmara.',
    'No outono os mergulhadores encontraram duas fendas na porta oeste, cada uma tão longa como um barco a remos.',
  ],
  nl: [
    'Sluis tot mei dicht',
    'Het havenbestuur van Tarnwick sluit de bovenste sluis voor reparaties vanaf de tweede week van maart.',
    'De schepen moeten tot eind mei beneden wachten, kregen de eigenaren dinsdag te horen op een bijeenkomst.',
    'Duikers vonden in het najaar twee scheuren in de westelijke deur, elk zo lang als een roeiboot.',
  ],
  sv: [
    'Slussen stängs till maj',
    'Hamnstyrelsen i Tarnvik stänger den övre slussen för reparation från andra veckan i mars, uppgav den på tisdagen.',
    'Pråmarna får vänta nedanför till slutet av maj, fick ägarna veta på ett möte i rådhuset.',
    'Dykare fann i höstas två sprickor i den västra porten, var och en så lång som en roddbåt.',
  ],
  de: [
    'Schleuse bis Mai gesperrt',
    'Die Hafenbehörde von Tarnwick sperrt die obere Schleuse ab der zweiten Märzwoche wegen Reparaturen.',
    'Die Kähne müssen bis Ende Mai unterhalb warten, erfuhren die Besitzer bei einem Treffen im Rathaus.',
    'Taucher hatten im Herbst zwei Risse im westlichen Tor gefunden, jeder so lang wie ein Ruderboot.',
  ],
};

describe('lines of pages', () => {
  it.each([
    ['da', 'Kommentarsporet er lukket.'],
    ['da', 'Du kan altid afmelde dig igen.'],
    ['da', 'Denne artikel er kun for abonnenter.'],
    ['da', 'Debatindlæg er udtryk for skribentens egen holdning.'],
    ['da', 'Denne artikel blev oprindeligt bragt i Tarnvig Avis.'],
    ['nb', 'Kommentarfeltet er stengt.'],
    ['nb', 'Du må være logget inn for å kommentere.'],
    ['nb', 'Resten av saken er forbeholdt abonnenter.'],
    ['nb', 'Har du tips eller innspill? Ta kontakt med journalisten.'],
    ['nb', 'Dette er en kronikk og gir uttrykk for skribentens holdning.'],
    ['nb', 'Artikkelen ble opprinnelig publisert i Tarnvik Avis.'],
    ['fr', 'En vous inscrivant, vous acceptez nos conditions générales.'],
    ['fr', 'Les propos tenus dans cette tribune n’engagent que leur auteur.'],
    ['da', 'Vi får kommission, hvis du køber noget via links i artiklen.'],
    ['da', 'Indlægget Slusen lukker blev først udgivet på Tarnvig Avis.'],
    ['da', 'Tarnvig Avis tager ansvar for indholdet og er tilmeldt Pressenævnet.'],
    ['nb', 'Vi får provisjon hvis du kjøper noe via lenker i saken.'],
    ['nb', 'Denne siden har annonselenker til butikker.'],
    ['nb', 'Innlegget Slusen stenger dukket først opp på Tarnvik Avis.'],
    ['nb', 'Tarnvik Avis arbeider etter Vær Varsom-plakatens regler for god presseskikk.'],
    [
      'nb',
      'Vi og våre 214 partnere lagrer informasjon på enheten din, for eksempel informasjonskapsler.',
    ],
    ['fr', 'I. L.'],
    ['de', 'Fehler gefunden? Jetzt melden.'],
    ['de', 'Die Kommentarfunktion ist geschlossen.'],
    ['de', 'Abgelegt unter Hafen, Schleusen.'],
    ['de', 'Dieser Text stammt von der Agentur Keystone-SDA.'],
  ])('%s, under the article: %s', async (language, line) => {
    const zones = await zonesOf([...ARTICLES[language]!, line], language);
    expect(zones).toEqual(['headline', 'body', 'body', 'body', 'furniture']);
  });

  it.each([
    ['da', 'Artiklen fortsætter efter annoncen.'],
    ['nb', 'Saken fortsetter under bildet.'],
    ['nb', 'Denne artikkelen er over ett år gammel og kan inneholde utdatert informasjon.'],
    ['de', 'Mehr dazu: Neue Bänke am Hafen'],
    ['fr', 'Publié le 12 mars 2025 à 08h14'],
    ['en', 'Most read'],
    ['fr', 'Lecture 3 min.'],
  ])('%s, in the article: %s', async (language, line) => {
    expect(await zonesWithin(ARTICLES[language]!, [line], 2, language)).toEqual(['furniture']);
  });

  it('lists other stories under a heading inside the article', async () => {
    for (const [language, lines] of [
      ['da', ['Andre læser også', 'Havnen får nye bænke', 'Borgmesteren rejser til Norge']],
      ['nb', ['Mest lest', 'Havna får nye benker', 'Ordføreren reiser til Danmark']],
    ] as const)
      expect(await zonesWithin(ARTICLES[language]!, lines, 2, language)).toEqual(
        lines.map(() => 'furniture'),
      );
  });
});

describe('a box for a newsletter', () => {
  it.each([
    ['da', 'Nyhedsbrev', 'Få dagens vigtigste historier i din indbakke hver morgen.'],
    ['nb', 'Nyhetsbrev', 'Få de viktigste nyhetene rett i innboksen hver morgen.'],
    ['de', 'Newsletter', 'Das Wichtigste des Tages, jeden Morgen in Ihrem Posteingang.'],
  ])('is the page’s in %s', async (language, heading, promise) => {
    const zones = await zonesOf([...ARTICLES[language]!, heading, promise], language);
    expect(zones.slice(4)).toEqual(['furniture', 'furniture']);
  });
});

describe('sentences that begin as a label does', () => {
  it.each([
    ['en', 'Terms and conditions of the sale were not disclosed.'],
    ['en', 'Published on Tuesday, the report of the divers tells of two cracks.'],
    ['en', 'More from the fund is expected in May, the board said.'],
    ['da', '- Vi anbefaler alle at blive hjemme, siger havnefogeden.'],
    ['da', 'Mere om sagen vil politiet ikke oplyse.'],
    ['nb', '– Vi anbefaler folk å holde seg hjemme, sier havnefogden.'],
    ['nb', 'Neste sak på kartet var de nye benkene ved kaia.'],
    ['nb', 'Saken fortsetter i lagmannsretten onsdag.'],
    ['nb', 'For intervju med dykkerne måtte vi vente i tre uker.'],
    ['fr', 'Publié le 12 mars, le rapport des plongeurs décrit deux fissures dans la porte.'],
    ['fr', 'Enregistrer le niveau de l’eau prend deux heures par jour.'],
    ['fr', 'Sur le même sujet, le maire a gardé le silence.'],
    ['es', 'Publicado el martes, el informe de los buzos habla de dos grietas.'],
    ['es', 'Lo último que se supo del barco fue que esperaba en el muelle.'],
    ['it', 'Torna su quei banchi, dopo vent’anni, anche il vecchio guardiano.'],
    ['it', 'Altre notizie sono attese per giovedì.'],
    ['pt', 'Voltar ao topo da porta custou duas horas aos mergulhadores.'],
    ['pt', 'Publicado em março, o relatório fala de duas fendas.'],
    ['nl', 'Meer nieuws verwacht de havenmeester pas na Pasen.'],
    ['nl', 'Naar boven ging dit voorjaar ook het havengeld.'],
    ['sv', 'I samarbete med kommunen bygger hamnen en ny port.'],
    ['sv', 'Mer om saken vill polisen inte säga.'],
    ['de', 'Weitere Themen der Sitzung waren die Bänke und der alte Kran.'],
    ['de', 'Mehr dazu wollte die Behörde am Dienstag nicht sagen.'],
    ['de', 'Mitglied werden kann jeder ab sechzehn Jahren.'],
  ])('are the article’s in %s: %s', async (language, sentence) => {
    expect(await zonesWithin(ARTICLES[language]!, [sentence], 2, language)).toEqual(['body']);
  });
});
