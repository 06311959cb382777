const MOST_BYTES = 600_000;

/** The browser's twin: a file from this computer. */
export function chooseTable(): Promise<string | null> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.csv,text/csv';
    field.addEventListener('cancel', () => resolve(null));
    field.addEventListener('change', () => {
      const file = field.files?.[0];
      if (!file || file.size > MOST_BYTES) return resolve(null);
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? null));
      reader.addEventListener('error', () => resolve(null));
      reader.readAsDataURL(file);
    });
    field.click();
  });
}
