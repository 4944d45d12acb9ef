package app.understory.desk.cli;

import app.understory.vault.time.Timekeeper;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * What the composition root hands to commands: where words come from and go to, and what they work with.
 *
 * @param in       where a passphrase may be read from
 * @param out      what was asked for
 * @param err      what went wrong, in sentences
 * @param time     the clock
 * @param random   for keys and nonces
 * @param settings this computer's settings folder
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Timekeeper time,
    SecureRandom random,
    Path settings) {}
