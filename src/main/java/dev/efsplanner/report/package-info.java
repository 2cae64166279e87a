/// A plan as documents for people and programs: comparison tables, JSON, and the files of a review.
package dev.efsplanner.report;
