package dev.efsplanner.intake;

import java.util.Optional;

/// How clients reach the file system, as far as the paste says.
final class Network {
    /// Something in the paste with its line.
    record Place(int line, String found) {}

    private Optional<Place> target = Optional.empty();
    private Optional<Place> bareTarget = Optional.empty();
    private Optional<Place> group = Optional.empty();
    private Optional<Place> none = Optional.empty();
    private boolean nfs;
    private boolean given;
    private boolean outside;

    /// @param groups whether it names security groups
    void target(int line, String found, boolean groups) {
        if (target.isEmpty()) target = Optional.of(new Place(line, found));
        if (!groups && bareTarget.isEmpty()) bareTarget = Optional.of(new Place(line, found));
    }

    /// Mount targets are made without being named: by the CDK, or they are there already.
    void targetsAreThere() {
        outside = true;
    }

    /// AWS says that there is none.
    void noTargets(int line, String found) {
        none = Optional.of(new Place(line, found));
    }

    /// Where AWS says that there is no mount target.
    Optional<Place> none() {
        return none;
    }

    boolean hasTarget() {
        return outside || target.isPresent();
    }

    /// The first mount target that takes the default security group.
    Optional<Place> bareTarget() {
        return bareTarget;
    }

    /// A security group is made here.
    void group(int line, String found) {
        if (group.isEmpty()) group = Optional.of(new Place(line, found));
    }

    /// The file system is given a security group, made here or elsewhere.
    void groupGiven() {
        given = true;
    }

    boolean hasGroupGiven() {
        return given;
    }

    Optional<Place> group() {
        return group;
    }

    /// TCP port 2049 is opened.
    void nfs() {
        nfs = true;
    }

    boolean hasNfs() {
        return nfs;
    }
}
