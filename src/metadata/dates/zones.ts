/** Offsets in minutes of zone abbreviations that mean one offset only. "CST", "IST", "ET" and the like mean several, so they say nothing. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  wat: 60,
  hnec: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  cat: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  eat: 180,
  trt: 180,
  pkt: 300,
  wib: 420,
  ict: 420,
  wita: 480,
  hkt: 480,
  sgt: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  edt: -240,
  est: -300,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  brt: -180,
};

/** Minutes east of UTC for a zone's abbreviation (any case); `null` where it means nothing or several things. */
export function zoneOffset(abbreviation: string): number | null {
  return ZONES[abbreviation.toLowerCase()] ?? null;
}

/** `Z` or `+05:30` for minutes east of UTC. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
