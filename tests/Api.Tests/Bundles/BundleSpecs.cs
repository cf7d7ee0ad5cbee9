using System.Globalization;
using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Bundles;

public class BundleSpecs
{
    private readonly SampleVault vault = new();

    [Fact]
    public void The_same_material_gives_the_same_document() => Assert.Equal(Json(Compose(SampleCase.Material(vault))), Json(Compose(SampleCase.Material(vault))));

    [Fact]
    public void Every_citation_leads_to_an_exhibit_of_the_pack()
    {
        var document = Compose(SampleCase.Material(vault));
        var shown = document.Exhibits().Select(e => e.Anchor).ToHashSet();
        Assert.Equal(["E1", "E2", "E3", "E4", "E5"], shown);
        // A picture's own anchor begins with that of its exhibit.
        Assert.All(Anchors(document), anchor => Assert.Contains(anchor.Split('-')[0], shown));
    }

    [Fact]
    public void Leaving_an_exhibit_out_changes_no_number_and_is_told()
    {
        var document = Compose(SampleCase.Material(vault) with { Choice = ExhibitChoice.Of(new BundleOptions(["E2"])) });
        Assert.Equal(["E1", "E3", "E4", "E5"], document.Exhibits().Select(e => e.Anchor));
        Assert.DoesNotContain(Anchors(document), anchor => anchor.Split('-')[0] == "E2");
        Assert.Contains("Exhibit E2, Tracking, at the buyer", Json(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_made_after_a_later_capture_cites_what_the_one_before_cited_by_the_same_numbers()
    {
        var before = SampleCase.Material(vault);
        var numbers = Exhibits.Of(before.Case).ToDictionary(e => e.Capture?.Value ?? e.Attachment!, e => int.Parse(e.Label[1..], CultureInfo.InvariantCulture));
        // Its page is older than all that was there: by its age it would have become E1.
        var late = before.Case.Captures[0] with { Id = TextValue.Read<CaptureId>("00000000-0000-4000-8000-0000000000ff"), CapturedAt = before.Case.Captures[0].CapturedAt.AddDays(-30) };
        var after = before with { Case = before.Case with { Captures = [late, .. before.Case.Captures], Numbers = numbers } };
        Assert.Equal(["E1", "E2", "E3", "E4", "E5", "E6"], Exhibits.Of(after.Case).Select(e => e.Label));
        Assert.Equal(late.Id, Exhibits.Of(after.Case)[^1].Capture);
        Assert.All(Exhibits.Of(before.Case), e => Assert.Equal(e, Exhibits.Of(after.Case).Single(one => one.Label == e.Label)));
        Assert.DoesNotContain("Numbers that are not in use", Json(Compose(after)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_not_in_use_is_named()
    {
        var material = SampleCase.Material(vault);
        var gone = material with { Case = material.Case with { Captures = [.. material.Case.Captures.Skip(1)], Numbers = Exhibits.Of(material.Case).ToDictionary(e => e.Capture?.Value ?? e.Attachment!, e => int.Parse(e.Label[1..], CultureInfo.InvariantCulture)) } };
        var told = Json(Compose(gone));
        Assert.Contains("Numbers that are not in use", told, StringComparison.Ordinal);
        Assert.Contains("A number is given once.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_do_not_add_up_are_told_with_both_numbers()
    {
        var material = SampleCase.Material(vault);
        var wrong = material with { Case = material.Case with { Charges = [.. material.Case.Charges.Skip(1)] } };
        Assert.Contains("They give 12.74, the page’s total is 132.74.", Json(Compose(wrong)), StringComparison.Ordinal);
        Assert.DoesNotContain("do not add up", Json(Compose(material)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_told_in_the_packs_own_language()
    {
        var material = SampleCase.Material(vault);
        var limits = material.Deadlines.Select(limit => limit with { Reasons = [.. limit.Reasons.Select(reason => reason with { Rule = reason.Rule is { } rule ? rule with { Says = "引渡しから 15 日" } : null })] });
        material = material with { Deadlines = [.. limits] };
        Assert.Contains("A dispute can be opened until the 15th day", Json(Compose(material)), StringComparison.Ordinal);
        var japanese = Json(Compose(material with { Language = Languages.Find("ja")! }));
        Assert.Contains("引渡しから 15 日", japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("A dispute can be opened until the 15th day", japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_which_almost_nothing_is_known_still_makes_a_pack()
    {
        var material = SampleCase.Material(vault);
        var bare = material with { Case = new(material.Case.Order, [], []), Plan = null, Claim = new("", [], "", []), Deadlines = [], Captures = [] };
        var document = Compose(bare);
        Assert.Contains("No claim has been chosen yet", Json(document), StringComparison.Ordinal);
        Assert.Empty(document.Pictures());
    }

    [Fact]
    public void A_correction_is_shown_as_one_beside_what_the_page_says()
    {
        var material = SampleCase.Material(vault);
        var said = material.Case.Total!;
        Assert.DoesNotContain("Corrections by the buyer", Json(Compose(material)), StringComparison.Ordinal);
        var corrected = new Cited<Money>(new(130m, "BRL", "130.00 BRL"), "130.00 BRL", said.Source with { Part = Source.Correction }, How.Correction, [new(said.Value, "R$132,74", said.Source, said.How)]);
        var pack = Json(Compose(material with
        {
            Case = material.Case with
            {
                Total = corrected,
                Corrections = [new("total", "130.00 BRL", "The receipt says so.", SampleCase.At, true, [new("132.74 BRL", "R$132,74", said.Source, said.How)])],
            },
        }));
        Assert.Contains("Corrections by the buyer", pack, StringComparison.Ordinal);
        Assert.Contains("The receipt says so.", pack, StringComparison.Ordinal);
        Assert.Contains("corrected by the buyer; ", pack, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_page_are_read_as_a_person_reads_them()
    {
        using var layout = JsonDocument.Parse("""
            {"version":1,"texts":[
              {"text":"R$132,74","x":400,"y":101,"width":80,"height":16},
              {"text":"Order details","x":10,"y":10,"width":200,"height":24},
              {"text":"Total","x":10,"y":100,"width":80,"height":16},
              {"text":5},"broken"]}
            """);
        Assert.Equal(["Order details", "Total   R$132,74"], LayoutLines.Of(layout.RootElement));
    }

    private static Document Compose(BundleMaterial material) => Bundle.Compose(material, PackBench.Full);

    private static string Json(Document document) => JsonSerializer.Serialize(document with { Attachments = [] }, RenderJob.Json);

    private static IEnumerable<string> Anchors(Document document)
    {
        using var json = JsonDocument.Parse(Json(document));
        return Walk(json.RootElement).ToList();

        static IEnumerable<string> Walk(JsonElement at) => at.ValueKind switch
        {
            JsonValueKind.Object => at.EnumerateObject().SelectMany(field => field.NameEquals("anchor") ? [field.Value.GetString()!] : Walk(field.Value)),
            JsonValueKind.Array => at.EnumerateArray().SelectMany(Walk),
            _ => [],
        };
    }
}
