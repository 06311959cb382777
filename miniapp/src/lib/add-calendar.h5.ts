import type { CalendarEntry } from './add-calendar';
import { saveFile } from './save-file';

/** The browser's twin: a calendar file, which the phone or the PC opens in its calendar. */
export async function addToCalendar({ title, file }: CalendarEntry): Promise<boolean> {
  return saveFile(file, `${title}.ics`).then(
    () => true,
    () => false,
  );
}
