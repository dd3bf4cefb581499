/** OGC API – Processes: descriptions, executions and jobs. What is computed is not known here. */
package org.parkatlas.api.processes;
