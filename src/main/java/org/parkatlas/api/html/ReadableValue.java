package org.parkatlas.api.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldType;
import org.parkatlas.model.Lang;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

/**
 * Values as people read them: codes in words, yuan in units of 100 million, long numbers in groups.
 */
public final class ReadableValue {
  private static final Text YES = Text.of("是", "yes");
  private static final Text NO = Text.of("否", "no");
  private static final int YI = 8;
  private static final MathContext SIX_FIGURES = new MathContext(6);

  private ReadableValue() {}

  /** A field's title with the unit its values are shown in. */
  public static Text title(FieldDef field) {
    return field.withUnit(unit(field)).titleWithUnit();
  }

  static Unit unit(FieldDef field) {
    return switch (field.unit()) {
      case YUAN -> Unit.YI_YUAN;
      case YUAN_PER_KM2 -> Unit.YI_YUAN_PER_KM2;
      // “Plot ratio (ratio)” says it twice.
      case RATIO -> Unit.NONE;
      default -> field.unit();
    };
  }

  /** Nothing for null. */
  public static String of(FieldDef field, Object value, Lang lang) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      return number(field, number);
    }
    if (value instanceof Boolean flag) {
      return (flag ? YES : NO).in(lang);
    }
    if (value instanceof List<?> list) {
      return String.join(lang == Lang.ZH ? "；" : "; ", list.stream().map(String::valueOf).toList());
    }
    return ValueWords.of(field, (String) value).in(lang);
  }

  private static String number(FieldDef field, Number value) {
    if (field.temporal()) {
      return value.toString();
    }
    return switch (field.unit()) {
      case YUAN, YUAN_PER_KM2 -> grouped(inYi(value).toPlainString());
      default -> grouped(PlainText.of(value));
    };
  }

  /** Rounded to six figures: people read these, programs read the exact yuan. */
  private static BigDecimal inYi(Number yuan) {
    BigDecimal exact =
        yuan instanceof BigDecimal amount ? amount : BigDecimal.valueOf(yuan.doubleValue());
    return exact.movePointLeft(YI).round(SIX_FIGURES).stripTrailingZeros();
  }

  /** Commas between thousands, from five digits on. */
  private static String grouped(String plain) {
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    if (point - first < 5) {
      return plain;
    }
    StringBuilder text = new StringBuilder(plain);
    for (int i = point - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** Whether values stand under each other to be compared. */
  public static boolean isNumber(FieldDef field) {
    return field.type() == FieldType.INTEGER
        || field.type() == FieldType.NUMBER
        || field.type() == FieldType.DECIMAL;
  }
}
