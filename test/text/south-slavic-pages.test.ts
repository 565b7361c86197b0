/** What surrounds an article on Bulgarian, Croatian, Serbian and Slovak pages, and prose that begins like it. */
import { describe, expect, it } from 'vitest';
import { zonesOf, zonesWithin } from './zones-of.ts';

const ARTICLES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  bg: [
    'Шлюзът затваря',
    'Управата на пристанище Търновик затваря горния шлюз за ремонт от втората седмица на март, съобщи тя във вторник.',
    'Водолази откриха през есента две пукнатини в западната врата, всяка дълга колкото гребна лодка, и трета в прага.',
    'Шлеповете ще чакат надолу по течението до края на май, научиха собствениците на събрание в общината.',
  ],
  hr: [
    'Prevodnica se zatvara',
    'Uprava luke Tarnovik zatvorit će gornju prevodnicu zbog popravaka od drugog tjedna u ožujku, priopćila je u utorak.',
    'Ronioci su u jesen našli dvije pukotine u zapadnim vratima, svaku dugu kao čamac na vesla, i treću u pragu.',
    'Teglenice će morati čekati nizvodno do kraja svibnja, doznali su vlasnici na sastanku u vijećnici.',
  ],
  sr: [
    'Преводница се затвара',
    'Управа луке Тарновик затвориће горњу преводницу због поправки од друге недеље у марту, саопштила је у уторак.',
    'Рониоци су у јесен нашли две пукотине у западној капији, сваку дугу као чамац на весла, и трећу у прагу.',
    'Шлепови ће морати да чекају низводно до краја маја, сазнали су власници на састанку у скупштини.',
  ],
  sk: [
    'Komora sa zatvorí',
    'Správa prístavu Tarnovik uzavrie hornú plavebnú komoru od druhého marcového týždňa pre opravy, oznámila v utorok.',
    'Potápači našli na jeseň dve trhliny v západných vrátach, každú dlhú ako veslica, a tretiu v prahu.',
    'Člny budú musieť čakať pod ňou až do konca mája, dozvedeli sa majitelia na schôdzi na radnici.',
  ],
};

describe('under the headline', () => {
  it.each<[string, string]>([
    ['bg', 'От Мира Стоева · 3 март 2025 г.'],
    ['bg', 'Автор: Мира Стоева'],
    ['bg', 'Публикувано: 03.03.2025, 17:49'],
    ['hr', 'Piše: Iva Banić · 3. ožujka 2025.'],
    ['hr', 'Autorica: Iva Banić'],
    ['hr', 'Tarnovički list | 3. 3. 2025.'],
    ['hr', 'Objavljeno: 03.03.2025. u 17:49'],
    ['hr', 'Foto: Iva Banić'],
    ['sr', 'Пише: Ива Банић'],
    ['sr', 'Аутор: И. Б.'],
    ['sr', 'Објављено: 03.03.2025. у 17:49'],
    ['sr', 'Autor: I. B.'],
    ['sk', 'Autorka: Eva Bániková'],
    ['sk', 'Aktualizované: 3. 3. 2025, 17:49'],
    ['sk', 'Tarnovické noviny, 3. marca 2025'],
  ])('%s: "%s" is furniture', async (language, line) => {
    expect(await zonesWithin(ARTICLES[language]!, [line], 1, language)).toEqual(['furniture']);
  });
});

describe('under the article', () => {
  it.each<[string, string]>([
    ['bg', 'Сподели във Facebook'],
    ['bg', 'Прочетете още: Ферибот поскъпва'],
    ['bg', 'Абонирайте се за бюлетина ни.'],
    ['bg', 'Харесва ли ви статията? Последвайте ни.'],
    ['hr', 'Podijeli na Facebooku'],
    ['hr', 'Pročitajte još: Trajekt poskupljuje'],
    ['hr', 'Prijavite se na newsletter.'],
    ['hr', 'Komentari su zatvoreni.'],
    ['sr', 'Подели на Фејсбуку'],
    ['sr', 'Прочитајте још: Трајект поскупљује'],
    ['sr', 'Podeli na Fejsbuku'],
    ['sk', 'Zdieľať na Facebooku'],
    ['sk', 'Prečítajte si aj: Kompa zdražie'],
    ['sk', 'Komentáre sú uzavreté.'],
    ['sk', 'Kľúčové slová: prístav, komora'],
    ['sk', 'Ak chcete komentovať, prihláste sa.'],
    ['bg', 'Пристанищен вестник получава комисиона от някои линкове.'],
    ['hr', 'Lučki list dobiva proviziju za neke poveznice.'],
    ['sr', 'Лучки лист добија провизију од неких линкова.'],
    ['sk', 'Prístavné noviny dostávajú províziu za niektoré odkazy.'],
    [
      'hr',
      'Mi i naših 318 partnera čuvamo na vašem uređaju podatke, npr. kolačiće, i po njima biramo oglase.',
    ],
    [
      'sr',
      'Ми и наших 318 партнера чувамо на вашем уређају податке, нпр. колачиће, и по њима бирамо огласе.',
    ],
  ])('%s: "%s" is furniture', async (language, line) => {
    expect((await zonesOf([...ARTICLES[language]!, line], language)).at(-1)).toBe('furniture');
  });

  it.each([
    [
      'bg',
      'За Търновик',
      'Пристанище Търновик работи от 1902 г. и има 41 служители.',
      'За контакти с медиите: Мира Стоева, press@tarnovik.example',
    ],
    [
      'hr',
      'O luci Tarnovik',
      'Luka Tarnovik radi od 1902. i ima 41 zaposlenog.',
      'Kontakt za medije: Iva Banić, press@tarnovik.example',
    ],
    [
      'sr',
      'О луци Тарновик',
      'Лука Тарновик ради од 1902. и има 41 запосленог.',
      'Контакт за медије: Ива Банић, press@tarnovik.example',
    ],
    [
      'sk',
      'O prístave Tarnovik',
      'Prístav Tarnovik funguje od roku 1902 a má 41 zamestnancov.',
      'Kontakt pre médiá: Eva Bániková, press@tarnovik.example',
    ],
  ])('%s: "%s" and a contact are boilerplate', async (language, ...lines) => {
    const zones = await zonesOf([...ARTICLES[language]!, ...lines], language);
    expect(zones.slice(-3)).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
  });

  it.each([
    ['bg', '2 коментара', 'Пешо каза: 4 март 2025 г. в 16:12', 'Дано го оправят.'],
    ['hr', '2 komentara', 'Pero napisao: 4. ožujka 2025. u 16:12', 'Valjda će popraviti.'],
    ['sr', 'Коментари (2)', 'Пера каже: 4. марта 2025. у 16:12', 'Ваљда ће поправити.'],
    ['sk', 'Komentáre (2)', 'Palo píše: 4. marca 2025 o 16:12', 'Snáď to opravia.'],
  ])('%s: what readers wrote is theirs', async (language, ...lines) => {
    const zones = await zonesOf([...ARTICLES[language]!, ...lines], language);
    expect(zones.slice(-2)).toEqual(['comment', 'comment']);
  });
});

describe('how long ago a reader wrote', () => {
  it.each([
    [
      'bg',
      'моряк_1преди 5 минути',
      'Най-после.',
      'Мимипреди 1 час (Редактирано преди 3 минути)',
      'Да.',
    ],
    ['hr', 'mornar_1prije 5 min', 'Napokon.', 'Mimi prije 2 sata', 'Da.'],
    ['hr', 'mornar_1pre 5 min', 'Konačno.', 'Mimi pre 2 sata', 'Da.'],
    ['sr', 'морнар_1пре 5 минута', 'Коначно.', 'Мими пре 2 сата', 'Да.'],
    ['sk', 'lodnik_1pred 5 minútami', 'Konečne.', 'Mimi pred hodinou', 'Áno.'],
  ])('marks the comments in %s', async (language, ...lines) => {
    expect(await zonesWithin(ARTICLES[language]!, lines, 4, language)).toEqual(
      lines.map(() => 'comment'),
    );
  });
});

describe('prose that begins like page furniture', () => {
  it.each<[string, string]>([
    ['bg', 'От общината обещаха помощ на моряците.'],
    ['bg', 'За бюджета кметът не каза нищо.'],
    ['bg', 'Снимки в дока са забранени.'],
    ['hr', 'O proračunu gradonačelnik nije govorio.'],
    ['hr', 'Autor izvješća živi u Splitu.'],
    ['hr', 'Prijava kvara stigla je prekasno.'],
    ['hr', 'Novi je rok 5. svibnja 2025.'],
    ['sr', 'О буџету градоначелник није говорио.'],
    ['sr', 'Аутор извештаја живи у Нишу.'],
    ['sk', 'O rozpočte starosta mlčal.'],
    ['sk', 'Autor správy býva v Nitre.'],
    ['sk', 'Domov sa lodníci vrátili až v máji.'],
    ['sk', 'Hore na veži horelo svetlo.'],
  ])('is body in %s: %s', async (language, sentence) => {
    const [headline, first, second, third] = ARTICLES[language]!;
    expect(await zonesOf([headline, first, sentence, second, third], language)).toEqual([
      'headline',
      'body',
      'body',
      'body',
      'body',
    ]);
    expect((await zonesOf([headline, first, second, sentence], language)).at(-1)).toBe('body');
  });
});
