using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

public class CorrectionSpecs
{
    private static readonly StoredFacts Page = Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
    {
        PlacedOn = On("2026-07-15"),
        Total = Reais(132.74m, "R$132,74"),
        Lines = [new OrderLine("81", "10", null, Words("A lamp"), [], Said(1, "x1"), null, null, null, null)],
    });

    [Fact]
    public void A_correction_stands_with_its_reason_and_what_the_page_says()
    {
        var file = Case([Page], [Made("total", "130.00 BRL", 1)]);
        var correction = Assert.Single(file.Corrections);
        Assert.Equal(("total", "130.00 BRL", "Misread.", true), (correction.Field, correction.Value, correction.Reason, correction.Applies));
        Assert.Equal(("R$132,74", How.Response), (correction.Said.Single().Quote, correction.Said.Single().How));
        Assert.Equal((130m, How.Correction, "R$132,74"), (file.Total!.Value.Amount, file.Total.How, file.Total.Others.Single().Quote));
    }

    [Fact]
    public void A_correction_whose_field_is_no_longer_read_is_kept_and_named()
    {
        var made = Made("lines[99].quantity", "2", 1);
        var file = Case([Page], [made]);
        Assert.False(Assert.Single(file.Corrections).Applies);
        Assert.Empty(file.Corrections[0].Said);
        var again = Case([Page with { Facts = Page.Facts with { Lines = [Page.Facts.Lines[0] with { LineId = "99" }] } }], [made]);
        Assert.Equal((true, 2), (again.Corrections[0].Applies, again.Lines[0].Quantity!.Value));
    }

    [Fact]
    public void Undoing_is_an_entry_too_and_the_order_of_entry_decides_whatever_the_clock_said()
    {
        Correction[] entries =
        [
            Made("total", "130.00 BRL", 1), Made("total", "131.00 BRL", 2) with { At = Utc("2026-08-09T00:00:00Z") },
            new("total", null, "Taken back", Utc("2026-08-02T00:00:00Z"), 3),
        ];
        var file = Case([Page], entries.Reverse());
        Assert.Equal((132.74m, 0), (file.Total!.Value.Amount, file.Corrections.Count));
        Assert.Equal(["130.00 BRL", "131.00 BRL", null], file.CorrectionHistory.Select(entry => entry.Value));
    }

    [Fact]
    public void No_exhibit_is_named_for_what_the_buyer_put_right()
    {
        var file = Case([Page], [Made("placedOn", "2026-07-14", 1)]);
        Assert.Null(Timeline.Of(file, Languages.English).First(entry => entry.Kind == TimelineKind.Order).Capture);
        Assert.NotNull(Timeline.Of(Case(Page), Languages.English).First(entry => entry.Kind == TimelineKind.Order).Capture);
        Assert.Empty(ClaimFacts.Labels(file, [file.PlacedOn!.Source]));
        Assert.Equal(["E1"], ClaimFacts.Labels(file, [file.PlacedOn.Others[0].Source]));
    }

    private static Correction Made(string field, string value, long entry) => new(field, value, "Misread.", Utc("2026-08-03T00:00:00Z"), entry);
}
