package org.trainyard.launch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.trainyard.launch.LaunchOptions.Nodes;

/**
 * Who takes part in an attempt, in the order of nodes. Immutable.
 *
 * @param members the nodes
 * @param masterAddress the machine of rank 0
 * @param masterPort a free port there
 * @param job a name for this attempt alone
 * @param secret what ranks prove each other that they know
 * @param started when the job began
 * @param error why there is no plan, or null
 */
record NodePlan(List<Member> members, String masterAddress, int masterPort, String job, String secret, String started, String error) {

    /**
     * One node.
     *
     * @param index in the order of coming
     * @param rank the number that its user gave it, or -1
     * @param processes its ranks
     * @param address by which others reach it
     * @param port a free port there
     * @param host its name
     */
    record Member(int index, int rank, int processes, String address, int port, String host) { }

    static NodePlan of(List<Member> come, Nodes nodes, String started) {
        boolean numbered = come.stream().allMatch(m -> m.rank >= 0);
        if (!numbered && come.stream().anyMatch(m -> m.rank >= 0)) return refused("--node-rank is given on some nodes and not on others; give it on all or none");
        List<Member> members = come.stream().sorted(Comparator.comparingInt(numbered ? Member::rank : Member::index)).toList();
        for (int i = 1; numbered && i < members.size(); i++) {
            Member a = members.get(i - 1), b = members.get(i);
            if (a.rank == b.rank) return refused("--node-rank " + a.rank + " is given on two nodes, " + a.host + " and " + b.host);
        }
        Member first = members.getFirst();
        return new NodePlan(members, nodes.masterAddress() != null ? nodes.masterAddress() : first.address,
            nodes.masterPort() > 0 ? nodes.masterPort() : first.port, LocalMeeting.random(6), nodes.secret() != null ? nodes.secret() : LocalMeeting.random(32),
            started, null);
    }

    private static NodePlan refused(String why) { return new NodePlan(List.of(), null, 0, null, null, null, why); }

    /** The number of the node that came as the {@code index}-th, or -1. */
    int place(int index) { return IntStream.range(0, members.size()).filter(i -> members.get(i).index == index).findFirst().orElse(-1); }

    Assignment assignment(int node) {
        int before = members.subList(0, node).stream().mapToInt(Member::processes).sum();
        int all = members.stream().mapToInt(Member::processes).sum();
        return new Assignment(node, members.size(), before, members.get(node).processes, all, masterAddress, masterPort, job, secret, started);
    }
}
