export { FileMissingError, FileStore, FileTooLargeError, type StoredBytes } from './file-store.js';
