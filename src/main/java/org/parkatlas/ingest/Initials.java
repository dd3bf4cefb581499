package org.parkatlas.ingest;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;
import java.util.regex.Pattern;

/** The first letters of a name's pinyin, as people type them to search: 闵行 is {@code mh}. */
final class Initials {
  /**
   * 长 is <i>cháng</i> in Shanghai's place names (长宁, 长阳, 长三角), for which the library says
   * <i>zhǎng</i>; it is <i>zhǎng</i> where something or somebody grows or leads.
   */
  private static final Pattern CHANG = Pattern.compile("(?<![增成生校院市区县镇村部局厂会队组站])长(?!大|官|老)");

  private static final Pattern NOT_TYPED = Pattern.compile("[^a-z0-9]");

  private Initials() {}

  /** Lower case; Latin letters and digits stay, everything else is left out. */
  static String of(String name) {
    // Homophones that have one reading only: 常 is cháng, 杭 is háng.
    String unambiguous = CHANG.matcher(name).replaceAll("常").replace("闵行", "闵杭");
    String letters = PinyinHelper.toPinyin(unambiguous, PinyinStyleEnum.FIRST_LETTER, "");
    return NOT_TYPED.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
