-- The tables that MapServer and ST_AsMVT read: what ParkAtlas serves, under the names it serves it by, and nothing more,
-- as a careful administrator would lay it out: rows that lie near each other stand near each other, a GIST index for
-- boxes, a unique btree for ids, and for tiles a copy in Web Mercator, so that no shape is transformed on request.
CREATE SCHEMA map;

CREATE TABLE map.parcels AS
SELECT row_no::int AS gid, id::text, district_code AS "districtCode", block_kind AS "blockKind",
    supply_state AS "supplyState", supplied_year::int AS "suppliedYear", supplied_area_m2 AS "suppliedAreaM2",
    plot_ratio AS "plotRatio", land_use AS "landUse", source, source_section AS "sourceSection",
    source_year::int AS "sourceYear", quality, shape_method AS "shapeMethod", shape_accuracy_m AS "shapeAccuracyM",
    geometry::geometry(Polygon, 4326) AS geom
FROM parcels;

CREATE TABLE map.areas AS
SELECT row_no::int AS gid, id::text, name, name_en AS "nameEn", initials, kind, area_km2 AS "areaKm2",
    area_kind AS "areaKind", area_source AS "areaSource", shape_includes_water AS "shapeIncludesWater",
    bounds_text AS "boundsText", industries, targets, notes, source, source_section AS "sourceSection",
    source_year::int AS "sourceYear", quality, shape_method AS "shapeMethod", shape_accuracy_m AS "shapeAccuracyM",
    geometry::geometry(Polygon, 4326) AS geom
FROM strategic_areas;

CREATE TABLE map.parcels_3857 AS
SELECT gid, id, "districtCode", "blockKind", "supplyState", "suppliedYear", "suppliedAreaM2", "plotRatio", "landUse",
    source, "sourceSection", "sourceYear", quality, "shapeMethod", "shapeAccuracyM",
    ST_Transform(geom, 3857)::geometry(Polygon, 3857) AS geom
FROM map.parcels;

CREATE UNIQUE INDEX parcels_gid ON map.parcels (gid);
CREATE UNIQUE INDEX parcels_id ON map.parcels (id);
CREATE INDEX parcels_geom ON map.parcels USING GIST (geom);
CLUSTER map.parcels USING parcels_geom;

CREATE UNIQUE INDEX areas_gid ON map.areas (gid);
CREATE UNIQUE INDEX areas_id ON map.areas (id);
CREATE INDEX areas_geom ON map.areas USING GIST (geom);
CLUSTER map.areas USING areas_geom;

CREATE INDEX parcels_3857_geom ON map.parcels_3857 USING GIST (geom);
CLUSTER map.parcels_3857 USING parcels_3857_geom;

VACUUM (FREEZE, ANALYZE);
