import { squash } from './text.js';

/** News agencies by the names they are credited with, `|` between names of one. */
const AGENCIES: readonly string[] = [
  'Reuters|Thomson Reuters|Рейтер|رويترز|路透社|路透|ロイター',
  'AP|Associated Press|The Associated Press|AP News|美联社',
  'AFP|Agence France-Presse|AFP Deutschland|法新社|AFP-Services|AFP=時事',
  'dpa|Deutsche Presse-Agentur|dpa-infocom|dpa-AFX|dpa-tmn|dpa/lhe|Deutsche Presse-Agentur (dpa)',
  'APA|Austria Presse Agentur|APA/dpa',
  'sda|Keystone-SDA|Keystone-ATS|ats|SDA-ATS|Schweizerische Depeschenagentur',
  'epd|Evangelischer Pressedienst',
  'KNA|Katholische Nachrichten-Agentur',
  'SID|Sport-Informations-Dienst',
  'ANSA|Agenzia ANSA',
  'Adnkronos',
  'LaPresse',
  'AGI|Agenzia Italia',
  'Askanews',
  'EFE|Agencia EFE',
  'Europa Press',
  'Xinhua|新华社|新華社|Xinhua News Agency',
  'China News Service|中新社|中国新闻网',
  'TASS|ТАСС|ITAR-TASS',
  'RIA Novosti|РИА Новости|RIA',
  'Interfax|Интерфакс|Interfax-Ukraine|Интерфакс-Украина',
  'Kyodo|Kyodo News|共同|共同通信|共同通信社',
  'Jiji|Jiji Press|時事|時事通信|時事通信社',
  'Yonhap|Yonhap News Agency|연합뉴스',
  'Newsis|뉴시스',
  'News1|뉴스1',
  'PTI|Press Trust of India',
  'ANI|Asian News International',
  'IANS|Indo-Asian News Service',
  'UNI|United News of India',
  'Anadolu|Anadolu Agency|Anadolu Ajansı|AA|Anadolu Agency (AA)',
  'DHA|Demirören Haber Ajansı',
  'İHA|İhlas Haber Ajansı',
  'ANKA|ANKA Haber Ajansı',
  'PAP|Polska Agencja Prasowa',
  'ČTK|CTK|Česká tisková kancelář',
  'TASR',
  'SITA',
  'Lusa|Agência Lusa',
  'Agência Brasil',
  'Estadão Conteúdo',
  'Belga|Agence Belga',
  'ANP',
  'NTB',
  'TT|TT Nyhetsbyrån|Tidningarnas Telegrambyrå',
  'Ritzau',
  'STT|STT-Lehtikuva',
  'MTI|Magyar Távirati Iroda',
  'Agerpres',
  'Mediafax',
  'BTA|БТА',
  'Tanjug|Танјуг',
  'Hina|HINA',
  'STA',
  'AMNA|ΑΠΕ-ΜΠΕ|ΑΠΕ',
  'BNS',
  'ELTA',
  'LETA',
  'Ukrinform|Укрінформ|Укринформ',
  'UNIAN|УНІАН|УНИАН',
  'Antara|ANTARA News',
  'Bernama',
  'VNA|TTXVN|Vietnam News Agency',
  'AAP|Australian Associated Press',
  'PA Media|Press Association|PA News Agency',
  'Bloomberg|Bloomberg News',
  'Canadian Press|The Canadian Press|La Presse canadienne',
  'UPI|United Press International',
  'Notimex',
  'Télam|Telam',
  'Prensa Latina',
  'MENA|Middle East News Agency',
  'WAM|Emirates News Agency|وام',
  'SPA|Saudi Press Agency|واس',
  'IRNA|ایرنا|إرنا',
  'ISNA|ایسنا',
  'Fars|فارس',
  'SANA|سانا',
  'Petra|بترا',
  'NNA|الوكالة الوطنية للإعلام',
  'APP|Associated Press of Pakistan',
  'BSS|UNB',
  'CNA|Central News Agency|中央社',
  'Agence de Presse Africaine|APS',
  'NAN|News Agency of Nigeria',
  'ANA-MPA',
];

const all = AGENCIES.flatMap((row) => row.split('|'));
/** Letters up to which a name counts only as written: "AA", "dpa", "STA" are words of other languages too. */
const SHORT = 3;
const short: ReadonlySet<string> = new Set(all.filter((name) => name.length <= SHORT).flatMap((name) => [name, name.toUpperCase()]));
const long: ReadonlySet<string> = new Set(all.filter((name) => name.length > SHORT).map(squash));

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  return name.trim().length <= SHORT ? short.has(name.trim()) : long.has(squash(name));
}

/** The agencies named in a credit such as "AFP/Reuters", as printed; `null` unless all of it names agencies. */
export function agencyCredit(credit: string): string | null {
  const text = credit.trim();
  if (text === '' || text.length > 80) return null;
  if (isAgency(text)) return text;
  const parts = text.split(/\s{0,9}[/,|+&·]\s{0,9}|\s{1,9}(?:and|und|et|y|e|og|och|with|mit)\s{1,9}/);
  return parts.length > 1 && parts.every(isAgency) ? text : null;
}
