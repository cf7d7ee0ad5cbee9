using System.Text.Json;
using DisputeHelper.Deadlines;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Deadlines;

public class RuleBookSpecs
{
    private const string Good = """
        {"id":"x","who":"buyer","statement":null,"when":[],"over":[],"rules":[
          {"id":"R","text":"T","days":5,"from":"paid","countries":[],"exceptCountries":[],"heldFrom":null,"heldUntil":null,"source":"somewhere","readOn":"2026-11-23","confidence":"a"}]}
        """;

    [Fact]
    public void Every_rule_has_a_source_a_day_and_a_confidence()
    {
        Assert.True(RuleBook.Topics.Count >= 15);
        Assert.All(RuleBook.Topics.SelectMany(t => t.Rules), r => Assert.True(r.Source.Length > 0 && r.ReadOn != default));
        Assert.Equal(RuleBook.Topics.Count, RuleBook.Topics.DistinctBy(t => t.Id).Count());
        Assert.All(RuleBook.Topics, t => Assert.True(Languages.English.Find($"deadline.{t.Id}.title") is not null && Languages.English.Find($"deadline.{t.Id}.action") is not null, t.Id));
        Assert.NotNull(RuleBook.Load("good", Good));
    }

    [Theory]
    [InlineData("\"source\":\"somewhere\"", "\"source\":\" \"")]
    [InlineData("\"confidence\":\"a\"", "\"confidence\":\"sure\"")]
    public void A_rule_without_a_source_does_not_load(string had, string has) =>
        Assert.Throws<FormatException>(() => RuleBook.Load("bad", Good.Replace(had, has, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"source\":\"somewhere\",", "")]
    [InlineData("\"readOn\":\"2026-11-23\",", "")]
    [InlineData("\"from\":\"paid\"", "\"from\":\"someday\"")]
    [InlineData("\"days\":5", "\"dayz\":5")]
    public void A_rule_with_a_missing_or_unknown_field_does_not_load(string had, string has) =>
        Assert.Throws<JsonException>(() => RuleBook.Load("bad", Good.Replace(had, has, StringComparison.Ordinal)));

    [Fact]
    public void Versions_that_were_contradicted_are_kept_but_never_counted()
    {
        var window = RuleBook.Topics.Single(t => t.Id == "dispute-window");
        Assert.Contains(window.Rules, r => r.Confidence == "d");
        Assert.Contains(window.Rules, r => r.HeldUntil is not null);
    }
}
