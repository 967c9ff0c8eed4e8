/**
 * Words that say "picture" before a photographer's name, by language. Those of en, de, fr, es, it, pt, nl, sv, ru and ja
 * are in common use; the others are unverified.
 */
export const PICTURE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'photo',
    'photos',
    'photograph',
    'photographs',
    'photography',
    'picture',
    'pictures',
    'pic',
    'image',
    'images',
    'credit',
    'credits',
    'illustration',
    'graphic',
    'file photo',
    'copyright',
  ],
  de: ['foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildrechte', 'fotografie', 'grafik'],
  fr: ['crédit', 'crédits', 'crédit photo', 'crédits photo', 'photographie'],
  es: ['foto', 'fotografía', 'imagen', 'crédito', 'créditos'],
  it: ['foto', 'immagine', 'crediti', 'ph'],
  pt: ['foto', 'imagem', 'crédito', 'fotografia', 'reprodução'],
  nl: ['foto', 'beeld'],
  sv: ['foto', 'bild'],
  no: ['foto', 'bilde'],
  fi: ['kuva', 'kuvat'],
  pl: ['fot', 'fot.', 'foto', 'zdjęcie'],
  cs: ['foto', 'zdroj'],
  hu: ['fotó', 'fotók', 'kép'],
  ro: ['foto', 'sursa foto'],
  tr: ['fotoğraf', 'foto'],
  el: ['φωτογραφία', 'φωτό'],
  ru: ['фото', 'фотография', 'снимок'],
  uk: ['фото', 'світлина'],
  ar: ['تصوير', 'صورة', 'الصورة'],
  he: ['צילום'],
  hi: ['फोटो', 'तस्वीर'],
  vi: ['ảnh', 'hình'],
  id: ['foto', 'gambar'],
  ja: ['写真', '撮影', '画像', '提供'],
  ko: ['사진', '사진제공', '사진출처'],
  zh: ['图', '图片', '图源', '图片来源', '摄影', '圖', '圖片', '攝影'],
};

/** Signs between such a word and the name. */
export const CREDIT_SIGNS: readonly string[] = [':', '：', '=', '＝', '©'];

/** Words between such a word and the name. */
export const CREDIT_JOINERS: readonly string[] = ['by', 'courtesy of', 'von', 'par', 'de', 'di', 'door', 'av', 'af'];

/** Marks that open a credit by themselves. */
export const CREDIT_MARKS: readonly string[] = ['©', '(c)', 'courtesy of', 'copyright'];

/** Picture agencies and libraries: in parentheses at a caption's end, or as a line of its own, they are the credit. */
export const PICTURE_AGENCIES: readonly string[] = [
  'AAP',
  'AFP',
  'AGI',
  'Alamy',
  'Anadolu',
  'ANSA',
  'ANP',
  'AP',
  'APA',
  'Archiv',
  'Belga',
  'Bloomberg',
  'Contributed',
  'CTK',
  'ČTK',
  'dpa',
  'EFE',
  'EPA',
  'Europa Press',
  'Flickr',
  'Getty',
  'Handout',
  'Imago',
  'iStock',
  'IPA',
  'Keystone',
  'Kyodo',
  'LaPresse',
  'Lusa',
  'MTI',
  'NTB',
  'PA',
  'PAP',
  'Pexels',
  'Pixabay',
  'PTI',
  'Reuters',
  'RIA',
  'Ritzau',
  'Scanpix',
  'Screenshot',
  'Shutterstock',
  'Sipa',
  'STT',
  'Supplied',
  'TASS',
  'ТАСС',
  'РИА',
  'TT',
  'Unsplash',
  'UPI',
  'Wikimedia',
  'Xinhua',
  'Yonhap',
  'ZUMA',
];

/** Parts of class names (and `itemprop`s) that mark a picture's credit. */
export const CREDIT_CLASSES: readonly string[] = [
  'credit',
  'copyright',
  'photographer',
  'fotograf',
  'bildquelle',
  'byline-photo',
  'photo-by',
  'attribution',
];

/** Parts of class names that mark what holds a credit and a caption together. */
export const CAPTION_CLASSES: readonly string[] = ['caption', 'legend', 'description'];
