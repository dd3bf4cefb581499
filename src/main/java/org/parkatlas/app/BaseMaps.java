package org.parkatlas.app;

import java.util.ArrayList;
import java.util.List;
import org.parkatlas.api.BaseMap;
import org.parkatlas.model.Text;

/** The tile bases of other hosts, each with the datum its tiles are drawn in. */
final class BaseMaps {
  private static final int MAX_ZOOM = 18;

  private static final BaseMap GAODE =
      new BaseMap(
          "gaode",
          Text.of("高德地图", "Gaode"),
          "https://webrd0{s}.is.autonavi.com/appmaptile?lang=zh_cn&size=1&scale=1&style=8"
              + "&x={x}&y={y}&z={z}",
          "GCJ-02",
          "© 高德地图",
          MAX_ZOOM,
          "1234");

  private static final BaseMap OPEN_STREET_MAP =
      new BaseMap(
          "osm",
          Text.of("OpenStreetMap", "OpenStreetMap"),
          "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
          "WGS84",
          "© OpenStreetMap contributors",
          MAX_ZOOM,
          "");

  private BaseMaps() {}

  /** Those asked for, the official one first. */
  static List<BaseMap> of(Settings.TileBases wanted) {
    List<BaseMap> bases = new ArrayList<>();
    wanted.tiandituKey().ifPresent(key -> bases.add(tianditu(key)));
    if (wanted.gaode()) {
      bases.add(GAODE);
    }
    if (wanted.openStreetMap()) {
      bases.add(OPEN_STREET_MAP);
    }
    return bases;
  }

  /**
   * CGCS2000 in the Web Mercator matrix set {@code w}; the difference to WGS84 is below a metre.
   */
  private static BaseMap tianditu(String key) {
    return new BaseMap(
        "tianditu",
        Text.of("天地图", "Tianditu"),
        "https://t{s}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0"
            + "&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles"
            + "&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk="
            + key,
        "WGS84",
        "© 国家地理信息公共服务平台（天地图）",
        MAX_ZOOM,
        "01234567");
  }
}
