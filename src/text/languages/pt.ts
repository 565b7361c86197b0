import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/**
 * Plurals that Snowball leaves apart from their singular, and what they become: "regiões", "jovens", "locais". Stressed
 * endings have their accent ("papéis"), others have it before them ("fáceis", "móveis"). After the plural rules of the
 * RSLP stemmer (Orengo & Huyck 2001).
 */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?:õe|ãe|ão)s$/, 'ão'],
  [/ãs$/, 'ã'],
  [/(?<=..)ns$/, 'm'],
  [/éis$/, 'el'],
  [/óis$/, 'ol'],
  [/(?:eis|il)$(?<=[áéíóúâêô].+)/, 'el'],
  [/(?<=..)ais$/, 'al'],
  [/(?<=..)uis$/, 'ul'],
  [/is$(?<=^[^áéíóúâêô]{2,}[^aeou]is)/, 'il'],
  // "português", "portugueses": both as the feminine.
  [/(?<=...)ês$/, 'esa'],
  [/^meses$/, 'mês'],
  // "anos", "dias": of longer words Snowball takes the ending off.
  [/(?<=^\p{L}{2,3}[aeio])s$/u, ''],
];

function singular(word: string): string {
  for (const [ending, single] of PLURALS)
    if (ending.test(word)) return word.replace(ending, single);
  return word;
}

export const pt: LanguageRecord = {
  tag: 'pt',
  get functionWords() {
    return new Set(
      words(`
      o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra com sem
      sob sobre entre até desde contra perante após ante durante segundo conforme ao aos à às dum duma e ou mas nem que
      se como quando onde porque pois porém contudo embora enquanto caso mais menos muito muita muitos muitas pouco
      pouca poucos poucas tão tanto tanta tantos tantas todo toda todos todas tudo cada algum alguma alguns algumas
      nenhum nenhuma nada ninguém alguém algo outro outra outros outras mesmo mesma mesmos mesmas próprio própria qual
      quais quem cujo cuja cujos cujas quanto qualquer vários várias ambos ambas eu me mim meu minha meus minhas tu te ti
      teu tua você vocês ele ela eles elas lhe lhes o seu sua seus suas si consigo nós nos nosso nossa nossos nossas vós
      este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo neste nesta nestes
      nestas nesse nessa deste desta destes destas desse dessa disso disto naquele daquele daquela é são era eram foi
      foram ser sido sendo seja sejam será serão seria seriam sou somos está estão estava estavam esteve estar estado
      esteja tem têm tinha tinham teve tiveram ter tido tendo tenha terá terão teria há havia houve haver pode podem
      podia poderá poderão poderia poderiam poder deve devem deveria dever faz fazem fez fazer feito vai vão ir ia vem
      não sim já ainda também só apenas sempre nunca jamais bem mal aqui ali lá agora hoje ontem amanhã antes depois
      então assim além dentro fora perto longe junto através cerca quase disse diz afirmou parte grande fosse fossem for
      forem tivesse tivessem tiver tiverem estavam estiver estiveram estou estamos vou vamos iam irá irão iria podemos
      devemos faziam fazia fizeram fará haverá desses dessas nesses nessas naquela dele dela deles delas nele nela neles
      nelas comigo conosco connosco daqui dali daí aí aliás inclusive tal tais demais bastante enfim portanto entretanto
      contanto senão`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      Sr. Sra. Srta. Srs. sr. sra. srta. srs. dr. dra. prof. profa. eng. Dr. Dra. D. Prof. Profa. Eng. Arq. Exmo. Exma. Gen. Cel. Cap. Pe. Cia. Ltda. Lda. S.A. Inc.
      Corp. Ltd. Co. Av. R. Pç. Rod. Est. Sto. Sta. etc. ex. p.ex. pág. págs. p. pp. art. arts. cap. vol. fig. ed. n. nº.
      núm. tel. tels. aprox. máx. mín. cf. vs. a.C. d.C. a.m. p.m. E.U.A. EUA. jan. fev. mar. abr. mai. jun. jul. ago. set.
      out. nov. dez. hab. km. kg. min. seg. obs. dept. depto.`),
    );
  },
  ordinalStop: false,
  spaced: true,
  get numbers() {
    return values(
      'zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900 mil=1e3 dúzia=12 primeiro=1 primeira=1 terceiro=3 terceira=3 quarto=4 quinto=5',
    );
  },
  get magnitudes() {
    return values(
      'cem=100 cento=1 mil=1e3 milhares=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 trilhão=1e12 trilhões=1e12 mi=1e6 bi=1e9 tri=1e12 dúzia=12 dúzias=12 porcento=1',
    );
  },
  stemmer: async () => {
    const { stemmer } = await import('@orama/stemmers/portuguese');
    return (word) => stemmer(singular(word));
  },
  get calendar(): Calendar {
    return {
      months:
        'janeiro jan, fevereiro fev, março mar, abril abr, maio, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez',
      weekdays:
        'segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo',
      relativeDays: 'hoje ontem amanhã',
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: 'exclusiv[oa]s? para assinantes',
      affiliate: String.raw`\blinks?\sde\safili`,
      commission: String.raw`\bcomissão(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:receb|ganh)`,
      weAndOurPartners: 'nós e (?:os )?nossos',
      unsubscribe: String.raw`cancelar (?:a )?sua inscrição|\bcancelar (?:a )?(?:subscri|inscri)`,
      inbox: '(?:no|na) (?:teu|seu|tua|sua) (?:e-?mail|caixa)',
      feedFootOpens: 'o post',
      feedFootEnds: 'apareceu primeiro',
      inBrowser: String.raw`\bno (?:seu |teu )?navegador`,
      minuteRead: '(?:d[ei] )?leitura',
      readingTime: 'leitura',
      picture: 'Imagem|Fotografia',
      donation: String.raw`\bapoie o nosso jornalismo`,
      promises: 'relacionad|leia também|mais lid',
      pageWords: 'subscri|reservados',
      ages: {
        há: String.raw`há\s+(?:cerca de\s+)?\d{1,3}\s?[^\s\d]+`,
        atrás: String.raw`\d{1,3}\s?[a-zê]{1,10}\s+atrás(?![a-zà-ÿ])`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      sobre
      sobre o
      sobre a
      sobre nós
      sobre a empresa
      acerca de
      acerca da
      acerca do
      quem somos
      a empresa
      perfil da empresa
      perfil corporativo
      notas aos editores
      nota aos editores
      nota aos redatores
      notas para editores
      informações à imprensa`),
      aboutEnd: ['em resumo', 'em números'],
      contact: phrases(`
      contato
      contacto
      contatos
      contactos
      contato de imprensa
      contacto de imprensa
      contatos de imprensa
      contato para a imprensa
      contato para imprensa
      contacto para a imprensa
      contactos para a imprensa
      assessoria de imprensa
      assessoria de comunicação
      gabinete de imprensa
      atendimento à imprensa
      informações à imprensa
      relações com a imprensa
      relações com investidores
      para mais informações
      mais informações
      para informações adicionais
      imprensa:
      fonte:`),
      release: phrases(`
      comunicado de imprensa
      comunicado à imprensa
      comunicado
      nota à imprensa
      nota de imprensa
      press release
      release
      informação à imprensa
      para divulgação imediata
      para publicação imediata
      embargado até
      sob embargo`),
      safeHarbour: phrases(`
      declarações prospectivas
      declarações prospetivas
      declarações sobre o futuro
      afirmações prospectivas
      previsões e estimativas
      todos os direitos reservados
      marca registrada
      marcas registradas
      marca registada
      marcas registadas
      aviso legal
      não constitui uma oferta
      solicitação de uma oferta
      convite para comprar
      pode ser restringida por lei
      securities act`),
      byline: phrases(`
      por
      da redação
      da redacção
      redação
      texto de
      texto:
      reportagem de
      escrito por
      publicado por
      autor:
      autora:
      do nosso correspondente`),
      furniture: phrases(`
      compartilhe
      compartilhar
      compartilhe isso
      compartilhe no
      partilhe
      partilhar
      partilhe no
      tuitar
      enviar por e-mail
      enviar por email
      imprimir
      copiar link
      copiar ligação
      guardar
      salvar
      siga-nos
      siga nos
      assine
      assine já
      assinar
      subscreva
      subscrever
      inscreva-se
      cadastre-se
      registe-se
      entrar
      iniciar sessão
      fazer login
      apoie
      newsletter
      boletim
      receba nossa newsletter
      receba a nossa newsletter
      receba as notícias
      receba notícias
      receba as principais notícias
      receba no seu e-mail
      siga o canal
      siga nosso canal
      siga no google
      siga a gente
      clique aqui para
      clique aqui e
      entre no canal
      entre no nosso
      participe do canal
      participe do nosso canal
      participe do grupo
      participe do nosso grupo
      faça parte do canal
      faça parte do nosso
      relacionado
      relacionados
      relacionadas
      leia também
      leia mais
      leia ainda
      ler mais
      ler também
      saiba mais
      veja também
      veja mais
      ver mais
      continue lendo
      continuar a ler
      continue a ler
      você pode gostar
      você também pode gostar
      também lhe pode interessar
      recomendados
      recomendado para você
      publicidade
      pub
      continua após a publicidade
      continua depois da publicidade
      continua após o anúncio
      continua depois do anúncio
      continua após publicidade
      a matéria continua
      a reportagem continua
      o texto continua após
      continue lendo após
      anúncio
      patrocinado
      conteúdo patrocinado
      utilizamos cookies
      usamos cookies
      nós utilizamos cookies
      nós usamos cookies
      ao continuar navegando
      ao navegar neste site
      este site utiliza cookies
      este site usa cookies
      este sítio utiliza cookies
      aceitar cookies
      aceitar todos
      aceitar
      configurar cookies
      definições de cookies
      política de cookies
      política de privacidade
      copyright
      ©
      (c)
      todos os direitos reservados
      é proibida a reprodução
      proibida a reprodução
      este texto não reflete
      este artigo não reflete
      com informações da assessoria
      os comentários são de responsabilidade
      os comentários não representam
      beba com moderação
      se beber, não dirija
      jogue com responsabilidade
      este conteúdo é exclusivo para
      conteúdo exclusivo para
      exclusivo para assinantes
      link copiado
      comunicar erro
      publicado
      atualizado
      etiquetas
      tags
      temas
      assuntos
      arquivado em
      categoria
      categorias
      secção
      seção
      editoria
      foto
      fotos
      foto:
      fotografia
      imagem
      imagem:
      imagem de arquivo
      foto de arquivo
      crédito:
      créditos:
      divulgação
      vídeo
      veja o vídeo abaixo
      assista ao vídeo abaixo
      assista abaixo
      início
      página inicial
      menu
      pesquisar
      buscar
      ir para o conteúdo
      ver comentários
      tempo de leitura`),
      labels: phrases(`
      artigos relacionados
      notícias relacionadas
      matérias relacionadas
      posts relacionados
      conteúdo relacionado
      temas relacionados
      mais sobre
      mais notícias
      pode interessar
      mais lidas
      as mais lidas
      os mais lidos
      mais vistos
      próximo artigo
      artigo seguinte
      artigo anterior
      próximo post
      post anterior
      termos de uso
      termos e condições
      condições de utilização
      publicado em
      publicada em
      atualizado em
      última atualização
      voltar ao topo`),
      call: phrases(`
      siga
      assine
      inscreva-se
      subscreva
      junte-se
      escreva-nos
      escreva para
      conte-nos
      conte para
      envie-nos
      envie um
      fale com
      diga-nos
      diga para
      avise
      clique
      compartilhe
      partilhe
      comente
      deixe
      cadastre-se
      baixe
      acesse
      entre
      participe
      fale
      ligue
      mande
    `),
      comment: phrases(`
      comentários
      comentário
      comentários dos leitores
      deixe um comentário
      deixe o seu comentário
      deixe seu comentário
      deixe uma resposta
      escreva um comentário
      adicionar comentário
      comente
      respostas
      participe da conversa
      dê a sua opinião
      dê sua opinião
      cartas ao diretor
      os comentários estão encerrados
      os comentários estão desativados
      os comentários estão fechados`),
      commentAuthor: phrases(`
      disse:
      diz:
      escreveu:
      comentou:
      respondeu:`),
      credit: phrases(`
      segundo comunicado
      segundo um comunicado
      segundo o comunicado
      segundo nota
      segundo a nota
      segundo a empresa
      segundo a companhia
      de acordo com a empresa
      de acordo com comunicado
      de acordo com um comunicado
      de acordo com o comunicado
      em comunicado
      em um comunicado
      num comunicado
      em nota
      em nota à imprensa
      por meio de nota
      através de comunicado
      informou em nota
      informou a empresa
      refere o comunicado
      diz o comunicado
      diz a nota
      lê-se no comunicado
      um porta-voz da
      um porta-voz do
      uma porta-voz da
      com informações da
      com informações de
      com assessoria
      comunicado de imprensa`),
      speech: words(`
      disse diz dizem afirmou afirma explicou explica acrescentou acrescenta declarou declara destacou destaca ressaltou
      ressalta comentou comenta contou conta informou informa anunciou anuncia garantiu garante revelou revela sublinhou
      sublinha salientou salienta adiantou adianta referiu refere lembrou lembra concluiu conclui confirmou confirma
      alertou alerta avaliou avalia defendeu defende segundo escreveu observou
      brinca resume sorri suspira desabafa lembrava contava dizia explicava insiste pontua pontuou frisa frisou reforça reforçou enfatiza enfatizou argumenta argumentou relata
      relatou aponta apontou comemora comemorou completa completou analisa analisou justifica justificou responde respondeu
      admite admitiu reconhece reconheceu pondera ponderou critica criticou esclarece esclareceu detalha detalhou promete
      prometeu lamenta lamentou ressalvou`),
      negation: words('não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco'),
      hedge: phrases(`
      poderá
      poderia
      poderiam
      pode
      talvez
      possivelmente
      provavelmente
      supostamente
      alegadamente
      aparentemente
      cerca de
      aproximadamente
      por volta de
      quase
      até
      pelo menos
      mais de
      menos de
      deve
      deverá
      parece`),
    };
  },
};
