/** Urdu. */
export const ur = `ur
whole
sponsored ?اشتہار|?اشتہارات|?سپانسر شدہ|?سپانسرڈ
promotion ?سبسکرائب کریں|?نیوز لیٹر
related ?متعلقہ خبریں|?تازہ ترین|?تازہ ترین خبریں|?مقبول خبریں
byline ?مصنف|?نمائندہ خصوصی
social ?شیئر کریں|?شیئر
comments ?تبصرہ کریں
navigation ?صفحہ اول|?سرورق
opening
related ?مزید پڑھیں|?یہ بھی پڑھیں
byline ?شائع|?اپ ڈیٹ
correction ?تصحیح
by ?از|?تحریر
inside
role ?نامہ نگار|?رپورٹر|?صحافی|?مدیر
`;
