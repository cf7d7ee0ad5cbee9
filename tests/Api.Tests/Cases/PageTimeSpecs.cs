using DisputeHelper.Cases;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

public class PageTimeSpecs
{
    [Theory]
    [InlineData("2026-09-03", "2026-09-04T06:59:59Z")] // summer time, UTC-7
    [InlineData("2026-12-31", "2027-01-01T07:59:59Z")] // the year ends in winter time, UTC-8
    [InlineData("2026-10-31", "2026-11-01T06:59:59Z")] // the day before the clocks go back
    [InlineData("2026-11-01", "2026-11-02T07:59:59Z")] // a day of 25 hours
    [InlineData("2026-03-08", "2026-03-09T06:59:59Z")] // a day of 23 hours
    public void A_printed_day_ends_at_midnight_in_Pacific_time(string day, string until) => Assert.Equal(Utc(until), PageTime.EndOf(Day(day)));

    [Fact]
    public void A_moment_falls_on_the_day_that_the_page_would_print()
    {
        Assert.Equal(Day("2026-12-31"), PageTime.DayOf(Utc("2027-01-01T07:59:59Z")));
        Assert.Equal(Day("2027-01-01"), PageTime.DayOf(Utc("2027-01-01T08:00:00Z")));
    }

    [Theory]
    [InlineData("2022-03-23 21:19:58", "2022-03-24T04:19:58Z")]
    [InlineData("2026-03-08 02:30:00", "2026-03-08T10:30:00Z")] // skipped by summer time: read as 03:30
    [InlineData("2026-11-01 01:30:00", "2026-11-01T09:30:00Z")] // comes twice: the later one
    public void A_printed_moment_is_Pacific(string printed, string moment) => Assert.Equal(Utc(moment), PageTime.TryRead(printed));

    [Theory]
    [InlineData("23/03/2022")]
    [InlineData("")]
    [InlineData("9999-12-31 23:59:59")]
    [InlineData("0001-01-01 00:00:00")]
    public void Anything_else_is_no_moment(string printed) => Assert.Null(PageTime.TryRead(printed));
}
