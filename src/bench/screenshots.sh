#!/usr/bin/env bash
# Takes docs/images/*.png of the running product with Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
java -cp "target/test-classes:target/classes:$(cat target/test.classpath)" org.parkatlas.web.Screenshots docs/images
