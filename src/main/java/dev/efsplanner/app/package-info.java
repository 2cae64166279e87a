/// The program: starts the window or a command, and keeps a record of its own faults.
package dev.efsplanner.app;
