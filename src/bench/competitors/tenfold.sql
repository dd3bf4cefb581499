-- Nine more of each parcel around the square they lie in, none inside: ten times the data, the same answer to a box.
INSERT INTO parcels
SELECT row_no + 100000 * n, id || '-' || n, ST_Translate(geometry, dx, dy), district_code, block_kind, supply_state,
    supplied_year, supplied_area_m2, plot_ratio, land_use, source, source_section, source_year, quality, shape_method,
    shape_accuracy_m
FROM parcels, (VALUES (1, -1.2, -1.2), (2, 0, -1.2), (3, 1.2, -1.2), (4, -1.2, 0), (5, 1.2, 0), (6, -1.2, 1.2),
    (7, 0, 1.2), (8, 1.2, 1.2), (9, -1.2, 2.4)) AS copy (n, dx, dy);
