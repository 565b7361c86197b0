import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** "imágenes", "jóvenes": Snowball takes "en" off their singular alone. */
const ACCENTED_PLURAL = /([áéíóú])(?=[^aeiouáéíóú]+enes$)/;
const PLAIN: { readonly [vowel: string]: string } = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
/** "años", "días": of longer words Snowball takes the ending off. */
const SHORT_PLURAL = /(?<=^\p{L}{2,3}[aeo])s$/u;

/** What a plural that Snowball leaves apart from its singular becomes. */
function singular(word: string): string {
  const plain = word.replace(ACCENTED_PLURAL, (vowel) => PLAIN[vowel]!);
  return plain === word ? word.replace(SHORT_PLURAL, '') : plain.slice(0, -'es'.length);
}

/** One letter for what is spelt in two ways: "vez" and "veces", "alcanza" and "alcance", "busca" and "busque". */
const oneSpelling = (stem: string): string => stem.replace(/(?:z|qu)$/u, 'c');

export const es: LanguageRecord = {
  tag: 'es',
  get functionWords() {
    return new Set(
      words(`
      el la lo los las un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta mediante para
      por según sin sobre tras y e o u ni pero sino que si como cuando donde porque pues aunque mientras mas más menos
      muy tan tanto tanta tantos tantas ya no sí también tampoco solo sólo aún aun todavía siempre nunca jamás casi bien
      mal así aquí ahí allí ahora antes después luego entonces hoy ayer mañana además yo me mí mi mis mío tú te ti tu tus
      él ella ello ellos ellas se sí su sus suyo suya suyos suyas nosotros nosotras nos nuestro nuestra nuestros nuestras
      usted ustedes vosotros os vuestro vuestra le les este esta esto estos estas ese esa eso esos esas aquel aquella
      aquello aquellos aquellas quien quienes cual cuales cuyo cuya cuyos cuyas qué quién cuál cómo cuándo dónde cuánto
      algo alguien algún alguno alguna algunos algunas nada nadie ningún ninguno ninguna otro otra otros otras mismo misma
      mismos mismas todo toda todos todas cada cualquier cualquiera mucho mucha muchos muchas poco poca pocos pocas
      varios varias ambos ambas demás es son era eran fue fueron ser sido siendo sea sean será serán sería serían soy
      somos está están estaba estaban estuvo estar estado esté estén ha han había habían he hemos haya hayan hubo haber
      habrá habrán habría hay tiene tienen tenía tenían tuvo tener tendrá tengo tenemos puede pueden podía podrá podrán
      podría podrían poder debe deben debería hace hacen hizo hacer hecho va van ir iba dicho dijo dice dicen señaló gran
      parte través dentro fuera cerca lejos frente junto embargo debido deber debía pudo tenido tenga tengan hayan habido
      estamos estando estuvieron estará dado dada cierto cierta ciertos ciertas vez veces incluso quizá quizás siquiera
      salvo excepto acerca alrededor encima debajo detrás delante dicha dichos dichas cuanto cuanta sendos respecto`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      Sr. Sra. Srta. Sres. sr. sra. srta. sres. dr. dra. prof. ing. lic. gral. Dr. Dra. D. Dña. Prof. Ing. Lic. Arq. Gral. Cía. Hnos. Inc. Corp. Ltd. Co. Ltda. S.A. S.L.
      S.L.U. S.A.U. S.A. C.V. R.L. Sta. Sto. Av. Avda. Ctra. Pza. Ud. Uds. Vd. Vds. EE.UU. EE. UU. JJ.OO. a.C. d.C. a.m.
      p.m. etc. p.ej. ej. pág. págs. núm. núms. art. cap. vol. fig. ed. aprox. máx. mín. tel. tfno. c/c. vs. cf. id. ibíd.
      ene. feb. abr. jun. jul. ago. sept. oct. nov. dic. dpto. depto. admón. izq. dcha. km. kg. cm. min. seg. hab. mill.`),
    );
  },
  ordinalStop: false,
  spaced: true,
  get numbers() {
    return values(
      'cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900 mil=1e3 primer=1 primera=1 primero=1 segundo=2 segunda=2 tercer=3 tercera=3 tercero=3 cuarto=4 cuarta=4 quinto=5 quinta=5',
    );
  },
  get magnitudes() {
    return values(
      'mil=1e3 miles=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12 docena=12 docenas=12 porcentuales=1',
    );
  },
  stemmer: async () => {
    const { stemmer } = await import('@orama/stemmers/spanish');
    return (word) => oneSpelling(stemmer(singular(word)));
  },
  get calendar(): Calendar {
    return {
      months:
        'enero ene, febrero feb, marzo mar, abril abr, mayo, junio jun, julio jul, agosto ago, septiembre setiembre sep sept set, octubre oct, noviembre nov, diciembre dic',
      weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
      relativeDays: 'hoy ayer mañana',
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: 'exclusiv[oa]s? para suscriptores',
      mayBePaid: 'enlace',
      affiliate: String.raw`\benlaces?\s(?:(?:d[ei'’]\s?)?affili|de\safili)`,
      links: String.raw`\benlaces?\b`,
      commission: String.raw`\bcomisión(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:recib|gana|cobra)`,
      weAndOurPartners: 'nosotros y nuestros',
      unsubscribe: String.raw`(?:suscri|bolet[ií]n|correo).{0,80}\bdarse de baja\b|\bcancelar (?:a |la )?(?:subscri|suscri|inscri)|no desea(?:s)? recibir|dejar de recibir .{0,20}(?:bolet|correo|e-?mail|newsletter)`,
      inbox: 'en (?:tu|su) (?:correo|bandeja|buzón|e-?mail)',
      feedFootOpens: String.raw`la entrada|el artículo(?!\s\d)`,
      feedFootEnds: '(?:se publicó|apareció|aparece) primero en',
      inBrowser: String.raw`\ben (?:tu|su|el|un) navegador`,
      minuteRead: '(?:d[ei] )?lectura',
      readingTime: 'lectura',
      picture: 'Imagen|Imágenes|Fotografía',
      pictureInBrackets: '[Ii]magen',
      donation: String.raw`\bapoya nuestro periodismo`,
      promises:
        'relacionad|te puede interesar|le puede interesar|te recomendamos|lo más (?:leído|visto)|más (?:leíd|vist)|otras noticias|últimas noticias',
      pageWords: 'suscr|reservados',
      ages: {
        hace: String.raw`hace\s+(?:\d{1,3}|una?)\s?(?:seg|min|hora|día|sem|mes|año|hs\b|[smhd]\b)`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      sobre
      acerca de
      sobre nosotros
      sobre la empresa
      sobre la compañía
      quiénes somos
      perfil de la empresa
      perfil corporativo
      información corporativa
      nota a los editores
      notas para editores
      notas a los editores
      notas para los editores
      nota para editores
      nota para redactores
      nota al editor
      antecedentes`),
      aboutEnd: ['de un vistazo', 'en cifras', 'en breve'],
      contact: phrases(`
      contacto
      contacto de prensa
      contacto para prensa
      contacto para medios
      contacto de medios
      contacto para los medios
      contacto para medios de comunicación
      contactos de prensa
      contacto con la prensa
      datos de contacto
      gabinete de prensa
      oficina de prensa
      departamento de prensa
      departamento de comunicación
      dirección de comunicación
      relaciones con los medios
      relaciones con medios
      relación con medios
      relaciones con inversores
      atención a medios
      atención a la prensa
      información para prensa
      información para la prensa
      información para medios
      prensa y comunicación
      comunicación y prensa
      sala de prensa:
      para más información
      para mayor información
      para obtener más información
      más información:
      más información en
      persona de contacto
      fuente:`),
      release: phrases(`
      nota de prensa
      comunicado de prensa
      comunicado
      boletín de prensa
      información de prensa
      gacetilla de prensa
      para publicación inmediata
      para su publicación inmediata
      para difusión inmediata
      para divulgación inmediata
      embargado hasta
      embargada hasta`),
      safeHarbour: phrases(`
      declaraciones prospectivas
      declaraciones a futuro
      declaraciones de futuro
      declaraciones sobre hechos futuros
      riesgos e incertidumbres
      resultados reales podrían
      resultados reales pueden
      diferir materialmente
      diferir sustancialmente
      afirmaciones prospectivas
      manifestaciones sobre previsiones
      proyecciones a futuro
      todos los derechos reservados
      reservados todos los derechos
      marca registrada
      marcas registradas
      aviso legal
      no constituye una oferta
      solicitud de una oferta
      invitación a comprar
      puede estar restringida por
      securities act`),
      byline: phrases(`
      por
      redacción
      texto de
      texto:
      escrito por
      publicado por
      autor:
      autora:
      de nuestro corresponsal`),
      furniture: phrases(`
      compartir
      comparte
      compártelo
      compartir en
      comparte en
      compartir este artículo
      tuitear
      enviar por correo
      enviar por email
      haz clic para compartir
      me gusta esto:
      imprimir
      copiar enlace
      guardar
      síguenos
      síganos
      síguenos en
      seguinos
      seguinos en
      compartí esta
      suscribite
      registrate
      iniciá sesión
      hacete socio
      sumate a la comunidad
      sumate a nuestra
      unite a nuestro canal
      unite a nuestra comunidad
      recibí las noticias en tu
      recibí nuestro boletín
      suscríbete
      suscríbase
      suscribirse
      suscripción
      regístrate
      regístrese
      inicia sesión
      iniciar sesión
      hazte socio
      apóyanos
      boletín
      newsletter
      recibe nuestro boletín
      recibe cada mañana
      recibe cada semana
      recibe las noticias
      recibe en tu correo
      recibir un correo electrónico con
      apúntate a nuestro
      apúntate a nuestra
      apúntate gratis
      regístrate gratis
      puedes seguirnos
      sigue toda la información
      sigue toda la actualidad
      únete a nuestro canal
      únete a nuestro grupo
      únete a nuestra comunidad
      descarga nuestra app
      descárgate nuestra app
      apoya nuestro periodismo
      relacionado
      relacionados
      relacionadas
      lea también
      lee también
      leer también
      leé también
      leé más
      lee más
      lea más
      mirá también
      vea también
      en esta nota:
      te puede interesar
      le puede interesar
      también te puede interesar
      quizás te interese
      puede que te interese
      podría interesarte
      ver también
      leer más
      seguir leyendo
      recomendados
      te recomendamos
      publicidad
      anuncio
      patrocinado
      contenido patrocinado
      utilizamos cookies
      usamos cookies
      este sitio utiliza cookies
      este sitio usa cookies
      esta web utiliza cookies
      esta página utiliza cookies
      este sitio web utiliza cookies
      este sitio web usa cookies
      este portal utiliza cookies
      esta web usa cookies
      nuestra web utiliza cookies
      al hacer clic en "aceptar
      al pulsar "aceptar
      si continúa navegando, consideramos
      si continúas navegando, consideramos
      aceptar cookies
      aceptar todo
      aceptar todas
      configurar cookies
      política de cookies
      política de privacidad
      copyright
      ©
      (c)
      todos los derechos reservados
      reservados todos los derechos
      prohibida la reproducción
      prohibida su reproducción
      queda prohibida la reproducción
      este artículo fue publicado originalmente
      este artículo se publicó originalmente
      esta nota fue publicada originalmente
      esta entrada se publicó en
      esta entrada fue publicada en
      publicado
      actualizado
      etiquetas
      etiquetado
      temas
      archivado en
      categoría
      categorías
      sección
      foto
      fotos
      foto:
      fotografía
      imagen
      imagen:
      imagen de archivo
      foto de archivo
      crédito:
      cortesía de
      vídeo
      video
      inicio
      portada
      menú
      buscar
      ir al contenido
      saltar al contenido
      ver comentarios
      debes iniciar sesión para comentar
      debes iniciar sesión para publicar
      debe iniciar sesión para comentar
      debe iniciar sesión para publicar
      tu dirección de correo electrónico no será
      su dirección de correo electrónico no será
      los campos obligatorios están
      guarda mi nombre
      guardar mi nombre
      este sitio usa akismet
      este sitio utiliza akismet
      las opiniones de los lectores no
      las opiniones vertidas por los lectores
      las opiniones vertidas en los comentarios
      las opiniones expresadas en este
      tiempo de lectura`),
      labels: phrases(`
      artículos relacionados
      noticias relacionadas
      notas relacionadas
      entradas relacionadas
      temas relacionados
      contenido relacionado
      más sobre este
      más sobre esta
      más noticias
      más información en
      lo más leído
      lo más visto
      más leídas
      lo último
      siguiente artículo
      artículo siguiente
      artículo anterior
      entrada siguiente
      entrada anterior
      términos y condiciones
      condiciones de uso
      aviso legal
      publicado el
      publicada el
      actualizado el
      última actualización
      volver arriba`),
      call: phrases(`
      sigue
      siga
      síguenos
      seguinos
      suscribite
      sumate
      escribinos
      contanos
      suscríbete
      suscríbase
      únete
      escríbenos
      escríbanos
      escriba a
      escribe a
      cuéntanos
      cuéntenos
      envíanos
      envíenos
      contacta con
      dinos
    `),
      comment: phrases(`
      comentarios
      comentario
      un comentario
      comentarios de los lectores
      los comentarios están cerrados
      los comentarios están desactivados
      los comentarios se revisan
      deja un comentario
      deja tu comentario
      deje su comentario
      dejá un comentario
      dejá tu comentario
      escribe tu comentario
      escribí tu comentario
      deja una respuesta
      dejar un comentario
      deje un comentario
      escribe un comentario
      añadir comentario
      publicar un comentario
      respuestas
      pensamientos en
      opiniones de los lectores
      únete a la conversación
      participa en la conversación
      tu opinión
      cartas al director`),
      commentAuthor: phrases(`
      dice:
      dijo:
      escribió:
      comentó:
      respondió:
      ha dicho:`),
      credit: phrases(`
      según un comunicado
      según el comunicado
      según una nota de prensa
      según la nota de prensa
      según la empresa
      según la compañía
      según ha informado
      según informó
      en un comunicado
      en un comunicado de prensa
      en una nota de prensa
      en una nota
      mediante un comunicado
      a través de un comunicado
      ha informado en un comunicado
      informó en un comunicado
      señala el comunicado
      indica el comunicado
      reza el comunicado
      de acuerdo con un comunicado
      de acuerdo con la empresa
      de acuerdo con la compañía
      con información de
      fuentes de la empresa
      fuentes de la compañía
      un portavoz de
      una portavoz de
      un vocero de
      una vocera de
      según un boletín
      según el boletín
      en un boletín de prensa
      a través de una nota
      a través de un boletín
      mediante una nota
      por medio de un comunicado
      de acuerdo con el comunicado
      de acuerdo con un boletín
      de acuerdo con el boletín
      ha informado la empresa
      ha informado la compañía
      informó la empresa
      informó la compañía
      información facilitada por la empresa
      boletín de prensa
      gacetilla de prensa
      nota de prensa
      comunicado de prensa`),
      speech: words(`
      dijo dice dicen dijeron afirmó afirma explicó explica señaló señala agregó agrega añadió añade aseguró asegura
      indicó indica comentó comenta declaró declara manifestó manifiesta destacó destaca subrayó subraya precisó precisa
      sostuvo sostiene apuntó apunta anunció anuncia informó informa confirmó confirma reconoció reconoce recordó recuerda
      advirtió advierte insistió insiste concluyó concluye expresó expresa aclaró según detalló remarcó
      recordaba contaba explicaba decía aseguraba bromea bromeaba zanja resume relata relataba apostilla confiesa
      dicho afirmado explicado señalado agregado añadido asegurado indicado comentado declarado manifestado destacado
      subrayado precisado apuntado anunciado informado confirmado reconocido recordado advertido insistido
      expresado aclarado detallado remarcado lamentado admitido
      afirman explican señalan agregan añaden aseguran indican comentan sostienen destacan recuerdan advierten cuentan
      cuenta contó zanjó apostilló relató confesó resumió lamentó lamenta admitió admite matizó matiza
      puntualizó puntualiza recalcó recalca reiteró reitera enfatizó enfatiza resaltó resalta refirió refiere argumentó
      argumenta respondió responde contestó contesta opinó opina reveló revela valoró valora consideró considera prosiguió
      prosigue ironizó ironiza planteó plantea expuso ratificó ratifica prometió promete
      reflexiona reflexionó`),
      negation: words('no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas'),
      hedge: phrases(`
      podría
      podrían
      puede
      quizá
      quizás
      tal vez
      posiblemente
      probablemente
      presuntamente
      supuestamente
      al parecer
      cerca de
      alrededor de
      aproximadamente
      unos
      unas
      casi
      hasta
      al menos
      más de
      menos de
      previsiblemente
      parece`),
    };
  },
};
