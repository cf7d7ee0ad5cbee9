namespace DisputeHelper.Bundles.Archive;

/// <summary>What a stranger reads first.</summary>
internal static class ArchiveNote
{
    public const string Text = """
        This is the evidence of one order, as DisputeHelper kept it on the buyer's machine.

        data/pack.pdf         the evidence pack: begin here
        data/exhibits/        every exhibit as it was captured or added, E1, E2, ... as the pack numbers them
        data/facts/           what was read from the pages, each value with its quote and its place
        data/own/             what the buyer wrote for themselves: notes, money, outcome, translations, drafts; not in a redacted archive
        data/custody/         the log of what happened to the evidence; each entry holds the hash of the one before
        verify.html           opens in any browser and checks all of this; it needs no network

        To check without verify.html, in this folder:

            sha256sum -c manifest-sha256.txt
            sha256sum -c tagmanifest-sha256.txt

        The hash of an entry of the log is the SHA-256 of seven fields, each after its length in four bytes (big end first):
        "dh-event-v1", seq, at, type, subject, payloadSha256, previous. Entries about other orders are in the log without their
        particulars, so that the chain can be computed from its first entry; their numbers can be seen.

        A hash that fits proves that the bytes are unchanged since they were stored. It does not prove that what the site sent was true.

        This is a BagIt bag (RFC 8493). To open it on another machine: disputehelper restore FILE.zip

        """;
}
