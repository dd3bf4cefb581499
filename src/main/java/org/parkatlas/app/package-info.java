/**
 * The program: commands, settings, wiring. The only package that knows all others.
 *
 * <p>Invariants: settings are read once, from the command line or else the environment, and are
 * valid from then on; an expected failure ends as one message on stderr and an exit code that is
 * not 0, without a stack trace; a result file is written whole or not at all.
 */
package org.parkatlas.app;
