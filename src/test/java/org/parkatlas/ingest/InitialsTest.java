package org.parkatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "闵行, mh",
    "闵行开发区智能制造产业基地, mhkfqznzzcyjd",
    "长阳秀带, cyxd",
    "长宁区, cnq",
    "长三角生态绿色一体化发展示范区, csjstlsythfzsfq",
    "长兴海洋装备产业园, cxhyzbcyy",
    "沪陕高速（上海长江隧桥）, hsgsshcjsq",
    "产业增长极, cyzzj",
    "重庆路, cql",
    "上海重型机器厂, shzxjqc",
    "银行, yh",
    "行政, xz",
    "音乐谷, yyg",
    "莘庄工业区, xzgyq",
    "朱家角, zjj",
    "嘉定氢能港(汽车新能港), jdqngqcxng",
    "东方美谷·美妆特色产业园区, dfmgmztscyyq",
    "G60生物医药产业基地, g60swyycyjd",
    "张江AI岛, zjaid"
  })
  void are_what_a_person_types(String name, String initials) {
    assertThat(Initials.of(name)).isEqualTo(initials);
  }
}
