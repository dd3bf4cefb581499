"""Runs a file as if it were pasted into the Python console of QGIS, without a window.

Usage: qgis_console.py FILE
"""
import sys

from qgis.core import *  # noqa: F403: so does the console

application = QgsApplication([], False)
application.initQgis()
names = dict(globals())
with open(sys.argv[1], encoding="utf-8") as file:
    exec(compile(file.read(), sys.argv[1], "exec"), names)
# Layers must be gone before the providers are.
names.clear()
QgsProject.instance().clear()
application.exitQgis()
