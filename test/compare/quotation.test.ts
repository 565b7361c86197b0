/** A quotation the outlet placed, or a copy that goes on across the quotation mark. */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { readPlain } from '../../src/text/read.ts';

const QUOTE =
  '“We have waited forty years for a wheel that turns in low water, and this one turns when the ducks can stand in the race,”';
const OWN = [
  'Anglers of the lower valley met in the chapel on Thursday and asked who will pay for trout that never came back after the flood of last autumn.',
  'Nobody from the council had come, and the evening ended with a song and a collection for the roof, which lets in the rain.',
] as const;

/** What the quotation is in the clipping. */
async function kindOf(attribution: string, clippingAttribution = attribution) {
  const { passages, text } = await held(attribution, clippingAttribution);
  return passages.find(({ clipping }) =>
    text.slice(clipping.start, clipping.end).includes('forty years'),
  )?.kind;
}

function held(attribution: string, clippingAttribution = attribution) {
  return compareTexts(
    [
      'Harrow Mills opens its third mill on Friday, two years after a storm took the weir and the sluice.',
      `${QUOTE} ${attribution}`,
      'It grinds spelt for nine bakeries and sells what is left over to the brewers of Nether Teal.',
    ].join('\n\n'),
    `${OWN[0]}\n\n${QUOTE} ${clippingAttribution}\n\n${OWN[1]}`,
  );
}

describe('a copied quotation between the outlet’s own paragraphs', () => {
  it('is a copy where the release’s own attribution came along', async () => {
    const attribution =
      'said Ada Quill, managing director of Harrow Mills, in handing the keys of the new wheel house to the miller and his two apprentices.';
    expect(await kindOf(attribution)).toBe('verbatim');
  });

  it.each([
    'said Ada Quill.',
    'said Ada Quill, managing director of Harrow Mills.',
    'said Ada Quill, Senior Vice President and General Manager of the Low Water Division of Harrow Mills.',
  ])('is a quotation where any outlet would attribute it so: %s', async (attribution) => {
    expect(await kindOf(attribution)).toBe('quotation');
  });

  it('is a quotation where the outlet wrote the attribution itself', async () => {
    const kind = await kindOf(
      'said Ada Quill, managing director of Harrow Mills, in handing the keys of the new wheel house to the miller.',
      'Ada Quill told this paper when she was asked why the ducks had moved in before anybody else did.',
    );
    expect(kind).toBe('quotation');
  });

  it.each(['said Ada Quill.', 'said Ada Quill, managing director of Harrow Mills.'])(
    'makes no copy of who said it, and shows it where it is part of a longer shared run: %s',
    async (attribution) => {
      const { articleCopied, passages, text } = await held(attribution);
      expect(articleCopied).toBe(0);
      const start = text.indexOf('Ada Quill');
      const shown = passages.find((p) => p.clipping.start <= start && start < p.clipping.end);
      expect(shown?.kind).toBe('quotation');
    },
  );

  it('makes no copy of the article that both next paragraphs begin with', async () => {
    const quote =
      '“Um moinho que gira com tão pouca água eu nunca vi, e olhe que nasci dentro de um”';
    const { articleCopied, articleQuoted } = await compareTexts(
      [
        'O Moinho Garoa abre na sexta-feira a terceira roda, dois anos depois da cheia que levou o açude e a comporta.',
        `A moleira Neide Prates resumiu: ${quote}`,
        'A farinha de espelta abastece nove padarias de Pouso Raso, e o farelo vai para os criadores.',
      ].join('\n\n'),
      [
        'Pescadores do vale de baixo se reuniram na capela e perguntaram quem paga pelas trutas que não voltaram.',
        `Neide, que mora ao lado da eclusa, respondeu rindo. ${quote}`,
        'A prefeitura não mandou ninguém, e a noite terminou em cantoria e em vaquinha para o telhado da capela.',
      ].join('\n\n'),
    );
    expect(articleCopied).toBe(0);
    expect(articleQuoted).toBeGreaterThan(0.2);
  });

  it('makes no copy of the bare word that says it was said', async () => {
    const { articleCopied, passages } = await held(
      'said the managing director of Harrow Mills, Ada Quill.',
      'said Quill with flour on her sleeves.',
    );
    expect(articleCopied).toBe(0);
    expect(new Set(passages.map(({ kind }) => kind))).toEqual(new Set(['quotation']));
  });

  it('makes no copy of a name that ends the sentence before it', async () => {
    const { articleCopied, passages } = await compareTexts(
      `Harrow Mills opens its third mill on Friday.\n\nThe ducks have moved in, says Ada Quill. ${QUOTE} she adds.`,
      `${OWN[0]}\n\nThat leaves the birds, and they like it there, thinks Quill. ${QUOTE}\n\n${OWN[1]}`,
    );
    expect(articleCopied).toBe(0);
    expect(new Set(passages.map(({ kind }) => kind))).toEqual(new Set(['quotation']));
  });

  it('leaves a copied clause with one name in it a copy', async () => {
    const release =
      'Engineers of three counties have come to see how Teal grinds coarse spelt behind crooked sluices.';
    const clipping = `${OWN[0]} It is a place where Teal grinds coarse spelt behind crooked sluices, and a sign says: “Suppose that nobody came, and that the evening ended early.” ${OWN[1]}`;
    const { passages, text } = await compareTexts(release, clipping);
    const start = text.indexOf('coarse spelt');
    const kinds = passages.flatMap((p) =>
      p.clipping.start <= start && start < p.clipping.end ? p.kind : [],
    );
    expect(kinds).toEqual(['edited']);
  });
});

describe('the last quotation of a copy, before the outlet’s own words', () => {
  const LEAD =
    'Harrow Mills opens its third mill on Friday, two years after a storm took the weir and the sluice and left the wheel lying in the meadow like a dropped coin.';
  const kindBehind = async (lead: string, attribution: string) => {
    const { passages, text } = await compareTexts(
      `${LEAD}\n\nIt grinds spelt for nine bakeries.\n\n${QUOTE} said Ada Quill.`,
      `${lead}\n\n${QUOTE} ${attribution}\n\n${OWN[0]} ${OWN[1]}`,
    );
    const at = text.indexOf('forty years');
    return passages.find(({ clipping }) => clipping.start <= at && at < clipping.end)?.kind;
  };

  it('belongs to the copy that goes on across its mark', async () => {
    expect(await kindBehind(LEAD, 'said Ada Quill.')).toBe('verbatim');
  });

  it('is a quotation where the outlet attributed it, or wrote what stands before it', async () => {
    expect(await kindBehind(LEAD, 'Quill told us over a bag of warm rolls.')).toBe('quotation');
    expect(await kindBehind(OWN[1], 'said Ada Quill.')).toBe('quotation');
  });
});

describe('who spoke, where capitals do not show the names', () => {
  const STORIES = {
    German: {
      quote:
        '„Wer im Sommer Wärme wegwirft, sollte sich im Winter nicht über die Rechnung wundern“',
      spoke:
        'sagt Dr. Ulla Terbrügge-Hoff, Vorsitzende der Geschäftsführung der Stadtwerke Mühlental Energie und Wasser GmbH & Co. KG.',
      release:
        'Die Stadtwerke bauen am alten Gaswerk einen Speicher für die Abwärme der Papierfabrik.',
      own: [
        'Der Bagger stieß am Montag auf Ziegel, und seither kniet eine Archäologin mit vier Studenten im Lehm.',
        'Der Heimatverein bringt ihnen Kuchen, und die Nachbarn streiten über den Lärm der Pumpen bei Nacht.',
      ],
    },
    Arabic: {
      quote: '"لن نغلق الميناء ليلة واحدة ما دام في البحر قارب ينتظر ضوءا من الشاطئ"',
      spoke:
        'قال نائب رئيس مجلس الإدارة للعمليات البحرية في هيئة موانئ الخليج الشرقي القبطان راشد بن سلطان.',
      release:
        'بدأت الهيئة تشغيل منارة جديدة عند المدخل الجنوبي تعمل بالطاقة الشمسية وتراقبها كاميرتان.',
      own: [
        'اشتكى صيادو القرية أمس من انقطاع الكهرباء عن السوق ثلاث مرات في أسبوع واحد وقد ذاب الثلج كله.',
        'وقالت بائعة عجوز إنها تحسب أيامها بعدد السمكات التي أعطتها لقطط الحي بلا ثمن ولا شكر.',
      ],
    },
    Vietnamese: {
      quote:
        '“Chúng tôi sửa cây cầu này để lũ trẻ không phải lội suối đến lớp thêm một mùa mưa nào nữa”',
      spoke: 'ông Lò Văn Dìn, phó chủ tịch hội đồng quản trị hợp tác xã, cho biết.',
      release:
        'Cây cầu dài bốn mươi mét bắc qua suối Nậm Lạ mở cho người đi bộ từ thứ bảy tuần này.',
      own: [
        'Buổi sáng ở bản trên, mấy bà cụ ngồi sưởi nắng và kể chuyện con trâu đi lạc tận bên kia núi.',
        'Chiều xuống, người ta nấu rượu, còn bọn trẻ chơi ném còn cho đến khi không nhìn thấy quả nữa.',
      ],
    },
  };

  it.each(Object.entries(STORIES))('%s: is part of no copy', async (_, story) => {
    const { quote, spoke, release, own } = story;
    const { verdict, articleCopied } = await compareTexts(
      `${release}\n\n${quote}, ${spoke}`,
      `${own[0]}\n\n${quote}, ${spoke}\n\n${own[1]}`,
    );
    expect({ verdict, articleCopied }).toEqual({ verdict: 'quotation', articleCopied: 0 });
  });

  it.each(Object.entries(STORIES))('%s: nor where the outlet turned it', async (_, story) => {
    const { quote, spoke, release, own } = story;
    const turned = spoke.replace(/^(?:sagt|قال) |, cho biết\.$|\.$/gu, '');
    const { verdict, articleCopied } = await compareTexts(
      `${release}\n\n${quote}, ${spoke}`,
      `${own[0]}\n\n${turned}: ${quote}.\n\n${own[1]}`,
    );
    expect({ verdict, articleCopied }).toEqual({ verdict: 'quotation', articleCopied: 0 });
  });
});

describe('names between quotation marks, in Russian', () => {
  const SAID =
    'Мы сорок лет ждали колеса, которое крутится на мелкой воде, и от «Тихой заводи» до самой «Мельничной» люди теперь приносят нам зерно, а «Заводь» печёт из него хлеб для всей долины, какой пекли наши прадеды до большого паводка';
  const RELEASE = [
    'Мельница «Верхний плёс» открывает в пятницу третий постав и будет молоть полбу для пекарни «Заводь», сообщили вчера на встрече пайщиков в доме культуры «Река».',
    `«${SAID}», — сказала мельничиха Аглая Перова.`,
    'Остаток муки мельница продаёт пивоварам соседнего села, а отруби отдаёт на птичий двор за мостом.',
  ].join('\n\n');

  it('part no sentence that is copied with changes', async () => {
    const sentence =
      'Мельница «Верхний плёс» запускает в пятницу третий постав и станет молоть полбу для пекарни «Заводь», рассказали вчера на встрече пайщиков в доме культуры «Река».';
    const { passages, articleCopied, text } = await compareTexts(
      RELEASE,
      `${sentence}\n\nОстаток муки мельница продаёт пивоварам соседнего села, а отруби отдаёт на птичий двор за мостом.`,
    );
    const first = passages[0]!;
    expect(first.kind).toBe('edited');
    expect(text.slice(first.clipping.start, first.clipping.end)).toContain(sentence.slice(0, -2));
    expect(articleCopied).toBe(1);
  });

  it.each([
    ['straight marks', SAID.replace(/[«»]/g, '"'), '"', '"'],
    ['marks of the same kind', SAID, '«', '»'],
    ['inner marks', SAID.replaceAll('«', '„').replaceAll('»', '“'), '«', '»'],
  ])('inside a quotation in %s end none', async (_, said, open, close) => {
    const { verdict, articleCopied } = await compareTexts(
      RELEASE,
      [
        'Рыбаки нижней долины собрались в четверг в часовне и спросили, кто вернёт им форель, пропавшую после осеннего разлива, и почему на их письма никто не отвечает с самой зимы.',
        `${open}${said}${close}, — ответила им мельничиха.`,
        'Из района никто не приехал, и вечер кончился песней и сбором на крышу, которая течёт в каждый дождь, а лодочник обещал до лета починить мостки за свой счёт.',
      ].join('\n\n'),
    );
    expect({ verdict, articleCopied }).toEqual({ verdict: 'quotation', articleCopied: 0 });
  });
});

describe('a name between quotation marks, in a script without capitals', () => {
  it.each([
    [
      'הנהלת הנמל תסגור לתנועה את סכר "גשר האורן" הישן מיום ראשון ועד סוף חודש מאי לצורך החלפת שערי העץ.',
      'הנהלת הנמל תסגור את סכר "גשר האורן" הישן מיום ראשון ועד סוף חודש מאי לצורך החלפת שערי העץ.',
    ],
    [
      'تغلق إدارة الميناء أمام المراكب هويس «جسر السنديان» القديم من الأحد حتى نهاية مايو لاستبدال البوابات الخشبية.',
      'تغلق إدارة الميناء هويس «جسر السنديان» القديم من الأحد حتى نهاية مايو لاستبدال البوابات الخشبية.',
    ],
    [
      'اداره بندر آب‌بند قدیمی «پل بلوط» را بر همه قایق‌ها از یکشنبه تا پایان ماه برای تعویض درهای چوبی می‌بندد.',
      'اداره بندر آب‌بند قدیمی «پل بلوط» را از یکشنبه تا پایان ماه برای تعویض درهای چوبی می‌بندد.',
    ],
  ])('cuts no copied sentence to pieces: %s', async (release, clipping) => {
    const { passages } = await compareTexts(release, clipping);
    expect(passages.map(({ kind }) => kind)).toEqual(['edited']);
  });

  it.each([
    ['he', 'בעלי הדוברות מחכים שנה. "שקר גס", אמר להם השר במסדרון.'],
    ['he', 'בעלי הדוברות מחכים שנה, והשר אמר להם "שקר גס" במסדרון.'],
    ['ar', 'ينتظر أصحاب المراكب منذ سنة، وقال لهم الوزير «كذب فاضح» في الممر.'],
  ])('is none where somebody says it (%s): %s', async (language, text) => {
    const { quotationOf } = await readPlain(text, language);
    expect(quotationOf.filter((number) => number > 0)).toHaveLength(2);
  });
});
