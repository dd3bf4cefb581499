package org.parkatlas.cql2;

import java.util.ArrayList;
import java.util.List;

/** Cuts CQL2 text into words, after the character classes of the standard's Annex B. */
final class Lexer {
  private static final int MAX_NUMBER_LENGTH = 400;
  private static final List<String> SYMBOLS =
      List.of("<>", "<=", ">=", "<", ">", "=", "(", ")", ",", "+", "-", "*", "/", "%", "^");

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String source) {
    this.source = source;
  }

  /** All words, {@link Token.Kind#END} last. */
  static List<Token> tokens(String source) {
    Lexer lexer = new Lexer(source);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < source.length()) {
      int c = source.codePointAt(at);
      if (Names.isSpace(c)) {
        at += Character.charCount(c);
      } else if (c == '\'') {
        text();
      } else if (c == '"') {
        quotedName();
      } else if (isDigit(at) || c == '.' && isDigit(at + 1)) {
        number();
      } else if (Names.isStart(c)) {
        name();
      } else {
        symbol();
      }
    }
    add(Token.Kind.END, "", at);
  }

  private void add(Token.Kind kind, String text, int start) {
    tokens.add(new Token(kind, text, start));
  }

  /** Within quotes, '' and \' stand for one quote. */
  private void text() {
    int start = at++;
    StringBuilder text = new StringBuilder();
    while (at < source.length()) {
      char c = source.charAt(at);
      boolean quoteFollows = at + 1 < source.length() && source.charAt(at + 1) == '\'';
      if ((c == '\'' || c == '\\') && quoteFollows) {
        text.append('\'');
        at += 2;
      } else if (c == '\'') {
        at++;
        add(Token.Kind.TEXT, text.toString(), start);
        return;
      } else {
        text.append(c);
        at++;
      }
    }
    throw Syntax.at(source, start, "a text starts with ' that never ends");
  }

  private void quotedName() {
    int start = at;
    int end = source.indexOf('"', at + 1);
    if (end < 0) {
      throw Syntax.at(source, start, "a name starts with \" that never ends");
    }
    add(Token.Kind.QUOTED_NAME, source.substring(at + 1, end), start);
    at = end + 1;
  }

  private void name() {
    int start = at;
    while (at < source.length() && Names.isPart(source.codePointAt(at))) {
      at += Character.charCount(source.codePointAt(at));
    }
    add(Token.Kind.NAME, source.substring(start, at), start);
  }

  private void number() {
    int start = at;
    digits();
    if (peek('.')) {
      at++;
      digits();
    }
    if (peek('e') || peek('E')) {
      exponent();
    }
    if (at - start > MAX_NUMBER_LENGTH) {
      throw Syntax.at(source, start, "a number has more than " + MAX_NUMBER_LENGTH + " digits");
    }
    add(Token.Kind.NUMBER, source.substring(start, at), start);
  }

  private void exponent() {
    int digits = at + 1;
    if (digits < source.length() && "+-".indexOf(source.charAt(digits)) >= 0) {
      digits++;
    }
    if (isDigit(digits)) {
      at = digits;
      digits();
    }
  }

  private void digits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private boolean peek(char c) {
    return at < source.length() && source.charAt(at) == c;
  }

  private boolean isDigit(int index) {
    return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
  }

  private void symbol() {
    for (String symbol : SYMBOLS) {
      if (source.startsWith(symbol, at)) {
        add(Token.Kind.SYMBOL, symbol, at);
        at += symbol.length();
        return;
      }
    }
    String found = Character.toString(source.codePointAt(at));
    throw Syntax.at(source, at, "“" + found + "” stands where no rule allows it");
  }
}
