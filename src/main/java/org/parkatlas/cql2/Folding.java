package org.parkatlas.cql2;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Texts without case or accents, for comparison. */
final class Folding {
  /** Letters with a stroke or joined letters, which Unicode does not take apart. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'Ð', "D"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'Ħ', "H"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Æ', "AE"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'Œ', "OE"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'Þ', "TH"));

  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9FFF;
  private static final int DAKUTEN = 0x3099;
  private static final int HANDAKUTEN = 0x309A;

  private Folding() {}

  /**
   * The same for all spellings that differ in case only. Upper case first, so that ß and ss meet;
   * then letter by letter, so that no letter is treated by its place, such as a final sigma.
   */
  static String caseless(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String upper = Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(upper.length());
    upper.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
    return folded.toString();
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
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !isAccent(c))
        .forEach(c -> append(bare, c));
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** ASCII and Chinese characters only, as most texts: no accents, no case but that of ASCII. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && (c < FIRST_HAN || c > LAST_HAN)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK && c != DAKUTEN && c != HANDAKUTEN;
  }

  private static void append(StringBuilder text, int c) {
    String plain = PLAIN.get(c);
    if (plain == null) {
      text.appendCodePoint(c);
    } else {
      text.append(plain);
    }
  }
}
