/** What the first lines of a text say of its outlet, author and date. */
import { describe, expect, it } from 'vitest';
import { bylineFacts, mastheadFacts } from '../../src/formats/byline.ts';

/** Facts by field, of a text with these lines under its headline. */
function told(...lines: string[]): Record<string, unknown> {
  const facts = bylineFacts(['Lock closes', ...lines], () => true);
  return Object.fromEntries(facts.map(({ field, value }) => [field, value]));
}

const STORY = 'La junta del puerto de Tarnwick cerrará la esclusa superior por obras en marzo.';

describe('lines under a headline', () => {
  it('name an author behind a label, too', () => {
    expect(told('Por: Juana Costa')).toEqual({ author: 'Juana Costa' });
    expect(told('Texto: Juana Costa')).toEqual({ author: 'Juana Costa' });
  });

  it('name a forum’s member as the author and not as the outlet', () => {
    expect(told('Von wellenreiter_7 · 3. März 2025')).toEqual({
      author: 'wellenreiter_7',
      published: '2025-03-03',
    });
  });

  it('name no newsroom for the outlet', () => {
    const published = '2025-03-03';
    for (const line of [
      'Redacción | 3 de marzo de 2025',
      'Rédaction · 3 mars 2025',
      'Redaktion, 3. März 2025',
      'Redakcja, 3 marca 2025',
      'Agencias – 3 de marzo de 2025',
      'Creado el 3 de marzo de 2025',
      'Última actualización: lunes 3 de marzo de 2025',
    ])
      expect(told(line), line).toEqual({ published });
  });

  it('name the outlet without what else stands before the date', () => {
    const facts = { outlet: 'El Faro de Tarn', published: '2025-03-03' };
    for (const line of [
      'El Faro de Tarn. Lunes 3 de marzo de 2025',
      'El Faro de Tarn, lunes, 3 de marzo de 2025',
      'Publicado en El Faro de Tarn el 3 de marzo de 2025',
    ])
      expect(told(line), line).toEqual(facts);
    const { outlet } = told('Published in The Herald on 3 March 2025');
    expect(outlet).toBe('The Herald');
    expect(told('The Mail on Sunday – 3 March 2025').outlet).toBe('The Mail on Sunday');
  });

  it.each<[string, object]>([
    ['石桥日报记者 苗青禾', { author: '苗青禾', outlet: '石桥日报' }],
    ['本报记者 苗青禾 2025年3月3日 06:15', { author: '苗青禾', published: '2025-03-03' }],
    ['文丨苗青禾', { author: '苗青禾' }],
    ['文／苗青禾 攝影／林知夏', { author: '苗青禾' }],
    ['由 苗青禾 发布于 2025年3月3日', { author: '苗青禾', published: '2025-03-03' }],
    ['2025-03-03 10:40 来源：石桥网', { outlet: '石桥网', published: '2025-03-03' }],
    ['发布时间：2025-03-03 10:40', { published: '2025-03-03' }],
    ['石橋日報，2025年3月3日', { outlet: '石橋日報', published: '2025-03-03' }],
    ['《石桥日报》（2025年3月3日 第3版）', { outlet: '石桥日报', published: '2025-03-03' }],
    [
      '2025-03-03 10:40 石橋報 記者苗青禾／石橋報導',
      { author: '苗青禾', outlet: '石橋報', published: '2025-03-03' },
    ],
    [
      '原创 苗青禾 石桥日报 2025-03-03 10:40 江岸',
      { author: '苗青禾', outlet: '石桥日报', published: '2025-03-03' },
    ],
  ])('are read as Chinese papers set them: %s', (line, facts) => {
    expect(told(line)).toEqual(facts);
  });

  it('name the outlet that stands in marks, in Russian and Ukrainian, and no day of the week', () => {
    const facts = { outlet: 'Речной маяк', published: '2025-03-03' };
    for (const line of [
      '«Речной маяк», 3 марта 2025 г.',
      'Иван Лодкин, «Речной маяк», 3 мар 2025',
      'Источник: Речной маяк, 3 марта 2025',
      'Речной маяк, № 12 от 3 марта 2025 г.',
    ])
      expect(told(line), line).toEqual(facts);
    expect(told('Газета «Маяк» от 3 марта 2025 года').outlet).toBe('Газета «Маяк»');
    for (const line of ['Понедельник, 3 марта 2025 г.', 'Понеділок, 3 березня 2025 р.'])
      expect(told(line), line).toEqual({ published: '2025-03-03' });
  });

  it.each<[string, object]>([
    [
      'Της Ελένης Ρούσσου, Κήρυκας του Ταρν',
      { author: 'Ελένης Ρούσσου', outlet: 'Κήρυκας του Ταρν' },
    ],
    ['Γράφει ο Λάκης Ρούσσος', { author: 'Λάκης Ρούσσος' }],
    ['Τετάρτη, 5 Μαρτίου 2025', { published: '2025-03-05' }],
    ['יום רביעי, 5 במרץ 2025', { published: '2025-03-05' }],
    ['نویسنده: مینا دریایی · ۱۵ اسفند ۱۴۰۳', { author: 'مینا دریایی', published: '2025-03-05' }],
    ['پیک بندر، پنج‌شنبه ۱۴۰۳/۱۲/۱۶', { outlet: 'پیک بندر', published: '2025-03-06' }],
    ['سه‌شنبه، ۱ فروردین ۱۳۹۹', { published: '2020-03-20' }],
  ])('are read as Greek, Hebrew and Persian papers set them: %s', (line, facts) => {
    expect(told(line)).toEqual(facts);
  });

  it('are read as Turkish portals set them', () => {
    expect(told('Mavi Körfez | 05 Ağu 2024 09:12')).toEqual({
      outlet: 'Mavi Körfez',
      published: '2024-08-05',
    });
    expect(told('17 Ara 2024 Salı')).toEqual({ published: '2024-12-17' });
  });

  it('give no Persian date to a year that is none', () => {
    expect(told('Tarn Herald, 12 May 1415')).toEqual({});
    expect(told('۳۱ مهر ۱۴۰۴')).toEqual({});
  });

  it.each([
    `Tarnwick, 3 de marzo de 2025.- ${STORY}`,
    `Tarnwick, 3 mar 2025 (EFE).- ${STORY}`,
    `TARNWICK, 3 de marzo de 2025 (Agencia Tarn) – ${STORY}`,
  ])('are none where the story begins with its dateline: %s', (line) => {
    expect(told(line)).toEqual({ published: '2025-03-03' });
  });
});

describe('a line over the headline', () => {
  it('names the outlet also where a weekday stands before the date', () => {
    const line = 'El Faro de Tarn, lunes 3 de marzo de 2025';
    const facts = mastheadFacts([line, 'Cierra la esclusa', STORY], () => true);
    expect(facts?.map(({ value }) => value)).toEqual(['El Faro de Tarn', '2025-03-03']);
  });
});
