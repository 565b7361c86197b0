import {
  type Calendar,
  type LanguageRecord,
  type PagePatterns,
  phrases,
  values,
  words,
} from './language.ts';

export const en: LanguageRecord = {
  tag: 'en',
  get functionWords() {
    return new Set(
      words(`
      the a an and or but nor so yet if then else than that this these those there here where when while why how what
      which who whom whose as at by for from in into of off on onto out over under up down to with within without about
      above across after against along among around before behind below beneath beside besides between beyond during
      except inside near outside per since through throughout toward towards until unless upon via because although
      though whether i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
      we us our ours ourselves they them their theirs themselves one ones is am are was were be been being has have had
      having do does did doing done will would shall should can could may might must ought not no never none nothing
      neither either both all any each every few many more most much other others another some such same own only also
      just even still again already always often ever very too quite rather now once both less least several well
      whatever whichever however therefore thus meanwhile like get gets got make makes made said says say told new
      it's that's there's what's who's he's she's let's i'm you're we're they're i've you've we've they've i'd you'd
      he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll it'll isn't aren't wasn't weren't hasn't haven't
      hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't cannot`),
    );
  },
  get abbreviations() {
    return new Set(
      words(`
      Mr. Mrs. Ms. Dr. Prof. Rev. Hon. St. Ste. Mt. Ft. Gen. Col. Capt. Lt. Sgt. Maj. Cmdr. Adm. Gov. Sen. Rep. Reps.
      Sens. Pres. Supt. Jr. Sr. Esq. Messrs. Fr. Msgr. Det. Insp. Inc. Corp. Co. Cos. Ltd. Bros. Assn. Dept. Univ. Ave.
      Blvd. Rd. Hwy. Bldg. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tues. Thurs. Ala. Ariz.
      Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla.
      Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Ont. Que. Alta. Sask. Man.
      e.g. i.e. etc. vs. v. cf. viz. approx. est. min. max. ca. ed. eds. et al. no. nos. p. pp. para. sec. fig. vol. ch.
      a.m. p.m. U.S. U.K. U.N. E.U. U.A.E. D.C. N.Y. N.J. N.C. S.C. N.D. S.D. N.H. N.M. R.I. W.Va. B.C. Ph.D. M.D. B.A.
      M.A. M.B.A. L.A. sq. ft. oz. lb. lbs. mph. hrs. mins. incl. excl. tel. ext. asst. mgr. dir.`),
    );
  },
  ordinalStop: false,
  capitalDates: true,
  spaced: true,
  get numbers() {
    return values(
      'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twice=2',
    );
  },
  get magnitudes() {
    return values(
      'hundred=100 thousand=1e3 million=1e6 millions=1e6 billion=1e9 trillion=1e12 m=1e6 mn=1e6 bn=1e9 k=1e3 dozen=12 percent=1 pct=1',
    );
  },
  bare: (key) => key.replace(/'(?:s|d|m|ll|re|ve)?$/u, ''),
  stemmer: async () => (await import('@orama/stemmers/english')).stemmer,
  get calendar(): Calendar {
    return {
      months:
        'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept, october oct, november nov, december dec',
      weekdays:
        'monday mon, tuesday tue tues, wednesday wed, thursday thu thurs, friday fri, saturday sat, sunday sun',
      relativeDays: 'today yesterday tomorrow tonight',
      beforeClock: 'at',
    };
  },
  get page(): PagePatterns {
    return {
      subscribersOnly: '(?:for|to) subscribers only',
      mayBePaid: 'link|aff?ili',
      affiliate: String.raw`\baffiliate[ -]?(?:links?|partner)`,
      links: String.raw`\blinks?\b`,
      commission: String.raw`\bcommissions?(?![a-zà-ÿ])`,
      earns: String.raw`\b(?:earn|receiv)`,
      weAndOurPartners: 'we and our',
      unsubscribe: String.raw`\bunsubscribe`,
      inbox: 'in your inbox',
      feedFootOpens: 'the post',
      feedFootEnds: 'appeared first on',
      inBrowser: String.raw`\b(?:view|see|read|open) (?:this|the|it)\b.{0,30}\b(?:in|with) (?:your |a |the )?(?:web ?)?browser`,
      minuteRead: 'read',
      readingTime: 'reading time',
      picture: 'Image|Picture',
      pictureInBrackets: '[Ii]mage',
      donation: String.raw`\bsupport our (?:independent |local )?journalism`,
      promises: 'related|most (?:read|popular|viewed)|recommended|trending',
      pageWords: 'subscri|reserved',
      ages: {
        ago: String.raw`(?:\d{1,3}\s?|\ban?\s+)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\s+ago\b`,
      },
    };
  },
  get cues() {
    return {
      about: phrases(`
      about
      more about
      about the company
      about us
      who we are
      company profile
      company background
      company information
      notes to editors
      note to editors
      notes for editors
      editors' notes
      editor's notes
      editors notes
      background information
      notes
      boilerplate
      media information`),
      aboutEnd: ['at a glance', 'in brief: company profile', 'fact sheet'],
      contact: phrases(`
      media contact
      media contacts
      press contact
      press contacts
      press office
      press enquiries
      press inquiries
      media enquiries
      media inquiries
      media relations
      investor contact
      investor relations
      public relations contact
      pr contact
      contact
      contacts
      contact information
      contact details
      for more information
      for further information
      for additional information
      for media inquiries
      for media enquiries
      for press enquiries
      for interviews
      for high-resolution images
      source:
      issued by
      issued on behalf of
      view original content
      view source version`),
      release: phrases(`
      for immediate release
      press release
      news release
      media release
      press statement
      media statement
      press notice
      for release
      embargoed until
      under embargo until
      strictly embargoed
      not for immediate release`),
      safeHarbour: phrases(`
      forward-looking statement
      forward-looking statements
      safe harbor
      safe harbour
      private securities litigation reform act
      actual results may differ
      actual results could differ
      undertakes no obligation to update
      no obligation to update
      all rights reserved
      registered trademark
      registered trademarks
      trademarks of their respective owners
      property of their respective owners
      does not constitute an offer
      an offer to sell
      solicitation of an offer
      to purchase any securities
      may be restricted by law
      inform themselves about
      securities act of 1933
      not for release, publication or distribution
      not for distribution in the united states`),
      byline: phrases(`
      by
      written by
      words by
      reported by
      posted by
      edited by
      story by
      text by
      from our correspondent
      staff writer
      staff reporter
      author:
      editor:`),
      furniture: phrases(`
      share
      share this
      share on
      share via
      share article
      tweet
      tweet this
      pin it
      email this
      print this
      print
      print article
      copy link
      follow us
      follow
      like us on
      find us on
      join us on
      subscribe
      subscribe to
      sign up
      sign in
      log in
      register
      already a subscriber
      support us
      become a member
      newsletter
      get our newsletter
      get the latest
      related
      read more
      read also
      read next
      also read
      see also
      trending
      trending now
      recommended
      recommended for you
      you may also like
      you might also like
      continue reading
      advertisement
      advertising
      sponsored
      sponsored content
      promoted
      we use cookies
      this site uses cookies
      this website uses cookies
      by continuing to use
      accept cookies
      accept all
      manage preferences
      cookie settings
      cookie policy
      privacy policy
      copyright
      ©
      (c)
      all rights reserved
      filed under
      posted in
      published
      updated
      last updated
      tags
      tagged
      topics
      categories
      category
      photo
      photo by
      photos
      image
      image credit
      picture
      pictured
      file photo
      credit:
      courtesy of
      caption
      illustration
      video
      watch
      listen
      home
      menu
      search
      skip to content
      jump to comments
      view comments
      contact us
      got a tip
      send us your
      have a story
      min read
      minute read`),
      labels: phrases(`
      related posts
      related articles
      related stories
      related news
      related topics
      related content
      more on this
      more from
      more stories
      most read
      most popular
      up next
      next article
      next post
      previous article
      previous post
      published on
      posted on
      terms of use
      terms of service
      terms and conditions
      back to top`),
      call: phrases(`
      follow
      join
      subscribe
      sign up
      email
      e-mail
      write to
      tell us
      let us know
      send us
      text us
      message us
      get in touch
    `),
      comment: phrases(`
      comments
      comment
      reader comments
      readers' comments
      responses
      replies
      thoughts on
      leave a comment
      leave a reply
      post a comment
      add a comment
      join the conversation
      join the discussion
      have your say
      what do you think
      letters to the editor
      discussion
      one thought on
      one response to
      one comment on
      one reply to`),
      commentAuthor: phrases(`
      says:
      said:
      wrote:
      writes:
      commented:
      replied:
      posted:`),
      credit: phrases(`
      according to a statement
      according to a press release
      according to a news release
      according to a release
      according to the company
      according to a post
      according to a blog post
      according to an announcement
      in a blog post
      announcement here
      press release here
      full release here
      full statement here
      according to the release
      according to the statement
      in a statement
      in a press release
      in a news release
      in a media release
      in a release
      in a written statement
      in a prepared statement
      said in a statement
      the statement said
      the press release said
      the release said
      the release states
      a press release from
      a news release from
      a statement from
      a company spokesperson
      a spokesperson for
      a spokesman for
      a spokeswoman for
      announced in a
      press release
      news release
      source: press release
      with agency material
      provided by
      this story was provided by
      this article is based on a press release
      contributed content
      from a press release`),
      speech: words(`
      said says say saying told tells added adds explained explains stated states noted notes announced announces
      commented comments remarked wrote writes claimed claims argued argues insisted insists stressed stresses warned
      warns promised recalled replied asked acknowledged admitted confirmed confirms declared continued concluded
      according quoted tweeted posted described emphasized emphasised believes hopes`),
      negation: words(`
      not no never none nothing nobody neither nor without cannot can't don't doesn't didn't won't wouldn't isn't aren't
      wasn't weren't hasn't haven't hadn't couldn't shouldn't hardly barely unlikely`),
      hedge: phrases(`
      may
      might
      could
      perhaps
      possibly
      probably
      reportedly
      allegedly
      apparently
      about
      around
      roughly
      approximately
      nearly
      almost
      an estimated
      up to
      at least
      more than
      less than
      likely
      expected
      seems
      appears
      suggests
      some`),
    };
  },
};
