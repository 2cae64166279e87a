/// What AWS publishes: performance figures and quotas in dated editions, and prices in dated lists, each figure with
/// its source.
package dev.efsplanner.spec;
