export { Cipher, DecryptionError } from './cipher.js';
export { deriveKey } from './keys.js';
export { Signer } from './signer.js';
