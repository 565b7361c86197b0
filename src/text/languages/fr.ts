import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

/** A short word that lost its vowel before the next one: l', d', qu', jusqu'. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/u;

/** A token keeps its apostrophe ("qu'elle"), so the pairs of function words must be listed too. */
const AFTER_ELISION = words(`
  il ils elle elles on un une au aux en y à a ai as est était étaient étant été avait avaient avoir ont eu être autre
  autres où ici après avant entre ailleurs abord environ alors ensuite autant aucun aucune importe`);
const ELIDED = words("c' d' j' l' m' n' s' t' qu' jusqu' lorsqu' puisqu'");

export const fr: LanguageRecord = {
  tag: 'fr',
  get functionWords() {
    return new Set([
      ...words(`
      le la les l un une des du de d au aux à en dans par pour sur sous avec sans entre vers chez contre depuis pendant
      avant après devant derrière dès lors selon malgré parmi hors jusque outre et ou où mais donc or ni car que qui
      quoi dont si comme quand lorsque puisque parce tandis afin ainsi alors aussi plus moins très trop peu beaucoup
      assez tout toute tous toutes autre autres même mêmes quel quelle quels quelles quelque quelques chaque plusieurs
      certains certaines aucun aucune nul tel telle tels telles ne pas point jamais rien personne non oui je me moi mon
      ma mes tu te toi ton ta tes il elle on se soi son sa ses lui nous notre nos vous votre vos ils elles eux leur leurs
      y ce cet cette ces celui celle ceux celles ci là cela ceci ça lequel laquelle lesquels lesquelles duquel auquel est
      sont était étaient sera seront serait seraient soit soient être été étant suis sommes fut furent a ai as ont avait
      avaient aura auront aurait auraient ait aient avoir eu ayant avons avez peut peuvent pouvait pourra pourrait pourraient
      pouvoir doit doivent devrait devraient devoir fait font faire faisait fera va vont aller allait déjà encore toujours
      souvent bien mal ici maintenant aujourd'hui hier demain ensuite puis enfin cependant toutefois pourtant notamment
      également environ près loin déclaré dit selon afin grâce lors via voici voilà entre ci-dessus presqu'île d'abord
      d'ailleurs quelqu'un aujourd hui c s n j m t qu plutôt davantage certain certaine divers diverses parfois presque
      désormais dorénavant surtout seulement sinon auprès autour durant envers quant voire néanmoins ailleurs dessus
      dessous dedans dehors auparavant bientôt quasi tantôt autant travers sauf excepté hormis auxquels auxquelles
      desquels desquelles nombreux nombreuses faut fallait faudra disent quiconque chacun chacune certes guère nulle
      quelconque sien siens sienne siennes`),
      ...ELIDED,
      ...ELIDED.flatMap((elided) => AFTER_ELISION.map((word) => elided + word)),
    ]);
  },
  get abbreviations() {
    return new Set(
      words(`
      M. MM. Mme. mme. mlle. dr. pr. Mmes. Mlle. Dr. Pr. Me. Mgr. St. Ste. Cie. Inc. Corp. Ltd. Co. S.A. S.A.S. S.A.R.L. S.N.C. etc. cf.
      p.ex. ex. env. av. apr. J.-C. janv. févr. fév. avr. juil. sept. oct. nov. déc. tél. bd. boul. art. chap. fig. vol.
      p. pp. éd. coll. n° no. nos. min. max. hab. réf. resp. dir. dép. vs. N.B. P.-S. R.-V. É.-U. U.E. O.N.U. a.m. p.m.
      i.e. e.g.`),
    );
  },
  ordinalStop: false,
  halfNegations: true,
  spaced: true,
  get numbers() {
    return values(
      'zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 cent=100 mille=1e3 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 premier=1 première=1 premiers=1 premières=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5',
    );
  },
  get magnitudes() {
    return values(
      'cent=100 cents=100 mille=1e3 millier=1e3 milliers=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 douzaine=12 pourcent=1 pourcents=1',
    );
  },
  bare: (key) => key.replace(ELISION, ''),
  stemmer: async () => {
    const [{ stemmer }, { regular }] = await Promise.all([
      import('@orama/stemmers/french'),
      import('./french-stems.ts'),
    ]);
    return (word) => stemmer(regular(word));
  },
  get calendar(): Calendar {
    return {
      months:
        'janvier janv, février févr, mars, avril avr, mai, juin, juillet juil, août, septembre sept, octobre oct, novembre nov, décembre déc',
      weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
      relativeDays: "aujourd'hui hier demain",
      beforeClock: 'à',
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: 'réservée?s? aux abonnés',
      mayBePaid: 'lien',
      affiliate: String.raw`\bliens?\s(?:d[ei'’]\s?)?affili`,
      links: String.raw`\bliens?\b`,
      commission: String.raw`\bcommissions?(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:touch|perce|perç|re[cç]oi|recev|gagn)`,
      weAndOurPartners: 'nous et nos|avec nos',
      unsubscribe: String.raw`\bd[eé]sabonn|\bd[eé]sinscri|ne plus recevoir (?:ces|cette|nos|notre)`,
      inbox: 'dans votre boîte',
      feedFootOpens: "l'article",
      feedFootEnds: 'est apparu en premier',
      inBrowser: String.raw`\bdans (?:votre|un|le) navigateur`,
      minuteRead: '(?:d[ei] )?lecture',
      readingTime: 'lecture',
      picture: 'Image',
      pictureInBrackets: '[Ii]mage',
      donation: String.raw`\bsoutenez notre (?:journal|rédaction)`,
      promises: 'à lire aussi|sur le même (?:sujet|thème)|les plus lus',
      pageWords: 'abonn|réservés',
      ages: {
        'il y a': String.raw`il y a\s+(?:\d{1,3}|une?)\s?(?:sec|min|heure|jour|sem|mois|an|[smhj]\b)`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      à propos
      à propos de
      à propos du
      à propos des
      à propos d'
      a propos
      a propos de
      a propos du
      a propos des
      au sujet de
      qui sommes-nous
      l'entreprise
      profil de l'entreprise
      présentation de l'entreprise
      notes aux rédacteurs
      note aux rédacteurs
      note aux rédactions
      notes aux éditeurs
      note à la rédaction
      informations complémentaires`),
      aboutEnd: ['en bref', 'en quelques mots', 'en chiffres'],
      contact: phrases(`
      contact
      contacts
      contact presse
      contacts presse
      contact médias
      contacts médias
      contact media
      relations presse
      relations médias
      relations investisseurs
      service de presse
      attachée de presse
      attaché de presse
      presse :
      presse:
      service presse
      bureau de presse
      renseignements
      pour plus d'informations
      plus d'informations :
      pour plus d'information
      pour plus de renseignements
      pour tout renseignement
      pour en savoir plus
      pour toute demande
      informations presse
      source :
      source:`),
      release: phrases(`
      communiqué de presse
      communiqué
      dossier de presse
      information presse
      pour diffusion immédiate
      pour publication immédiate
      à diffuser immédiatement
      sous embargo
      sous embargo jusqu'au
      embargo jusqu'au`),
      safeHarbour: phrases(`
      énoncés prospectifs
      déclarations prospectives
      déclarations à caractère prospectif
      informations prospectives
      tous droits réservés
      marque déposée
      marques déposées
      mentions légales
      ne constitue pas une offre
      ni une offre
      sollicitation d'une offre
      peut faire l'objet de restrictions
      sollicitation d'achat
      securities act`),
      byline: phrases(`
      par
      de notre correspondant
      de notre correspondante
      de notre envoyé spécial
      texte de
      texte :
      écrit par
      rédigé par
      publié par
      propos recueillis par
      auteur :
      la rédaction`),
      furniture: phrases(`
      partager
      partagez
      partager sur
      partager l'article
      partager cet article
      tweeter
      envoyer par e-mail
      envoyer par mail
      imprimer
      copier le lien
      enregistrer
      suivez-nous
      suivez nous
      nous suivre
      s'abonner
      abonnez-vous
      abonnement
      je m'abonne
      réservé aux abonnés
      article réservé aux abonnés
      cet article est réservé
      ajouter à vos favoris
      s'inscrire
      inscrivez-vous
      se connecter
      connexion
      soutenez-nous
      newsletter
      infolettre
      recevez notre newsletter
      recevez nos
      recevez chaque matin
      recevez chaque semaine
      recevez l'essentiel
      à lire aussi
      à lire également
      à voir aussi
      lire aussi
      lire également
      lire la suite
      voir aussi
      découvrez aussi
      découvrez également
      en savoir plus
      les articles les plus lus
      recommandé pour vous
      vous aimerez aussi
      cela pourrait vous intéresser
      publicité
      publicite
      la suite après la publicité
      la suite après cette publicité
      article sponsorisé
      article partenaire
      annonce
      sponsorisé
      contenu sponsorisé
      reproduction interdite
      toute reproduction interdite
      toute reproduction, même partielle
      toute reproduction même partielle
      toute reproduction ou représentation
      jouer comporte des risques
      les jeux d'argent et de hasard
      l'abus d'alcool est dangereux
      à consommer avec modération
      les opinions exprimées n'engagent
      certains liens de cet article
      votre adresse e-mail ne sera pas
      votre adresse de messagerie ne sera pas
      vous devez être connecté
      vous devez vous connecter
      nous utilisons des cookies
      ce site utilise des cookies
      ce site utilise les cookies
      en poursuivant votre navigation
      accepter les cookies
      tout accepter
      accepter
      gérer les cookies
      paramétrer les cookies
      politique de confidentialité
      politique de cookies
      conditions d'utilisation
      mentions légales
      plan du site
      copyright
      ©
      (c)
      tous droits réservés
      publié
      mots-clés
      étiquettes
      tags
      thèmes
      catégorie
      catégories
      rubrique
      classé dans
      photo
      photos
      photo :
      photo d'archives
      image
      image :
      crédit :
      crédit photo
      crédits
      illustration
      vidéo
      accueil
      menu
      rechercher
      recherche
      aller au contenu
      haut de page
      retour en haut
      voir les commentaires
      temps de lecture
      ajouter à vos sélections
      offrir l'article
      voir les réactions
      chaque matin, recevez
      chaque jour, recevez
      chaque semaine, recevez
      en vous inscrivant, vous acceptez
      retrouvez toute l'actualité
      retrouvez tous nos
      retrouvez toutes nos
      cette tribune n'engage
      les propos tenus dans cette tribune
      pour ne rien manquer de l'actualité
      pour ne rien rater de l'actualité
      pour suivre toute l'actualité
      siège social :
      siège social:`),
      labels: phrases(`
      articles liés
      articles similaires
      articles associés
      articles connexes
      sur le même sujet
      sur le même thème
      plus d'articles
      voir plus
      lire plus
      les plus lus
      les plus populaires
      nos recommandations
      article suivant
      article précédent
      déjà abonné
      conditions générales
      publié le
      publiée le
      mis à jour
      mis à jour le
      mise à jour
      dernière mise à jour`),
      call: phrases(`
      suivez
      abonnez-vous
      inscrivez-vous
      rejoignez
      écrivez-nous
      écrivez à
      écrivez au
      dites-nous
      envoyez-nous
      envoyez un
      racontez-nous
      contactez la rédaction
      contactez-nous
      signalez
      partagez
      envoyez
      connectez-vous
      téléchargez
      laissez
      faites-nous
      soutenez-nous
      soutenez notre
    `),
      comment: phrases(`
      commentaires
      commentaire
      réflexions sur
      commentaires des lecteurs
      laisser un commentaire
      laissez un commentaire
      ajouter un commentaire
      poster un commentaire
      écrire un commentaire
      réagir
      réagissez
      réactions
      réponses
      votre avis
      donnez votre avis
      vos réactions
      vos commentaires
      courrier des lecteurs
      les commentaires sont fermés
      les commentaires sont clos
      les commentaires sont désactivés`),
      commentAuthor: phrases(`
      dit :
      dit:
      a dit :
      a dit:
      a écrit :
      a écrit:
      écrit :
      a répondu :`),
      credit: phrases(`
      selon un communiqué
      selon le communiqué
      selon un communiqué de presse
      selon l'entreprise
      selon la société
      selon le groupe
      dans un communiqué
      dans un communiqué de presse
      dans son communiqué
      par communiqué
      par voie de communiqué
      indique le communiqué
      précise le communiqué
      indique un communiqué
      précise un communiqué
      a annoncé dans un communiqué
      a indiqué dans un communiqué
      d'après un communiqué
      d'après l'entreprise
      un porte-parole de
      une porte-parole de
      un porte-parole du
      avec les agences
      avec agence
      source : communiqué
      communiqué de presse`),
      speech: words(`
      dit disent déclare déclaré explique expliqué affirme affirmé ajoute ajouté précise précisé souligne souligné indique
      indiqué assure assuré annonce annoncé estime estimé confie confié raconte rappelle rappelé note noté commente
      commenté poursuit conclut confirme confirmé reconnaît reconnu insiste insisté selon témoigne prévient regrette
      salue salué écrit résume
      plaide plaident glisse sourit soupire plaisante nuance tempère martèle glissé plaidé détaille détaillé poursuivi complète complété réagit réagi lance lancé avance avancé martelé
      ironise répond répondu promet promis déplore déploré admet admis relève relevé observe observé constate constaté
      analyse réjouit félicite expliquait disait ajoutait`),
      negation: words(
        "ne pas jamais rien aucun aucune ni sans non nul personne guère n'est n'a n'ont n'était n'y n'en",
      ),
      hedge: phrases(`
      pourrait
      pourraient
      devrait
      devraient
      peut-être
      sans doute
      probablement
      vraisemblablement
      apparemment
      environ
      près de
      quelque
      presque
      jusqu'à
      au moins
      plus de
      moins de
      semble
      serait
      aurait`),
    };
  },
};
