import { foldName } from './months.js';
import { type DateHints, parseDate } from './parseDate.js';

const stems = (list: string): readonly string[] => list.split(' ').map((stem) => foldName(stem.replaceAll('_', ' ')));

/** Beginnings of words that say an article was changed. */
const CHANGED = stems(
  'updat modif revised edited_on reviewed last_changed last_edit amended aktualis aktualiz zuletzt_ge geändert mis_à_jour maj_le actualiz actualis atualiz alterad aggiorn modificat bijgewerkt uppdater ändrad oppdater endret opdater ændret ' +
    'päivitetty muokattu uppfært zmieniono upraven frissít módosít ενημερ ενημέρ τροποποι güncel değişt обновл измен оновл змін تحديث تعديل بروزرسانی به‌روز עודכן עדכון अपडेट diperbarui diperbaharui dikemaskini cập_nhật 更新 修改 改訂 최종수정 수정 업데이트 ažurir posodoblj atnaujint',
);
/** Beginnings of words that say it was published. */
const PUBLISHED = stems(
  'publi posted issued_on released created date_written veröffentlicht erstellt erschienen gepostet opubl objavl publicer publisert udgivet geplaatst gepubliceerd verschenen julkaistu birt zverejn megjelen publik δημοσι yayin yayım eklen giriş ' +
    'опубл дата_публикации نشر انتشار פורסם प्रकाशित terbit đăng 公開 掲載 配信 発表 发布 發布 发表 입력 등록 게재 승인 paskelbt avaldatud dodano',
);

/** What a line of dates says. ISO 8601. */
export interface DateLine {
  readonly published: string | null;
  readonly modified: string | null;
}

interface Cut {
  readonly at: number;
  readonly changed: boolean;
}

function cutsOf(folded: string): Cut[] {
  const cuts: Cut[] = [];
  for (const [list, changed] of [
    [CHANGED, true],
    [PUBLISHED, false],
  ] as const) {
    for (const stem of list) {
      for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + stem.length)) {
        // The beginning of a word; "unpublished" is none. Scripts without spaces have no beginnings.
        if (at === 0 || !/\p{L}/u.test(folded.charAt(at - 1)) || stem.charCodeAt(0) > 0x2e80) cuts.push({ at, changed });
      }
    }
  }
  return cuts.sort((a, b) => a.at - b.at);
}

/**
 * Reads a line such as "Published 3 May 2024 | Updated 4 May 2024, 10:00": each date belongs to the word before it, one without a
 * word is the day of publication. A date with the word behind it ("2024-05-03 更新") belongs to that word.
 */
export function readDateLine(text: string, hints: DateHints): DateLine {
  if (!/\p{Nd}/u.test(text)) return { published: null, modified: null };
  const folded = foldName(text);
  // Folding may change lengths only by accents; where it did, cut the folded text instead.
  const source = folded.length === text.length ? text : folded;
  const cuts = cutsOf(folded);
  let published: string | null = null;
  let modified: string | null = null;
  const parts = [{ at: 0, changed: false }, ...cuts].map(({ at, changed }, i) => ({
    changed,
    date: parseDate(source.slice(at, cuts[i]?.at), hints),
  }));
  const behind = cuts.length > 0 && parts[0]?.date !== null && parts[parts.length - 1]?.date === null;
  parts.forEach(({ date, changed }, i) => {
    if (date === null) return;
    if (behind ? parts[i + 1]?.changed : changed) modified ??= date;
    else published ??= date;
  });
  return { published, modified };
}
