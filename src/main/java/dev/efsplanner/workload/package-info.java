/// What a file system has to carry: stored data, clients, traffic over a week, needs and money.
///
/// Text from files and fields is parsed here into a `Workload` that is right, or into problems that name the field.
package dev.efsplanner.workload;
