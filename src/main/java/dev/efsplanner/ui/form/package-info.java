/// The form: every input of the workload with its unit, and what is wrong with it below.
package dev.efsplanner.ui.form;
