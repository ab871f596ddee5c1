/**
 * A time of day: `09:00`, in Indonesian `09.00`; the end of a day is `24:00`.
 *
 * @param minutes since midnight
 * @param language BCP 47 tag
 */
export const clockTime = (minutes: number, language: string): string =>
  [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(language === 'id' ? '.' : ':');
