package org.parkatlas.api.features;

/** A line of a table of facts, in the page's language. */
record Fact(String name, String value) {}
