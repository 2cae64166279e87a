package dev.efsplanner.spec;

/// How requests are counted, against the limits and on the Elastic bill.
///
/// @param readDivisor reads count as one part in this many (3)
/// @param minRequestKib the least any request counts against limits and credits, after the read discount, KiB (4)
/// @param metadataKib what a metadata operation counts against limits and credits, KiB (4)
/// @param elasticMinDataKib the least a data request is billed in Elastic, KiB (32)
/// @param elasticStepKib above that, billed in steps of this many KiB (1)
/// @param elasticMetadataKib what a metadata operation is billed in Elastic, KiB (4)
public record MeteringRules(
        Figure readDivisor,
        Figure minRequestKib,
        Figure metadataKib,
        Figure elasticMinDataKib,
        Figure elasticStepKib,
        Figure elasticMetadataKib) {}
