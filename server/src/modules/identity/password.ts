import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's parameters (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> => hash(password);

const nobody = hashPassword('nobody');

/** Whether the password fits; without a hash it takes just as long, so that time does not tell which names exist. */
export async function fits(password: string, passwordHash: string | undefined): Promise<boolean> {
  const same = await verify(passwordHash ?? (await nobody), password);
  return same && passwordHash !== undefined;
}
