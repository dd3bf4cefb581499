package org.parkatlas.cql2;

/** Which characters make a name or a space: rules identifier and whitespace of Annex B. */
final class Names {
  /** First and last code point of each range that may start a name. */
  private static final int[] START = {
    ':', ':', 'A', 'Z', '_', '_', 'a', 'z', 0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D,
    0x37F, 0x1FFE, 0x200C, 0x200D, 0x2070, 0x218F, 0x2C00, 0x2FEF, 0x3001, 0xD7FF, 0xF900, 0xFDCF,
    0xFDF0, 0xFFFD, 0x10000, 0xEFFFF
  };

  private static final int[] MORE = {'.', '.', '0', '9', 0x300, 0x36F, 0x203F, 0x2040};
  private static final String SPACES =
      "\t\n\u000B\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
          + "\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

  private Names() {}

  static boolean isSpace(int c) {
    return SPACES.indexOf(c) >= 0;
  }

  static boolean isStart(int c) {
    return !isSpace(c) && within(START, c);
  }

  static boolean isPart(int c) {
    return isStart(c) || within(MORE, c);
  }

  private static boolean within(int[] ranges, int c) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] <= c && c <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
