/**
 * French words before Snowball stems them: forms that it leaves apart from their verb or their singular are brought to
 * one it knows. "Vend", "vendu", "vendent" and "vendra" are "vendre", "retiennent" and "retenus" are "retenir",
 * "dénoncent" is "dénonce", "revenus" and "vidéos" are "revenu" and "vidéo".
 *
 * What matters is that the forms of a word meet and those of others do not: some results are no French.
 */
import { words } from './language.ts';

/** Where the forms of a group of verbs end, as a pattern, and the infinitive's end. */
type Group = readonly [ending: RegExp, infinitive: string];

const ending = (verbs: string, forms: string, infinitive: string): Group => [
  new RegExp(`(?<=${verbs})(?:${forms})$`),
  infinitive,
];

/** Endings that all verbs have behind the stem of their future and of their imperfect. */
const FUTURE = '(?:ai|as|a|ons|ez|ont|ais|ait|aient)';
const PAST = '(?:ais|ait|aient|ant)';

/** Of verbs that news lives on. Those whose forms Snowball brings together are not here. */
const GROUPS: readonly Group[] = [
  ending('[vt]', `iens|ient|iennent|enue?s?|en${PAST}|iendr${FUTURE}`, 'enir'),
  ending('pr', `ends?|ennent|is|ises?|en${PAST}|endr${FUTURE}`, 'endre'),
  ending(
    '^(?:re|per|ad|pro|sou|trans|com|compro|é|dé)?m',
    `ets?|ettent|is|ises?|ett${PAST}|ettr${FUTURE}`,
    'ettre',
  ),
  ending('^(?:re|per|aper|dé|con)', `çoi[st]|çoivent|çue?s?|cev${PAST}|cevr${FUTURE}`, 'cevoir'),
  ending('^pré', `voi[st]|voient|vue?s?|voy${PAST}|voir${FUTURE}`, 'voir'),
  ending('^', `veu[xt]|veulent|voulue?s?|voul${PAST}|voudr${FUTURE}`, 'vouloir'),
  ending('^', 'sert', 'servir'),
  ending('(?:d|str|détr)', `uis|uite?s?|uisent|uis${PAST}|uir${FUTURE}|uctions?`, 'uire'),
  ending('[és]cri', `s|te?s?|vent|v${PAST}|r${FUTURE}`, 're'),
  ending('^(?:pour)?sui', `[st]|vent|vie?s?|v${PAST}|vr${FUTURE}`, 'vre'),
  ending('(?:ouv|of?f|ouff)', `res?|rent|erte?s?|r${PAST}|rir${FUTURE}`, 'rir'),
  ending(
    '(?:att|ét|restr)e|(?:cr|contr|pl)a|jo',
    `inte?s?|ignent|ign${PAST}|indr${FUTURE}`,
    'indre',
  ),
  ending('(?:conn|par)', `a[iî]t|aissent|ue?s?|aiss${PAST}|aîtr${FUTURE}`, 'aître'),
  ending('réso', `u[st]|lue?s?|lvent|lv${PAST}|udr${FUTURE}`, 'udre'),
  ending('(?:con|in|ex)clu', `[st]|se?s?|es?|ent|r${FUTURE}|`, 're'),
  ending('(?:ac|con|re)qu', `is|ises?|iert|ièrent|ér${PAST}|err${FUTURE}`, 'érir'),
  ending('.end', `|ent|ue?s?|${PAST}|r${FUTURE}`, 're'),
  ending('(?:rép|resp|conf)ond|perd', `|ent|ue?s?|${PAST}|r${FUTURE}`, 're'),
];

/** Words that only look like forms of those verbs. */
const NO_FORMS = new Set(
  words('patient impatient quotient avenue avenues entreprise entreprises weekend'),
);

/** Third persons of the plural that end like adverbs and nouns in -ment. */
const VERB_IN_MENT =
  /(?:rm|[^ae]mm|^(?:est|a|an|r|pr|expr|suppr|impr)im|(?:ré|pro|ac)clam|(?:ass|rés|all|prés|cons)um|film)ent$/u;
/** Snowball has the endings of "parlaient", "parlèrent" and "finissent". */
const KNOWN_PLURAL = /(?:ai|[èi]r|[^aeo]iss)ent$/u;
/** What else ends in -ent and is no verb. */
const NO_VERB = new Set(
  words(`
  accent adolescent innocent récent décent convalescent adjacent cent pourcent vincent accident incident président
  résident dissident précédent antécédent évident prudent imprudent confident dent ardent excédent strident occident
  agent urgent argent intelligent négligent indulgent contingent divergent convergent détergent exigent diligent émergent
  sergent régent client patient impatient quotient conscient inconscient efficient coefficient déficient récipient
  ingrédient inconvénient orient expédient gradient résilient escient talent excellent violent équivalent ambivalent
  polyvalent lent insolent opulent turbulent virulent somnolent relent éminent imminent permanent pertinent impertinent
  continent fréquent conséquent éloquent subséquent parent apparent transparent cohérent incohérent concurrent différent
  indifférent torrent récurrent adhérent inhérent référent présent absent content mécontent compétent incompétent
  pénitent latent intermittent vent souvent couvent auvent avent paravent fervent serpent arpent influent affluent
  confluent laurent florent comment serment tourment`),
);

/** "enjeux", "lieux": of a word in -eu, where "heureux" is one in -eux. */
const PLURAL_IN_X = /^((?:en)?jeu|(?:mi)?lieu|feu|vœu|aveu|adieu|cheveu|neveu|pneu)x$/;
/** "revenus", "vidéos"; "diffus", "gros" and "repos" have words with their s beside them. */
const PLURAL_AFTER_VOWEL = /(?<=\p{L}(?:(?<!f|cl)u|(?<!gr|cl|rep|disp)o))s$/u;

const singular = (word: string): string =>
  word === 'travaux' ? 'travail' : word.replace(PLURAL_IN_X, '$1').replace(PLURAL_AFTER_VOWEL, '');

/** A form that Snowball brings together with the others of its word. */
export function regular(word: string): string {
  if (NO_FORMS.has(word)) return word;
  for (const [form, infinitive] of GROUPS)
    if (form.test(word)) return word.replace(form, infinitive);
  return isPluralVerb(word) ? word.slice(0, -'nt'.length) : singular(word);
}

const isPluralVerb = (word: string): boolean =>
  word.length > 4 &&
  word.endsWith('ent') &&
  !NO_VERB.has(word) &&
  (word.endsWith('ment') ? VERB_IN_MENT.test(word) : !KNOWN_PLURAL.test(word));
