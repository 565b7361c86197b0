/** Who takes a release apart says some of its words again: beside the quotation that is an answer, no copy and no retelling. */
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';

const SAYS = [
  'The trustees are convinced that the ferry bridge has lasting cultural significance',
  'It connects two historic quarters, strengthens the evening economy of the riverside and offers a resilient alternative to the tunnel',
  'Lanterns and lovers have met on this bridge for three centuries. It is time that they met the taxpayer',
  'Recurring toll income of nine million crowns a year is expected from the fourth summer',
  'The wooden deck is renewed every seven years by apprentices of the shipyard, who sleep under the arches while they work',
] as const;
const RELEASE = [
  'Ferry bridge to be restored',
  `${SAYS[0]}. ${SAYS[1]}.`,
  `“${SAYS[2]},” said Osric Vail, chairman of the trustees.`,
  `${SAYS[3]}.`,
  `${SAYS[4]}. The work begins in March behind a screen of painted canvas.`,
].join('\n\n');
const COLUMN = [
  'Notes from the towpath',
  'I have kept a drawer for sentences like these since my first divorce, and it no longer shuts.',
  `“${SAYS[0]}.” Ask the baker for a loaf of lasting cultural significance and see what she gives you.`,
  `“${SAYS[1]},” they go on. Resilient means that it fell down twice. An alternative to the tunnel is what my uncle called his boat.`,
  `And then Mr Vail himself: “${SAYS[2]}.” I will give him the lanterns. But lovers never paid for this bridge, and the taxpayer, who did, was not kissed on it once in three centuries.`,
  `“${SAYS[3]}.” Recurring! It will come in, and then it will come in again.`,
].join('\n\n');

describe('a column that quotes a release and answers it', () => {
  it('copies and retells nothing', async () => {
    const { verdict, articleCopied, articleParaphrased } = await compareTexts(RELEASE, COLUMN);
    expect({ verdict, articleCopied, articleParaphrased }).toEqual({
      verdict: 'quotation',
      articleCopied: 0,
      articleParaphrased: 0,
    });
  });

  it('retells nothing where it quotes a part of each sentence', async () => {
    const study =
      'The authors conclude that the height of the alders explains 58 per cent of the variation in the number of kingfishers, far ahead of the depth of the pools (14 per cent) and the noise of the weir (9 per cent)';
    const release = [
      'Alders bring kingfishers back',
      'Planting alders doubles the number of kingfishers along small rivers within ten years, a study of the University of Teal has found.',
      `${study}. The effect appears only from the fourth summer on and grows where at least five kinds of bush stand beneath the trees.`,
      '“A bank is a boarding house: set up the bunks and the lodgers come,” said Ines Marl, who led the study.',
    ].join('\n\n');
    const column = [
      '58 per cent of what?',
      'I like alders, I like kingfishers, and I like percentages if somebody tells me what they are of.',
      '“The height of the alders explains 58 per cent of the variation,” I have read everywhere since Monday. Explains, to a statistician, means: goes along with. My dog explains 58 per cent of my walks.',
      '“The effect appears only from the fourth summer on,” the university says, and does not say that the first three were counted by other students with other spectacles.',
      'As for the noise, a poor 9 per cent, it was told by the lock-keepers themselves. Ask me how loud I snore.',
    ].join('\n\n');
    const { verdict, articleParaphrased } = await compareTexts(release, column);
    expect({ verdict, articleParaphrased }).toEqual({
      verdict: 'quotation',
      articleParaphrased: 0,
    });
  });

  it('has copied the sentence that stands in it without marks', async () => {
    const lifted = `${COLUMN}\n\n${SAYS[4]}.`;
    const { articleCopied, longestRunWords } = await compareTexts(RELEASE, lifted);
    expect(articleCopied).toBeGreaterThan(0.05);
    expect(longestRunWords).toBeGreaterThan(15);
  });
});

describe('an article that quotes a release and retells the rest', () => {
  it('is a retelling', async () => {
    const article = [
      'Bridge will get a new deck',
      `The trustees of the ferry bridge believe firmly that it matters to culture and will go on doing so. Two historic quarters are joined by it, they say, the riverside does better in the evening, and whoever shuns the tunnel has another way across.`,
      `“${SAYS[2]},” the chairman, Osric Vail, said.`,
      'From the fourth summer on they count on nine million crowns in tolls every year. Apprentices from the shipyard renew the deck of wood each seventh year, and while they work they sleep beneath the arches. A screen of painted canvas will hide the work from March.',
    ].join('\n\n');
    const { verdict, articleParaphrased } = await compareTexts(RELEASE, article);
    expect(verdict).toBe('paraphrase');
    expect(articleParaphrased).toBeGreaterThan(0.5);
  });
});
