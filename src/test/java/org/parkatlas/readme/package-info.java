/**
 * Keeps the documents true: every command of {@code README.md} is run, every link is followed.
 *
 * <p>What a fenced block marked {@code sh} may hold: commands that work on their own from the
 * project's folder (nothing is carried from one to the next but files), against {@code
 * http://localhost:8080}. Other blocks are not run.
 */
package org.parkatlas.readme;
