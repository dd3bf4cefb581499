package org.parkatlas.cql2;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts without case or accents, for comparison, by Unicode's rules. Most texts here are ASCII and
 * Chinese; they take a short cut.
 */
public final class Folding {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private static final int DAKUTEN = 0x3099;
  private static final int HANDAKUTEN = 0x309A;
  private static final int FULL_WIDTH = 0xFF00;

  /** Letters with a stroke and joined letters, which Unicode does not take apart: ø, ł, æ. */
  private static final Map<Integer, String> PLAIN_LATIN = new ConcurrentHashMap<>();

  /** Its rules take a moment to load, and few texts need them. */
  private static final class Latin {
    static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
  }

  private Folding() {}

  /**
   * The same for all spellings that differ in case only: a canonical caseless match with full case
   * folding (The Unicode Standard, section 3.13, D145), whatever the language. So ẞ, ß and ss are
   * one, and the Turkish İ and ı are neither i nor I.
   */
  static String caseless(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    return NFC.normalize(UCharacter.foldCase(NFD.normalize(text), true));
  }

  /**
   * Without accents. The two marks that turn Japanese letters into others stay (recommendation
   * japanese-non-spacing-marks).
   */
  static String accentless(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length());
    NFD.normalize(text).codePoints().filter(c -> !isAccent(c)).forEach(c -> append(bare, c));
    return NFC.normalize(bare);
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK && c != DAKUTEN && c != HANDAKUTEN;
  }

  private static void append(StringBuilder text, int c) {
    if (c > 0x7F && c < FULL_WIDTH && UnicodeScript.of(c) == UnicodeScript.LATIN) {
      text.append(PLAIN_LATIN.computeIfAbsent(c, Folding::plainLatin));
    } else {
      text.appendCodePoint(c);
    }
  }

  private static String plainLatin(int c) {
    return Latin.TO_ASCII.transliterate(Character.toString(c));
  }

  /** The form in which words are looked for: without case, accents, full and half width. */
  public static String searched(String text) {
    return accentless(Normalizer2.getNFKCCasefoldInstance().normalize(text));
  }

  /** ASCII, Chinese characters and their punctuation: no accents, no case but that of ASCII. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && !isHan(c) && !isPunctuation(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  /** Dashes and quotes, ideographic commas and brackets, full-width ones up to the digits. */
  private static boolean isPunctuation(char c) {
    return c >= 0x2010 && c <= 0x2027 || c >= 0x3001 && c <= 0x3029 || c >= 0xFF01 && c <= 0xFF20;
  }
}
