/// What a path names: a workload file, or an export to plan again. The same for the window and the command line.
package dev.efsplanner.document;
