/**
 * Marks of agencies and release services, folded, that stand as whole words in a dateline, a byline
 * or a last line: "BREMEN (dpa)", "(pm/red)", "/PRNewswire/". They are the same in every language.
 */
const listed = (marks: string): ReadonlySet<string> => new Set(marks.trim().split(/,\s+/));

/** Who reports. */
export const AGENCY_MARKS = listed(`
  agencies, agencias, agenturen, agences, agenzie, agências, ap, associated press, reuters, afp,
  agence france-presse, upi, bloomberg, pa media, dpa, dpa-afx, ddp, dapd, epd, kna, sid, apa, sda, keystone-sda, awp, efe, europa press, servimedia, notimex, télam, ansa, adnkronos, agi,
  askanews, lapresse, italpress, lusa, agência brasil, agência lusa, anp, belga, novum, ats, aap, pti, ani, ians,
  kyodo, jiji, xinhua, yonhap, tass, interfax, tt, ntb, ritzau, stt, pap, čtk, tasr, mti, agerpres, mediafax,
  hina, bta, dha, anadolu ajansı, απε-μπε, укрінформ, уніан, интерфакс, тасс, риа новости, итар-тасс, регнум,
  белта, укринформ, інтерфакс-україна, وكالات, أ ف ب, رويترز, एजेंसी, 연합뉴스, 뉴시스, 共同, 共同通信, 時事, 時事通信, 新华社, 新華社,
  中新社, 中新网, 中新網, 中央社, 法新社, 路透社, 美联社, 美聯社, 共同社, 韩联社, 韓聯社
`);

/** Who passes on what a sender says. */
const RELEASE_SERVICE_MARKS = listed(`
  pr newswire, prnewswire, business wire, businesswire, globenewswire, globe newswire, accesswire, newsfile corp,
  cision, canada newswire, cnw, prweb, ein presswire, einpresswire, newswise, eurekalert, ots, news aktuell,
  presseportal, pm, pm/red, apa-ots, pr times, 美通社
`);

export const WIRE_MARKS: ReadonlySet<string> = new Set([...AGENCY_MARKS, ...RELEASE_SERVICE_MARKS]);
