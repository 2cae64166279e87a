/// The comparison table with its verdicts, and the calculation behind the chosen row.
package dev.efsplanner.ui.compare;
