using DisputeHelper.Marketplaces;
using DisputeHelper.Readings;

namespace DisputeHelper.Tests.Score;

/// <summary>The score of the readers over the corpus. It is the same on every machine: nothing in it is measured in time.</summary>
public class ScoreSpecs
{
    private static readonly Lazy<IReadOnlyList<Verdict>> All = new(() => ScoreRun.Judge());

    [Fact]
    public void No_figure_is_below_the_one_that_is_checked_in()
    {
        var now = Figures.Of(All.Value);
        Assert.Empty(from figure in Figures.CheckedIn() let value = now.GetValueOrDefault(figure.Key) where value < figure.Value select $"{figure.Key}: {figure.Value} → {value}");
    }

    [Fact]
    public void Every_figure_is_checked_in() => Assert.Empty(Figures.Of(All.Value).Keys.Except(Figures.CheckedIn().Keys));

    [Fact]
    public void The_corpus_holds_every_kind_of_page_in_every_language()
    {
        Assert.InRange(Corpus.All.Count, 150, 400);
        Assert.Equal(19, Corpus.All.Select(page => page.Language).Distinct().Count());
        Assert.Equal(11, Corpus.All.Select(page => page.Kind).Distinct().Count());
        Assert.InRange(Corpus.All.Count(page => page.Kind == "chat" && page.Layout is not null), 16, 100);
    }

    [Fact]
    public void At_most_one_reader_claims_a_page() =>
        Assert.Empty(from page in Corpus.All
                     let claims = Readers.All.Count(reader => !PageReading.Read(page.Material(), [reader], ReadingBudget.Default, CancellationToken.None).Note?.StartsWith("This page is of no shop", StringComparison.Ordinal) ?? true)
                     where claims > 1
                     select $"{page.Name}: {claims}");

    [Fact]
    public void A_mutation_is_the_same_every_time()
    {
        var page = Corpus.All.First(page => page.Layout is not null);
        Assert.Equal(Mutations.Of(page).Select(changed => changed.Html + changed.Layout), Mutations.Of(page).Select(changed => changed.Html + changed.Layout));
    }

    [Fact]
    public void A_judge_that_is_told_a_wrong_truth_sees_it()
    {
        var page = Corpus.All.First(page => page.Kind == "order-detail");
        var other = page with { Truth = page.Truth.DeepClone() };
        other.Truth["orders"]![0]!["total"]!["amount"] = "0.01";
        Assert.Equal(Judge.Of(page).Errors + 1, Judge.Of(other).Errors);
    }
}
