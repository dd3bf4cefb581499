package org.parkatlas.cql2;

import java.util.List;
import java.util.Set;

/** The words of a filter, read one after the other. */
final class Words {
  /** Names that stand for themselves only in double quotes. */
  private static final Set<String> RESERVED =
      Set.of("and", "or", "not", "like", "between", "in", "is", "null", "true", "false", "div");

  private final String source;
  private final List<Token> tokens;
  private int at;
  private int depth;

  Words(String source) {
    this.source = source;
    this.tokens = Lexer.tokens(source);
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** Whether the word is a name that a parenthesis follows, such as DATE( or POINT Z (. */
  boolean opensCall() {
    return peek().kind() == Token.Kind.NAME
        && !isReserved()
        && (ahead(1).isSymbol("(") || ahead(1).isWord("Z") && ahead(2).isSymbol("("));
  }

  private Token ahead(int count) {
    return tokens.get(Math.min(at + count, tokens.size() - 1));
  }

  boolean isReserved() {
    return RESERVED.stream().anyMatch(peek()::isWord);
  }

  boolean takeSymbol(String symbol) {
    return take(peek().isSymbol(symbol));
  }

  boolean takeWord(String word) {
    return take(peek().isWord(word));
  }

  private boolean take(boolean matches) {
    if (matches) {
      at++;
    }
    return matches;
  }

  /** The first of these symbols if it stands here, else null. */
  String takeOneOf(List<String> symbols) {
    for (String symbol : symbols) {
      if (takeSymbol(symbol) || takeWord(symbol)) {
        return symbol;
      }
    }
    return null;
  }

  void expect(String symbol, String where) {
    if (!takeSymbol(symbol)) {
      throw unexpected("“" + symbol + "” " + where);
    }
  }

  RuntimeException unexpected(String expected) {
    return Syntax.unexpected(source, peek(), expected);
  }

  RuntimeException problem(Token at, String problem) {
    return Syntax.at(source, at.start(), problem);
  }

  /** Every rule that can hold itself goes through here, so that no text exhausts the stack. */
  void descend() {
    if (++depth > Limits.MAX_DEPTH) {
      throw Limits.tooDeep();
    }
  }

  void ascend() {
    depth--;
  }
}
