using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress;
using DisputeHelper.Marketplaces.AliExpress.Answers;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

public class CarrierSpecs
{
    private const string Address = "https://global.cainiao.com/newDetail.htm?mailNoList=LP00900000001234";

    [Theory]
    [InlineData("2026-11-14 07:10:05", "GMT+3", "2026-11-14T04:10:05Z")]
    [InlineData("2026-11-14 07:10:05", "GMT-08:00", "2026-11-14T15:10:05Z")]
    [InlineData("2026-11-14 07:10", "GMT+0530", "2026-11-14T01:40:00Z")]
    [InlineData("2026-11-14 07:10:05", "GMT", "2026-11-14T07:10:05Z")]
    [InlineData("2026-11-14 07:10:05", "", null)]
    [InlineData("2026-11-14 07:10:05", null, null)]
    [InlineData("2026-11-14 07:10:05", "GMT+99", null)]
    [InlineData("yesterday", "GMT+3", null)]
    public void A_printed_time_is_a_moment_only_with_its_zone(string printed, string? zone, string? utc) =>
        Assert.Equal(utc is null ? null : DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture), CarrierAnswer.Zoned(printed, zone));

    [Theory]
    [InlineData("https://global.cainiao.com/newDetail.htm?mailNoList=1", true)]
    [InlineData("https://global.cainiao.com/detail.htm", true)]
    [InlineData("https://global.cainiao.com/", false)]
    [InlineData("https://global.cainiao.com.evil.example/newDetail.htm", false)]
    [InlineData("https://notglobal.cainiao.com/newDetail.htm", false)]
    [InlineData("https://cainiao.com/newDetail.htm", false)]
    public void Only_the_carrier_s_own_pages_are_the_carrier_s(string address, bool is_) => Assert.Equal(is_, AliExpressSite.IsCarrier(new(address)));

    [Fact]
    public void A_number_that_the_address_did_not_ask_for_gets_no_steps() =>
        Assert.Empty(Material.Of(Address, Material.Html("<p>LP99999999999999</p><ul><li>2026-11-14 07:10:05 Delivered</li></ul>")).Read().Parcels);

    [Fact]
    public void A_record_without_steps_is_no_parcel()
    {
        var facts = Material.Of(Address, null, """{"module":[{"mailNo":"LP00900000001234","detailList":[]}],"success":true}""").Read();
        Assert.Equal((PageKind.Tracking, 0), (facts.Page, facts.Parcels.Count));
        Assert.Contains("no step of a parcel", facts.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_throttled_carrier_is_said()
    {
        var facts = Material.Of(Address, Material.Html("<iframe src='//global.cainiao.com/_____tmd_____/punish?x5secdata=1'></iframe>")).Read();
        Assert.Equal(PageKind.Unknown, facts.Page);
        Assert.Contains("robot", facts.Note, StringComparison.Ordinal);
    }
}
