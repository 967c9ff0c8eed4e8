/** Hebrew. */
export const he = `he
whole
sponsored ~פרסומת|?פרסום|?מודעה|?מודעות|~ממומן|?תוכן מקודם|?קישורים ממומנים|?תוכן בשיתוף
promotion ?ניוזלטר|?הרשמה לניוזלטר|?הירשמו
related ?קרא עוד|?כתבות נוספות|?כתבות קשורות|?כתבות מומלצות
byline ?מאת|?כותב
social ?שתפו|?שיתוף
comments ?הוספת תגובה
navigation ?תפריט|?עמוד הבית
interface ?סגור
advertorial ?כתבה ממומנת|?תוכן פרסומי
paywall ?למנויים בלבד
readTime ?דקות קריאה
opening
sponsored ?בחסות|?בשיתוף|?תוכן ממומן
promotion ?הירשמו ל|?הצטרפו ל
related ?קראו גם|?קראו עוד
byline ?פורסם|?עודכן
navigation ?כל הזכויות
interface ?אתר זה
correction ?תיקון:|?תיקון טעות|?הבהרה ותיקון
clarification ?הבהרה:
update ?עדכון:|?הכתבה עודכנה
editor ?הערת המערכת|?הערת העורך
translation ?תרגום:|?תורגם
by ?מאת|?כתב:|?כתבה:|?כותב:
inside
navigation ?כל הזכויות שמורות
affiliate ?קישורי שותפים
role ?כתב|?כתבת|?עורך|?עורכת
`;
