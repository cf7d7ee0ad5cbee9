using DisputeHelper.Bundles;

namespace DisputeHelper.Tests.Bundles.Geography;

public class PlaceMapSpecs
{
    private readonly SampleVault vault = new();

    [Fact]
    public void Each_known_place_has_a_mark_with_its_number_inside_of_the_frame()
    {
        var map = Map("Shenzhen", "Leipzig, DE", "Madrid")!;
        Assert.Equal(["1", "2", "3"], map.Marks.Select(mark => mark.Numbers));
        Assert.All(map.Marks, mark => { Assert.InRange(mark.X, 0, map.Width); Assert.InRange(mark.Y, 0, map.Height); });
        Assert.True(map.Marks[0].X > map.Marks[1].X && map.Marks[1].X > map.Marks[2].X);
        Assert.Equal(6, map.Way.Count);
        Assert.NotEmpty(map.Land);
    }

    [Fact]
    public void Outlines_end_at_the_edge_of_the_frame()
    {
        var map = Map("Shenzhen", "Leipzig, DE")!;
        Assert.All(map.Land.Concat(map.Lakes), ring =>
        {
            Assert.All(ring.Where((_, i) => i % 2 == 0), x => Assert.InRange(x, 0, map.Width));
            Assert.All(ring.Where((_, i) => i % 2 == 1), y => Assert.InRange(y, 0, map.Height));
        });
    }

    [Fact]
    public void Places_that_would_cover_each_other_share_a_mark() =>
        Assert.Equal(["1, 2", "3"], Map("Shenzhen", "Guangzhou", "Madrid")!.Marks.Select(mark => mark.Numbers));

    [Fact]
    public void The_way_over_the_Pacific_goes_over_the_Pacific()
    {
        var map = Map("Shanghai", "Los Angeles, CA")!;
        Assert.True(map.Marks[0].X < map.Marks[1].X);
    }

    [Fact]
    public void A_place_that_is_not_known_is_named_below_and_has_no_mark()
    {
        var map = Map("Shenzhen", "Springfield", "Madrid")!;
        Assert.Equal(["1", "3"], map.Marks.Select(mark => mark.Numbers));
        Assert.Contains("Springfield", string.Concat(map.Notes[^1].Runs.Select(run => run.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_alone_is_marked_as_no_more_than_that()
    {
        var map = Map("Shenzhen", "Spain")!;
        Assert.Equal([true, false], map.Marks.Select(mark => mark.Exact));
        Assert.Contains(map.Notes, note => string.Concat(note.Runs.Select(run => run.Text)).Contains("hollow", StringComparison.Ordinal));
    }

    [Fact]
    public void One_known_place_makes_no_map() => Assert.Null(Map("Shenzhen", "Springfield"));

    [Fact]
    public void No_label_covers_another_or_a_mark()
    {
        var map = Map("Paris", "Brussels", "Amsterdam", "Cologne", "Frankfurt", "Leipzig", "Prague", "Vienna", "Budapest", "Warsaw")!;
        var boxes = map.Marks.Where(mark => mark.Box.Count > 0).Select(mark => (X: mark.Box[0], Y: mark.Box[1], Right: mark.Box[0] + mark.Box[2], Bottom: mark.Box[1] + 3.8)).ToList();
        Assert.NotEmpty(boxes);
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var k = i + 1; k < boxes.Count; k++) Assert.False(boxes[i].X < boxes[k].Right && boxes[k].X < boxes[i].Right && boxes[i].Y < boxes[k].Bottom && boxes[k].Y < boxes[i].Bottom);
            Assert.DoesNotContain(map.Marks, mark => mark.X > boxes[i].X && mark.X < boxes[i].Right && mark.Y > boxes[i].Y && mark.Y < boxes[i].Bottom);
        }
    }

    private PlaceMap? Map(params string[] places) => Compose(places).Sections.Single(section => section.Name == "tracking").Blocks.OfType<PlaceMap>().SingleOrDefault();

    private Document Compose(string[] places)
    {
        var material = SampleCase.Material(vault);
        var step = material.Case.Parcels[0].Events[0];
        var parcel = material.Case.Parcels[0] with { Events = [.. places.Select((place, i) => step with { Place = place, At = step.At!.Value.AddDays(i) })] };
        return Bundle.Compose(material with { Case = material.Case with { Parcels = [parcel] } }, PackBench.Full);
    }
}
