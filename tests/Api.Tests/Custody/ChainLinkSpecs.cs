using System.Text;
using DisputeHelper.Custody;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Custody;

public class ChainLinkSpecs
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 4, 5, 6, TimeSpan.Zero);

    [Fact]
    public void The_hash_can_be_computed_from_the_plain_rule_alone()
    {
        var zeros = new string('0', 64);
        var bytes = new List<byte>();
        foreach (var field in new[] { "dh-event-v1", "1", "2026-11-23T04:05:06.0000000Z", "type", "subject", Sha256.Of("{}"u8).Value, zeros })
            bytes.AddRange([0, 0, 0, (byte)field.Length, .. Encoding.UTF8.GetBytes(field)]);
        Assert.Equal(Sha256.Of(bytes.ToArray()), ChainLink.HashOf(1, At, "type", "subject", "{}", zeros));
    }

    [Fact]
    public void Text_that_moves_from_one_field_to_the_next_changes_the_hash() =>
        Assert.NotEqual(ChainLink.HashOf(1, At, "ab", "c", "{}", ""), ChainLink.HashOf(1, At, "a", "bc", "{}", ""));

    [Fact]
    public void Canonical_JSON_does_not_depend_on_the_order_in_which_it_was_said()
    {
        Assert.Equal("{\"a\":[1,{\"c\":null,\"d\":\"é\"}],\"b\":true}", CanonicalJson.Of(new { b = true, a = new object[] { 1, new { d = "é", c = (string?)null } } }));
        Assert.Equal(CanonicalJson.Of(new { x = 1, y = 2 }), CanonicalJson.Of(new { y = 2, x = 1 }));
    }
}
