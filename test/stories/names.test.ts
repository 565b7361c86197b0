/** Names and figures place a text that shares no run of words with its release. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex, releaseNames, wordHashes } from '../../src/stories/names.ts';
import { readPlain } from '../../src/text/read.ts';

/** Releases of towns, each with a name and figures of its own beside those that several or all of them have. */
const TOWNS =
  'Arden Bexley Cawston Dunmore Egham Farley Garth Hexham Irby Jarrow Keld Luton Marlow Norham Oakham Penrith'.split(
    ' ',
  );
const releaseOf = (town: string, at: number) =>
  `A ferry for the town\n\nThe board of ${town} said in Westminster on Monday that a ferry for ${40 + (at >> 2)} cars and ${60 + (at % 4)} bicycles will cross 25 times a day, and that ${80 + (at % 5)} people will work on it.`;

async function homeOf(text: string): Promise<string | undefined> {
  const names = new NameIndex();
  for (const [at, town] of TOWNS.entries())
    names.add(releaseNames(await readPlain(releaseOf(town, at), 'en')));
  return TOWNS[names.storyOf(await readPlain(text, 'en'))];
}

describe('a text without a run of words of any release', () => {
  it('is placed by a name of one, and by figures that it shares with some others', async () => {
    // Position 6: 41 cars with 3 others, 62 bicycles with 3, 81 people with 3.
    const retelling =
      'Across the river\n\nOnce every hour, and more often in summer, people from Garth can soon cross the water: 41 cars fit on the new boat, 62 bicycles beside them, and it feeds 81 families.';
    expect(await homeOf(retelling)).toBe('Garth');
  });

  it('is placed by nothing that all releases have', async () => {
    const other =
      'Night sitting\n\nIt was late in Westminster on Monday when the clerk rang the bell for the 25th time, and nobody from Garth was there to hear it.';
    expect(await homeOf(other)).toBeUndefined();
  });

  it('is not placed by a weekday', async () => {
    // Without Tuesday two of Arden's names: too few.
    const names = new NameIndex();
    names.add(
      releaseNames(
        await readPlain(
          'A ferry for the town\n\nThe board of Arden said in Westminster on Tuesday that a ferry will cross to Farley.',
          'en',
        ),
      ),
    );
    const other =
      'Night sitting\n\nIt was late in Westminster on Tuesday when the clerk from Arden rang the bell again.';
    expect(names.storyOf(await readPlain(other, 'en'))).toBe(-1);
    expect(names.storyOf(await readPlain(other.replace('again', 'in Farley'), 'en'))).toBe(0);
  });

  it('is not placed by figures alone that many releases have', async () => {
    const figures =
      'Sums\n\nOf the pupils asked by the teacher 41 could swim, 62 could ride and 25 could do neither of the two.';
    expect(await homeOf(figures)).toBeUndefined();
  });
});

/** A release, and a report that has its names in other cases and shares nothing else with it. */
const DECLINED: Readonly<Record<string, readonly [release: string, report: string]>> = {
  cs: [
    'Most je hotov\n\nOprava mostu v Lipnici skončila, oznámil ve středu mluvčí kraje Vratislav Karásek. Po novém chodníku se projde i primátorka Hedvika Horáčková.',
    'Večer u řeky\n\nS Karáskem i Horáčkovou jsme se potkali na nábřeží. Lipnice slavila a hrála muzika.',
  ],
  pl: [
    'Most gotowy\n\nRemont mostu w Lipowie dobiegł końca, podał w środę rzecznik województwa Wratysław Karasek. Nowym chodnikiem przejdzie się też Jadwiga Kowalska.',
    'Wieczór nad rzeką\n\nZ Karaskiem i Kowalską spotkaliśmy się na bulwarze. Lipowo świętowało, grała muzyka.',
  ],
  ru: [
    'Мост готов\n\nРемонт моста в Липовске завершён, сообщил в среду представитель области Ратислав Карцев. По новому тротуару пройдёт и Ядвига Горохова.',
    'Вечер у реки\n\nС Карцевым и Гороховой мы встретились на набережной. Липовск праздновал, играла музыка.',
  ],
  uk: [
    'Міст готовий\n\nРемонт моста в Липівці завершено, повідомив у середу речник області Ратислав Коваль. Новим тротуаром пройде і Ядвіга Горохова.',
    'Вечір над річкою\n\nМи зустрілися з Ковалем і Гороховою на набережній. Липівка святкувала, грала музика.',
  ],
  hr: [
    'Most je gotov\n\nPopravak mosta u Lipovcu je završen, rekao je u srijedu glasnogovornik županije Vratislav Karasek. Novim nogostupom proći će i Jadviga Požega.',
    'Večer uz rijeku\n\nS Karasekom i o Požezi razgovarali smo na rivi. Lipovac je slavio i svirala je glazba.',
  ],
  sr: [
    'Мост је готов\n\nПоправка моста у Липовцу је завршена, рекао је у среду портпарол округа Вратислав Карасек. Новим тротоаром проћи ће и Јадвига Пожега.',
    'Вече уз реку\n\nС Карасеком и о Пожези разговарали смо на кеју. Липовац је славио и свирала је музика.',
  ],
  sk: [
    'Most je hotový\n\nOprava mosta v Lipovci sa skončila, oznámil v stredu hovorca kraja Vratislav Karásek. Po novom chodníku prejde aj Hedviga Horáčková.',
    'Večer pri rieke\n\nS Karáskom aj Horáčkovou sme sa stretli na nábreží. Lipovec oslavoval a hrala hudba.',
  ],
  hu: [
    'Kész a híd\n\nBefejeződött a híd javítása Hársfalván, közölte szerdán Karász Leó. Az új járdán Kovács Hedvig is végigsétál.',
    'Este a parton\n\nAz este hősei közül Karásszal és Hedviggel beszélgettünk. Hársfalva ünnepelt, szólt a zene.',
  ],
  fi: [
    'Silta valmis\n\nSillan korjaus on valmis, kertoi keskiviikkona Lehmuslahden puhemies Urho Virtanen. Uutta jalkakäytävää kulkee myös Hilda Nokia.',
    'Ilta joella\n\nTapasimme rannassa Virtasen, ja laulu kuului Nokialle asti. Koko Lehmuslahdessa juhlittiin ja soitettiin.',
  ],
  el: [
    'Έτοιμη η γέφυρα\n\nΤελείωσε η επισκευή στη Φλαμουριά, είπε την Τετάρτη ο Νίκος Καραμάνος. Από εκεί θα περάσει και η Ελένη.',
    'Βράδυ στο ποτάμι\n\nΜας μίλησαν για τη ζωή του Καραμάνου και της Ελένης. Όλοι της Φλαμουριάς γλέντησαν.',
  ],
};

describe.each(Object.entries(DECLINED))('in %s', (language, [release, report]) => {
  const storyOf = async (text: string): Promise<number> => {
    const names = new NameIndex();
    names.add(releaseNames(await readPlain(release, language)));
    return names.storyOf(await readPlain(text, language));
  };

  it('a text is placed by names in other cases than the release has them in', async () => {
    expect(await storyOf(report)).toBe(0);
  });

  it('it is not placed by words in small letters that look like them', async () => {
    expect(await storyOf(report.toLowerCase())).toBe(-1);
  });
});

it('a name in two cases is one name', async () => {
  const names = new NameIndex();
  const release =
    'Most je hotov\n\nOprava mostu v Lipnici skončila, oznámil ve středu mluvčí kraje Vratislav Karásek.';
  names.add(releaseNames(await readPlain(release, 'cs')));
  const report =
    'Večer u řeky\n\nPřišli jsme za Karáskem do Lipnice. S Karáskem, tedy u Karáska, se mluví o Lipnici a za Lipnicí.';
  expect(names.storyOf(await readPlain(report, 'cs'))).toBe(-1);
  const all = report.replace('za Karáskem', 'za Vratislavem Karáskem');
  expect(names.storyOf(await readPlain(all, 'cs'))).toBe(0);
});

it('where only hashes of words are known, no release is missed that the text itself finds', async () => {
  const entries = Object.entries(DECLINED);
  const names = new NameIndex();
  for (const [language, [release]] of entries)
    names.add(releaseNames(await readPlain(release, language)));
  const words = fc.array(
    fc.constantFrom(...entries.flatMap(([, texts]) => texts.flatMap((text) => text.split(/\s+/)))),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(words, fc.constantFrom(...entries), async (some, [language, [, report]]) => {
      const article = await readPlain(`${report} ${some.join(' ')}.`, language);
      const home = names.storyOf(article);
      if (home !== -1) expect(names.strongest(wordHashes(article.tokens.keys))).not.toBe(-1);
    }),
    { numRuns: 60 },
  );
});
