/** The records of all languages. A language is one file here and one line in this list. */
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LanguageRecord } from './language.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { others } from './others.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const RECORDS: readonly LanguageRecord[] = [
  en,
  de,
  es,
  fr,
  it,
  pt,
  nl,
  sv,
  pl,
  ru,
  ja,
  zh,
  ko,
  da,
  nb,
  fi,
  cs,
  hu,
  ro,
  tr,
  uk,
  el,
  ar,
  he,
  hi,
  fa,
  id,
  vi,
  th,
  bg,
  bn,
  ur,
  hr,
  sr,
  sk,
  ca,
  ...others,
];
