/// JSON at the edge: texts read against the planner's published schemas, with faults in plain English, and texts
/// written the same way every time.
package dev.efsplanner.json;
