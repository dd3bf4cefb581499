/**
 * Programs that {@code make bench} runs to measure the product: no tests, nothing asserts.
 *
 * <p>Invariants: both sides of a comparison read the same files in the same run; input is made from
 * a fixed seed; each program prints lines of tab-separated name and value on stdout, which the
 * scripts in {@code src/bench} put into a table.
 */
package org.parkatlas.bench;
