import { v5 } from 'uuid';

const NAMESPACE = '5f0c2a52-6a0e-4a2e-9c43-3c1f6f1e8f10';

/** The same id for the same name in every demo, so that loading twice adds nothing. */
export function demoId(name: string): string {
  return v5(name, NAMESPACE);
}
