/** Version of the user agreement and the privacy notice that people agree to at sign-in now. */
export const AGREEMENT_VERSION = '2026-11-01';
