/** How long a browser may take to begin printing. Some prepare the page after the call. */
const patience = 1000;

/**
 * Prints the page. A browser inside another app often cannot print and says nothing about it.
 *
 * @returns whether the browser began to print
 */
export const printPage = (): Promise<boolean> =>
  new Promise((resolve) => {
    addEventListener(
      'beforeprint',
      () => {
        resolve(true);
      },
      { once: true },
    );
    try {
      print();
    } catch {
      resolve(false);
    }
    setTimeout(resolve, patience, false);
  });
