/** Pages as many systems make them, around one article; classes and layout as in the wild, words invented. */

export interface Story {
  readonly lang: string;
  readonly site: string;
  readonly title: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
  readonly comments: readonly string[];
  /** Navigation, related stories, notices. */
  readonly menu: readonly string[];
  readonly related: readonly string[];
  readonly notice: string;
  readonly commentsHeading: string;
}

export const STORIES: readonly Story[] = [
  {
    lang: 'en',
    site: 'Harbour Courier',
    title: 'Second ferry for the bay from May',
    byline: 'By Rosa Quill · 3 May 2025',
    paragraphs: [
      'The harbour board of Lantern Bay said on Monday that a second ferry will sail between the old pier and the islands from the first week of May.',
      '“We asked for this boat two years ago, and we had stopped hoping,” said Olaf Lind, who keeps the shop on Gull Island.',
      'It costs four crowns.',
      'The boat carries 120 people and 14 bicycles. It was built in Portmere, where the yard has hired thirty welders for the purpose.',
      'Nobody has said who will be captain, though several people in the bay have been asked and two are said to have agreed.',
    ],
    comments: ['Too late, as ever. They will cancel it in winter.', 'My dog is glad.'],
    menu: ['Home', 'News', 'Sport', 'Opinion'],
    related: [
      'Storm closes the pier until Friday',
      'Five walks for a wet Sunday',
      'Council argues over bins again',
    ],
    notice:
      'We and our partners store information on your device, such as cookies. You can change your choices at any time.',
    commentsHeading: '2 Comments',
  },
  {
    lang: 'de',
    site: 'Hafenbote',
    title: 'Zweite Fähre für die Bucht ab Mai',
    byline: 'Von Rosa Quell · 3. Mai 2025',
    paragraphs: [
      'Die Hafenverwaltung von Laternenbucht hat am Montag mitgeteilt, dass ab der ersten Maiwoche eine zweite Fähre zwischen der alten Mole und den Inseln verkehrt.',
      '„Wir haben vor zwei Jahren um dieses Schiff gebeten und nicht mehr daran geglaubt“, sagt Olaf Lind, der den Laden auf der Möweninsel führt.',
      'Die Überfahrt kostet vier Kronen.',
      'Das Schiff fasst 120 Fahrgäste und 14 Fahrräder. Gebaut wurde es in Portmeer, wo die Werft eigens dreißig Schweißer eingestellt hat.',
    ],
    comments: ['Zu spät, wie immer. Im Winter fällt sie eh aus.', 'Mein Hund freut sich.'],
    menu: ['Startseite', 'Lokales', 'Sport', 'Anzeigen'],
    related: [
      'Sturm sperrt die Mole bis Freitag',
      'Fünf Wege für den verregneten Sonntag',
      'Rat streitet wieder über Tonnen',
    ],
    notice:
      'Wir verwenden Cookies und ähnliche Technologien. Sie können Ihre Auswahl jederzeit ändern.',
    commentsHeading: 'Kommentare (2)',
  },
  {
    lang: 'es',
    site: 'El Faro de la Bahía',
    title: 'Un segundo barco para la bahía desde mayo',
    byline: 'Por Rosa Quiroga · 3 de mayo de 2025',
    paragraphs: [
      'La junta del puerto de Bahía Farol anunció el lunes que un segundo barco unirá el muelle viejo y las islas desde la primera semana de mayo.',
      '«Pedimos este barco hace dos años y ya no lo esperábamos», dijo Olaf Lind, que atiende la tienda de la isla Gaviota.',
      'El viaje cuesta cuatro coronas.',
      'El barco lleva a 120 personas y 14 bicicletas. Se construyó en Portomar, donde el astillero contrató a treinta soldadores para la obra.',
    ],
    comments: ['Tarde, como siempre. En invierno lo cancelan.', 'Mi perro está contento.'],
    menu: ['Portada', 'Noticias', 'Deportes', 'Opinión'],
    related: [
      'El temporal cierra el muelle hasta el viernes',
      'Cinco paseos para un domingo de lluvia',
      'El concejo discute otra vez por la basura',
    ],
    notice: 'Usamos cookies propias y de terceros. Puede cambiar su elección en cualquier momento.',
    commentsHeading: 'Comentarios',
  },
  {
    lang: 'ja',
    site: '港新聞',
    title: '湾に二隻目の渡し船、五月から運航',
    byline: '2025年5月3日 記者 久井ローザ',
    paragraphs: [
      '灯台湾の港湾委員会は月曜日、五月の第一週から古い桟橋と島々を結ぶ二隻目の渡し船を運航すると発表した。島の住民が求め始めてから二年になる。',
      '「二年前にこの船をお願いして、もうあきらめていました」と、かもめ島で店を営むリンドさんは話す。',
      '料金は片道四百円。',
      '船の定員は百二十人で、自転車十四台を積める。建造は隣町の造船所が担い、このために溶接工を三十人雇ったという。',
    ],
    comments: ['遅すぎる。どうせ冬には欠航になる。', 'うちの犬が喜んでいます。'],
    menu: ['ホーム', 'ニュース', 'スポーツ', '社説'],
    related: ['嵐で桟橋が金曜まで閉鎖', '雨の日曜日に歩く五つの道', '町議会、ごみ収集でまた対立'],
    notice: '当サイトはクッキーを使用しています。設定はいつでも変更できます。',
    commentsHeading: 'コメント 2件',
  },
];

const links = (texts: readonly string[]) =>
  texts.map((text) => `<li><a href="/x">${text}</a></li>`).join('');
const ps = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

type Shape = (story: Story) => string;

const frame = (s: Story, head: string, body: string) =>
  `<!DOCTYPE html><html lang="${s.lang}"><head><meta charset="utf-8"><title>${s.title} | ${s.site}</title><meta property="og:site_name" content="${s.site}">${head}</head>${body}</html>`;

/** A page for each way of building one. */
export const SHAPES: { readonly [name: string]: Shape } = {
  'a news site with everything': (s) =>
    frame(
      s,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: s.title, publisher: { name: s.site } })}</script>`,
      `<body class="article-page"><div id="cmp-banner" role="dialog"><p>${s.notice}</p></div><header class="site-header"><nav><ul>${links(s.menu)}</ul></nav></header>
      <main><article><h1 class="article__headline">${s.title}</h1><div class="article__meta"><span class="byline">${s.byline}</span></div>
      <ul class="share-tools"><li>Facebook</li><li>X</li></ul><figure><img src="a.jpg"><figcaption>Foto: O. Lind</figcaption></figure>
      <div class="article__body">${ps(s.paragraphs.slice(0, 2))}<div class="ad-slot"><span>Ad</span></div><aside class="inline-related"><a href="/r">${s.related[0]}</a></aside>${ps(s.paragraphs.slice(2))}</div>
      <div class="article__tags"><a href="/t">ferry</a> <a href="/t">bay</a></div><div class="newsletter-signup"><h3>Newsletter</h3><p>${s.notice}</p></div></article>
      <section class="most-read"><h2>Top 3</h2><ol>${links(s.related)}</ol></section></main>
      <section class="comments-section" id="comments"><h2>${s.commentsHeading}</h2>${s.comments.map((c) => `<article class="comment"><header class="comment__meta">Mira, 09:12</header><div class="comment__text"><p>${c}</p></div></article>`).join('')}</section>
      <footer class="site-footer"><p>© ${s.site}</p></footer></body>`,
    ),
  'a blog': (s) =>
    frame(
      s,
      '<meta name="generator" content="WordPress 6.5">',
      `<body class="post-template-default single single-post"><div id="page"><header id="masthead"><p class="site-title"><a href="/">${s.site}</a></p><ul class="menu">${links(s.menu)}</ul></header>
      <article id="post-12" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta">${s.byline}</div></header><div class="entry-content">${ps(s.paragraphs)}
      <div class="sharedaddy"><h3>Share</h3><ul><li>Facebook</li></ul></div><div id="jp-relatedposts">${s.related.map((r) => `<div><a href="/r">${r}</a></div>`).join('')}</div></div><footer class="entry-footer">Filed under ferries</footer></article>
      <nav class="post-navigation"><a href="/p">${s.related[1]}</a></nav><div id="comments" class="comments-area"><h2 class="comments-title">${s.commentsHeading}</h2><ol class="comment-list">${s.comments.map((c) => `<li class="comment even"><article class="comment-body"><footer class="comment-meta"><b class="fn">Mira</b></footer><div class="comment-content"><p>${c}</p></div><div class="reply"><a href="#">Reply</a></div></article></li>`).join('')}</ol><div id="respond" class="comment-respond"><h3>Leave a reply</h3><form><p>Your address is not shown.</p></form></div></div>
      <aside id="secondary" class="widget-area"><section class="widget"><h2>Recent</h2><ul>${links(s.related)}</ul></section></aside></div></body>`,
    ),
  'line breaks for paragraphs': (s) =>
    frame(
      s,
      '',
      `<body><div class="topbar">${s.menu.join(' | ')}</div><div class="wrap"><div class="content"><h1>${s.title}</h1><div class="by">${s.byline}</div><div class="txt">
${s.paragraphs.join('<br><br>\n')}<br><br></div></div><div class="sidebar"><h5>Top</h5>${s.related.map((r) => `<div><a href="#">${r}</a></div>`).join('')}</div></div><div class="cookiebar">${s.notice}</div><div class="footer">© ${s.site}</div></body>`,
    ),
  'a phone page': (s) =>
    `<!doctype html><html amp lang="${s.lang}"><head><meta charset="utf-8"><title>${s.title}</title><style amp-boilerplate>body{visibility:hidden}</style></head><body><amp-sidebar id="sb" layout="nodisplay"><ul>${links(s.menu)}</ul></amp-sidebar><header><div>${s.site}</div></header><article><h1>${s.title}</h1><div class="d">${s.byline}</div>${ps(s.paragraphs.slice(0, 2))}<amp-ad width=300 height=250 type="x"></amp-ad>${ps(s.paragraphs.slice(2))}</article><section class="rel"><h4>More</h4><ul>${links(s.related)}</ul></section><footer>© ${s.site}</footer></body></html>`,
  'divs without paragraphs': (s) =>
    frame(
      s,
      '',
      `<body><div class="css-1a2b"><div class="css-nav">${s.menu.map((m) => `<div><a href="/">${m}</a></div>`).join('')}</div><div class="css-9z8y"><h1 class="css-77">${s.title}</h1><div class="css-5t">${s.paragraphs.map((p) => `<div class="css-p1"><span>${p}</span></div>`).join('')}</div></div><div class="css-ft">${s.related.map((r) => `<div><a href="/r">${r}</a></div>`).join('')}<div>© ${s.site}</div></div></div></body>`,
    ),
  'tables for layout': (s) =>
    frame(
      s,
      '',
      `<body><table width="900"><tr><td colspan="2"><b>${s.site}</b></td></tr><tr><td width="150" valign="top">${s.menu.map((m) => `<a href="/">${m}</a><br>`).join('')}</td><td valign="top"><h1>${s.title}</h1><font size="2">${ps(s.paragraphs)}</font></td></tr><tr><td colspan="2"><small>© ${s.site}</small></td></tr></table></body>`,
    ),
  'hyphens, drop caps and tagged words': (s) =>
    frame(
      s,
      '',
      `<body><main><h1>${s.title}</h1><div class="story">${s.paragraphs
        .map((p, at) => {
          const [first = ''] = p;
          const marked =
            at === 0
              ? `<p class="lead"><span class="dropcap">${first}</span>${p.slice(1)}</p>`
              : `<p>${p.slice(0, 20)}<b>${p.slice(20, 30)}</b><a href="/t">${p.slice(30, 36)}</a>${p.slice(36)}</p>`;
          return marked;
        })
        .join('')}</div></main><footer>© ${s.site}</footer></body>`,
    ),
  'a lead apart from the paragraphs': (s) =>
    frame(
      s,
      '',
      `<body><article class="artikel"><header><h1>${s.title}</h1><p class="standfirst teaser-text">${s.paragraphs[0]}</p><p class="byline">${s.byline}</p></header><div class="artikel-text">${ps(s.paragraphs.slice(1))}</div><div class="teaser"><a href="/r">${s.related[0]}</a></div></article><footer>© ${s.site}</footer></body>`,
    ),
  'an article in a page of data': (s) =>
    frame(
      s,
      `<script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', name: s.title },
          { '@type': 'NewsArticle', headline: s.title, articleBody: s.paragraphs.join(' ') },
        ],
      })}</script>`,
      `<body><div class="layout"><h1>${s.title}</h1><div class="zxq">${ps(s.paragraphs)}<p>${s.related[0]}</p><p>${s.notice}</p></div></div></body>`,
    ),
  'a page of the nineties': (s) =>
    frame(
      s,
      '',
      `<body bgcolor="white"><table width="780"><tr><td colspan="3"><b>${s.site}</b></td></tr><tr><td>${s.menu.map((m) => `<a href="/">${m}</a><br>`).join('')}</td><td><font size="5"><b>${s.title}</b></font><br><br><font face="arial">${s.paragraphs.join('<br><br>')}</font></td><td>${s.related.map((r) => `<a href="/r">${r}</a><br>`).join('')}</td></tr></table></body>`,
    ),
  'a live report': (s) =>
    frame(
      s,
      '',
      `<body><main><h1>${s.title}</h1><div class="live-feed">${s.paragraphs.map((p, at) => `<article class="live-post"><time datetime="2025-05-03T1${at}:00">1${at}:00</time><p>${p}</p></article>`).join('')}</div></main><aside><ul>${links(s.related)}</ul></aside></body>`,
    ),
  'a sentence set large beside the article': (s) =>
    frame(
      s,
      '',
      `<body><main><article><h1>${s.title}</h1>${ps(s.paragraphs.slice(0, 2))}<figure class="wp-block-pullquote"><blockquote><p>${s.paragraphs[1]}</p></blockquote></figure>${ps(s.paragraphs.slice(2))}</article></main></body>`,
    ),
  'pointers between the paragraphs': (s) =>
    frame(
      s,
      '',
      `<body><article><h1>${s.title}</h1>${s.paragraphs.map((p, at) => `<p>${p}</p>${at === 1 ? `<p><strong>${s.menu[1]}:</strong> <a href="/r">${s.related[0]}</a></p>` : ''}`).join('')}</article></body>`,
    ),
  'captions in plain boxes': (s) =>
    frame(
      s,
      '',
      `<body><article><h1>${s.title}</h1><div class="slide"><img src="a.jpg"><div class="slide__credit">${s.site}</div></div>${ps(s.paragraphs.slice(0, 2))}<div class="image-box"><img src="b.jpg"><div class="image-caption">${s.related[1]}.</div></div>${ps(s.paragraphs.slice(2))}</article></body>`,
    ),
  'words that are not shown': (s) =>
    frame(
      s,
      '',
      `<body><h1>${s.title}</h1><div aria-hidden="true"><p>${s.related[0]}.</p></div><div style="visibility: hidden"><p>${s.notice}</p></div><div class="story">${ps(s.paragraphs)}</div></body>`,
    ),
  'a notice longer than the article': (s) =>
    frame(
      s,
      '',
      `<body><div id="onetrust-banner-sdk"><p>${`${s.notice} `.repeat(6)}</p></div><main><h1>${s.title}</h1>${ps(s.paragraphs)}</main></body>`,
    ),
  'the next story below': (s) =>
    frame(
      s,
      '',
      `<body><article><h1>${s.title}</h1>${ps(s.paragraphs)}</article><article><h2>${s.related[0]}</h2>${ps([s.notice, `${s.notice} ${s.notice}`])}</article></body>`,
    ),
  'comments that only a heading tells': (s) =>
    frame(
      s,
      '',
      `<body><article><h1>${s.title}</h1>${ps(s.paragraphs)}</article><section><h2>${s.commentsHeading}</h2>${s.comments.map((c) => `<div><b>Mira</b><p>${c}</p></div>`).join('')}</section></body>`,
    ),
};

/** Threads: the opening post is the article. */
export const THREADS: { readonly [name: string]: Shape } = {
  phpBB: (s) =>
    `<!DOCTYPE html><html lang="${s.lang}"><head><title>${s.title} - ${s.site}</title></head><body id="phpbb" class="nojs notouch section-viewtopic"><div class="headerbar"><h1>${s.site}</h1></div><ul class="linklist">${links(s.menu)}</ul><h2 class="topic-title"><a href="./t">${s.title}</a></h2>
    ${[ps(s.paragraphs), ...s.comments.map((c) => `<p>${c}</p>`)].map((text, at) => `<div id="p${at}" class="post has-profile bg${(at % 2) + 1}"><div class="inner"><dl class="postprofile"><dt><a href="#">user${at}</a></dt></dl><div class="postbody"><p class="author">user${at} » 3 May 2025, 10:0${at}</p><div class="content">${text}</div></div></div></div>`).join('\n')}<div class="pagination">3 posts</div></body></html>`,
  XenForo: (s) =>
    `<!DOCTYPE html><html id="XF" lang="${s.lang}" data-app="public" class="has-js template-thread_view"><head><title>${s.title} | ${s.site}</title></head><body data-template="thread_view"><div class="p-body"><h1 class="p-title-value">${s.title}</h1>
    ${[ps(s.paragraphs), ...s.comments].map((text, at) => `<article class="message message--post" data-author="user${at}"><div class="message-inner"><div class="message-cell message-cell--user"><h4 class="message-name">user${at}</h4></div><div class="message-cell message-cell--main"><div class="message-body"><div class="bbWrapper">${text}</div></div></div></div></article>`).join('\n')}</div></body></html>`,
  vBulletin: (s) =>
    `<!DOCTYPE html><html lang="${s.lang}"><head><title>${s.title}</title><meta name="generator" content="vBulletin 4.2.5"></head><body><h2 class="title">${s.title}</h2><ol id="posts" class="posts">${[ps(s.paragraphs), ...s.comments].map((text, at) => `<li class="postbitlegacy postbitim postcontainer" id="post_${at}"><div class="posthead">3 May 2025</div><div class="postdetails"><div class="userinfo">user${at}</div><div class="postbody"><blockquote class="postcontent restore">${text}</blockquote></div></div></li>`).join('')}</ol></body></html>`,
};
