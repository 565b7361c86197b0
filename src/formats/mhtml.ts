/** Pages saved whole (.mhtml): a mail whose parts are the page and its pictures. */
import { settleFacts } from './facts.ts';
import type { Read } from './format.ts';
import { readPage } from './html.ts';
import { readParts } from './mail.ts';

export const read: Read = async function* (content) {
  const message = await readParts(await content.whole());
  const headers = new Map(message.headers.map(({ key, value }) => [key.toLowerCase(), value]));
  const found = await readPage(message.html);
  const { metadata } = found.extract;
  const address = headers.get('snapshot-content-location') ?? headers.get('content-location');
  const added = settleFacts([{ field: 'url', value: metadata.url ?? address, from: 'header' }]);
  yield {
    ...found,
    extract: { ...found.extract, metadata: { ...metadata, url: added.metadata.url } },
    origins: metadata.url ? found.origins : { ...found.origins, ...added.origins },
  };
};
