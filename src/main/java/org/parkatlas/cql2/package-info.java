/**
 * OGC Common Query Language (CQL2 1.0, OGC 21-065r2): text or JSON becomes a {@link
 * org.parkatlas.cql2.Filter} that says yes or no to a feature of one collection.
 *
 * <p>Data flows one way: text ({@code Lexer}, {@code TextParser}) or JSON ({@code JsonParser}) →
 * expression ({@code Expr}, the same for both) → checked against the declaration of the collection
 * and compiled ({@code Scope}, {@code Compiler}) → filter. Invariants: a filter sees public fields
 * only; whatever is wrong with it is said before the first feature is looked at, and a compiled
 * condition never fails; a comparison with a missing value is neither true nor false, and a feature
 * is selected only by true; no filter costs more than {@code Limits} lets it.
 *
 * <p>The parser is written by hand, a method for each rule: the grammar is small, an error can name
 * the rule it broke, and the standard's grammar is ambiguous for a generator (a parenthesis opens
 * an expression or an array, a name is a property or a function) where a glance ahead decides.
 * Libraries on Maven Central that read CQL2 bring a filter model of their own and cover part of the
 * conformance classes.
 */
package org.parkatlas.cql2;
