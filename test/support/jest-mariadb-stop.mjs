/** Ends what `jest-mariadb-start` started. */
export default async function stop() {
  await globalThis.linliMariadb?.stop();
}
