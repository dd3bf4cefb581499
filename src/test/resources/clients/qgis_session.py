"""What QGIS makes of the API: its own provider, without a window. Writes one JSON document.

Usage: qgis_session.py ADDRESS-OF-THE-API COLLECTION WEST SOUTH EAST NORTH EXPRESSION SYSTEM...
"""
import json
import sys

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

api, collection, *box, expression = sys.argv[1:8]
systems = sys.argv[8:]


def ids(layer, request):
    return sorted(feature["id"] for feature in layer.getFeatures(request))


def places(layer, system):
    """Points by id as QGIS moves them from the layer's system: easting or longitude first."""
    to = QgsCoordinateReferenceSystem(system)
    moving = QgsCoordinateTransform(layer.crs(), to, QgsProject.instance())
    points = {f["id"]: moving.transform(f.geometry().asPoint()) for f in layer.getFeatures()}
    return {name: [point.x(), point.y()] for name, point in points.items()}


def session():
    source = f"url='{api}' typename='{collection}' restrictToRequestBBOX='1'"
    layer = QgsVectorLayer(source, collection, "OAPIF")
    in_view = QgsFeatureRequest(QgsRectangle(*map(float, box)))
    chosen = QgsFeatureRequest(in_view).setFilterExpression(expression)
    return {
        "valid": layer.isValid(),
        "count": layer.featureCount(),
        "system": layer.crs().authid(),
        "fields": [field.name() for field in layer.fields()],
        "in view": ids(layer, in_view),
        "chosen": ids(layer, chosen),
        "places": {system: places(layer, system) for system in systems},
    }


application = QgsApplication([], False)
application.initQgis()
print(json.dumps(session()))
application.exitQgis()
