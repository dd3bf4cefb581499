-- The tables that do not follow from a collection's declaration. The same text runs on SQLite and PostgreSQL.

-- One row. Every change of content adds one; a change starts by updating it, so changes queue up behind each other.
CREATE TABLE atlas_revision (
    number BIGINT NOT NULL
);
INSERT INTO atlas_revision (number) VALUES (0);

-- Which file each collection was filled from. A run whose replaced_in is null is the one whose rows stand.
CREATE TABLE atlas_import_run (
    revision BIGINT NOT NULL,
    replaced_in BIGINT,
    collection VARCHAR(100) NOT NULL,
    file VARCHAR(1000) NOT NULL,
    origin VARCHAR NOT NULL,
    licence VARCHAR NOT NULL,
    data_date VARCHAR(100) NOT NULL,
    row_count BIGINT NOT NULL,
    rejected_count BIGINT NOT NULL,
    synthetic BOOLEAN NOT NULL,
    imported_at VARCHAR(40) NOT NULL, -- ISO 8601, UTC
    PRIMARY KEY (revision, collection)
);

-- What now stands in each collection. made_from names what a derived one follows from, and is null for an imported one.
CREATE TABLE atlas_collection (
    collection VARCHAR(100) PRIMARY KEY,
    revision BIGINT NOT NULL, -- the change that made it so
    row_count BIGINT NOT NULL,
    content_hash VARCHAR(64) NOT NULL, -- SHA-256 over the current rows
    made_from VARCHAR
);
