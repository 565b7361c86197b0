/**
 * The one owner of escaping. A clipping is someone else's HTML: every string that enters the page
 * goes through `html` (escaped unless it is already `Markup`), `label` or `inertJson`.
 */

/** HTML that this program wrote. Nothing read from an input can be an instance of it. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and quoted attributes. Control characters HTML does not allow become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, '\ufffd');
}

function source(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  return content.map(source).join('');
}

/** A template whose values are escaped, but for `Markup` (and lists of it), which stands as it is. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let out = strings[0] ?? '';
  values.forEach((value, at) => {
    out += source(value) + (strings[at + 1] ?? '');
  });
  return new Markup(out);
}

/**
 * A name (outlet, title, path) with its control and bidirectional characters written out, so that
 * `gpj.exe` cannot pose as `exe.jpg`. Running text keeps them: Arabic and Hebrew need them.
 */
export function label(name: string): string {
  return name.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) =>
      /[\t\n\r]/.test(character)
        ? ' '
        : `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

/** JSON that cannot end the `<script type="application/json">` it stands in, nor break a line of script. */
export function inertJson(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/** The address when it is one a browser may follow, http or https; undefined for anything else. */
export function webAddress(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : undefined;
}

/** A language tag fit for a `lang` attribute; undefined for anything else. */
export function languageTag(tag: string | null | undefined): string | undefined {
  return tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
