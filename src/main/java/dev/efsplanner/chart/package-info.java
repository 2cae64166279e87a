/// Charts of a plan: how burst credits run down, and what is demanded, permitted and served.
///
/// No window toolkit: the same chart is shown on screen and written into a review as SVG or PNG.
package dev.efsplanner.chart;
