import { startFailure } from '../platform/start-failure.js';
import { ledgerCommand } from './ledger.command.js';

try {
  process.exitCode = await ledgerCommand(process.argv.slice(2), process.env);
} catch (error) {
  const { message, exitCode } = startFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}
