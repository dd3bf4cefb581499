-- What the store's collections are: the city's definitions, text by text. A row whose replaced_in is null is the one that holds.
CREATE TABLE atlas_definition (
    name VARCHAR(200) NOT NULL,
    revision BIGINT NOT NULL, -- the change that brought it
    replaced_in BIGINT,
    text VARCHAR NOT NULL,
    PRIMARY KEY (name, revision)
);
