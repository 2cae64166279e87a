/// The views that show charts of the chosen row.
package dev.efsplanner.ui.charts;
