/// The export of the chosen row: preview, copy and save.
package dev.efsplanner.ui.export;
