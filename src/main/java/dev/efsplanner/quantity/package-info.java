/// Units that cannot be mixed up: sizes, rates, latencies and money, each with its one way to be read and shown.
///
/// Everything is binary: a KiB is 1024 bytes, AWS's billing "GB" is one GiB.
package dev.efsplanner.quantity;
