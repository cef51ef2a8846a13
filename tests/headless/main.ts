import { runHeadless } from "./runHeadless";

/** Says on standard output and standard error what the command line came to, and ends with its code. */
void runHeadless(process.argv.slice(2)).then(({ code, stdout, stderr }) => {
  if (stdout !== "") console.log(stdout);
  if (stderr !== "") console.error(stderr);
  process.exitCode = code;
});
