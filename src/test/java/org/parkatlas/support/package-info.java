/**
 * What tests need that is not part of the program: a private PostGIS.
 *
 * <p>Invariants: it listens on 127.0.0.1 alone, its files are in a fresh temporary directory, and
 * both are gone when the test run ends.
 */
package org.parkatlas.support;
