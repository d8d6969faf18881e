import { SYSTEM_CLOCK } from '../app/clock';
import { runCheckCommand } from './run-check';

/** 检查: `npm run -s check -- BOOK.xlsx …`, as the contract describes it. */
void runCheckCommand(process.argv.slice(2), {
  clock: SYSTEM_CLOCK,
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
}).then((status) => {
  process.exitCode = status;
});
