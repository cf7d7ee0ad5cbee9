using DisputeHelper.Bundles.Geography;

namespace DisputeHelper.Tests.Bundles.Geography;

public class GazetteerSpecs
{
    [Theory]
    [InlineData("Shenzhen", 22.5, 114.1)]
    [InlineData("深圳市", 22.5, 114.1)]
    [InlineData("GUANGZHOU, CN", 23.1, 113.3)]
    [InlineData("Frankfurt am Main, Germany", 50.1, 8.7)]
    [InlineData("KOLN, DE", 50.9, 7)]
    [InlineData("Los Angeles, CA", 34.1, -118.2)]
    [InlineData("OAKLAND CA", 37.8, -122.3)]
    [InlineData("Portland,OR", 45.5, -122.7)]
    [InlineData("Curitiba,PR", -25.4, -49.3)]
    [InlineData("Москва", 55.8, 37.6)]
    [InlineData("HK", 22.3, 114.2)]
    [InlineData("Birmingham, UK", 52.5, -1.9)]
    public void A_city_that_is_known_is_found_however_it_is_written(string words, double latitude, double longitude) =>
        Assert.Equal(new Spot(latitude, longitude, true), Gazetteer.Find(words));

    [Theory]
    [InlineData("Germany")]
    [InlineData("DE")]
    [InlineData("Deutschland")]
    [InlineData("ドイツ")]
    [InlineData("Kleinstadt, Germany")]
    public void Of_a_country_only_its_middle_is_known(string words)
    {
        var spot = Gazetteer.Find(words);
        Assert.False(spot!.Exact);
        Assert.InRange(spot.Latitude, 49, 53);
        Assert.InRange(spot.Longitude, 8, 12);
    }

    [Theory]
    [InlineData("Springfield")]             // In every second state.
    [InlineData("Portland")]                // Oregon, Maine or England.
    [InlineData("Birmingham")]
    [InlineData("Dover, DE")]               // Delaware, not Germany.
    [InlineData("Savannah, Georgia")]       // The state, not the country.
    [InlineData("Paris, TX")]               // Not in France.
    [InlineData("Frankfurt, China")]
    [InlineData("Shenzhen, Moscow")]        // Two places at once.
    [InlineData("Sorting centre")]
    [InlineData("")]
    public void What_is_not_certain_is_not_found(string words) => Assert.Null(Gazetteer.Find(words));
}
