"""What QGIS makes of the store's own file. Writes one JSON document.

Usage: qgis_geopackage.py FILE LAYER...
"""
import json
import sys

from qgis.core import QgsApplication, QgsVectorLayer

file, *names = sys.argv[1:]


def told(name):
    layer = QgsVectorLayer(f"{file}|layername={name}", name, "ogr")
    first = next(layer.getFeatures(), None)
    return {
        "valid": layer.isValid(),
        "count": layer.featureCount(),
        "system": layer.crs().authid(),
        "fields": {field.name(): field.typeName() for field in layer.fields()},
        "first": None if first is None else [str(value) for value in first.attributes()],
        "shape": "" if first is None else first.geometry().asWkt(3),
    }


application = QgsApplication([], False)
application.initQgis()
print(json.dumps({name: told(name) for name in names}))
application.exitQgis()
